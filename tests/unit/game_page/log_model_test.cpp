#include "common/test_case.h"
#include "game/log_model.h"
#include "unit/board/real_game.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace mantimon;
using game::LogModel;

class LogModelTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void growingAtBothEndsIsTheSameAsAllAtOnce();
    void turnsAndEntriesAreFound();
    void theFilterHidesTopicsAndFindsTexts();

private:
    [[nodiscard]] QVector<board::LogEntry> entries(qint64 from, qint64 to) const;

    board::Catalogue m_catalogue;
    std::unique_ptr<testing::RealGame> m_game;
};

void LogModelTest::initTestCase()
{
    m_catalogue.fill(testing::shippedCatalogue());
    m_game = std::make_unique<testing::RealGame>(7);
}

QVector<board::LogEntry> LogModelTest::entries(qint64 from, qint64 to) const
{
    return board::readLogEntries(m_game->entries(from, to, rules::Viewer::Spectator));
}

void LogModelTest::growingAtBothEndsIsTheSameAsAllAtOnce()
{
    LogModel grown(m_catalogue);
    LogModel whole(m_catalogue);
    const QAbstractItemModelTester tester(&grown);
    grown.reset(entries(20, 40));
    grown.append(entries(41, 60));
    grown.prepend(entries(0, 19));
    whole.reset(entries(0, 60));
    QCOMPARE(grown.rowCount(), whole.rowCount());
    for (int row = 0; row < whole.rowCount(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(LogModel::Seq), int(LogModel::IsFirst), int(LogModel::Topic)})
            QCOMPARE(grown.index(row).data(role), whole.index(row).data(role));
    }
}

void LogModelTest::turnsAndEntriesAreFound()
{
    LogModel model(m_catalogue);
    model.setNames({{QLatin1StringView(testing::RealGame::ada), u"Ada"_s}});
    model.reset(entries(0, m_game->lastSeq()));
    const QVector<int> turns = model.turns();
    QVERIFY(turns.size() > 4);
    QVERIFY(std::is_sorted(turns.cbegin(), turns.cend()));
    const int row = model.rowOfTurn(turns[3]);
    QVERIFY(model.index(row).data().toString().startsWith(u"Turn %1: "_s.arg(turns[3])));
    QCOMPARE(model.rowOfTurn(9999), -1);
    const int entry = model.rowOfSeq(m_game->lastSeq());
    QVERIFY(model.index(entry).data(LogModel::IsFirst).toBool());
    QCOMPARE(model.rowOfSeq(m_game->lastSeq() + 1), -1);
}

void LogModelTest::theFilterHidesTopicsAndFindsTexts()
{
    LogModel model(m_catalogue);
    model.reset(entries(0, m_game->lastSeq()));
    game::LogFilter filter;
    filter.setSourceModel(&model);
    const auto topics = [&] {
        QSet<int> seen;
        for (int row = 0; row < filter.rowCount(); ++row)
            seen.insert(filter.index(row, 0).data(LogModel::Topic).toInt());
        return seen;
    };
    QVERIFY(!topics().contains(int(board::Topic::Prompt)));
    filter.setShown(board::Topic::Prompt, true);
    QVERIFY(topics().contains(int(board::Topic::Prompt)));
    filter.setShown(board::Topic::Cards, false);
    QVERIFY(!topics().contains(int(board::Topic::Cards)));
    filter.setText(u" ATTACKED "_s);
    QVERIFY(filter.rowCount() > 0);
    QCOMPARE(topics(), QSet<int>{int(board::Topic::Play)});
}

QTEST_GUILESS_MAIN(LogModelTest)
#include "log_model_test.moc"
