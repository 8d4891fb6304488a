#pragma once

#include <QLoggingCategory>

namespace mantimon::live {

/// `mantimon.live`
Q_DECLARE_LOGGING_CATEGORY(liveLog)

} // namespace mantimon::live
