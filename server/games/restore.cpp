#include "games/restore.h"

using namespace Qt::StringLiterals;

namespace mantimon::games {

namespace {

QString at(const storage::Entry &entry, const QString &what)
{
    return u"entry %1 (%2): %3"_s.arg(entry.seq).arg(QString::fromLatin1(entry.kind), what);
}

base::Result<base::Done, QString> replay(Record &record, const storage::Entry &entry)
{
    const auto fact = decodeFact(entry.kind, entry.payload, seatOf(entry));
    if (!fact)
        return base::failure(at(entry, fact.error()));
    auto proposal = record.propose(*fact, entry.at, entry.actionId);
    if (!proposal)
        return base::failure(at(entry, u"refused: %1"_s.arg(proposal.error().message)));
    if (proposal->seq != entry.seq)
        return base::failure(at(entry, u"expected entry %1"_s.arg(proposal->seq)));
    if (proposal->stateHash != entry.stateHash)
        return base::failure(at(entry, u"the state hash differs"_s));
    record.commit(std::move(*proposal));
    return base::Done{};
}

} // namespace

std::optional<rules::Seat> seatOf(const storage::Entry &entry)
{
    if (!entry.player)
        return std::nullopt;
    return *entry.player == 0 ? rules::Seat::First : rules::Seat::Second;
}

Header headerOf(const storage::GameRow &row)
{
    Header header{.id = row.id,
                  .ruleset = row.ruleset,
                  .serverSeed = {},
                  .joinCode = row.joinCode,
                  .createdAt = row.createdAt,
                  .cardsHash = QString::fromLatin1(row.cardSetHash),
                  .epoch = row.epoch};
    std::copy_n(row.serverSeed.cbegin(), std::min<qsizetype>(row.serverSeed.size(), 32), header.serverSeed.begin());
    return header;
}

base::Result<Record, QString> restore(const storage::StoredGame &stored, const QVector<storage::Outage> &outages,
                                      std::shared_ptr<const Library> library)
{
    if (stored.game.rulesVersion != rules::rulesVersion)
        return base::failure(
            u"rules version %1, this server has %2"_s.arg(stored.game.rulesVersion).arg(rules::rulesVersion));
    if (stored.game.cardSetHash != library->cardsHash.toLatin1())
        return base::failure(u"card set %1 is not this server's"_s.arg(QString::fromLatin1(stored.game.cardSetHash)));
    if (stored.entries.isEmpty())
        return base::failure(u"it has no entries"_s);
    const auto opened = decodeFact(stored.entries.first().kind, stored.entries.first().payload, std::nullopt);
    if (!opened || !std::holds_alternative<Opened>(*opened))
        return base::failure(at(stored.entries.first(), u"does not open a game"_s));

    Record record(headerOf(stored.game), *std::get_if<Opened>(&*opened), std::move(library));
    auto outage = outages.cbegin();
    for (const storage::Entry &entry : stored.entries) {
        for (; outage != outages.cend() && outage->from < entry.at; ++outage)
            record.shift({outage->from, outage->to});
        if (auto replayed = replay(record, entry); !replayed)
            return base::failure(replayed.error());
    }
    for (; outage != outages.cend(); ++outage)
        record.shift({outage->from, outage->to});
    return record;
}

} // namespace mantimon::games
