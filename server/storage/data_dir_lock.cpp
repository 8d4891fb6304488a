#include "storage/data_dir_lock.h"

#include "storage/dialect.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

base::Failure<StorageError> cannotUse(const QString &dataDir, int reason)
{
    return base::failure(StorageError{ErrorKind::CannotOpen,
                                      u"data directory %1 cannot be used: %2"_s.arg(dataDir, qt_error_string(reason))});
}

// Under an ancestor that cannot be written Qt does not say why; the system does.
int makeDirectory(const QString &dataDir)
{
    if (QDir(dataDir).exists())
        return 0;
    errno = 0;
    if (!QDir().mkpath(dataDir))
        return errno != 0 ? errno : EACCES;
    QFile::setPermissions(dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return 0;
}

QString holder(int file)
{
    char text[16];
    const ssize_t length = ::pread(file, text, sizeof text, 0);
    return length > 0 ? QString::fromLatin1(text, length).trimmed() : u"unknown"_s;
}

} // namespace

Result<std::unique_ptr<DataDirLock>> DataDirLock::take(const QString &dataDir)
{
    if (const int reason = makeDirectory(dataDir); reason != 0)
        return cannotUse(dataDir, reason);
    const QByteArray path = QFile::encodeName(QDir(dataDir).filePath(u"server.lock"_s));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return cannotUse(dataDir, errno);

    std::unique_ptr<DataDirLock> lock(new DataDirLock(file));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return cannotUse(dataDir, errno);
        return base::failure(
            StorageError{ErrorKind::InUse, u"data directory %1 is in use by process %2"_s.arg(dataDir, holder(file))});
    }
    const QByteArray process = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, process.constData(), static_cast<size_t>(process.size()), 0) < 0)
        return cannotUse(dataDir, errno);
    return lock;
}

Result<std::unique_ptr<DataDirLock>> DataDirLock::takeFor(const StorageConfig &config)
{
    if (dialectOf(config.database).isShared)
        return std::unique_ptr<DataDirLock>();
    return take(config.dataDir);
}

DataDirLock::~DataDirLock()
{
    ::close(m_file);
}

} // namespace mantimon::storage
