#pragma once

#include "storage/database.h"
#include "storage/storage_error.h"

#include <functional>
#include <optional>

namespace mantimon::storage {

struct Repositories;

/// A query without its types, as the storage thread runs it.
struct Query
{
    Access access = Access::Read;
    /// Keeps the answer, and tells whether it is a failure.
    std::function<std::optional<StorageError>(Repositories &)> work;
    /// Replaces the answer.
    std::function<void(const StorageError &)> fail;
    /// Gives the answer to who asked; in the asker's thread.
    std::function<void()> reply;
};

} // namespace mantimon::storage
