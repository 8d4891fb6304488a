#include "app/commands.h"
#include "app/console.h"
#include "app/library_loader.h"
#include "app/storage_config.h"
#include "games/unplayable.h"
#include "storage/storage.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

/// Runs the event loop until the storage has answered.
template <typename Work>
auto ask(storage::Storage &storage, Work work)
{
    std::optional<std::invoke_result_t<Work &, storage::Repositories &>> answer;
    QEventLoop loop;
    storage.query(std::move(work), &loop, [&](auto given) {
        answer = std::move(given);
        loop.quit();
    });
    loop.exec();
    return *answer;
}

struct Found
{
    QVector<storage::UnfinishedGame> unfinished;
    QVector<QByteArray> cardSets;
};

storage::Result<Found> find(storage::Storage &storage)
{
    return ask(storage, [](storage::Repositories &stored) -> storage::Result<Found> {
        auto unfinished = stored.games.unfinished();
        if (!unfinished)
            return base::failure(unfinished.error());
        auto cardSets = stored.cardSets.hashes();
        if (!cardSets)
            return base::failure(cardSets.error());
        return Found{std::move(*unfinished), std::move(*cardSets)};
    });
}

QString nameOf(const QUuid &game)
{
    return game.toString(QUuid::WithoutBraces);
}

storage::CommitOutcome commit(storage::Storage &storage, const storage::Append &append)
{
    QEventLoop loop;
    auto outcome = storage::CommitOutcome::Unavailable;
    QObject::connect(storage.journal(), &storage::Journal::committed, &loop,
                     [&](const QVector<storage::CommitReceipt> &receipts) {
                         outcome = receipts.first().outcome;
                         loop.quit();
                     });
    storage.journal()->append(append);
    loop.exec();
    return outcome;
}

/// Why not; empty when it is done.
QString voidGame(storage::Storage &storage, const QUuid &id)
{
    const auto row = ask(storage, [id](storage::Repositories &stored) { return stored.games.find(id); });
    if (!row)
        return row.error().text;
    if (!*row || (*row)->end)
        return u"it is over"_s;
    switch (commit(storage, games::voiding(**row, storage.now()))) {
    case storage::CommitOutcome::Committed:
        return {};
    case storage::CommitOutcome::Fenced:
    case storage::CommitOutcome::Duplicate:
        return u"another server goes on with it"_s;
    case storage::CommitOutcome::Unavailable:
        break;
    }
    return u"the database is away"_s;
}

int voidAll(storage::Storage &storage, const QVector<games::UnplayableGame> &unplayable)
{
    int exitCode = 0;
    for (const games::UnplayableGame &game : unplayable) {
        const QString reason = voidGame(storage, game.id);
        if (reason.isEmpty())
            print(u"%1: ended without a winner (%2)"_s.arg(nameOf(game.id), game.reason));
        else
            exitCode = complain(u"%1: left alone: %2"_s.arg(nameOf(game.id), reason));
    }
    return exitCode;
}

} // namespace

int run(const UnplayableGamesCommand &command)
{
    const auto library = loadLibrary(command.config.cardsDir);
    if (!library) {
        for (const QString &line : library.error())
            complain(line);
        return 1;
    }
    storage::Storage storage(storageConfigOf(command.config));
    if (const auto started = storage.start(); !started)
        return complain(started.error().text);
    auto found = find(storage);
    if (!found)
        return complain(found.error().text);
    found->cardSets.append((*library)->cardsHash.toLatin1());
    const auto unplayable = games::unplayableAmong(found->unfinished, found->cardSets);
    if (command.isToVoid)
        return voidAll(storage, unplayable);
    for (const games::UnplayableGame &game : unplayable)
        print(nameOf(game.id) + u": "_s + game.reason);
    print(u"%1 of %2 unfinished games cannot be continued by this server"_s.arg(unplayable.size())
              .arg(found->unfinished.size()));
    return 0;
}

} // namespace mantimon::app
