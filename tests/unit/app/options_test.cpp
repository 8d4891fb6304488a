#include "app/options.h"
#include "common/test_case.h"
#include "unit/app/shell.h"

#include <optional>

using namespace mantimon;
using namespace Qt::StringLiterals;

class OptionsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void servesWithTheDefaults();
    void theDataDirFollowsTheXdgSpecification_data();
    void theDataDirFollowsTheXdgSpecification();
    void theDatabaseLiesInTheDataDir();
    void liveDataAreInMemoryUnlessARedisIsNamed();
    void eachSourceWinsOverThoseBelow();
    void aVariableSetToNothingIsNotSet();
    void theVariableMayNameTheFile();
    void theFileOfTheCommandLineWinsOverTheVariables();
    void theLastOfAnOptionWins();
    void readsAddresses_data();
    void readsAddresses();
    void switchesMetricsOff();
    void readsTheLimits();
    void readsTheSecretFromTheEnvironment();
    void readsATokenRequest();
    void theTokensNameIsTheUserWhereNoneIsGiven();
    void readsTheOtherCommands();

private:
    std::optional<testing::Shell> m_shell;
};

void OptionsTest::init()
{
    failOnAnyWarning();
    m_shell.emplace();
}

void OptionsTest::servesWithTheDefaults()
{
    const app::Config config = m_shell->serve();
    QCOMPARE(toString(config.listen), u"127.0.0.1:7777"_s);
    QCOMPARE(toString(config.metricsListen.value()), u"127.0.0.1:7778"_s);
    QCOMPARE(config.threads, 1);
    QCOMPARE(config.demoGames, 0);
    QCOMPARE(config.demoPaceMs, 2000);
    QVERIFY(app::isNodeId(config.nodeId));
    QVERIFY(config.jwtSecret.isEmpty());
    QVERIFY(!config.issuer);
}

void OptionsTest::theDataDirFollowsTheXdgSpecification_data()
{
    QTest::addColumn<QString>("dataHome");
    QTest::addColumn<QString>("dataDir");

    QTest::newRow("not set") << QString() << u"/home-of-test/.local/share/mantimon"_s;
    QTest::newRow("set") << u"/data"_s << u"/data/mantimon"_s;
    QTest::newRow("relative, to be ignored") << u"data"_s << u"/home-of-test/.local/share/mantimon"_s;
}

void OptionsTest::theDataDirFollowsTheXdgSpecification()
{
    QFETCH(QString, dataHome);
    QFETCH(QString, dataDir);
    m_shell->environment.insert(u"XDG_DATA_HOME"_s, dataHome);
    QCOMPARE(m_shell->serve().dataDir, dataDir);
}

void OptionsTest::theDatabaseLiesInTheDataDir()
{
    QVERIFY(m_shell->serve({u"--data-dir=/there"_s}).database ==
            storage::DatabaseAddress(storage::SqliteFile{u"/there/mantimon.sqlite"_s}));
    QVERIFY(m_shell->serve({u"--database"_s, u"sqlite:/else/where.db"_s}).database ==
            storage::DatabaseAddress(storage::SqliteFile{u"/else/where.db"_s}));
    const auto server = m_shell->serve({u"--database"_s, u"postgresql://u:p@h:1/d"_s}).database;
    QCOMPARE(storage::toString(*server), u"postgresql://u@h:1/d"_s);
    QCOMPARE(std::get<storage::PostgresServer>(*server).password, u"p"_s);
}

void OptionsTest::liveDataAreInMemoryUnlessARedisIsNamed()
{
    QVERIFY(!m_shell->serve({}).redis);
    const auto redis = m_shell->serve({u"--redis=redis://ann:sesame@10.0.0.1:7000/3"_s}).redis;
    QVERIFY(redis);
    QCOMPARE(redis->shown(), u"redis://10.0.0.1:7000/3"_s);
    QCOMPARE(redis->password, u"sesame"_s);
    m_shell->environment.insert(u"MANTIMON_REDIS"_s, u"unix:///run/redis.sock"_s);
    QCOMPARE(m_shell->serve({}).redis->path, u"/run/redis.sock"_s);
}

void OptionsTest::eachSourceWinsOverThoseBelow()
{
    const QStringList withFile{u"serve"_s, u"--config"_s, m_shell->file};
    m_shell->writeFile("demo = 1\n");
    QCOMPARE(m_shell->serve(withFile).demoGames, 1);
    m_shell->environment.insert(u"MANTIMON_DEMO"_s, u"2"_s);
    QCOMPARE(m_shell->serve(withFile).demoGames, 2);
    QCOMPARE(m_shell->serve(withFile + QStringList{u"--demo=3"_s}).demoGames, 3);
}

void OptionsTest::aVariableSetToNothingIsNotSet()
{
    m_shell->environment.insert(u"MANTIMON_LISTEN"_s, QString());
    QCOMPARE(toString(m_shell->serve().listen), u"127.0.0.1:7777"_s);
}

void OptionsTest::theVariableMayNameTheFile()
{
    m_shell->writeFile("demo = 7\n");
    m_shell->environment.insert(u"MANTIMON_CONFIG"_s, m_shell->file);
    QCOMPARE(m_shell->serve().demoGames, 7);
}

void OptionsTest::theFileOfTheCommandLineWinsOverTheVariables()
{
    m_shell->writeFile("demo = 8\n");
    m_shell->environment.insert(u"MANTIMON_CONFIG"_s, m_shell->dir.filePath(u"absent.ini"_s));
    QCOMPARE(m_shell->serve({u"--config"_s, m_shell->file}).demoGames, 8);
}

void OptionsTest::theLastOfAnOptionWins()
{
    QCOMPARE(m_shell->serve({u"serve"_s, u"--demo"_s, u"20"_s, u"--demo"_s, u"5"_s}).demoGames, 5);
}

void OptionsTest::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("loopback") << u"127.0.0.1:7777"_s;
    QTest::newRow("every interface") << u"0.0.0.0:80"_s;
    QTest::newRow("a free port") << u"127.0.0.1:0"_s;
    QTest::newRow("the last port") << u"10.1.2.3:65535"_s;
    QTest::newRow("IPv6 loopback") << u"[::1]:7777"_s;
    QTest::newRow("every interface, IPv6") << u"[::]:7777"_s;
}

void OptionsTest::readsAddresses()
{
    QFETCH(QString, text);
    QCOMPARE(toString(m_shell->serve({u"--listen"_s, text}).listen), text);
}

void OptionsTest::switchesMetricsOff()
{
    QVERIFY(!m_shell->serve({u"--metrics-listen"_s, u"off"_s}).metricsListen);
}

void OptionsTest::readsTheLimits()
{
    const app::Config config = m_shell->serve({u"--max-message-bytes=2048"_s,
                                               u"--message-rate=3"_s,
                                               u"--message-burst=4"_s,
                                               u"--auth-seconds=7"_s,
                                               u"--connections-per-user=9"_s,
                                               u"--connections-per-address=11"_s,
                                               u"--max-outgoing-bytes=70000"_s,
                                               u"--ping-seconds=13"_s,
                                               u"--pong-seconds=17"_s,
                                               u"--games-per-user=19"_s,
                                               u"--handshake-rate=21"_s,
                                               u"--handshake-burst=22"_s,
                                               u"--auth-failures=23"_s,
                                               u"--auth-failure-seconds=24"_s,
                                               u"--receive-rate=2500"_s,
                                               u"--receive-burst=70001"_s,
                                               u"--control-rate=26"_s,
                                               u"--control-burst=27"_s,
                                               u"--max-message-parts=28"_s,
                                               u"--chat-rate=31"_s,
                                               u"--chat-burst=32"_s,
                                               u"--keep-chat=29"_s});
    QCOMPARE(config.limits.messageBytes, 2048);
    QCOMPARE(config.limits.messagesPerSecond, 3);
    QCOMPARE(config.limits.messageBurst, 4);
    QCOMPARE(config.limits.authenticateWithin, 7'000);
    QCOMPARE(config.connectionsPerUser, 9);
    QCOMPARE(config.limits.unauthenticatedPerAddress, 11);
    QCOMPARE(config.limits.outgoingBytes, 70'000);
    QCOMPARE(config.limits.pingEvery, 13'000);
    QCOMPARE(config.limits.pongWithin, 17'000);
    QCOMPARE(config.gamesPerUser, 19);
    QCOMPARE(config.limits.handshakesPerSecond, 21);
    QCOMPARE(config.limits.handshakeBurst, 22);
    QCOMPARE(config.limits.failuresPerAddress, 23);
    QCOMPARE(config.limits.failuresWait, 24'000);
    QCOMPARE(config.limits.receivedBytesPerSecond, 2500);
    QCOMPARE(config.limits.receivedBurst, 70'001);
    QCOMPARE(config.limits.controlFramesPerSecond, 26);
    QCOMPARE(config.limits.controlFrameBurst, 27);
    QCOMPARE(config.limits.messageParts, 28);
    QCOMPARE(config.chat.perMinute, 31);
    QCOMPARE(config.chat.burst, 32);
    QCOMPARE(config.retention.chatDays, 29);
}

void OptionsTest::readsTheSecretFromTheEnvironment()
{
    m_shell->environment.insert(u"MANTIMON_JWT_SECRET"_s, QString(32, u's'));
    QCOMPARE(m_shell->serve().jwtSecret, QByteArray(32, 's'));
}

void OptionsTest::readsATokenRequest()
{
    const auto command = std::get<app::TokenCommand>(
        m_shell
            ->call({u"token"_s, u"--user"_s, u"ann"_s, u"--name"_s, u"Ann B"_s, u"--role"_s, u"viewer"_s, u"--role"_s,
                    u"admin"_s, u"--expires-in"_s, u"60"_s, u"--data-dir"_s, u"/d"_s})
            .command);
    QCOMPARE(command.token.user, u"ann"_s);
    QCOMPARE(command.token.name, u"Ann B"_s);
    QVERIFY(command.token.roles == (auth::Role::Viewer | auth::Role::Admin));
    QCOMPARE(command.token.expiresInSeconds, 60);
    QCOMPARE(command.config.dataDir, u"/d"_s);
}

void OptionsTest::theTokensNameIsTheUserWhereNoneIsGiven()
{
    const auto command = std::get<app::TokenCommand>(m_shell->call({u"token"_s, u"--user=ann"_s}).command);
    QCOMPARE(command.token.name, u"ann"_s);
    QCOMPARE(command.token.expiresInSeconds, 86'400);
    QVERIFY(!command.token.roles);
}

void OptionsTest::readsTheOtherCommands()
{
    const auto migrate = m_shell->call({u"migrate"_s, u"--database=sqlite:x.db"_s}).command;
    QVERIFY(std::get<app::MigrateCommand>(migrate).config.database ==
            storage::DatabaseAddress(storage::SqliteFile{u"x.db"_s}));
    const auto verify = m_shell->call({u"verify"_s, u"game.json"_s}).command;
    QCOMPARE(std::get<app::VerifyCommand>(verify).replayFile, u"game.json"_s);
    QCOMPARE(std::get<app::CheckCardsCommand>(m_shell->call({u"cards"_s, u"check"_s}).command).folder, QString());
    const auto check = m_shell->call({u"cards"_s, u"check"_s, u"sets"_s}).command;
    QCOMPARE(std::get<app::CheckCardsCommand>(check).folder, u"sets"_s);
    const auto test = m_shell->call({u"cards"_s, u"test"_s, u"sets"_s}).command;
    QCOMPARE(std::get<app::TestCardsCommand>(test).folder, u"sets"_s);
    const auto simulate =
        m_shell->call({u"--seed=18446744073709551615"_s, u"simulate"_s, u"--games"_s, u"7"_s}).command;
    QCOMPARE(std::get<app::SimulateCommand>(simulate).simulation.games, 7);
    QVERIFY(!std::get<app::SimulateCommand>(simulate).simulation.coverage);
    const auto counting = m_shell->call({u"simulate"_s, u"--coverage"_s, u"--games"_s, u"8"_s}).command;
    QVERIFY(std::get<app::SimulateCommand>(counting).simulation.coverage);
    QCOMPARE(std::get<app::SimulateCommand>(counting).simulation.games, 8);
    QCOMPARE(std::get<app::SimulateCommand>(simulate).simulation.seed, std::numeric_limits<quint64>::max());
    QVERIFY(!std::get<app::SimulateCommand>(simulate).simulation.against);
    const auto contest = m_shell
                             ->call({u"simulate"_s, u"--bot=greedy"_s, u"--against=search"_s, u"--rollouts=9"_s,
                                     u"--deck=a"_s, u"--deck=b"_s})
                             .command;
    const app::SimulateRequest &asked = std::get<app::SimulateCommand>(contest).simulation;
    QCOMPARE(asked.bot, bots::Kind::Greedy);
    QCOMPARE(asked.against, std::optional(bots::Kind::Search));
    QCOMPARE(asked.rollouts, 9);
    QCOMPARE(asked.decks, (QStringList{u"a"_s, u"b"_s}));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
