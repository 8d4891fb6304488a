#include "live/log.h"

namespace mantimon::live {

Q_LOGGING_CATEGORY(liveLog, "mantimon.live", QtInfoMsg)

} // namespace mantimon::live
