#include "net/tls_identity.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace mantimon::net {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024; // a chain has some ten thousand

using Text = base::Result<QByteArray, QString>;
using Buffer = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using PrivateKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Text readPem(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(u"cannot read %1: %2"_s.arg(name, file.errorString()));
    return file.read(maxFileBytes);
}

Buffer bufferOf(const QByteArray &pem)
{
    return {BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free};
}

// Without this a key with a password would have OpenSSL ask for it at the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

/// Qt would say so with the first connection only.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const Certificate certificate(PEM_read_bio_X509(bufferOf(certificatePem).get(), nullptr, &noPassword, nullptr),
                                  &X509_free);
    const PrivateKey key(PEM_read_bio_PrivateKey(bufferOf(keyPem).get(), nullptr, &noPassword, nullptr),
                         &EVP_PKEY_free);
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

QSslKey keyIn(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

base::Result<TlsIdentity, QString> readTlsIdentity(const TlsFiles &files)
{
    const Text certificatePem = readPem(files.certificates);
    if (!certificatePem)
        return base::failure(certificatePem.error());
    const Text keyPem = readPem(files.key);
    if (!keyPem)
        return base::failure(keyPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return base::failure(u"no certificate in PEM in %1"_s.arg(files.certificates));
    const QSslKey key = keyIn(*keyPem);
    if (key.isNull())
        return base::failure(u"no RSA or EC private key in PEM, without a password, in %1"_s.arg(files.key));
    if (!belongTogether(*certificatePem, *keyPem))
        return base::failure(
            u"the key in %1 is not that of the certificate in %2"_s.arg(files.key, files.certificates));

    TlsIdentity identity;
    identity.configuration = QSslConfiguration::defaultConfiguration();
    identity.configuration.setLocalCertificateChain(chain);
    identity.configuration.setPrivateKey(key);
    identity.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // players show tokens
    const QSslCertificate &own = chain.front();
    identity.description = u"%1, serial %2, until %3"_s.arg(own.subjectDisplayName(),
                                                            QString::fromLatin1(own.serialNumber().replace(':', "")),
                                                            own.expiryDate().toUTC().toString(Qt::ISODate));
    return identity;
}

} // namespace mantimon::net
