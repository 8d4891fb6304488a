#include "socketio/utf8.h"

#include <simdjson.h>

namespace mantimon::socketio {

bool isUtf8(std::string_view bytes)
{
    return bytes.empty() || simdjson::validate_utf8(bytes);
}

} // namespace mantimon::socketio
