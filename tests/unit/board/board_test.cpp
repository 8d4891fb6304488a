#include "board/board.h"
#include "unit/board/gui_test_case.h"
#include "unit/board/real_game.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mantimon;

/// The widget, driven by states of real games.
class BoardTest : public testing::GuiTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMantimonInPlayHasItsSpot();
    void animatedGamesEndWhereStillOnesAre();
    void withAnimationOffWhatChangedIsOutlined();
    void arrowKeysReachEveryCard();
    void tabGoesToTheActiveMantimon();
    void cardsHaveAccessibleNames();
    void clocksRunDownByThemselves();
    void anOldPictureIsGrey();

private:
    [[nodiscard]] board::TableState state(qint64 seq, rules::Viewer viewer = rules::Viewer::Spectator) const;
    void begin(board::Board &board) const;

    board::Catalogue m_catalogue;
    std::unique_ptr<testing::RealGame> m_game;
};

void BoardTest::initTestCase()
{
    m_catalogue.fill(testing::shippedCatalogue());
    m_game = std::make_unique<testing::RealGame>(7);
}

board::TableState BoardTest::state(qint64 seq, rules::Viewer viewer) const
{
    return *board::readState(m_game->state(seq, viewer));
}

void BoardTest::begin(board::Board &board) const
{
    board.resize(900, 700);
    board.show();
    board.showState(state(m_game->fullest()));
}

void BoardTest::everyMantimonInPlayHasItsSpot()
{
    board::Board board(m_catalogue);
    begin(board);
    for (const board::Side &side : board.state()->sides) {
        for (const board::Mantimon &mantimon : side.bench) {
            board::Spot *spot = board.table().spot(board::keyOf(mantimon.card));
            QVERIFY(spot && spot->subject().mantimon == mantimon);
        }
    }
}

/// A whole game, each step cut short by the next one.
void BoardTest::animatedGamesEndWhereStillOnesAre()
{
    for (const rules::Viewer viewer : {rules::Viewer::Spectator, rules::Viewer::Judge}) {
        board::Board moving(m_catalogue);
        begin(moving);
        for (qint64 seq = m_game->firstSeq(); seq <= m_game->lastSeq(); ++seq) {
            const auto entry = board::readLogEntry(m_game->entry(seq, viewer));
            moving.showState(state(seq, viewer), entry->events, board::Arrival::Step);
        }
        moving.table().motion().finish();
        board::Board still(m_catalogue);
        begin(still);
        still.showState(state(m_game->lastSeq(), viewer));
        const auto expected = still.table().focusableSpots();
        const auto found = moving.table().focusableSpots();
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i]->geometry(), expected[i]->geometry());
            QCOMPARE(found[i]->opacity(), 1.0);
        }
    }
}

void BoardTest::withAnimationOffWhatChangedIsOutlined()
{
    board::Board board(m_catalogue);
    begin(board);
    board.setAnimated(false);
    for (qint64 seq = m_game->firstSeq() + 1; seq <= m_game->lastSeq(); ++seq) {
        const auto entry = board::readLogEntry(m_game->entry(seq, rules::Viewer::Spectator));
        const bool attaches = std::any_of(entry->events.cbegin(), entry->events.cend(), [](const board::Event &event) {
            return event.type == rules::EventType::EnergyAttached;
        });
        if (!attaches)
            continue;
        board.showState(state(seq - 1));
        const board::Card target = *entry->events.constFirst().target;
        const QRectF place = board.table().spot(board::keyOf(target))->geometry();
        QVERIFY(!board.table().spot(board::keyOf(target))->isMarked());
        board.showState(state(seq), entry->events, board::Arrival::Step);
        board::Spot *spot = board.table().spot(board::keyOf(target));
        QVERIFY(spot->isMarked());
        QCOMPARE(spot->geometry(), place);
        QTRY_VERIFY(!spot->isMarked());
        return;
    }
    QFAIL("nobody attached an energy");
}

void BoardTest::arrowKeysReachEveryCard()
{
    board::Board board(m_catalogue);
    begin(board);
    QVERIFY(QTest::qWaitForWindowActive(&board));
    QTest::keyClick(&board, Qt::Key_Right);
    QVERIFY(board.table().focusItem());
    QSet<const QGraphicsItem *> seen{board.table().focusItem()};
    // From each card that was reached in each direction, until nothing new is found.
    QVector<board::Spot *> open{static_cast<board::Spot *>(board.table().focusItem())};
    while (!open.isEmpty()) {
        board::Spot *from = open.takeLast();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            from->setFocus();
            QTest::keyClick(&board, key);
            auto *reached = static_cast<board::Spot *>(board.table().focusItem());
            if (!seen.contains(reached)) {
                seen.insert(reached);
                open.append(reached);
            }
        }
    }
    QCOMPARE(seen.size(), board.table().focusableSpots().size());
    QTest::keyClick(&board, Qt::Key_End);
    QCOMPARE(board.table().focusItem(), board.table().focusableSpots().constLast());
}

void BoardTest::tabGoesToTheActiveMantimon()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit before;
    board::Board board(m_catalogue);
    layout.addWidget(&before);
    layout.addWidget(&board);
    window.resize(900, 700);
    window.show();
    board.showState(state(m_game->fullest()));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QVERIFY(board.hasFocus());
    QCOMPARE(board.table().focusItem(), board.table().spot(board::keyOf(board.state()->sides[0].active->card)));
    QVERIFY(board.accessibleDescription().startsWith(u"Ada, active: "_s));
}

void BoardTest::cardsHaveAccessibleNames()
{
    board::Board board(m_catalogue);
    begin(board);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&board);
    QVERIFY(list);
    QCOMPARE(list->childCount(), int(board.table().focusableSpots().size()));
    const board::Mantimon &active = *board.state()->sides[0].active;
    board::Spot *spot = board.table().spot(board::keyOf(active.card));
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(spot);
    const QString name = card->text(QAccessible::Name);
    QVERIFY2(name.startsWith(u"Ada, active: %1, %2 of %3 HP left"_s.arg(m_catalogue.name(active.card.id))
                                 .arg(active.hpLeft())
                                 .arg(active.hp)),
             qPrintable(name));
    QVERIFY(!card->rect().isEmpty());
    QCOMPARE(card->parent()->object(), &board);
    for (int i = 0; i < list->childCount(); ++i)
        QVERIFY(!list->child(i)->text(QAccessible::Name).isEmpty());
}

void BoardTest::clocksRunDownByThemselves()
{
    board::Board board(m_catalogue);
    begin(board);
    const board::TableState now = state(m_game->fullest());
    const int side = now.turnTimer == now.sides[0].playerId ? 0 : 1;
    board::Spot *strip = board.table().spot(board::keyOfStrip(side));
    QVERIFY2(strip->subject().text.contains(u"1:52"_s), qPrintable(strip->subject().text));
    QTRY_VERIFY(strip->subject().text.contains(u"1:51"_s));
    board.setClocksRun(false);
    board.showState(now);
    QVERIFY(strip->subject().text.contains(u"1:52"_s));
}

void BoardTest::anOldPictureIsGrey()
{
    board::Board board(m_catalogue);
    begin(board);
    const QImage fresh = board.grab().toImage();
    board.setStale(true);
    QVERIFY(board.grab().toImage() != fresh);
}

QTEST_MAIN(BoardTest)
#include "board_test.moc"
