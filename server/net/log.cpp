#include "net/log.h"

namespace mantimon::net {

Q_LOGGING_CATEGORY(netLog, "mantimon.net")

} // namespace mantimon::net
