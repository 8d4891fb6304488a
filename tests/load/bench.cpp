#include "load/bench.h"

#include "harness/daemon.h"
#include "harness/server_process.h"
#include "load/process_cost.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mantimon::load {

namespace {

constexpr auto gathering = std::chrono::seconds(300);

bool complain(const QString &what)
{
    std::fprintf(stderr, "load-bench: %s\n", qPrintable(what));
    return false;
}

/// A new, empty database beside the one that `url` names; its URL.
std::optional<QString> newDatabase(const QString &url, const QString &name)
{
    QUrl target(url);
    bool isMade = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"bench"_s);
        database.setHostName(target.host());
        database.setPort(target.port(5432));
        database.setUserName(target.userName());
        database.setPassword(target.password());
        database.setDatabaseName(target.path().mid(1));
        isMade = database.open() && QSqlQuery(database).exec(u"CREATE DATABASE "_s + name);
        if (!isMade)
            complain(u"no database can be made at %1: %2"_s.arg(url, database.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
    target.setPath(u'/' + name);
    return isMade ? std::optional(target.toString()) : std::nullopt;
}

} // namespace

bool Bench::run()
{
    for (const int games : m_settings.games) {
        if (!runGames(games))
            return false;
    }
    return true;
}

bool Bench::runGames(int games)
{
    std::vector<Row> rows;
    if (!measureServer(games, {.name = u"SQLite"_s, .database = {}, .arguments = {}}, rows))
        return false;
    const std::size_t paces = rows.size();
    if (!m_settings.postgres.isEmpty()) {
        const auto storage = postgresAndRedis();
        if (!storage || !measureServer(games, *storage, rows))
            return false;
    }
    for (std::size_t i = 0; i < paces; ++i) {
        if (!measureFloor(games, rows[i].thinkMs, meanSizes(rows[i].measured.traffic), rows))
            return false;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.thinkMs < b.thinkMs; });
    std::printf("%s\n", qPrintable(tableOf(rows)));
    std::fflush(stdout);
    return true;
}

std::optional<Bench::Storage> Bench::postgresAndRedis()
{
    const auto database = newDatabase(m_settings.postgres, u"bench%1"_s.arg(++m_databases));
    if (!database)
        return std::nullopt;
    Storage storage{.name = u"PostgreSQL"_s, .database = *database, .arguments = {}};
    if (!m_settings.redis.isEmpty()) {
        storage.name += u" and Redis"_s;
        storage.arguments = {u"--redis"_s, u"%1/%2"_s.arg(m_settings.redis).arg(m_databases)};
    }
    return storage;
}

bool Bench::measureServer(int games, const Storage &storage, std::vector<Row> &rows)
{
    harness::ServerProcess server(m_settings.serverProgram);
    if (!storage.database.isEmpty())
        server.setDatabase(storage.database);
    // All players come from one address, at once.
    if (!server.start(QStringList{u"--connections-per-address"_s, u"100000"_s, u"--auth-seconds"_s, u"300"_s} +
                      storage.arguments))
        return complain(u"the server does not start: "_s + server.log());
    const qint64 kibBefore = residentKiB(server.processId());
    Crowd crowd(games, {.port = server.port(), .policy = m_settings.policy});
    if (!crowd.gather(gathering))
        return complain(storage.name + u": "_s + crowd.failure() + u'\n' + server.log());
    for (const int thinkMs : m_settings.thinkMs) {
        if (!measure(crowd, storage.name, games, thinkMs, server.processId(), kibBefore, rows))
            return complain(server.log());
    }
    return true;
}

bool Bench::measureFloor(int games, int thinkMs, const FrameSizes &sizes, std::vector<Row> &rows)
{
    harness::Daemon floor(m_settings.floorProgram, QRegularExpression(u"players connect to 127\\.0\\.0\\.1:(\\d+)"_s));
    if (!floor.start({u"--action-answer"_s, QString::number(sizes.actionAnswer), u"--question-answer"_s,
                      QString::number(sizes.questionAnswer), u"--state"_s, QString::number(sizes.state)}))
        return complain(u"the floor does not start: "_s + floor.log());
    const qint64 kibBefore = residentKiB(floor.processId());
    Crowd crowd(
        games,
        {.port = quint16(floor.readiness().captured(1).toUShort()), .policy = m_settings.policy, .isFloor = true});
    if (!crowd.gather(gathering))
        return complain(u"floor: "_s + crowd.failure());
    return measure(crowd, u"floor"_s, games, thinkMs, floor.processId(), kibBefore, rows);
}

bool Bench::measure(Crowd &crowd, const QString &who, int games, int thinkMs, qint64 process, qint64 kibBefore,
                    std::vector<Row> &rows)
{
    const auto measured = crowd.measure(thinkMs, m_settings.warmUp, m_settings.length, process);
    if (!measured || measured->traffic.actions == 0)
        return complain(who + u": "_s + (measured ? u"no actions"_s : crowd.failure()));
    rows.push_back({.games = games,
                    .thinkMs = thinkMs,
                    .who = who,
                    .measured = *measured,
                    .kibPerGame = (residentKiB(process) - kibBefore) / games});
    return true;
}

} // namespace mantimon::load
