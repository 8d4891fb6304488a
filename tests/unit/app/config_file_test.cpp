#include "app/config_file.h"
#include "common/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace mantimon;
using namespace Qt::StringLiterals;

class ConfigFileTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeWithTheirLines();
    void readsALine_data();
    void readsALine();
    void refusesAFile_data();
    void refusesAFile();
    void refusesAFileThatIsNotThere();
    void refusesAFolder();
    void refusesAFileThatIsNoConfiguration();

private:
    QString write(const QByteArray &content);

    QTemporaryDir m_dir;
};

QString ConfigFileTest::write(const QByteArray &content)
{
    const QString path = m_dir.filePath(u"server.ini"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return path;
}

void ConfigFileTest::valuesComeWithTheirLines()
{
    const auto values = app::readConfigFile(write("# a comment\n\n[server]\nlisten = 127.0.0.1:1\n; more\ndemo=3\n"));
    QVERIFY(values);
    QCOMPARE(values->size(), 2U);
    QCOMPARE((*values)[0].name, u"listen"_s);
    QCOMPARE((*values)[0].value, u"127.0.0.1:1"_s);
    QCOMPARE((*values)[0].line, 4);
    QCOMPARE((*values)[1].name, u"demo"_s);
    QCOMPARE((*values)[1].line, 6);
}

void ConfigFileTest::readsALine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("value");

    QTest::newRow("spaces around are not part of it") << QByteArray("  name \t=  a b  \n") << u"a b"_s;
    QTest::newRow("quotes keep spaces") << QByteArray("name = \" a \"") << u" a "_s;
    QTest::newRow("one quote is a quote") << QByteArray("name = \"") << u"\""_s;
    QTest::newRow("an equals sign in the value") << QByteArray("name = a=b") << u"a=b"_s;
    QTest::newRow("a comma is a comma") << QByteArray("name = a, b") << u"a, b"_s;
    QTest::newRow("a backslash is a backslash") << QByteArray("name = a\\nb") << u"a\\nb"_s;
    QTest::newRow("a hash in the value") << QByteArray("name = a#b ; c") << u"a#b ; c"_s;
    QTest::newRow("nothing") << QByteArray("name =") << QString();
    QTest::newRow("lines of Windows") << QByteArray("name = a\r\n") << u"a"_s;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBFname = a\n") << u"a"_s;
    QTest::newRow("no line end at the end") << QByteArray("name = ä") << u"ä"_s;
}

void ConfigFileTest::readsALine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, value);
    const auto values = app::readConfigFile(write(content));
    QVERIFY(values);
    QCOMPARE(values->size(), 1U);
    QCOMPARE(values->front().name, u"name"_s);
    QCOMPARE(values->front().value, value);
}

void ConfigFileTest::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("a line without an equals sign") << QByteArray("a = 1\nlisten\n") << u":2: expected NAME = VALUE"_s;
    QTest::newRow("a value without a name") << QByteArray("\n\n= 1") << u":3: expected NAME = VALUE"_s;
    QTest::newRow("a heading that does not end") << QByteArray("[server\n") << u":1: expected NAME = VALUE"_s;
    QTest::newRow("a name twice") << QByteArray("a = 1\nb = 2\na = 3\n") << u":3: a is already set in line 1"_s;
}

void ConfigFileTest::refusesAFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, complaint);
    const QString path = write(content);
    const auto values = app::readConfigFile(path);
    QVERIFY(!values);
    QCOMPARE(values.error().line, path + complaint);
}

void ConfigFileTest::refusesAFileThatIsNotThere()
{
    const QString path = m_dir.filePath(u"absent.ini"_s);
    const auto values = app::readConfigFile(path);
    QVERIFY(!values);
    QCOMPARE(values.error().line, path + u": No such file or directory"_s);
}

void ConfigFileTest::refusesAFolder()
{
    const auto values = app::readConfigFile(m_dir.path());
    QVERIFY(!values);
    QVERIFY(values.error().line.startsWith(m_dir.path() + u": "_s));
}

void ConfigFileTest::refusesAFileThatIsNoConfiguration()
{
    const auto values = app::readConfigFile(u"/dev/zero"_s);
    QVERIFY(!values);
    QCOMPARE(values.error().line, u"/dev/zero: larger than a configuration can be"_s);
}

QTEST_GUILESS_MAIN(ConfigFileTest)
#include "config_file_test.moc"
