#include "storage_fixture.h"

#include <csignal>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its file");
}

/// Another process that holds the lock of a data directory until it is killed.
class OtherServer
{
public:
    explicit OtherServer(const QString &dataDir)
    {
        const QByteArray path = QFile::encodeName(dataDir + u"/server.lock"_s);
        int ready[2];
        if (::pipe(ready) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0) {
            const int file = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
            const bool isHeld = ::flock(file, LOCK_EX) == 0 && ::write(file, "4711\n", 5) == 5;
            if (isHeld && ::write(ready[1], "x", 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char sign = 0;
        if (::read(ready[0], &sign, 1) != 1)
            qFatal("the other process has no lock");
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~OtherServer() { kill(); }
    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    pid_t m_process = 0;
};

/// Root may do everything; what a server meets it meets as nobody special.
class WithoutPrivileges
{
public:
    WithoutPrivileges() : m_own(::geteuid())
    {
        if (m_own == 0 && ::seteuid(65534) != 0)
            qFatal("cannot give up root");
    }
    ~WithoutPrivileges()
    {
        if (::seteuid(m_own) != 0)
            qFatal("cannot take root back");
    }

private:
    uid_t m_own;
};

} // namespace

/// What is special of a database in a file.
class DataDirTest : public StorageTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDataDirectoryIsMadeForItsOwnerAlone()
    {
        Storage storage(config());
        const auto started = storage.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().text));
        QCOMPARE(started->schemaVersion > 0, true);
        QCOMPARE(started->lastKnownMoment, 0);
        QVERIFY(started->outages.isEmpty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &path : {dataDir(), databaseFile(), databaseFile() + u"-wal"_s})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }

    void aDatabaseThatCannotBeUsedIsNamedInOneLine_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("text instead of a database")
            << u"a.db"_s << QByteArray("not a database\n").repeated(500) << ErrorKind::Corrupt;
        QTest::newRow("a header and then nothing sensible")
            << u"b.db"_s << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\x55') << ErrorKind::Corrupt;
        QTest::newRow("in a directory that is not there") << u"no/such/c.db"_s << QByteArray() << ErrorKind::CannotOpen;
        QTest::newRow("a directory") << u"."_s << QByteArray() << ErrorKind::CannotOpen;
    }

    void aDatabaseThatCannotBeUsedIsNamedInOneLine()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(dataDir()));
        StorageConfig broken = config();
        const QString path = QDir(dataDir()).filePath(file);
        broken.database = SqliteFile{path};
        if (!content.isEmpty())
            writeFile(path, content);
        Storage storage(broken);
        const auto started = storage.start();
        QVERIFY(!started);
        QTEST(started.error().kind, "kind");
        QVERIFY2(started.error().text.contains(path), qPrintable(started.error().text));
        QVERIFY(!started.error().text.contains(u'\n'));
    }

    void aReadOnlyDatabaseStopsTheStart()
    {
        QVERIFY(migrate(config()));
        QCOMPARE(::chmod(qPrintable(QFileInfo(dataDir()).path()), 0755), 0);
        QCOMPARE(::chmod(qPrintable(dataDir()), 0777), 0);
        QCOMPARE(::chmod(qPrintable(databaseFile()), 0444), 0);
        QCOMPARE(::chmod(qPrintable(dataDir() + u"/server.lock"_s), 0666), 0);
        Storage storage(config());
        const auto started = [&] {
            const WithoutPrivileges nobody;
            return storage.start();
        }();
        QVERIFY(!started);
        QVERIFY2(started.error().text.contains(databaseFile() + u" cannot be written"_s),
                 qPrintable(started.error().text));
    }

    void aDirectoryWithoutPermissionStopsTheStart()
    {
        QVERIFY(QDir().mkpath(dataDir()));
        QCOMPARE(::chmod(qPrintable(dataDir()), 0555), 0);
        Storage storage(config());
        const auto started = [&] {
            const WithoutPrivileges nobody;
            return storage.start();
        }();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::CannotOpen);
        QVERIFY(started.error().text.contains(dataDir()));
    }

    void aSecondServerOnTheDirectoryIsTurnedAway()
    {
        Storage first(config());
        QVERIFY(first.start());
        Storage second(config());
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::InUse);
        QCOMPARE(started.error().text, u"data directory %1 is in use by process %2"_s.arg(dataDir()).arg(::getpid()));
        QCOMPARE(migrate(config()).error().kind, ErrorKind::InUse);

        first.stop();
        Storage third(config());
        QVERIFY(third.start());
    }

    void theLockOfAKilledServerIsFree()
    {
        QVERIFY(QDir().mkpath(dataDir()));
        OtherServer other(dataDir());
        {
            Storage storage(config());
            const auto started = storage.start();
            QVERIFY(!started);
            QVERIFY2(started.error().text.endsWith(u"process 4711"_s), qPrintable(started.error().text));
        }
        other.kill();
        Storage storage(config());
        QVERIFY(storage.start());
    }
};

QTEST_GUILESS_MAIN(DataDirTest)
#include "data_dir_test.moc"
