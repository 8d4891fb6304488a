#pragma once

#include "base/result.h"

#include <QString>

namespace mantimon::storage {

enum class ErrorKind {
    InUse,       ///< another server holds the data directory
    CannotOpen,  ///< the path is not there, not writable, not a file …
    Corrupt,     ///< not a database, or a damaged one
    TooNew,      ///< written by a newer server
    Conflict,    ///< a unique key is taken, or a value does not fit
    Collision,   ///< undone for the sake of another transaction; may be asked again at once
    Unavailable, ///< the database is away; what was asked may be asked again
    Stopped,     ///< the storage is not running
    Internal,    ///< a programmer's error, such as wrong SQL
};

/// Why there is no answer. `text` is one line in English for logs and names the file or directory.
struct StorageError
{
    ErrorKind kind = ErrorKind::Internal;
    QString text;
};

template <typename T>
using Result = base::Result<T, StorageError>;

} // namespace mantimon::storage
