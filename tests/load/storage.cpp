#include "common/test_postgres.h"
#include "storage/bulk_writer.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/repositories.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

// PostgreSQL with a million entries: how the statements of a running server are planned there, and what
// writing a group at once saves. It ends with 1 when a table that grows would be read whole.
using namespace Qt::StringLiterals;
using namespace mantimon;
using namespace mantimon::storage;

namespace {

constexpr int gameCount = 10'000;
constexpr int groupSize = 100;
constexpr int groupsTimed = 100;

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

QUuid gameId(int number)
{
    return QUuid::fromString(u"%1-0000-4000-8000-000000000000"_s.arg(number, 8, 16, QLatin1Char('0')));
}

/// Nine of ten games are over.
void fill(Database &database)
{
    for (const QString &sql : {
             u"INSERT INTO games (id, created_at, ruleset, rules_version, card_set_hash, server_seed, creator, "
             u"request_id, join_code, status, epoch, owner_node, last_seq, ended_at, options) "
             u"SELECT lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000', n, 'standard', 1, 'h', 's', "
             u"'user-' || n % 3000, 'r' || n, 'code-' || n, CASE WHEN n % 10 = 0 THEN 'live' ELSE 'finished' END, 1, "
             u"'node', 100, CASE WHEN n % 10 = 0 THEN NULL ELSE n END, '{}' FROM generate_series(1, %1) n"_s.arg(
                 gameCount),
             u"INSERT INTO seats SELECT id, 'user-' || (created_at + place * 7) % 3000, 'Ada', 0 "
             u"FROM games, generate_series(0, 1) place"_s,
             u"INSERT INTO entries SELECT id, seq, seq % 2, 'action', decode(repeat('7b', 120), 'hex'), 'a' || seq, "
             u"seq * 1234567, seq FROM games, generate_series(1, 100) seq"_s,
             u"INSERT INTO snapshots SELECT id, 90, decode(repeat('7b', 2000), 'hex') FROM games"_s,
             u"INSERT INTO users (id, name, created_at, last_seen) "
             u"SELECT 'user-' || n, 'Ada', n, n FROM generate_series(0, 50000) n"_s,
             u"INSERT INTO decks SELECT 'deck-' || n, 'user-' || n % 50000, 'Tide', 'standard', '{}', n "
             u"FROM generate_series(1, 100000) n"_s,
             u"ANALYZE"_s,
             u"CREATE FUNCTION plan_of(name text, arguments text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN "
             u"RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) EXECUTE ' || name || arguments; END $$"_s,
         })
        sure(database.execute(sql));
}

Append entryOf(int game, quint32 seq)
{
    Entry entry;
    entry.game = gameId(game);
    entry.seq = seq;
    entry.player = 0;
    entry.kind = "action";
    entry.payload = QByteArray(120, '{');
    entry.actionId = "b" + QByteArray::number(seq);
    entry.stateHash = seq;
    entry.at = seq;
    Append append;
    append.epoch = 1;
    append.entries = {entry};
    return append;
}

QVector<Append> groupOf(quint32 seq)
{
    QVector<Append> group;
    for (int i = 1; i <= groupSize; ++i)
        group.append(entryOf(i * 10, seq));
    return group;
}

void write(Database &database, GroupWriter &writer, const QVector<Append> &group)
{
    for (const CommitReceipt &receipt : sure(writer.writeGroup(group))) {
        if (receipt.outcome != CommitOutcome::Committed)
            qFatal("an append was refused");
    }
    sure(database.commit());
}

double rowsPerSecond(Database &database, GroupWriter &writer, int atOnce, quint32 &seq)
{
    QElapsedTimer time;
    time.start();
    int rows = 0;
    for (int i = 0; i < groupsTimed; ++i, ++seq) {
        const QVector<Append> group = groupOf(seq);
        for (qsizetype n = 0; n < group.size(); n += atOnce) {
            write(database, writer, group.mid(n, atOnce));
            rows += atOnce;
        }
    }
    return rows * 1000.0 / static_cast<double>(time.elapsed());
}

/// What a server that plays asks all day, with whatever arguments: its statements are prepared by that.
void askEverything(Database &database, BulkWriter &writer)
{
    Append first = entryOf(20, 101);
    first.snapshot = Snapshot{100, "state"};
    write(database, writer, {first, entryOf(30, 101)});
    Repositories all(database);
    sure(database.begin(Access::Read));
    (void)sure(all.games.load(gameId(10)));
    (void)sure(all.games.find(gameId(10)));
    (void)sure(all.games.unfinished());
    (void)sure(all.games.unfinishedOf(u"user-1"_s));
    (void)sure(all.games.finishedOf(u"user-1"_s, 20));
    (void)sure(all.games.byJoinCode(u"code-10"_s));
    (void)sure(all.games.byRequest(u"user-1"_s, u"r1"_s));
    (void)sure(all.games.takeOver(gameId(40), u"node"_s));
    (void)sure(all.users.seen({u"user-1"_s, u"Ada"_s, {}, {}, {}}, 1'000'000));
    (void)sure(all.users.find(u"user-1"_s));
    (void)sure(all.decks.list(u"user-1"_s));
    (void)sure(all.decks.find(u"deck-1"_s));
    database.rollback();
}

struct Prepared
{
    QString name;
    QString sql;
    int arguments;
};

QVector<Prepared> preparedStatements(Database &database)
{
    QVector<Prepared> found;
    Statement select = database.prepared(u"SELECT name, regexp_replace(statement, '^PREPARE [^ ]+ AS ', ''), "
                                         u"COALESCE(array_length(parameter_types, 1), 0) FROM pg_prepared_statements "
                                         u"WHERE statement NOT LIKE '%pg\\_%' ORDER BY prepare_time"_s);
    sure(select.run({}));
    sure(select.each([&] { found.append({select.text(0), select.text(1), static_cast<int>(select.integer(2))}); }));
    return found;
}

/// Those that stay small, and what a server asks once, when it starts: of all games that are not over it
/// reads the seats, and many of them are best read in one go.
bool mayReadTablesWhole(const QString &sql)
{
    return sql.contains("schema_version"_L1) ||
           sql.startsWith("SELECT s.game, s.user_id, s.name, s.is_bot FROM seats"_L1);
}

/// False: a table that grows is read whole.
bool showPlan(Database &database, const Prepared &prepared)
{
    const QString arguments =
        prepared.arguments == 0 ? QString() : u'(' + QStringList(prepared.arguments, u"NULL"_s).join(u',') + u')';
    Statement select = database.prepared(u"SELECT * FROM plan_of(?, ?)"_s);
    sure(select.run({text(prepared.name), text(arguments)}));
    std::printf("%s\n", qPrintable(prepared.sql));
    bool isIndexed = true;
    sure(select.each([&] {
        std::printf("    %s\n", qPrintable(select.text(0)));
        isIndexed = isIndexed && !select.text(0).contains("Seq Scan"_L1);
    }));
    return isIndexed || mayReadTablesWhole(prepared.sql);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const testing::TestPostgres postgres;
    StorageConfig config;
    config.database = *parseDatabaseAddress(postgres.url());
    config.answerTimeout = std::chrono::minutes(10);
    Database database(config);
    sure(database.open());
    sure(bringUpToDate(database));
    fill(database);

    BulkWriter bulk(database, u"node"_s);
    AppendWriter oneByOne(database, u"node"_s);
    askEverything(database, bulk);
    for (int game = 1; game <= groupSize; ++game)
        sure(database.execute(u"UPDATE games SET last_seq = 200 WHERE id = '%1'"_s.arg(
            gameId(game * 10).toString(QUuid::WithoutBraces))));
    quint32 seq = 201;

    sure(database.execute(u"SET plan_cache_mode = force_generic_plan"_s));
    bool isIndexed = true;
    std::printf("Plans at %d games with 100 entries each:\n\n", gameCount);
    for (const Prepared &prepared : preparedStatements(database))
        isIndexed = showPlan(database, prepared) && isIndexed;
    sure(database.execute(u"SET plan_cache_mode = auto"_s));

    std::printf("\nRows a second, a commit for each group:\n");
    const auto show = [&](const char *what, GroupWriter &writer, int atOnce) {
        std::printf("  %-40s %8.0f\n", what, rowsPerSecond(database, writer, atOnce, seq));
    };
    show("groups of 100 appends, in bulk", bulk, groupSize);
    show("groups of 100 appends, one by one", oneByOne, groupSize);
    show("each append with its own commit", oneByOne, 1);
    return isIndexed ? 0 : 1;
}
