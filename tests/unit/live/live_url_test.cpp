#include "common/test_case.h"
#include "live/live_url.h"

using namespace mantimon;
using namespace mantimon::live;
using namespace Qt::StringLiterals;

class LiveUrlTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsTakenApart_data();
    void anAddressIsTakenApart();
    void aWrongAddressIsRefusedWithWhatIsExpected_data();
    void aWrongAddressIsRefusedWithWhatIsExpected();
    void whatIsShownNamesNoSecret();
};

void LiveUrlTest::anAddressIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, const QString &text, const QString &user, const QString &password,
                        const QString &shown) { QTest::newRow(name) << text << user << password << shown; };
    row("a host", u"redis://localhost"_s, {}, {}, u"redis://localhost:6379/0"_s);
    row("a port", u"redis://10.0.0.1:7000"_s, {}, {}, u"redis://10.0.0.1:7000/0"_s);
    row("a database", u"redis://redis.example/3"_s, {}, {}, u"redis://redis.example:6379/3"_s);
    row("an empty database", u"redis://localhost:6379/"_s, {}, {}, u"redis://localhost:6379/0"_s);
    row("a password", u"redis://:sesame@localhost"_s, {}, u"sesame"_s, u"redis://localhost:6379/0"_s);
    row("a user", u"redis://ann:sesame@localhost/1"_s, u"ann"_s, u"sesame"_s, u"redis://localhost:6379/1"_s);
    row("an encoded password", u"redis://:a%40b%2Fc@localhost"_s, {}, u"a@b/c"_s, u"redis://localhost:6379/0"_s);
    row("an address of version 6", u"redis://[::1]:6380"_s, {}, {}, u"redis://[::1]:6380/0"_s);
    row("a socket", u"unix:///run/redis.sock"_s, {}, {}, u"unix:///run/redis.sock?db=0"_s);
    row("a socket's database", u"unix:///run/redis.sock?db=4"_s, {}, {}, u"unix:///run/redis.sock?db=4"_s);
    row("a socket's password", u"unix://:sesame@/run/r.sock"_s, {}, u"sesame"_s, u"unix:///run/r.sock?db=0"_s);
    row("a socket's user", u"unix://ann:sesame@/run/r.sock?db=2"_s, u"ann"_s, u"sesame"_s,
        u"unix:///run/r.sock?db=2"_s);
    row("a socket with a blank", u"unix:///run/my%20redis.sock"_s, {}, {}, u"unix:///run/my redis.sock?db=0"_s);
}

void LiveUrlTest::anAddressIsTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, shown);
    const auto url = LiveUrl::parse(text);
    QVERIFY2(url.isOk(), url ? "" : qPrintable(url.error()));
    QCOMPARE(url->user, user);
    QCOMPARE(url->password, password);
    QCOMPARE(url->shown(), shown);
    QCOMPARE(url->isUnix(), text.startsWith("unix"_L1));
}

void LiveUrlTest::aWrongAddressIsRefusedWithWhatIsExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");

    const auto row = [](const char *name, const QString &text, const QString &part) {
        QTest::newRow(name) << text << part;
    };
    row("nothing", {}, u"redis://host:port/db"_s);
    row("no scheme", u"localhost:6379"_s, u"redis://host:port/db"_s);
    row("another scheme", u"http://localhost"_s, u"redis://host:port/db"_s);
    row("half a scheme", u"redis:localhost"_s, u"redis://host:port/db"_s);
    row("TLS", u"rediss://localhost"_s, u"no TLS for rediss://"_s);
    row("no host", u"redis://"_s, u"a host"_s);
    row("a path for a host", u"redis:///3"_s, u"a host"_s);
    row("port 0", u"redis://localhost:0"_s, u"a port from 1 to 65535"_s);
    row("a port too high", u"redis://localhost:65536"_s, u"a port from 1 to 65535"_s);
    row("a port of letters", u"redis://localhost:redis"_s, u"a port from 1 to 65535"_s);
    row("a database of letters", u"redis://localhost/main"_s, u"a database number from 0 to 65535"_s);
    row("a negative database", u"redis://localhost/-1"_s, u"a database number from 0 to 65535"_s);
    row("two databases", u"redis://localhost/1/2"_s, u"a database number from 0 to 65535"_s);
    row("a query", u"redis://localhost?db=1"_s, u"without anything after ?"_s);
    row("a fragment", u"redis://localhost/1#x"_s, u"percent-encoded"_s);
    row("a user without a password", u"redis://ann@localhost"_s, u"a password after the user"_s);
    row("a bare @ in a password", u"redis://:a@b@localhost"_s, u"percent-encoded"_s);
    row("no path", u"unix://"_s, u"the whole path of a socket"_s);
    row("a relative path", u"unix://run/redis.sock"_s, u"the whole path of a socket"_s);
    row("a folder", u"unix:///run/"_s, u"the whole path of a socket"_s);
    row("an unknown word", u"unix:///run/r.sock?timeout=3"_s, u"nothing but db=N"_s);
    row("a socket's wrong database", u"unix:///run/r.sock?db=x"_s, u"a database number from 0 to 65535"_s);
    row("a socket's empty database", u"unix:///run/r.sock?db="_s, u"a database number from 0 to 65535"_s);
}

void LiveUrlTest::aWrongAddressIsRefusedWithWhatIsExpected()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto url = LiveUrl::parse(text);
    QVERIFY2(!url.isOk(), url ? qPrintable(url->shown()) : "");
    QVERIFY2(url.error().contains(part), qPrintable(url.error()));
    QVERIFY(!url.error().contains(u'\n'));
}

void LiveUrlTest::whatIsShownNamesNoSecret()
{
    const auto url = LiveUrl::parse(u"redis://ann:sesame@localhost"_s);
    QVERIFY(url.isOk());
    QVERIFY(!url->shown().contains(u"sesame"_s));
    QVERIFY(!url->shown().contains(u"ann"_s));
    const auto wrong = LiveUrl::parse(u"redis://ann:sesame@localhost:port"_s);
    QVERIFY(!wrong.isOk());
    QVERIFY(!wrong.error().contains(u"sesame"_s));
}

QTEST_GUILESS_MAIN(LiveUrlTest)
#include "live_url_test.moc"
