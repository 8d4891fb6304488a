#pragma once

#include <QLoggingCategory>

namespace mantimon::loop {

/// `mantimon.loop`
Q_DECLARE_LOGGING_CATEGORY(loopLog)

} // namespace mantimon::loop
