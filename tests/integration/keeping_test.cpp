#include "common/test_case.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/server_process.h"
#include "harness/test_server.h"
#include "harness/wait.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::DatabaseFile;
using harness::Duel;
using harness::Ran;
using harness::runProgram;
using harness::ServerProcess;

/// `backup` and `user erase`, as an administrator uses them: beside a server, or after it.
class KeepingTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void forPostgresABackupSaysWhatToTypeAndNoPassword()
    {
        const QString file = m_folder.filePath(u"it's a dump"_s);
        const Ran ran = runProgram(program(), {u"backup"_s, file, u"--data-dir"_s, m_folder.path(), u"--database"_s,
                                               u"postgresql://ada:hidden@db.example:5433/cards"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(!ran.out.contains(u"hidden"_s), qPrintable(ran.out));
        const QString line = ran.out.split(u'\n').value(1);
        // What a shell makes of it.
        const Ran words = runProgram(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\n' "_s + line});
        QCOMPARE(words.out.trimmed().split(u'\n'), (QStringList{u"pg_dump"_s, u"--format=custom"_s, u"--file="_s + file,
                                                                u"postgresql://ada@db.example:5433/cards"_s}));
    }

    void aBackupIsWholeWhileAServerWrites()
    {
        ServerProcess server(program());
        QVERIFY(server.start({u"--demo"_s, u"5"_s, u"--demo-pace"_s, u"5"_s}));
        const DatabaseFile source(server.databaseFile());
        const auto entries = [](const DatabaseFile &database) {
            return database.value(u"SELECT COUNT(*) FROM entries"_s).toInt();
        };
        QTRY_VERIFY(entries(source) > 50);
        const int before = entries(source);
        const QString file = m_folder.filePath(u"it's a backup.db"_s);
        const Ran ran = backUp(server, file);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(file) && ran.out.contains(u"schema version"_s), qPrintable(ran.out));
        QTRY_VERIFY(entries(source) > before);

        const DatabaseFile copy(file);
        QCOMPARE(copy.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(entries(copy) >= before);
        QCOMPARE(copy.value(u"SELECT COUNT(*) FROM games g WHERE last_seq <> "
                            u"(SELECT MAX(seq) FROM entries WHERE game = g.id)"_s)
                     .toInt(),
                 0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
        QVERIFY(!QFile::exists(file + u".part"_s));
        QVERIFY2(!server.log().contains(u" warning "_s), qPrintable(server.log()));

        ServerProcess other(program());
        QVERIFY2(other.start({u"--database"_s, u"sqlite:"_s + file}), qPrintable(other.log()));
        QVERIFY2(other.log().contains(u" 0 left alone"_s), qPrintable(other.log()));
    }

    void badBackupsGetOneClearLineAndLeaveNothing_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("said");
        QTest::newRow("the file is there") << u"there"_s << u"is there already"_s;
        QTest::newRow("another backup is under way") << u"partial"_s << u".part cannot be made"_s;
        QTest::newRow("its folder is not there") << u"folder"_s << u"no/such/backup.db.part cannot be made"_s;
        QTest::newRow("there is no database") << u"nothing"_s << u"there is no database"_s;
        QTest::newRow("the database is no database") << u"damaged"_s << u"is damaged or no database"_s;
    }
    void badBackupsGetOneClearLineAndLeaveNothing()
    {
        QFETCH(QString, day);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"source.db"_s);
        QString file = folder.filePath(u"backup.db"_s);
        if (day == u"damaged")
            write(database, QByteArray("this is no database. ").repeated(500));
        else if (day != u"nothing")
            QCOMPARE(run(folder, database, {u"migrate"_s}).exitCode, 0);
        if (day == u"there")
            write(file, "precious");
        else if (day == u"partial")
            write(file + u".part"_s, "half");
        else if (day == u"folder")
            file = folder.filePath(u"no/such/backup.db"_s);
        const QStringList before = QDir(folder.path()).entryList({u"*backup*"_s});

        const Ran ran = run(folder, database, {u"backup"_s, file});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.count(u'\n') == 1 && ran.err.contains(said), qPrintable(ran.err));
        QCOMPARE(QDir(folder.path()).entryList({u"*backup*"_s}), before);
        if (day == u"there")
            QCOMPARE(read(file), "precious");
    }

    void anErasedUserIsGoneAndTheGamesGoOn()
    {
        ServerProcess server(program());
        QVERIFY(server.start());
        Duel duel(server.port(), 2);
        QVERIFY(duel.begin() && duel.play());
        const auto token = [](const auth::Claims &claims) {
            return QString::fromLatin1(
                auth::TokenSigner(*auth::Keys::sharedSecret(harness::testSecret()).find({})).sign(claims));
        };
        Client ada;
        QVERIFY(ada.logIn(server.port(), token({.userId = duel.ada.id,
                                                .name = u"ada"_s,
                                                .roles = {},
                                                .expiresAt = QDateTime::currentSecsSinceEpoch() + 60,
                                                .email = u"ada@example.org"_s}))[u"success"]
                    .toBool());
        const DatabaseFile database(server.databaseFile());
        QTRY_COMPARE(database.value(u"SELECT COUNT(*) FROM users WHERE email = 'ada@example.org'"_s).toInt(), 1);

        const Ran refused = erase(server, u"ada"_s);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.count(u'\n') == 1 && refused.err.contains(u"in use by process"_s),
                 qPrintable(refused.err));
        QCOMPARE(server.terminate(), 0);

        const Ran ran = erase(server, u"ada"_s);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"1 addresses"_s) && ran.out.contains(u"the name in 1 games"_s), qPrintable(ran.out));
        QCOMPARE(database.value(u"SELECT COUNT(*) FROM users WHERE id = ?"_s, {duel.ada.id}).toInt(), 0);
        QVERIFY(!read(server.databaseFile()).contains("ada@example.org"));

        QVERIFY(server.start());
        duel.ben.setPort(server.port());
        QVERIFY(duel.ben.logIn());
        const QJsonObject answer = duel.ben.client.ask(u"replay:get"_s, {{u"game_id"_s, duel.gameId}});
        const QString file = m_folder.filePath(u"game.jsonl"_s);
        write(file, answer[u"replay"].toString().toUtf8());
        QVERIFY(!read(file).contains("\"ada\""));
        const Ran verified = runProgram(program(), {u"verify"_s, file});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.err));
    }

    void nobodyIsErasedWhoIsNotKnown()
    {
        ServerProcess server(program());
        QVERIFY(server.start());
        QCOMPARE(server.terminate(), 0);
        const Ran ran = erase(server, u"nobody"_s);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"nothing is known of a user "_s + harness::userIdFor(u"nobody"_s)),
                 qPrintable(ran.err));
    }

private:
    static QString program() { return QStringLiteral(SERVER_PROGRAM); }

    static QStringList keepingIn(const QString &dataDir, const QString &database)
    {
        return {u"--data-dir"_s, dataDir, u"--database"_s, u"sqlite:"_s + database};
    }
    static Ran run(const QTemporaryDir &folder, const QString &database, const QStringList &command)
    {
        return runProgram(program(), command + keepingIn(folder.path(), database));
    }
    static Ran backUp(const ServerProcess &server, const QString &file)
    {
        return runProgram(program(),
                          QStringList{u"backup"_s, file} + keepingIn(server.dataDir(), server.databaseFile()));
    }
    static Ran erase(const ServerProcess &server, const QString &user)
    {
        return runProgram(program(), QStringList{u"user"_s, u"erase"_s, user} +
                                         keepingIn(server.dataDir(), server.databaseFile()));
    }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::KeepingTest)
#include "keeping_test.moc"
