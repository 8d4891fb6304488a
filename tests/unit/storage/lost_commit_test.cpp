#include "commit_cutter.h"
#include "storage_fixture.h"

#include <QUrl>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;
using enum CommitOutcome;

/// The connection is really lost in COMMIT, on either side of the server's doing it.
class LostCommitTest : public StorageTestCase
{
    Q_OBJECT

public:
    LostCommitTest() : StorageTestCase(true) {}

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        m_proxy = std::make_unique<CommitCutter>(static_cast<quint16>(QUrl(postgres().url()).port()));
        StorageConfig through = config();
        through.database = *parseDatabaseAddress(postgres().urlAt(m_proxy->port()));
        m_storage = std::make_unique<Storage>(through);
        QVERIFY(m_storage->start());
        m_listener = std::make_unique<JournalListener>(m_storage->journal());
    }
    void cleanup()
    {
        m_listener.reset();
        m_storage.reset();
        m_proxy.reset();
        StorageTestCase::cleanup();
    }

    void anAnswerIsWithheldUntilTheDatabaseTells_data()
    {
        QTest::addColumn<CommitCutter::Cut>("cut");
        QTest::addColumn<CommitOutcome>("outcome");
        QTest::newRow("the server never heard of it") << CommitCutter::Cut::BeforeTheServer << Unavailable;
        QTest::newRow("it was done") << CommitCutter::Cut::BeforeTheClient << Committed;
    }
    void anAnswerIsWithheldUntilTheDatabaseTells()
    {
        QFETCH(CommitCutter::Cut, cut);
        QFETCH(CommitOutcome, outcome);
        const Append game = newGame();
        m_storage->journal()->append(game);
        QVERIFY(m_listener->hears(1));

        m_proxy->cutNext(cut);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is away.*unavailable until it answers"_s));
        m_storage->journal()->append(action(game.game->id, 2));
        QVERIFY(comesTrue([&] { return !m_listener->availability.isEmpty(); }));

        const Append other = newGame();
        m_storage->journal()->append(other);
        QVERIFY(m_listener->hears(2));
        QCOMPARE(m_listener->receipts().mid(1), (QVector<CommitReceipt>{{other.game->id, 1, Unavailable}}));

        m_proxy->letIn();
        QVERIFY(comesTrue([&] { return m_listener->availability.size() == 2; }));
        QCOMPARE(m_listener->receipts().mid(2), (QVector<CommitReceipt>{{game.game->id, 2, outcome}}));
        const bool isThere = outcome == Committed;
        QCOMPARE(Intruder(address()).number(u"SELECT COUNT(*) FROM entries WHERE game = '%1'"_s.arg(
                     game.game->id.toString(QUuid::WithoutBraces))),
                 isThere ? 2 : 1);
        m_storage->journal()->append(action(game.game->id, isThere ? 3 : 2));
        QVERIFY(m_listener->hears(4));
        QCOMPARE(m_listener->outcomes().last(), Committed);
    }

private:
    std::unique_ptr<CommitCutter> m_proxy;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<JournalListener> m_listener;
};

QTEST_GUILESS_MAIN(LostCommitTest)
#include "lost_commit_test.moc"
