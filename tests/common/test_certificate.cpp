#include "common/test_certificate.h"

#include <QProcess>

namespace mantimon::testing {

using namespace Qt::StringLiterals;

void runOpenSsl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %ls: %s", qUtf16Printable(arguments.join(u' ')), openssl.readAllStandardError().constData());
}

void makeCertificate(const QString &certificateFile, const QString &keyFile, const QString &serial)
{
    runOpenSsl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-set_serial"_s, u"0x"_s + serial, u"-keyout"_s,
                keyFile, u"-out"_s, certificateFile});
}

} // namespace mantimon::testing
