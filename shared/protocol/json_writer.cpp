#include "protocol/json_writer.h"

#include "protocol/iso_time.h"

namespace mantimon::protocol {

void JsonWriter::time(std::string_view name, qint64 ms)
{
    const IsoTime text = isoTime(ms);
    field(name, std::string_view(text.data(), text.size()));
}

void JsonWriter::time(std::string_view name, const std::optional<qint64> &ms)
{
    if (ms)
        time(name, *ms);
    else
        field(name, nullptr);
}

} // namespace mantimon::protocol
