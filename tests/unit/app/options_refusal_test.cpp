#include "app/options.h"
#include "common/test_case.h"
#include "unit/app/shell.h"

#include <optional>

using namespace mantimon;
using namespace Qt::StringLiterals;

class OptionsRefusalTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesAValueFromEverySource_data();
    void refusesAValueFromEverySource();
    void refusesACommandLine_data();
    void refusesACommandLine();
    void refusesAFileByItsLine_data();
    void refusesAFileByItsLine();
    void aWrongValueOfAnotherCommandDoesNoHarm();
    void aSecretIsNeverRepeated();
    void anUnprintableValueStaysOnOneLine();
    void warnsOfAVariableThatMeansNothing();

private:
    std::optional<testing::Shell> m_shell;
};

void OptionsRefusalTest::init()
{
    failOnAnyWarning();
    m_shell.emplace();
}

void OptionsRefusalTest::refusesAValueFromEverySource_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *title, const QString &name, const QString &value, const QString &reason) {
        QTest::newRow(title) << name << value << reason;
    };
    const QString number = u" \"%1\": expected a whole number from %2 to %3"_s;
    row("an address without a port", u"listen"_s, u"foo"_s, u" \"foo\": expected ADDRESS:PORT"_s);
    row("a name instead of an address", u"listen"_s, u"localhost:1"_s, u" \"localhost:1\": expected ADDRESS:PORT"_s);
    row("half an address", u"listen"_s, u"127.1:80"_s, u" \"127.1:80\": expected ADDRESS:PORT"_s);
    row("no such address", u"listen"_s, u"1.2.3.256:80"_s, u" \"1.2.3.256:80\": expected ADDRESS:PORT"_s);
    row("no such port", u"listen"_s, u"127.0.0.1:65536"_s, u" \"127.0.0.1:65536\": expected ADDRESS:PORT"_s);
    row("IPv6 without brackets", u"listen"_s, u"::1:80"_s, u" \"::1:80\": expected ADDRESS:PORT"_s);
    row("IPv4 in brackets", u"listen"_s, u"[1.2.3.4]:80"_s, u" \"[1.2.3.4]:80\": expected ADDRESS:PORT"_s);
    row("metrics: neither", u"metrics-listen"_s, u"on"_s, u" \"on\": expected ADDRESS:PORT or off"_s);
    row("a home that no shell expanded", u"data-dir"_s, u"~/x"_s,
        u" \"~/x\": expected DIR written out: only a shell knows what ~ is"_s);
    row("a database of another make, its password unsaid", u"database"_s, u"mysql://u:p@h/d"_s,
        u": expected postgresql://USER:PASSWORD@HOST/DATABASE or sqlite:FILE"_s);
    row("a database without its kind", u"database"_s, u"x.db"_s,
        u": expected postgresql://USER:PASSWORD@HOST/DATABASE or sqlite:FILE"_s);
    row("a database without a file", u"database"_s, u"sqlite:"_s, u": expected sqlite:FILE"_s);
    row("a database that forgets", u"database"_s, u"sqlite::memory:"_s,
        u": expected sqlite:FILE: a database in memory would lose what players were promised is kept"_s);
    row("redis", u"redis"_s, u"redis://h/main"_s, u": expected a database number from 0 to 65535"_s);
    row("redis with TLS", u"redis"_s, u"rediss://:sesame@h"_s,
        u": expected redis:// or unix://: the hiredis this server is linked to has no TLS for rediss://"_s);
    row("a node's name", u"node-id"_s, u"a b"_s,
        u" \"a b\": expected 1 to 64 letters, digits, dots, dashes and underscores"_s);
    row("no thread", u"threads"_s, u"0"_s, number.arg(u"0"_s, u"1"_s, u"64"_s));
    row("a thread for everybody", u"threads"_s, u"65"_s, number.arg(u"65"_s, u"1"_s, u"64"_s));
    row("a certificate in a home", u"tls-cert"_s, u"~/c.pem"_s,
        u" \"~/c.pem\": expected FILE written out: only a shell knows what ~ is"_s);
    const QString networks =
        u": expected addresses or networks (192.0.2.1, 10.0.0.0/8, 2001:db8::/32) with commas between"_s;
    for (const QString &list : {u"example.org"_s, u"https://a.example/path"_s, u"https://a.example,"_s})
        row(qPrintable(u"origins: \"%1\""_s.arg(list)), u"allowed-origins"_s, list,
            u" \"%1\": expected * or origins such as https://play.example.org, with commas between"_s.arg(list));
    row("a proxy by name", u"trusted-proxies"_s, u"proxy"_s, u" \"proxy\""_s + networks);
    row("half a network", u"trusted-proxies"_s, u"10.1/16"_s, u" \"10.1/16\""_s + networks);
    row("a network too narrow", u"trusted-proxies"_s, u"10.0.0.0/33"_s, u" \"10.0.0.0/33\""_s + networks);
    row("the PROXY protocol, perhaps", u"proxy-protocol"_s, u"yes"_s, u" \"yes\": expected on or off"_s);
    row("public keys in a home", u"jwt-keys"_s, u"~/k.json"_s,
        u" \"~/k.json\": expected FILE written out: only a shell knows what ~ is"_s);
    row("a log format", u"log-format"_s, u"xml"_s, u" \"xml\": expected text or json"_s);
    row("demo: words", u"demo"_s, u"many"_s, number.arg(u"many"_s, u"0"_s, u"10000"_s));
    row("demo: negative", u"demo"_s, u"-1"_s, number.arg(u"-1"_s, u"0"_s, u"10000"_s));
    row("demo: too many", u"demo"_s, u"10001"_s, number.arg(u"10001"_s, u"0"_s, u"10000"_s));
    row("demo: a fraction", u"demo"_s, u"1.5"_s, number.arg(u"1.5"_s, u"0"_s, u"10000"_s));
    row("demo pace", u"demo-pace"_s, u"600001"_s, number.arg(u"600001"_s, u"0"_s, u"600000"_s));
    row("message bytes", u"max-message-bytes"_s, u"1"_s, number.arg(u"1"_s, u"1024"_s, u"16777216"_s));
    row("message rate", u"message-rate"_s, u"0"_s, number.arg(u"0"_s, u"1"_s, u"10000"_s));
    row("message burst", u"message-burst"_s, u"0"_s, number.arg(u"0"_s, u"1"_s, u"100000"_s));
    row("auth seconds", u"auth-seconds"_s, u"301"_s, number.arg(u"301"_s, u"1"_s, u"300"_s));
    row("per user", u"connections-per-user"_s, u"0"_s, number.arg(u"0"_s, u"1"_s, u"10000"_s));
    row("chat", u"chat-rate"_s, u"0"_s, number.arg(u"0"_s, u"1"_s, u"10000"_s));
    row("per address", u"connections-per-address"_s, u"0"_s, number.arg(u"0"_s, u"1"_s, u"100000"_s));
    row("outgoing", u"max-outgoing-bytes"_s, u"1"_s, number.arg(u"1"_s, u"65536"_s, u"1073741824"_s));
    row("ping", u"ping-seconds"_s, u"0"_s, number.arg(u"0"_s, u"1"_s, u"3600"_s));
    row("pong", u"pong-seconds"_s, u"x"_s, number.arg(u"x"_s, u"1"_s, u"3600"_s));
}

void OptionsRefusalTest::refusesAValueFromEverySource()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    const QString program = u"mantimon-server: "_s;

    QCOMPARE(m_shell->refusal({u"--"_s + name, value}), program + u"--"_s + name + reason);

    m_shell->writeFile("# first\n\n" + name.toUtf8() + " = " + value.toUtf8() + '\n');
    QCOMPARE(m_shell->refusal({u"--config"_s, m_shell->file}), program + m_shell->file + u":3: "_s + name + reason);

    const QString variable = u"MANTIMON_"_s + name.toUpper().replace(u'-', u'_');
    m_shell->environment.insert(variable, value);
    QCOMPARE(m_shell->refusal({}), program + variable + reason);
}

void OptionsRefusalTest::refusesACommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *title, const QString &arguments, const QString &line) {
        QTest::newRow(title) << arguments.split(u' ') << u"mantimon-server: "_s + line;
    };
    row("an option with a letter missing", u"--lisen x"_s, u"--lisen: no such option, did you mean \"--listen\"?"_s);
    row("an option like no other", u"--zzzzzz x"_s, u"--zzzzzz: no such option"_s);
    row("one dash", u"-listen x"_s, u"-listen: no such option, did you mean \"--listen\"?"_s);
    row("a value left out at the end", u"--listen"_s, u"--listen: expected ADDRESS:PORT after it"_s);
    row("a value left out before another", u"--listen --demo 2"_s, u"--listen: expected ADDRESS:PORT after it"_s);
    row("a value of nothing", u"--data-dir="_s, u"--data-dir \"\": expected DIR"_s);
    row("a command with a letter missing", u"serv"_s, u"\"serv\": no such command, did you mean \"serve\"?"_s);
    row("half a command", u"cards"_s, u"\"cards\": no such command"_s);
    row("a backup to nowhere", u"backup"_s, u"backup: expected FILE after it"_s);
    row("a backup to a home", u"backup ~/x"_s,
        u"backup \"~/x\": expected FILE written out: only a shell knows what ~ is"_s);
    row("the erasure of nobody", u"user erase"_s, u"user erase: expected UUID or NAME after it"_s);
    row("testing cards twice", u"cards test a b"_s, u"cards test: \"b\" is one argument too many"_s);
    row("an argument too many", u"serve now"_s, u"serve: \"now\" is one argument too many"_s);
    row("two folders", u"cards check a b"_s, u"cards check: \"b\" is one argument too many"_s);
    row("no replay", u"verify"_s, u"verify: expected REPLAY after it"_s);
    row("nobody's token", u"token --role admin"_s, u"token: expected --user UUID|NAME"_s);
    row("an option of another command", u"token --user a --demo 2"_s, u"--demo: not an option of token"_s);
    row("no such role", u"token --user a --role king"_s, u"--role \"king\": expected viewer, moderator or admin"_s);
    row("one of two roles", u"token --user a --role admin --role x"_s,
        u"--role \"admin,x\": expected viewer, moderator or admin"_s);
    row("a token that is over", u"token --user a --expires-in 0"_s,
        u"--expires-in \"0\": expected a whole number from 1 to 315360000"_s);
    row("no games", u"simulate --games 0"_s, u"--games \"0\": expected a whole number from 1 to 100000000"_s);
    row("a negative seed", u"simulate --seed -1"_s,
        u"--seed \"-1\": expected a whole number from 0 to 18446744073709551615"_s);
    row("a switch set to a word", u"simulate --coverage=maybe"_s, u"--coverage \"maybe\": expected yes or no"_s);
    row("a bot that does not exist", u"simulate --bot gready"_s,
        u"--bot \"gready\": expected random, greedy, search"_s);
    row("another that does not", u"simulate --against x"_s, u"--against \"x\": expected random, greedy, search"_s);
    row("three decks", u"simulate --deck a --deck b --deck c"_s, u"--deck \"a,b,c\": expected one deck or two"_s);
    row("a search that looks at nothing", u"simulate --rollouts 0"_s,
        u"--rollouts \"0\": expected a whole number from 1 to 1000000"_s);
    row("a certificate without its key", u"--tls-cert c.pem"_s,
        u"tls-cert and tls-key: one is of no use without the other"_s);
    row("a key without its certificate", u"--tls-key k.pem"_s,
        u"tls-cert and tls-key: one is of no use without the other"_s);
    row("a file that is not there", u"--config /absent/server.ini"_s,
        u"/absent/server.ini: No such file or directory"_s);
}

void OptionsRefusalTest::refusesACommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, line);
    QCOMPARE(m_shell->refusal(arguments), line);
}

void OptionsRefusalTest::refusesAFileByItsLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("a key with a letter missing")
        << QByteArray("demo = 1\nlisen = x\n") << u":2: lisen: no such option, did you mean \"listen\"?"_s;
    QTest::newRow("the first wrong line is named")
        << QByteArray("zzzzzzz = 1\nyyyyyyy = 1\n") << u":1: zzzzzzz: no such option"_s;
    QTest::newRow("a file that names another")
        << QByteArray("config = x.ini\n") << u":1: config: a file cannot name another"_s;
    QTest::newRow("no line of a configuration") << QByteArray("\nlisten\n") << u":2: expected NAME = VALUE"_s;
    QTest::newRow("a secret too short") << QByteArray("jwt-secret = short\n")
                                        << u":1: jwt-secret: expected at least 32 bytes"_s;
}

void OptionsRefusalTest::refusesAFileByItsLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, complaint);
    m_shell->writeFile(content);
    QCOMPARE(m_shell->refusal({u"--config"_s, m_shell->file}), u"mantimon-server: "_s + m_shell->file + complaint);
}

void OptionsRefusalTest::aWrongValueOfAnotherCommandDoesNoHarm()
{
    m_shell->environment.insert(u"MANTIMON_LISTEN"_s, u"foo"_s);
    QVERIFY(std::holds_alternative<app::TokenCommand>(m_shell->call({u"token"_s, u"--user=a"_s}).command));
}

void OptionsRefusalTest::aSecretIsNeverRepeated()
{
    const QString line = m_shell->refusal({u"--jwt-secret=hunter2"_s});
    QVERIFY(line.startsWith(u"mantimon-server: --jwt-secret: never on the command line"_s));
    QVERIFY(!line.contains(u"hunter2"_s));
    const QString redis = m_shell->refusal({u"--redis=redis://ann:hunter2@host:port"_s});
    QVERIFY(redis.startsWith(u"mantimon-server: --redis: expected "_s));
    QVERIFY2(!redis.contains(u"hunter2"_s), qPrintable(redis));
    m_shell->environment.insert(u"MANTIMON_JWT_SECRET"_s, u"hunter2"_s);
    QCOMPARE(m_shell->refusal({}), u"mantimon-server: MANTIMON_JWT_SECRET: expected at least 32 bytes"_s);
}

void OptionsRefusalTest::anUnprintableValueStaysOnOneLine()
{
    QCOMPARE(m_shell->refusal({u"--listen"_s, u"a\nb\x1b[1m"_s}),
             u"mantimon-server: --listen \"a?b?[1m\": expected ADDRESS:PORT"_s);
}

void OptionsRefusalTest::warnsOfAVariableThatMeansNothing()
{
    m_shell->environment.insert(u"MANTIMON_LISEN"_s, u"x"_s);
    m_shell->environment.insert(u"MANTIMON_data_dir"_s, u"x"_s);
    m_shell->environment.insert(u"OTHER_LISTEN"_s, u"x"_s);
    const QStringList warnings = m_shell->call({}).warnings;
    QCOMPARE(warnings.size(), 2);
    QCOMPARE(warnings[0], u"mantimon-server: MANTIMON_LISEN: no such variable, it is ignored, did you mean "
                          "\"MANTIMON_LISTEN\"?"_s);
    QVERIFY(warnings[1].contains(u"MANTIMON_data_dir"_s));
}

QTEST_GUILESS_MAIN(OptionsRefusalTest)
#include "options_refusal_test.moc"
