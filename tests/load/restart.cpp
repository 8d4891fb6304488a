#include "harness/duel.h"
#include "harness/paper_game.h"
#include "harness/server_process.h"
#include "harness/test_server.h"
#include "harness/wait.h"
#include "load/process_cost.h"
#include "storage/storage.h"

#include <QCommandLineParser>
#include <QElapsedTimer>

#include <QTcpSocket>

#include <cstdio>

// What a restart costs with thousands of games under way: until somebody can play, until everybody
// can, and how much memory it takes before and after.
using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

constexpr int patience = 600'000;

double residentMiB(qint64 process)
{
    return double(load::residentKiB(process)) / 1024;
}

bool isReady(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write("GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (!answer.contains("\r\n") && socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 200");
}

/// Games as a server has left them that was killed in the middle of play.
class Filling
{
public:
    Filling(storage::Storage &storage, int actions) : m_storage(storage), m_actions(actions)
    {
        QObject::connect(storage.journal(), &storage::Journal::committed, &m_context,
                         [this](const QVector<storage::CommitReceipt> &receipts) { count(receipts); });
    }

    bool fill(int games)
    {
        for (int game = 1; game <= games && !m_hasFailed; ++game) {
            add(quint32(game));
            // The journal's queue is bounded: a few thousand entries at a time.
            if (m_waiting > 5'000 || game == games)
                (void)harness::waitFor([this] { return m_waiting == 0; }, patience);
        }
        return !m_hasFailed;
    }

    [[nodiscard]] const QVector<QUuid> &games() const { return m_games; }
    [[nodiscard]] qint64 entries() const { return m_entries; }

private:
    void add(quint32 seed)
    {
        harness::PaperGame paper({.seed = seed,
                                  .createdAt = m_storage.now() - 1'000,
                                  .first = u"p%1a"_s.arg(seed),
                                  .second = u"p%1b"_s.arg(seed),
                                  .secondsBot = {},
                                  .pace = 1});
        paper.begin();
        paper.play(m_actions / 2 + int(seed) % m_actions);
        if (paper.record().result())
            return;
        m_games.append(paper.record().header().id);
        for (const storage::Append &append : paper.appends())
            m_storage.journal()->append(append);
        m_waiting += paper.appends().size();
        m_entries += paper.appends().size();
    }

    void count(const QVector<storage::CommitReceipt> &receipts)
    {
        m_waiting -= receipts.size();
        for (const storage::CommitReceipt &receipt : receipts)
            m_hasFailed = m_hasFailed || receipt.outcome != storage::CommitOutcome::Committed;
    }

    storage::Storage &m_storage;
    int m_actions;
    QObject m_context;
    QVector<QUuid> m_games;
    qsizetype m_waiting = 0;
    qint64 m_entries = 0;
    bool m_hasFailed = false;
};

QVector<QUuid> fill(const harness::ServerProcess &server, int games, int actions)
{
    storage::StorageConfig config;
    config.dataDir = server.dataDir();
    config.database = storage::SqliteFile{server.databaseFile()};
    storage::Storage storage(config);
    if (!storage.start())
        return {};
    QElapsedTimer elapsed;
    elapsed.start();
    Filling filling(storage, actions);
    const bool isFilled = filling.fill(games);
    storage.stop();
    std::printf("%lld games with %lld entries written in %.1f s\n", qint64(filling.games().size()), filling.entries(),
                double(elapsed.elapsed()) / 1000);
    return isFilled ? filling.games() : QVector<QUuid>();
}

/// Its player connects, is given the game and plays an action.
bool playFirst(quint16 port)
{
    harness::Player ada(u"p1a"_s, port);
    harness::Player ben(u"p1b"_s, port);
    if (!ada.logIn() || !ben.logIn())
        return false;
    for (harness::Player *player : {&ada, &ben}) {
        const auto resumed = player->client.next(u"game:reconnected"_s);
        if (!resumed)
            return false;
        player->gameId = (*resumed)[u"game_id"].toString();
        if (const QJsonArray legal = player->legalActions(); !legal.isEmpty())
            return player->act(legal.first().toObject())[u"success"].toBool();
    }
    return false;
}

/// Asks each game for its clock, which needs it in memory.
bool touchAll(quint16 port, const QVector<QUuid> &games)
{
    harness::Player watcher(u"watcher"_s, port);
    if (!watcher.logIn())
        return false;
    QVector<qint64> asked;
    for (const QUuid &game : games)
        asked.append(watcher.client.send(u"game:heartbeat"_s, {{u"game_id"_s, game.toString(QUuid::WithoutBraces)}}));
    return harness::waitFor([&] { return watcher.client.heard().size() > games.size() || !watcher.client.isOpen(); },
                            patience);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"server"_s, u"the server's program"_s, u"FILE"_s},
                       {u"games"_s, u"how many are under way"_s, u"N"_s, u"10000"_s},
                       {u"actions"_s, u"played in each, in the mean"_s, u"N"_s, u"60"_s},
                       {u"idle"_s, u"seconds that nobody does anything in the end"_s, u"N"_s, u"45"_s}});
    parser.addHelpOption();
    parser.process(application);

    harness::ServerProcess server(parser.value(u"server"_s));
    const QVector<QUuid> games =
        fill(server, parser.value(u"games"_s).toInt(), std::max(2, parser.value(u"actions"_s).toInt()));
    if (games.isEmpty()) {
        std::fprintf(stderr, "load-restart: the games could not be written\n");
        return 1;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    const auto seconds = [&elapsed] { return double(elapsed.elapsed()) / 1000; };
    if (!server.start() || !isReady(server.port())) {
        std::fprintf(stderr, "load-restart: the server does not start: %s\n", qPrintable(server.log()));
        return 1;
    }
    std::printf("/readyz after %.2f s, %.0f MiB\n", seconds(), residentMiB(server.processId()));
    if (!playFirst(server.port()))
        return 1;
    std::printf("first action played after %.2f s\n", seconds());
    if (!touchAll(server.port(), games))
        return 1;
    std::printf("all %lld games in memory after %.2f s, %.0f MiB\n", qint64(games.size()), seconds(),
                residentMiB(server.processId()));
    (void)harness::waitFor([] { return false; }, parser.value(u"idle"_s).toInt() * 1000);
    std::printf("left alone for %s s: %.0f MiB\n", qPrintable(parser.value(u"idle"_s)),
                residentMiB(server.processId()));
    if (!touchAll(server.port(), games))
        return 1;
    std::printf("all in memory once more: %.0f MiB\n", residentMiB(server.processId()));
    return server.terminate();
}
