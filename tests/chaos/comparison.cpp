#include "chaos/comparison.h"

#include "chaos/picture.h"

#include "games/restore.h"
#include "protocol/action_json.h"
#include "protocol/encode.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon::chaos {

namespace {

/// The action's type on the wire; empty when the entry is no action.
QString actionTypeOf(const storage::Entry &entry)
{
    const auto fact = games::decodeFact(entry.kind, entry.payload, games::seatOf(entry));
    if (!fact)
        return {};
    const auto *const played = std::get_if<games::Played>(&*fact);
    if (!played)
        return {};
    const std::string_view type = protocol::nameOf(played->action);
    return QString::fromLatin1(type.data(), qsizetype(type.size()));
}

/// What the server would have told `viewer` after the record's last entry.
QJsonObject stateFor(const games::Record &record, rules::Viewer viewer)
{
    protocol::GameState state;
    state.snapshot.table = record.table();
    state.snapshot.view = rules::view(record.state(), viewer, record.ruleset(), record.cards());
    state.snapshot.seq = record.seq();
    return QJsonDocument::fromJson(protocol::encodePayload(protocol::Push(state))).object();
}

quint64 hashOf(const games::Record &record)
{
    return record.hasState() ? rules::hash(record.state(), record.cards()) : 0;
}

} // namespace

void Comparison::compare(const storage::StoredGame &stored, const QVector<storage::Entry> &entries,
                         const QVector<storage::Outage> &outages)
{
    const QString game = stored.game.id.toString(QUuid::WithoutBraces);
    const Told told = m_ledger.games().value(game);
    m_entries += entries.size();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].seq != i + 1)
            return m_ledger.contradiction(game, i + 1, u"the entry is missing in the database"_s);
    }
    compareAcknowledged(game, told, entries);
    compareRefused(game, told, entries);
    const auto replayed = replay(game, told, stored.game, entries);
    const auto restored = games::restore(stored, outages, m_library);
    if (!restored)
        m_ledger.contradiction(game, stored.game.lastSeq, u"it cannot be restored: "_s + restored.error());
    else if (replayed && (restored->seq() != replayed->seq() || hashOf(*restored) != hashOf(*replayed)))
        m_ledger.contradiction(game, stored.game.lastSeq, u"restored it differs from all its entries"_s);
    if (told.isOver && stored.game.status != storage::GameStatus::Finished)
        m_ledger.contradiction(game, stored.game.lastSeq, u"it was over for its players, not in the database"_s);
    for (auto it = told.newest.begin(); it != told.newest.end(); ++it) {
        if (it.value() > stored.game.lastSeq)
            m_ledger.contradiction(
                game, it.value(),
                u"%1 was told of it, the database ends with %2"_s.arg(it.key()).arg(stored.game.lastSeq));
    }
}

void Comparison::compareAcknowledged(const QString &game, const Told &told, const QVector<storage::Entry> &entries)
{
    QHash<QByteArray, int> times;
    for (const storage::Entry &entry : entries)
        ++times[entry.actionId];
    for (const Acknowledged &done : told.acknowledged) {
        if (done.seq < 1 || done.seq > entries.size()) {
            m_ledger.contradiction(game, done.seq, u"acknowledged action %1 is lost"_s.arg(done.actionId));
            continue;
        }
        const storage::Entry &entry = entries[done.seq - 1];
        if (entry.actionId != done.actionId.toUtf8())
            m_ledger.contradiction(
                game, done.seq,
                u"acknowledged as action %1, stored is \"%2\""_s.arg(done.actionId, QString::fromUtf8(entry.actionId)));
        else if (actionTypeOf(entry) != done.type)
            m_ledger.contradiction(game, done.seq,
                                   u"acknowledged as %1, stored is %2"_s.arg(done.type, actionTypeOf(entry)));
        if (const int count = times[done.actionId.toUtf8()]; count > 1)
            m_ledger.contradiction(game, done.seq, u"action %1 happened %2 times"_s.arg(done.actionId).arg(count));
    }
}

void Comparison::compareRefused(const QString &game, const Told &told, const QVector<storage::Entry> &entries)
{
    for (const storage::Entry &entry : entries) {
        const auto refusal = told.refused.constFind(QString::fromUtf8(entry.actionId));
        if (!entry.actionId.isEmpty() && refusal != told.refused.constEnd())
            m_ledger.contradiction(game, entry.seq,
                                   u"action %1 was refused (%2) and is stored"_s.arg(refusal.key(), refusal.value()));
    }
}

std::optional<games::Record> Comparison::replay(const QString &game, const Told &told, const storage::GameRow &row,
                                                const QVector<storage::Entry> &entries)
{
    const auto wrong = [&](quint32 seq, const QString &what) {
        m_ledger.contradiction(game, seq, what);
        return std::nullopt;
    };
    const auto opened = games::decodeFact(entries.first().kind, entries.first().payload, std::nullopt);
    if (!opened || !std::holds_alternative<games::Opened>(*opened))
        return wrong(1, u"the first entry opens no game"_s);
    games::Record record(games::headerOf(row), *std::get_if<games::Opened>(&*opened), m_library);
    for (const storage::Entry &entry : entries) {
        const auto fact = games::decodeFact(entry.kind, entry.payload, games::seatOf(entry));
        if (!fact)
            return wrong(entry.seq, fact.error());
        auto proposal = record.propose(*fact, entry.at, entry.actionId);
        if (!proposal)
            return wrong(entry.seq, proposal.error().message);
        if (proposal->stateHash != entry.stateHash)
            return wrong(entry.seq, u"the stored hash is not that of the replayed state"_s);
        record.commit(std::move(*proposal));
        if (record.hasState())
            comparePictures(game, told, record);
    }
    return record;
}

void Comparison::comparePictures(const QString &game, const Told &told, const games::Record &record)
{
    for (const rules::Seat seat : rules::bothSeats) {
        const QString viewer = record.playerAt(seat).userId;
        const QByteArray shown = told.pictures.value(viewer).value(record.seq());
        if (shown.isEmpty())
            continue;
        ++m_pictures;
        if (shown != pictureOf(stateFor(record, rules::viewerOf(seat))))
            m_ledger.contradiction(game, record.seq(), u"%1 was told another state than is stored"_s.arg(viewer));
    }
}

} // namespace mantimon::chaos
