#pragma once

#include "storage/storage_error.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace mantimon::storage {

struct Repositories;

/// Carries an answer out of the storage thread: its connection ends with the receiver, whichever
/// thread that lives in.
class Reply : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void ready();
};

/// A query without its types, as the storage thread runs it.
struct Query
{
    /// Keeps the answer, and tells whether it is a failure.
    std::function<std::optional<StorageError>(Repositories &)> work;
    /// Replaces the answer.
    std::function<void(const StorageError &)> fail;
    std::shared_ptr<Reply> reply = std::make_shared<Reply>();
};

} // namespace mantimon::storage
