#include "monitor/audit_trail.h"

#include "games/refusals.h"
#include "monitor/roles.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::Reply;
using protocol::ErrorCode;

namespace {

Q_LOGGING_CATEGORY(auditLog, "mantimon.audit", QtInfoMsg)

constexpr clock::Milliseconds tryAgainIn = 1'000;

} // namespace

QString toQString(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

storage::AuditRow auditRow(const Order &order, const std::optional<protocol::Refused> &refusal, clock::Milliseconds now)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .at = now,
            .who = order.who.userId,
            .role = highestOf(order.who.roles),
            .what = toQString(order.what),
            .whom = order.whom,
            .game = order.game,
            .reason = order.reason,
            .outcome = refusal ? toQString(protocol::nameOf(refusal->code)) : u"done"_s,
            .details = QJsonDocument(order.details).toJson(QJsonDocument::Compact)};
}

AuditTrail::AuditTrail(storage::Storage &storage, games::GameHost &host, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_clock(clock), m_again(clock)
{
    connect(&host, &games::GameHost::available, this, &AuditTrail::tryOwed);
    connect(&m_again, &clock::Alarm::rang, this, &AuditTrail::tryOwed);
}

void AuditTrail::add(const storage::AuditRow &row, std::function<void(const storage::Result<base::Done> &)> then)
{
    m_storage.change([row](storage::Repositories &stored) { return stored.audit.add(row); }, this, std::move(then));
}

void AuditTrail::refuse(const Order &order, const protocol::Refused &refusal, const Reply &reply)
{
    add(auditRow(order, refusal, m_clock.now()), [refusal, reply](const storage::Result<base::Done> &done) {
        reply(done ? refusal : games::refused(ErrorCode::Unavailable, u"the database is away"_s));
    });
}

void AuditTrail::write(const Order &order, const Reply &reply, std::function<void(const QString &)> then)
{
    const storage::AuditRow row = auditRow(order, std::nullopt, m_clock.now());
    add(row, [id = row.id, reply, then = std::move(then)](const storage::Result<base::Done> &done) {
        if (done)
            then(id);
        else
            reply(games::refused(ErrorCode::Unavailable, u"the database is away"_s));
    });
}

void AuditTrail::writeDone(const Order &order, std::function<void(const QString &)> then)
{
    m_owed.push_back({auditRow(order, std::nullopt, m_clock.now()), std::move(then)});
    tryOwed();
}

// Each is on its way once; one that fails comes back.
void AuditTrail::tryOwed()
{
    for (Owed &each : std::exchange(m_owed, {})) {
        const storage::AuditRow row = each.row;
        add(row, [this, owed = std::move(each)](const storage::Result<base::Done> &done) mutable {
            if (done)
                return owed.then(owed.row.id);
            if (done.error().kind != storage::ErrorKind::Unavailable &&
                done.error().kind != storage::ErrorKind::Collision) {
                qCCritical(auditLog, "%s of %s was done and cannot be written down: %s", qUtf8Printable(owed.row.what),
                           qUtf8Printable(owed.row.who), qUtf8Printable(done.error().text));
                return;
            }
            m_owed.push_back(std::move(owed));
            m_again.setIn(tryAgainIn);
        });
    }
}

} // namespace mantimon::monitor
