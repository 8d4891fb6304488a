#include "common/test_case.h"
#include "common/test_certificate.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/server_process.h"
#include "harness/test_server.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpServer>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Ran;
using harness::runProgram;
using harness::ServerProcess;

/// The program as an operator meets it: commands, exit codes, and one clear line on a bad day.
class CommandLineTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenForTheDataDirIsBelieved()
    {
        ServerProcess server(program());
        QVERIFY(server.start());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MANTIMON_JWT_SECRET"_s, QString::fromLatin1(harness::testSecret()));
        const Ran ran = runProgram(program(), {u"token"_s, u"--user"_s, u"ada"_s, u"--name"_s, u"Ada"_s}, environment);
        QCOMPARE(ran.exitCode, 0);
        harness::Client client;
        const QJsonObject answer = client.logIn(server.port(), ran.out.trimmed());
        QCOMPARE(answer[u"user_id"].toString(), harness::userIdFor(u"ada"_s));
        QCOMPARE(answer[u"name"].toString(), u"Ada"_s);
    }

    void theSecretIsMadeForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString dataDir = folder.filePath(u"data"_s);
        QCOMPARE(runProgram(program(), {u"token"_s, u"--user"_s, u"ada"_s, u"--data-dir"_s, dataDir}).exitCode, 0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(dataDir + u"/jwt-secret"_s) & others, QFile::Permissions());
    }

    void theServerMayOpenAsManyFilesAsTheSystemLetsIt()
    {
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit few{.rlim_cur = 256, .rlim_max = before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        ServerProcess server(program());
        const bool isStarted = server.start();
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(isStarted);
        rlimit its{};
        QCOMPARE(::prlimit(pid_t(server.processId()), RLIMIT_NOFILE, nullptr, &its), 0);
        QCOMPARE(its.rlim_cur, before.rlim_max);
    }

    void aNewCertificateIsTakenOverAtSighup()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(u"server.crt"_s);
        const QString key = folder.filePath(u"server.key"_s);
        testing::makeCertificate(certificate, key, u"1001"_s);
        ServerProcess server(program());
        QVERIFY(server.start({u"--tls-cert"_s, certificate, u"--tls-key"_s, key}));
        QCOMPARE(serialShownBy(server), QByteArray("10:01"));

        testing::makeCertificate(certificate, folder.filePath(u"other.key"_s), u"2002"_s);
        ::kill(pid_t(server.processId()), SIGHUP);
        QTRY_VERIFY(server.log().contains(u"is not that of the certificate in %1; the certificate that is in use "
                                          "stays"_s.arg(certificate)));
        QCOMPARE(serialShownBy(server), QByteArray("10:01"));

        testing::makeCertificate(certificate, key, u"3003"_s);
        ::kill(pid_t(server.processId()), SIGHUP);
        QTRY_VERIFY(server.log().contains(u"serial 3003"_s));
        QCOMPARE(serialShownBy(server), QByteArray("30:03"));
        QCOMPARE(server.terminate(), 0);
    }

    void aCertificateThatIsNoneIsNamedAtTheStart()
    {
        QTemporaryDir folder;
        const Ran ran = runProgram(program(), {u"--data-dir"_s, folder.filePath(u"data"_s), u"--tls-cert"_s,
                                               u"/absent.crt"_s, u"--tls-key"_s, u"/absent.key"_s});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"TLS: cannot read /absent.crt: No such file"_s), qPrintable(ran.err));
    }

    void newKeysAreTakenOverAtSighup()
    {
        QTemporaryDir folder;
        const QString keys = folder.filePath(u"keys.pem"_s);
        const auto makePair = [&](const QString &name) {
            const QString key = folder.filePath(name + u".key"_s);
            testing::runOpenSsl(
                {u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-out"_s, key});
            testing::runOpenSsl({u"pkey"_s, u"-in"_s, key, u"-pubout"_s, u"-out"_s, folder.filePath(name)});
            QFile file(key);
            return auth::TokenSigner({.id = {},
                                      .algorithm = auth::Algorithm::Es256,
                                      .material = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()});
        };
        const auto codeFor = [](const ServerProcess &server, const auth::TokenSigner &signer) {
            const auth::Claims claims{.userId = harness::userIdFor(u"ada"_s),
                                      .name = u"Ada"_s,
                                      .roles = {},
                                      .expiresAt = QDateTime::currentSecsSinceEpoch() + 60};
            harness::Client client;
            return client.logIn(server.port(), QString::fromLatin1(signer.sign(claims)))[u"error_code"].toString();
        };
        const auth::TokenSigner first = makePair(u"first"_s);
        const auth::TokenSigner second = makePair(u"second"_s);
        QVERIFY(QFile::copy(folder.filePath(u"first"_s), keys));
        ServerProcess server(program());
        QVERIFY(server.start({u"--jwt-keys"_s, keys}));
        QCOMPARE(codeFor(server, first), QString());
        QCOMPARE(codeFor(server, second), u"invalid_token"_s);

        write(keys, u"nothing"_s);
        ::kill(pid_t(server.processId()), SIGHUP);
        QTRY_VERIFY(server.log().contains(u"the keys that are in use stay"_s));
        QCOMPARE(codeFor(server, first), QString());

        QVERIFY(QFile::remove(keys) && QFile::copy(folder.filePath(u"second"_s), keys));
        ::kill(pid_t(server.processId()), SIGHUP);
        QTRY_COMPARE(codeFor(server, second), QString());
        QCOMPARE(codeFor(server, first), u"invalid_token"_s);
    }

    void aGameIsPlayedOverSeveralThreads()
    {
        ServerProcess server(program());
        QVERIFY(server.start({u"--threads"_s, u"3"_s}));
        for (quint32 seed = 1; seed <= 3; ++seed) { // their six connections are not all in one thread
            harness::Duel duel(server.port(), seed);
            QVERIFY(duel.begin());
            QVERIFY(duel.play());
        }
        QCOMPARE(server.terminate(), 0);
    }

    void fewDescriptorsAreSaidAtTheStart()
    {
        QTemporaryDir folder;
        const QString script = folder.filePath(u"with-few-files"_s);
        write(script, u"#!/bin/sh\nulimit -n 512\nexec '%1' \"$@\"\n"_s.arg(program()));
        QVERIFY(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        ServerProcess server(script);
        QVERIFY(server.start());
        QTRY_VERIFY2(server.log().contains(u"at most 512 open files"_s), qPrintable(server.log()));
    }

    void simulatedGamesAllEnd()
    {
        const Ran ran = runProgram(program(), {u"simulate"_s, u"--games"_s, u"50"_s, u"--seed"_s, u"1"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.contains(u"plies/s"_s), qPrintable(ran.out));
    }

    void migratingTwiceDoesNothingTheSecondTime()
    {
        QTemporaryDir folder;
        const QStringList arguments{u"migrate"_s, u"--data-dir"_s, folder.filePath(u"data"_s)};
        const Ran first = runProgram(program(), arguments);
        QCOMPARE(first.exitCode, 0);
        QVERIFY2(first.out.contains(u"from version 0"_s), qPrintable(first.out));
        QVERIFY(runProgram(program(), arguments).out.contains(u"nothing to do"_s));
    }

    void gamesOfOtherRulesAreListedAndEndedOnlyWhenTold()
    {
        ServerProcess server(program());
        QVERIFY(server.start());
        harness::Duel duel(server.port(), 2);
        QVERIFY(duel.begin() && duel.finishSetup());
        const QString fits = duel.ada.create()[u"game_id"].toString();
        QCOMPARE(server.terminate(), 0);
        const harness::DatabaseFile database(server.databaseFile());
        database.run(u"UPDATE games SET rules_version = 4711 WHERE id = ?"_s, {duel.gameId});
        const QStringList place{u"--data-dir"_s, server.dataDir(), u"--database"_s,
                                u"sqlite:"_s + server.databaseFile()};

        const Ran listed = runProgram(program(), QStringList{u"games"_s, u"unplayable"_s} + place);
        QCOMPARE(listed.exitCode, 0);
        QVERIFY2(listed.out.contains(duel.gameId + u": rules version 4711"_s), qPrintable(listed.out));
        QVERIFY2(listed.out.contains(u"1 of 2 unfinished games"_s), qPrintable(listed.out));
        QCOMPARE(database.value(u"SELECT count(*) FROM games WHERE status = 'finished'"_s).toInt(), 0);

        const Ran ended = runProgram(program(), QStringList{u"games"_s, u"void"_s} + place);
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.out.contains(duel.gameId), qPrintable(ended.out));
        QCOMPARE(database.value(u"SELECT end_reason FROM games WHERE id = ?"_s, {duel.gameId}).toString(), u"void"_s);
        QVERIFY(database.value(u"SELECT winner FROM games WHERE id = ?"_s, {duel.gameId}).isNull());
        QVERIFY(database.value(u"SELECT ended_at FROM games WHERE id = ?"_s, {fits}).isNull());
    }

    void badDaysGetOneClearLine_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("said");
        QTest::newRow("the data directory is in use") << u"in use"_s << u"in use"_s;
        QTest::newRow("the port is in use") << u"port"_s << u"address already in use"_s;
        QTest::newRow("the database is no database") << u"corrupt"_s << u"mantimon.sqlite"_s;
        QTest::newRow("the database is newer") << u"newer"_s << u"version"_s;
        QTest::newRow("the database cannot be made") << u"path"_s << u"mantimon.sqlite"_s;
        QTest::newRow("a card file is corrupt") << u"cards"_s << u"broken.json"_s;
    }
    void badDaysGetOneClearLine()
    {
        QFETCH(QString, day);
        QFETCH(QString, said);
        QTemporaryDir folder;
        ServerProcess other(program());
        QTcpServer taken;
        const QStringList arguments = prepare(day, folder, other, taken);
        QVERIFY(!arguments.isEmpty());
        const Ran ran = runProgram(program(), QStringList{u"--metrics-listen"_s, u"off"_s} + arguments);
        QCOMPARE(ran.exitCode, 1);
        const QStringList lines = complaints(ran.err);
        QVERIFY2(lines.size() == 1 && lines[0].contains(said), qPrintable(ran.err));
    }

    void wrongUsageExitsWithTwo()
    {
        const Ran ran = runProgram(program(), {u"--listen"_s, u"nowhere"_s});
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.err.trimmed().count(u'\n'), 0);
        QVERIFY2(ran.err.contains(u"--listen"_s), qPrintable(ran.err));
    }

    void aReplayIsVerifiedWithoutADatabase()
    {
        ServerProcess server(program());
        QVERIFY(server.start());
        const QString secondTurn = u"\"turn_number\":2,"_s;
        QString replay;
        while (!replay.contains(secondTurn)) { // a game may be over in its first
            harness::Duel duel(server.port(), 2);
            QVERIFY(duel.begin());
            QVERIFY(duel.play());
            const QJsonObject answer = duel.ada.client.ask(u"replay:get"_s, {{u"game_id"_s, duel.gameId}});
            QVERIFY(answer[u"success"].toBool());
            replay = answer[u"replay"].toString();
        }
        QTemporaryDir folder;
        const QString file = folder.filePath(u"game.jsonl"_s);
        write(file, replay);
        const Ran good = runProgram(program(), {u"verify"_s, file});
        QVERIFY2(good.exitCode == 0, qPrintable(good.err));
        QVERIFY2(good.out.contains(u"every check holds"_s), qPrintable(good.out));

        QStringList lines = replay.split(u'\n');
        lines.removeAt(lines.size() / 2);
        write(file, lines.join(u'\n'));
        const Ran bad = runProgram(program(), {u"verify"_s, file});
        QCOMPARE(bad.exitCode, 1);
        QVERIFY2(bad.err.contains(u"entry"_s), qPrintable(bad.err));

        QString tampered = replay;
        write(file, tampered.replace(secondTurn, u"\"turn_number\":3,"_s));
        const Ran wrong = runProgram(program(), {u"verify"_s, file});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains(u"turn_number: is 2, the replay says 3"_s), qPrintable(wrong.err));
    }

private:
    static QString program() { return QStringLiteral(SERVER_PROGRAM); }

    static QByteArray serialShownBy(const ServerProcess &server)
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        return socket.waitForEncrypted() ? socket.peerCertificate().serialNumber() : QByteArray();
    }

    static void write(const QString &name, const QString &text)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    // The arguments with which the server is to fail; empty: the day could not be made bad.
    static QStringList prepare(const QString &day, const QTemporaryDir &folder, ServerProcess &other, QTcpServer &taken)
    {
        const QString dataDir = folder.filePath(u"data"_s);
        const QString database = dataDir + u"/mantimon.sqlite"_s;
        QStringList arguments{u"--listen"_s, u"127.0.0.1:0"_s, u"--data-dir"_s, dataDir};
        QDir().mkpath(dataDir);
        if (day == u"in use") {
            if (!other.start())
                return {};
            arguments[3] = other.dataDir();
        }
        if (day == u"port") {
            taken.listen(QHostAddress::LocalHost);
            arguments[1] = u"127.0.0.1:%1"_s.arg(taken.serverPort());
        } else if (day == u"corrupt") {
            write(database, u"this is no database, whatever its name says. "_s.repeated(100));
        } else if (day == u"newer") {
            (void)runProgram(program(), {u"migrate"_s, u"--data-dir"_s, dataDir});
            makeNewer(database);
        } else if (day == u"path") {
            QDir().mkpath(database);
        } else if (day == u"cards") {
            write(folder.filePath(u"broken.json"_s), u"{"_s);
            arguments += {u"--cards"_s, folder.path()};
        }
        return arguments;
    }

    static void makeNewer(const QString &file)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"INSERT INTO schema_version (version, applied_at) VALUES (4711, 0)"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
    }

    static QStringList complaints(const QString &err)
    {
        QStringList lines;
        for (const QString &line : err.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.contains(u" info "_s))
                lines.append(line);
        }
        return lines;
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::CommandLineTest)
#include "command_line_test.moc"
