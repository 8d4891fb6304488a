#pragma once

#include "gateway/chat_limits.h"
#include "net/rate_limit.h"
#include "protocol/answers.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace mantimon::gateway {

/// As the wire has it.
[[nodiscard]] protocol::ChatLine chatLineOf(const storage::ChatRow &row);

/// What players want to say: held to limits, silenced by mutes, and kept for moderators before anybody reads it. All
/// that comes while something is being written is written next, together.
class ChatBook : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChatBook)

public:
    /// The line as it is kept, or why it is not.
    using Written = std::function<void(const base::Result<storage::ChatRow, protocol::Refused> &)>;

    ChatBook(ChatLimits limits, storage::Storage &storage, clock::Clock &clock, QObject *parent = nullptr);

    /// From now on; what a user has saved up is kept, as far as these allow.
    void setLimits(ChatLimits limits);
    /// Counts one more of the user; why it is too much.
    [[nodiscard]] std::optional<protocol::Refused> admit(const QString &userId);
    /// Sets the line's id and its moment, which no other line has. `then` is called once.
    void write(storage::ChatRow line, Written then);

private:
    struct Waiting
    {
        storage::ChatRow line;
        Written then;
    };

    void writeWaiting();
    void forgetTheQuiet(clock::Milliseconds now);

    ChatLimits m_limits;
    storage::Storage &m_storage;
    clock::Clock &m_clock;
    QHash<QString, net::RateLimit> m_perUser;
    qsizetype m_forgetAt = 1024; ///< so many users: look for those that may be forgotten
    std::vector<Waiting> m_waiting;
    bool m_isWriting = false;
    clock::Milliseconds m_lastAt = 0;
};

} // namespace mantimon::gateway
