#include "storage_fixture.h"

#include <csignal>
#include <sys/resource.h>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;
using enum CommitOutcome;

namespace {

using Outcomes = QVector<CommitOutcome>;

/// No file of this process may grow past a size: to SQLite, a disk with no room left.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// What can only be tried on a database in a file: to take its files away, and the room for them.
class SqliteJournalTest : public StorageTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        m_storage = std::make_unique<Storage>(config());
        QVERIFY(m_storage->start());
        m_listener = std::make_unique<JournalListener>(m_storage->journal());
    }
    void cleanup()
    {
        m_listener.reset();
        m_storage.reset();
        StorageTestCase::cleanup();
    }

    // What lies on the disk when the receipt is there is what a killed process leaves.
    void whatWasCommittedSurvivesTheDeathOfTheProcess()
    {
        const Append game = newGame();
        m_storage->journal()->append(game);
        m_storage->journal()->append(action(game.game->id, 2));
        QVERIFY(m_listener->hears(2));
        QCOMPARE(m_listener->outcomes(), (Outcomes{Committed, Committed}));
        StorageConfig afterwards = config();
        afterwards.dataDir = dataDir() + u"-left"_s;
        afterwards.database = SqliteFile{afterwards.dataDir + u"/mantimon.db"_s};
        QVERIFY(QDir().mkpath(afterwards.dataDir));
        for (const QString &part : {u"mantimon.db"_s, u"mantimon.db-wal"_s})
            QVERIFY(QFile::copy(dataDir() + u'/' + part, afterwards.dataDir + u'/' + part));

        Storage restarted(afterwards);
        QVERIFY(restarted.start());
        const auto stored = ask(restarted, [&](Repositories &all) { return all.games.load(game.game->id); });
        QCOMPARE((*stored)->game.lastSeq, 2U);
        QCOMPARE((*stored)->entries.last(), action(game.game->id, 2).entries.first());
    }

    void aFullDiskRefusesAndComesBackByItself()
    {
        Append big = newGame();
        big.entries.first().payload = QByteArray(1'000'000, 'x');
        m_storage->journal()->append(big);
        QVERIFY(m_listener->hears(1));
        const Append refused = newGame();
        {
            const FileSizeLimit full(QFileInfo(databaseFile() + u"-wal"_s).size());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"mantimon.db .*unavailable"_s));
            // SQLite writes nothing for a heartbeat that is the same as the last: no probe.
            moment.advance(1);
            m_storage->journal()->append(refused);
            QVERIFY(m_listener->hears(2));
            QCOMPARE(m_listener->outcomes().last(), Unavailable);
            QCOMPARE(unfinished().error().kind, ErrorKind::Unavailable);
            QCOMPARE(m_listener->availability, QVector<bool>{false});
        }
        QVERIFY(comesTrue([&] { return m_listener->availability.size() == 2; }));
        m_storage->journal()->append(refused);
        QVERIFY(m_listener->hears(3));
        QCOMPARE(m_listener->outcomes().last(), Committed);
        QCOMPARE(unfinished()->size(), 2);
    }

private:
    [[nodiscard]] Result<QVector<UnfinishedGame>> unfinished()
    {
        return ask(*m_storage, [](Repositories &all) { return all.games.unfinished(); });
    }

    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<JournalListener> m_listener;
};

QTEST_GUILESS_MAIN(SqliteJournalTest)
#include "sqlite_journal_test.moc"
