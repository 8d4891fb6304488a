#pragma once

#include "base/result.h"

#include <QString>

namespace mantimon::live {

/// Where a Redis is: `redis://[user:password@]host[:port][/db]` or
/// `unix://[[user]:password@]/path/to.sock[?db=N]`. Users and passwords may be percent-encoded.
struct LiveUrl
{
    static constexpr quint16 standardPort = 6379;

    QString host; ///< a name or an address; empty for a Unix socket
    quint16 port = standardPort;
    QString path; ///< of a Unix socket
    QString user;
    QString password;
    int database = 0;

    [[nodiscard]] bool isUnix() const { return !path.isEmpty(); }
    /// For logs: without user and password.
    [[nodiscard]] QString shown() const;

    /// The error says what was expected, and repeats nothing of the text: it may hold a password.
    [[nodiscard]] static base::Result<LiveUrl, QString> parse(const QString &text);
};

} // namespace mantimon::live
