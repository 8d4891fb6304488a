#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>

namespace mantimon::net {

/// Two PEM files: a certificate with those that vouch for it behind it, and its private key without a password.
struct TlsFiles
{
    QString certificates;
    QString key;

    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

/// What the server shows of itself to who connects by TLS (1.2 and up).
struct TlsIdentity
{
    QSslConfiguration configuration;
    /// For the log: whose it is, its serial number and until when.
    QString description;
};

/// The error is a line that names the file: unreadable, no PEM, a key that is not the certificate's. Whether the
/// certificate is in force is not asked: clients will.
[[nodiscard]] base::Result<TlsIdentity, QString> readTlsIdentity(const TlsFiles &files);

} // namespace mantimon::net
