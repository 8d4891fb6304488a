#include "common/test_case.h"
#include "storage/database_address.h"
#include "storage/storage.h"

using namespace mantimon;
using namespace mantimon::storage;
using namespace Qt::StringLiterals;

class DatabaseAddressTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aUrlIsReadByItsParts()
    {
        const auto address = parseDatabaseAddress(
            u"postgresql://ada%40home:p%2Fw%23%C3%A9@db.example:6543/mantimon?sslmode=verify-full&sslrootcert=/ca.pem"_s);
        QVERIFY(address);
        const PostgresServer expected{.host = u"db.example"_s,
                                      .port = 6543,
                                      .user = u"ada@home"_s,
                                      .password = u"p/w#é"_s,
                                      .database = u"mantimon"_s,
                                      .options = {{u"sslmode"_s, u"verify-full"_s}, {u"sslrootcert"_s, u"/ca.pem"_s}}};
        QVERIFY(std::get<PostgresServer>(*address) == expected);
        QCOMPARE(toString(*address), u"postgresql://ada@home@db.example:6543/mantimon"_s);
    }

    void whatIsLeftOutIsLibpqsToChoose()
    {
        const auto address = parseDatabaseAddress(u"postgres:///mantimon?host=/run/postgresql"_s);
        QVERIFY(address);
        const PostgresServer expected{.host = {},
                                      .port = 0,
                                      .user = {},
                                      .password = {},
                                      .database = u"mantimon"_s,
                                      .options = {{u"host"_s, u"/run/postgresql"_s}}};
        QVERIFY(std::get<PostgresServer>(*address) == expected);
    }

    void anIpv6AddressKeepsItsBrackets()
    {
        const auto address = parseDatabaseAddress(u"postgresql://[::1]:5432/mantimon"_s);
        QVERIFY(address);
        QCOMPARE(std::get<PostgresServer>(*address).host, u"::1"_s);
        QCOMPARE(toString(*address), u"postgresql://[::1]:5432/mantimon"_s);
    }

    void whatIsWrongIsSaidWithoutAWordOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const QString form = u"expected postgresql://USER:PASSWORD@HOST"_s;
        QTest::newRow("nothing") << QString() << form;
        QTest::newRow("a bare path") << u"x.db"_s << form;
        QTest::newRow("another make") << u"mysql://u:hunter2@h/d"_s << form;
        QTest::newRow("one slash too few") << u"postgresql:/u:hunter2@h/d"_s << form;
        QTest::newRow("no database") << u"postgresql://u:hunter2@h"_s << u"the name of a database"_s;
        QTest::newRow("a path for a database") << u"postgresql://u:hunter2@h/a/b"_s << u"the name of a database"_s;
        QTest::newRow("a raw # in the password") << u"postgresql://u:hunter2#x@h/d"_s << form;
        QTest::newRow("a raw % in the password") << u"postgresql://u:hunter2%@h/d"_s << u"%XX"_s;
        QTest::newRow("a port that is none") << u"postgresql://u:hunter2@h:99999/d"_s << form;
        QTest::newRow("an option it does not know") << u"postgresql://h/d?passwort=hunter2"_s << u"no other options"_s;
        QTest::newRow("a password as an option") << u"postgresql://h/d?password=hunter2"_s << u"no other options"_s;
        QTest::newRow("no file") << u"sqlite:"_s << u"expected sqlite:FILE"_s;
        QTest::newRow("memory") << u"sqlite::memory:"_s << u"would lose"_s;
        QTest::newRow("a tilde") << u"sqlite:~/x.db"_s << u"only a shell"_s;
    }
    void whatIsWrongIsSaidWithoutAWordOfTheText()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto address = parseDatabaseAddress(text);
        QVERIFY(!address);
        QVERIFY2(address.error().contains(part), qPrintable(address.error()));
        QVERIFY(!address.error().contains(u"hunter2"_s));
    }

    void aServerThatIsNotThereIsNamedWithoutThePassword()
    {
        StorageConfig config;
        config.database = *parseDatabaseAddress(u"postgresql://ada:hunter2@127.0.0.1:1/mantimon"_s);
        const auto report = migrate(config);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::CannotOpen);
        QVERIFY2(report.error().text.contains(u"postgresql://ada@127.0.0.1:1/mantimon"_s),
                 qPrintable(report.error().text));
        QVERIFY(!report.error().text.contains(u"hunter2"_s));
        QVERIFY(!report.error().text.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(DatabaseAddressTest)
#include "database_address_test.moc"
