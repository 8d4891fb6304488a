#pragma once

#include "clock/clock.h"
#include "games/game.h"
#include "gateway/gateway.h"
#include "storage/storage.h"

#include <QJsonObject>
#include <QObject>

#include <deque>

namespace mantimon::monitor {

/// What somebody with a role wants done, as far as the audit is concerned.
struct Order
{
    gateway::Moderator who;
    std::string_view what; ///< the event
    QString whom{};        ///< user id; empty: nobody
    QString game{};        ///< id; empty: none
    QString reason{};
    QJsonObject details{}; ///< what else it said
};

/// Of an ASCII name of the protocol.
[[nodiscard]] QString toQString(std::string_view name);

/// The row of an order; `refusal`: why it was not carried out.
[[nodiscard]] storage::AuditRow auditRow(const Order &order, const std::optional<protocol::Refused> &refusal,
                                         clock::Milliseconds now);

/// Writes down what was done before anybody is answered.
class AuditTrail : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditTrail)

public:
    AuditTrail(storage::Storage &storage, games::GameHost &host, clock::Clock &clock, QObject *parent = nullptr);

    /// What a refused order is answered with, and what one is that was not begun.
    void refuse(const Order &order, const protocol::Refused &refusal, const games::Reply &reply);
    /// Then `then` with the row's id; `unavailable` goes to `reply` when it cannot be written.
    void write(const Order &order, const games::Reply &reply, std::function<void(const QString &auditId)> then);
    /// As write(), for what has happened already: it is tried until the database is there again.
    void writeDone(const Order &order, std::function<void(const QString &auditId)> then);

private:
    struct Owed
    {
        storage::AuditRow row;
        std::function<void(const QString &)> then;
    };

    void add(const storage::AuditRow &row, std::function<void(const storage::Result<base::Done> &)> then);
    void tryOwed();

    storage::Storage &m_storage;
    clock::Clock &m_clock;
    std::deque<Owed> m_owed;
    clock::Alarm m_again;
};

} // namespace mantimon::monitor
