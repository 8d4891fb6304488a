#pragma once

namespace mantimon::storage {

enum class CommitFault {
    None,
    NothingWritten, ///< the commit fails and left nothing
    AnswerLost,     ///< the commit is done, yet reported as failed
};

/// What a test breaks, where no real fault can be had at the moment it takes: the outcome of a
/// COMMIT. Asked in the storage thread.
class Faults
{
public:
    virtual ~Faults() = default;

    /// Before every transaction; true: the database is away.
    [[nodiscard]] virtual bool isAway() = 0;
    [[nodiscard]] virtual CommitFault atCommit() = 0;
};

} // namespace mantimon::storage
