#include "cards/card_set_text.h"
#include "cards/catalog_loader.h"
#include "common/test_case.h"

namespace mantimon {

using cards::SourceFile;

/// A card set as the database keeps it.
class CardSetTextTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsTheSameCardSet()
    {
        const std::vector<SourceFile> files{{"sets/b.json", "{\"é\": \"\\n\"}\n"}, {"a.json", "[1, 2]\t"}};
        const auto back = cards::cardSetFromText(cards::cardSetText(files));
        QVERIFY(back);
        QCOMPARE(back->size(), std::size_t(2));
        QCOMPARE(back->front().name, std::string("a.json"));
        QCOMPARE(back->back().bytes, files.front().bytes);
        QCOMPARE(cards::cardSetHash(*back), cards::cardSetHash(files));
    }

    void theOrderOfTheFilesDoesNotMatter()
    {
        const std::vector<SourceFile> files{{"a.json", "1"}, {"b.json", "2"}};
        const std::vector<SourceFile> turned{files[1], files[0]};
        QCOMPARE(cards::cardSetText(files), cards::cardSetText(turned));
    }

    void anyOtherTextIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{]");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("a file without content") << QByteArray(R"([{"name":"a.json"}])");
        QTest::newRow("a name that is none") << QByteArray(R"([{"name":1,"content":""}])");
    }
    void anyOtherTextIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!cards::cardSetFromText({text.constData(), std::size_t(text.size())}));
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::CardSetTextTest)
#include "card_set_text_test.moc"
