#include "common/fake_clock.h"
#include "common/test_case.h"
#include "games/game.h"
#include "harness/paper_game.h"
#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using games::Game;
using harness::PaperGame;
using storage::CommitOutcome;

/// A live game between its players and a journal that says what the test wants.
class GameTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_outcome = CommitOutcome::Committed;
        PaperGame paper({});
        paper.begin();
        paper.play(30);
        m_clock = std::make_unique<testing::FakeClock>(paper.now());
        m_game = std::make_unique<Game>(paper.record(), *m_clock);
        // As a journal whose queue is full: the receipt is there before the append returns.
        connect(m_game.get(), &Game::appendRequested, this, [this] {
            ++m_appends;
            m_game->settle(m_outcome);
        });
        m_game->wake({}, {});
        for (const games::Chair chair : games::bothChairs)
            (void)m_game->join(paper.record().players()[chair].userId, chair + 1, {});
        m_seq = m_game->record().seq();
        m_appends = 0;
    }
    void cleanup()
    {
        m_game.reset();
        m_clock.reset();
    }

    void aRefusalAtOnceIsAnswered()
    {
        m_outcome = CommitOutcome::Unavailable;
        QCOMPARE(codeOf(actOnce()), protocol::ErrorCode::Unavailable);
        QCOMPARE(m_game->record().seq(), m_seq);
        m_outcome = CommitOutcome::Committed;
        QVERIFY(std::holds_alternative<protocol::ActionDone>(actOnce()));
        QCOMPARE(m_game->record().seq(), m_seq + 1);
    }

    void whatWaitedBehindARefusalIsTriedItself()
    {
        m_outcome = CommitOutcome::Unavailable;
        disconnect(m_game.get(), &Game::appendRequested, this, nullptr);
        QVector<protocol::ErrorCode> answers;
        for (int i = 0; i < 5; ++i)
            act([&answers](const protocol::Answer &answer) { answers.append(codeOf(answer)); });
        QVERIFY(answers.isEmpty());
        connect(m_game.get(), &Game::appendRequested, this, [this] { m_game->settle(m_outcome); });
        m_game->settle(CommitOutcome::Unavailable);
        QCOMPARE(answers, QVector<protocol::ErrorCode>(5, protocol::ErrorCode::Unavailable));
    }

    void aTimeoutThatIsRefusedIsTriedAgain()
    {
        const auto seat = m_game->record().turnClock().nextToExpire();
        m_outcome = CommitOutcome::Unavailable;
        m_clock->advance(m_game->record().turnClock()[*seat].expiry() - m_clock->now());
        QCOMPARE(m_appends, 1);
        QCOMPARE(m_game->record().seq(), m_seq);
        m_outcome = CommitOutcome::Committed;
        m_clock->advance(Game::retryTime);
        m_clock->advance(0);
        QCOMPARE(m_game->record().seq(), m_seq + 1);
    }

private:
    static protocol::ErrorCode codeOf(const protocol::Answer &answer)
    {
        const auto *refused = std::get_if<protocol::Refused>(&answer);
        return refused ? refused->code : protocol::ErrorCode::Internal;
    }

    void act(const games::Reply &reply)
    {
        const games::Record &record = m_game->record();
        m_seq = record.seq();
        const rules::Seat seat =
            rules::mustAct(record.state(), rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
        const auto action = rules::randomAction(record.state(), seat, record.ruleset(), record.cards(),
                                                [](std::uint32_t) { return 0U; });
        m_game->act(record.playerAt(seat).userId, *action, {}, reply);
    }

    protocol::Answer actOnce()
    {
        std::optional<protocol::Answer> given;
        act([&given](const protocol::Answer &answer) { given = answer; });
        return *given;
    }

    std::unique_ptr<testing::FakeClock> m_clock;
    std::unique_ptr<Game> m_game;
    CommitOutcome m_outcome = CommitOutcome::Committed;
    int m_appends = 0;
    quint32 m_seq = 0;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::GameTest)
#include "game_test.moc"
