#pragma once

#include <QString>
#include <QStringList>

namespace mantimon::testing {

/// Runs the `openssl` program; the test ends when it is not there or refuses.
void runOpenSsl(const QStringList &arguments);

/// A certificate for "localhost" that vouches for itself, and its key without a password, as files. `serial`: its
/// serial number in hexadecimal.
void makeCertificate(const QString &certificateFile, const QString &keyFile, const QString &serial);

} // namespace mantimon::testing
