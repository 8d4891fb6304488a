#include "common/test_case.h"
#include "unit/house/house_rules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace mantimon;
using namespace Qt::StringLiterals;

using Rule = house::Breaches (*)(const std::vector<house::SourceFile> &);
Q_DECLARE_METATYPE(Rule)

/// Rules that no compiler knows, held against the whole tree; and each against a line that breaks it,
/// because a rule that can never speak keeps nothing.
class HouseTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheRule_data();
    void theTreeKeepsTheRule();
    void aBreachIsFound_data();
    void aBreachIsFound();
    void whatIsAllowedIsNotFound_data();
    void whatIsAllowedIsNotFound();
    void theTreeIsReadWithoutWhatWasBuilt();

private:
    static void put(const QTemporaryDir &dir, const QString &path, const QString &line);
};

namespace {

struct NamedRule
{
    const char *name;
    Rule rule;
};

constexpr NamedRule rules[] = {
    {"includes go down", house::includesThatGoUp},   {"the rules are pure", house::impureRules},
    {"connects are checked", house::connectsByName}, {"tests do not sleep", house::sleepsInTests},
    {"games take no locks", house::locksInGames},    {"no path of one machine", house::machinePaths},
};

} // namespace

void HouseTest::put(const QTemporaryDir &dir, const QString &path, const QString &line)
{
    const QString whole = dir.filePath(path);
    QFile file(whole);
    const QByteArray content = "// first line\n" + line.toUtf8() + '\n';
    if (!QDir().mkpath(QFileInfo(whole).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(content) != content.size())
        qFatal("cannot write the test's file");
}

void HouseTest::theTreeKeepsTheRule_data()
{
    QTest::addColumn<Rule>("rule");
    for (const NamedRule &named : rules)
        QTest::newRow(named.name) << named.rule;
}

void HouseTest::theTreeKeepsTheRule()
{
    QFETCH(Rule, rule);
    static const auto tree = house::readTree(QStringLiteral(MANTIMON_SOURCE_DIR));
    QVERIFY(tree.size() > 20);
    const house::Breaches breaches = rule(tree);
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
}

// The samples are written in two pieces, so that this file keeps the rules itself.
void HouseTest::aBreachIsFound_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, Rule rule, const QString &path, const QString &line) {
        QTest::newRow(name) << rule << path << line;
    };
    const QString include = u"#include \"%1/x.h\""_s;
    row("cards in the rules", house::includesThatGoUp, u"shared/rules/a.cpp"_s, include.arg(u"cards"_s));
    row("the server in shared", house::includesThatGoUp, u"shared/replay/a.h"_s, include.arg(u"clock"_s));
    row("resources in shared", house::includesThatGoUp, u"shared/cards/a.h"_s, include.arg(u"resources"_s));
    row("games in net", house::includesThatGoUp, u"server/net/a.cpp"_s, include.arg(u"games"_s));
    row("app in the gateway", house::includesThatGoUp, u"server/gateway/a.cpp"_s, include.arg(u"app"_s));
    row("a way around by dots", house::includesThatGoUp, u"server/net/a.cpp"_s, include.arg(u"../games"_s));
    row("in angle brackets", house::includesThatGoUp, u"server/net/a.cpp"_s, u"# include <games/x.h>"_s);
    row("a folder without a place", house::includesThatGoUp, u"server/nowhere/a.cpp"_s, include.arg(u"net"_s));
    row("the server in the dashboard", house::includesThatGoUp, u"admin-gui/models/a.h"_s, include.arg(u"net"_s));
    row("pages in the models", house::includesThatGoUp, u"admin-gui/models/a.h"_s, include.arg(u"pages"_s));
    row("the window in the login", house::includesThatGoUp, u"admin-gui/login/a.h"_s, include.arg(u"window"_s));
    row("the dashboard in the server", house::includesThatGoUp, u"server/app/a.h"_s, include.arg(u"client"_s));
    row("the dashboard in shared", house::includesThatGoUp, u"shared/base/a.h"_s, include.arg(u"look"_s));
    row("no place in the dashboard", house::includesThatGoUp, u"admin-gui/nowhere/a.h"_s, include.arg(u"client"_s));
    row("Qt in the rules", house::impureRules, u"shared/rules/a.h"_s, u"#include <QString>"_s);
    row("a lower-case Qt header", house::impureRules, u"shared/rules/a.h"_s, u"#include <qglobal.h>"_s);
    row("a clock in the rules", house::impureRules, u"shared/rules/a.h"_s, u"#include <chrono>"_s);
    row("a file in the rules", house::impureRules, u"shared/rules/a.cpp"_s, u"  #include <fstream>"_s);
    row("a signal by name", house::connectsByName, u"server/app/a.cpp"_s, u"connect(a, SIG"_s + u"NAL(b()));"_s);
    row("a slot by name", house::connectsByName, u"tests/unit/a.cpp"_s, u"SL"_s + u"OT (c())"_s);
    row("a test of Qt's sleeps", house::sleepsInTests, u"tests/a.cpp"_s, u"QTest::qSl"_s + u"eep(5);"_s);
    row("a test waits blindly", house::sleepsInTests, u"tests/a.cpp"_s, u"QTest::qWa"_s + u"it(5);"_s);
    row("a thread sleeps", house::sleepsInTests, u"tests/a.cpp"_s, u"QThread::msl"_s + u"eep(5);"_s);
    row("the standard's sleep", house::sleepsInTests, u"tests/a.cpp"_s, u"std::this_thread::sleep_f"_s + u"or(1s);"_s);
    row("a script sleeps", house::sleepsInTests, u"tests/a.py"_s, u"time.sl"_s + u"eep(1)"_s);
    row("a lock in a game", house::locksInGames, u"server/games/a.h"_s, u"QMutex m_lock;"_s);
    row("a guard in a game", house::locksInGames, u"server/games/a.cpp"_s, u"std::scoped_lock lock(m);"_s);
    row("a lock in the rules", house::locksInGames, u"shared/rules/a.h"_s, u"std::recursive_mutex m;"_s);
    row("a home", house::machinePaths, u"README.md"_s, u"cd /ho"_s + u"me/ann/src"_s);
    row("a home in code", house::machinePaths, u"server/app/a.cpp"_s, u"open(\"/ro"_s + u"ot/x\")"_s);
    row("a temporary file", house::machinePaths, u"dev"_s, u"log=/tm"_s + u"p/x.log"_s);
    row("a home of Windows", house::machinePaths, u"a.txt"_s, u"C:\\Us"_s + u"ers\\ann"_s);
}

void HouseTest::aBreachIsFound()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QTemporaryDir dir;
    put(dir, path, line);
    const house::Breaches breaches = rule(house::readTree(dir.path()));
    QCOMPARE(breaches.size(), 1);
    QVERIFY2(breaches.front().startsWith(path + u":2: "_s), qPrintable(breaches.front()));
}

void HouseTest::whatIsAllowedIsNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    QTest::newRow("its own folder") << u"server/net/a.cpp"_s << u"#include \"net/x.h\""_s;
    QTest::newRow("a folder below") << u"server/games/a.cpp"_s << u"#include \"rules/x.h\""_s;
    QTest::newRow("resources in the server") << u"server/storage/a.cpp"_s << u"#include \"resources/x.h\""_s;
    QTest::newRow("a test includes all") << u"tests/unit/rules/a.cpp"_s << u"#include \"app/x.h\""_s;
    QTest::newRow("the dashboard speaks the protocol") << u"admin-gui/a.h"_s << u"#include \"protocol/x.h\""_s;
    QTest::newRow("pages above models") << u"admin-gui/pages/a.h"_s << u"#include \"models/x.h\""_s;
    QTest::newRow("the dashboard's own file") << u"admin-gui/main.cpp"_s << u"#include \"window/x.h\""_s;
    QTest::newRow("the program's own file") << u"server/main.cpp"_s << u"#include \"app/x.h\""_s;
    QTest::newRow("a system's folder") << u"shared/rules/a.cpp"_s << u"#include <sys/types.h>"_s;
    QTest::newRow("Qt beside the rules") << u"shared/cards/a.h"_s << u"#include <QString>"_s;
    QTest::newRow("a typed connect") << u"server/app/a.cpp"_s << u"connect(a, &A::b, this, &C::d);"_s;
    QTest::newRow("a wait for something") << u"tests/a.cpp"_s << u"QTRY_VERIFY(done); QTest::qWaitFor(f);"_s;
    QTest::newRow("a lock elsewhere") << u"server/storage/a.h"_s << u"QMutex m_lock;"_s;
    QTest::newRow("an address on the web") << u"a.md"_s << u"https://example.org/ho"_s + u"me/ann"_s;
    QTest::newRow("a place every machine has") << u"a.md"_s << u"/var/lib/mantimon and /dev/full"_s;
    QTest::newRow("a home without a name") << u"a.md"_s << u"~/.local/share and $HOME/src"_s;
}

void HouseTest::whatIsAllowedIsNotFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QTemporaryDir dir;
    put(dir, path, line);
    const auto tree = house::readTree(dir.path());
    QCOMPARE(tree.size(), 1U);
    for (const NamedRule &named : rules)
        QVERIFY2(named.rule(tree).isEmpty(), named.name);
}

void HouseTest::theTreeIsReadWithoutWhatWasBuilt()
{
    const QTemporaryDir dir;
    for (const QString &path : {u"build/dev/a.h"_s, u"my-build/CMakeCache.txt"_s, u"my-build/b.h"_s, u".git/c"_s,
                                u".ci/run"_s, u".clang-tidy"_s, u"server/d.h"_s})
        put(dir, path, {});
    QStringList paths;
    for (const house::SourceFile &file : house::readTree(dir.path()))
        paths << file.path;
    paths.sort();
    QCOMPARE(paths, QStringList({u".ci/run"_s, u".clang-tidy"_s, u"server/d.h"_s}));
}

QTEST_GUILESS_MAIN(HouseTest)
#include "house_test.moc"
