#include "auth/secret.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mantimon::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype randomBytes = 48;
constexpr qint64 maxFileBytes = 64 * 1024; // no secret is larger: it is some other file

using Secret = base::Result<QByteArray, QString>;

/// A file descriptor that is closed with its scope.
class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int number() const { return m_descriptor; }

private:
    int m_descriptor;
};

Secret systemRefused(const QString &what, const QString &file)
{
    return base::failure(u"cannot %1 the secret file %2: %3"_s.arg(what, file, qt_error_string(errno)));
}

QByteArray newSecret()
{
    std::array<quint32, randomBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), randomBytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool writeAll(const Descriptor &descriptor, const QByteArray &bytes)
{
    QFile out;
    return out.open(descriptor.number(), QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           out.write(bytes) == bytes.size() && ::fsync(descriptor.number()) == 0;
}

Secret load(const Descriptor &descriptor, const QString &file)
{
    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0)
        return systemRefused(u"look at"_s, file);
    if (!S_ISREG(status.st_mode))
        return base::failure(u"the secret file %1 is not a regular file"_s.arg(file));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return base::failure(u"the secret file %1 is open to others than its owner (mode %2): chmod 600 it, and "
                             "replace the secret if others may have read it"_s.arg(file)
                                 .arg(status.st_mode & 07777, 4, 8, QLatin1Char('0')));
    QFile in;
    if (!in.open(descriptor.number(), QIODevice::ReadOnly))
        return base::failure(u"cannot read the secret file %1: %2"_s.arg(file, in.errorString()));
    const QByteArray secret = in.read(maxFileBytes).trimmed();
    if (secret.size() < MinSecretBytes)
        return base::failure(u"the secret in %1 is too short: %2 bytes, at least %3 are needed"_s.arg(file)
                                 .arg(secret.size())
                                 .arg(MinSecretBytes));
    return secret;
}

Secret loadExisting(const QString &file)
{
    const Descriptor existing(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC));
    return existing.isOpen() ? load(existing, file) : systemRefused(u"open"_s, file);
}

// Written under another name and linked into place: a link never replaces, so of two servers that
// start at once the second takes the first one's secret.
Secret create(const QString &file)
{
    const QByteArray name = QFile::encodeName(file);
    const QByteArray draft = name + ".new-" + QByteArray::number(::getpid());
    const QByteArray secret = newSecret();
    {
        const Descriptor descriptor(::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!descriptor.isOpen())
            return systemRefused(u"create"_s, file);
        if (!writeAll(descriptor, secret + '\n')) {
            const Secret refused = systemRefused(u"write"_s, file);
            ::unlink(draft.constData());
            return refused;
        }
    }
    const int linked = ::link(draft.constData(), name.constData());
    const int reason = errno;
    ::unlink(draft.constData());
    if (linked == 0)
        return secret;
    errno = reason;
    return reason == EEXIST ? loadExisting(file) : systemRefused(u"create"_s, file);
}

} // namespace

base::Result<QByteArray, QString> loadOrCreateSecret(const QString &file)
{
    const Descriptor existing(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC));
    if (existing.isOpen())
        return load(existing, file);
    return errno == ENOENT ? create(file) : systemRefused(u"open"_s, file);
}

} // namespace mantimon::auth
