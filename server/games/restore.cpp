#include "games/restore.h"

using namespace Qt::StringLiterals;

namespace mantimon::games {

namespace {

QString at(const storage::Entry &entry, const QString &what)
{
    return u"entry %1 (%2): %3"_s.arg(entry.seq).arg(QString::fromLatin1(entry.kind), what);
}

} // namespace

base::Result<base::Done, QString> foldEntry(Record &record, const storage::Entry &entry)
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

base::Result<Record, QString> beginning(const storage::StoredGame &stored, std::shared_ptr<const Library> library)
{
    if (stored.entries.isEmpty())
        return base::failure(u"it has no entries"_s);
    const storage::Entry &first = stored.entries.first();
    const auto opened = decodeFact(first.kind, first.payload, std::nullopt);
    const auto *fact = opened ? std::get_if<Opened>(&*opened) : nullptr;
    if (!fact)
        return base::failure(at(first, u"does not open a game"_s));
    return Record(headerOf(stored.game), *fact, std::move(library));
}

namespace {

base::Result<Record, QString> saved(const storage::StoredGame &stored, std::shared_ptr<const Library> library)
{
    auto record = Record::load(headerOf(stored.game), stored.snapshot->content, std::move(library));
    if (!record || record->seq() != stored.snapshot->seq)
        return base::failure(u"the snapshot of entry %1 cannot be read"_s.arg(stored.snapshot->seq));
    return std::move(*record);
}

} // namespace

base::Result<Record, QString> restore(const storage::StoredGame &stored, const QVector<storage::Outage> &outages,
                                      std::shared_ptr<const Library> library)
{
    if (const auto reason = whyNotContinued(stored.game.rulesVersion))
        return base::failure(*reason);
    if (stored.game.cardSetHash != library->cardsHash.toLatin1())
        return base::failure(u"card set %1 is another"_s.arg(QString::fromLatin1(stored.game.cardSetHash)));
    auto record = stored.snapshot ? saved(stored, std::move(library)) : beginning(stored, std::move(library));
    if (!record)
        return record;

    auto outage = outages.cbegin();
    const auto shiftUntil = [&](std::optional<Milliseconds> moment) {
        for (; outage != outages.cend() && (!moment || outage->to <= *moment); ++outage) {
            if (outage->to > record->shiftedUntil())
                record->shift({outage->from, outage->to});
        }
    };
    for (const storage::Entry &entry : stored.entries) {
        // An entry within an outage was committed before its end was known: its clocks shift by the rest.
        shiftUntil(entry.at);
        if (auto replayed = foldEntry(*record, entry); !replayed)
            return base::failure(replayed.error());
    }
    shiftUntil(std::nullopt);
    return record;
}

std::optional<QString> whyNotContinued(int rulesVersion)
{
    if (rulesVersion == rules::rulesVersion)
        return std::nullopt;
    return u"rules version %1, this server has %2"_s.arg(rulesVersion).arg(rules::rulesVersion);
}

} // namespace mantimon::games
