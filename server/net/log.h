#pragma once

#include <QLoggingCategory>

namespace mantimon::net {

/// `mantimon.net`
Q_DECLARE_LOGGING_CATEGORY(netLog)

} // namespace mantimon::net
