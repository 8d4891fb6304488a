#include "games/compaction.h"

#include "games/append_for.h"
#include "games/replay_export.h"

#include <QLoggingCategory>

namespace mantimon::games {

namespace {

Q_LOGGING_CATEGORY(compactionLog, "mantimon.games")

} // namespace

Compaction::Compaction(CardSets &cardSets, storage::Storage &storage, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_cardSets(cardSets), m_storage(storage), m_clock(clock), m_alarm(clock)
{
    connect(&m_alarm, &clock::Alarm::rang, this, &Compaction::next);
}

void Compaction::start()
{
    m_alarm.setIn(sweepEvery);
}

void Compaction::next()
{
    m_storage.query(
        [before = m_clock.now() - answersKept,
         behind = m_behind](storage::Repositories &stored) -> storage::Result<std::optional<Due>> {
            const auto place = stored.replays.nextToCompact(before, behind);
            if (!place)
                return base::failure(place.error());
            if (!*place)
                return std::optional<Due>();
            auto game = stored.games.loadWhole((*place)->id);
            if (!game)
                return base::failure(game.error());
            return std::optional(Due{**place, std::move(**game)});
        },
        this,
        [this](const storage::Result<std::optional<Due>> &due) {
            if (!due)
                return restAfter(due.error());
            if (*due)
                take(**due);
            else
                rest();
        });
}

void Compaction::take(const Due &due)
{
    if (due.game.game.end->reason == neverStarted) {
        m_storage.change([id = due.place.id](storage::Repositories &stored) { return stored.replays.remove(id); }, this,
                         [this](const auto &removed) { goOn(removed); });
        return;
    }
    m_cardSets.find(QString::fromLatin1(due.game.game.cardSetHash), [this, due](const CardSets::Found &library) {
        if (library)
            exportUnder(*library, due);
        else if (library.error().reason == NotLoaded::Reason::Away)
            rest();
        else
            write(due, base::failure(library.error().text));
    });
}

void Compaction::exportUnder(std::shared_ptr<const Library> library, const Due &due)
{
    try {
        m_exporter = std::jthread([this, due, library = std::move(library)] {
            m_courier.post([this, due, replay = exportReplay(due.game, library)] { write(due, replay); });
        });
    } catch (const std::system_error &error) {
        qCWarning(compactionLog, "no thread to compact games in: %s", error.what());
        rest();
    }
}

void Compaction::write(const Due &due, const base::Result<QByteArray, QString> &replay)
{
    if (!replay) {
        qCWarning(compactionLog, "game %s is kept as it was played, it cannot be made a replay: %s",
                  qPrintable(due.place.id.toString(QUuid::WithoutBraces)), qPrintable(replay.error()));
        m_behind = due.place;
        return next();
    }
    m_storage.change(
        [id = due.place.id, text = *replay](storage::Repositories &stored) { return stored.replays.compact(id, text); },
        this, [this](const auto &compacted) { goOn(compacted); });
}

void Compaction::goOn(const storage::Result<bool> &done)
{
    if (done)
        next();
    else
        restAfter(done.error());
}

// An absent database is said elsewhere; the next sweep finds what this one left.
void Compaction::restAfter(const storage::StorageError &error)
{
    if (error.kind == storage::ErrorKind::Internal)
        qCWarning(compactionLog).noquote() << error.text;
    rest();
}

void Compaction::rest()
{
    m_alarm.setIn(sweepEvery);
}

} // namespace mantimon::games
