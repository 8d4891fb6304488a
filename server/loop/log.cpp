#include "loop/log.h"

namespace mantimon::loop {

Q_LOGGING_CATEGORY(loopLog, "mantimon.loop")

} // namespace mantimon::loop
