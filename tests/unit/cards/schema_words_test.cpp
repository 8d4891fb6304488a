#include "cards/effect_shape.h"
#include "cards/names.h"
#include "common/test_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>

using namespace mantimon;
using namespace Qt::StringLiterals;

/// The schema of card files knows the words that the compiler of effects knows, and no others.
class SchemaWordsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEnumerationIsTheCompilers_data();
    void everyEnumerationIsTheCompilers();
    void everyOperationHasItsKeys_data();
    void everyOperationHasItsKeys();

private:
    QJsonObject m_definitions;
};

namespace {

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QStringList textsOf(std::span<const std::string_view> names)
{
    QStringList texts;
    for (const std::string_view name : names) {
        if (!name.empty())
            texts << text(name);
    }
    return texts;
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &each : json.toArray())
        texts << each.toString();
    return texts;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

void SchemaWordsTest::initTestCase()
{
    QFile file(QStringLiteral(MANTIMON_SOURCE_DIR "/resources/schema/card-set.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_definitions = QJsonDocument::fromJson(file.readAll())[u"$defs"_s].toObject();
    QVERIFY(!m_definitions.isEmpty());
}

void SchemaWordsTest::everyEnumerationIsTheCompilers_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *definition, std::span<const std::string_view> words) {
        QTest::newRow(definition) << QString::fromLatin1(definition) << textsOf(words);
    };
    row("operation", cards::Names<rules::Operation>::all);
    row("query", cards::Names<rules::Query>::all);
    row("lock", cards::Names<rules::LockKind>::all);
    row("duration", cards::Names<rules::Duration>::all);
    row("side", cards::Names<rules::Side>::all);
    row("place", cards::Names<rules::Place>::all);
    row("pick", cards::Names<rules::Pick>::all);
    row("count", cards::Names<rules::AmountKind>::all);
    row("test_kind", cards::Names<rules::TestKind>::all);
    row("trigger", cards::Names<rules::Trigger>::all);
    row("type", cards::Names<rules::Type>::all);
    row("stage", cards::Names<rules::Stage>::all);
    row("kind", cards::Names<rules::CardKind>::all);
    row("condition", cards::Names<rules::Condition>::all);
}

void SchemaWordsTest::everyEnumerationIsTheCompilers()
{
    QFETCH(QString, definition);
    QFETCH(QStringList, words);
    QCOMPARE(textsOf(m_definitions[definition][u"enum"_s]), words);
}

void SchemaWordsTest::everyOperationHasItsKeys_data()
{
    QTest::addColumn<int>("operation");
    for (std::size_t i = 0; i < cards::Names<rules::Operation>::all.size(); ++i)
        QTest::newRow(cards::Names<rules::Operation>::all[i].data()) << static_cast<int>(i);
}

void SchemaWordsTest::everyOperationHasItsKeys()
{
    QFETCH(int, operation);
    const cards::OperationShape &shape = cards::shapeOf(static_cast<rules::Operation>(operation));
    const auto name = text(cards::nameOf(static_cast<rules::Operation>(operation)));
    const QJsonObject described = m_definitions[u"do_"_s + name].toObject();
    QCOMPARE(sorted(described[u"properties"_s].toObject().keys()), sorted(textsOf(shape.keys())));
    QCOMPARE(sorted(textsOf(described[u"required"_s])), sorted(QStringList{u"do"_s} + textsOf(shape.required)));
    QVERIFY(described[u"description"_s].toString().size() > 5);
}

QTEST_GUILESS_MAIN(SchemaWordsTest)
#include "schema_words_test.moc"
