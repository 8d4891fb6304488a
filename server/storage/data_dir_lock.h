#pragma once

#include "storage/config.h"
#include "storage/storage_error.h"

#include <memory>

namespace mantimon::storage {

/// Keeps a second server out of a data directory. The kernel lets go of it when the process ends,
/// however it ends.
class DataDirLock
{
    Q_DISABLE_COPY_MOVE(DataDirLock)

public:
    /// Makes the directory when it is not there.
    [[nodiscard]] static Result<std::unique_ptr<DataDirLock>> take(const QString &dataDir);
    /// None, and no error, where the database has the lock against a second server itself.
    [[nodiscard]] static Result<std::unique_ptr<DataDirLock>> takeFor(const StorageConfig &config);
    ~DataDirLock();

private:
    explicit DataDirLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace mantimon::storage
