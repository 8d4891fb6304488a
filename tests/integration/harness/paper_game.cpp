#include "harness/paper_game.h"

#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon::harness {

namespace {

games::Player playerCalled(const QString &name, const QString &deck)
{
    games::Player player;
    player.userId = userIdFor(name);
    player.name = name;
    player.deck = *testLibrary()->starterDeck(deck);
    return player;
}

games::Header headerOf(const PaperGame::Setting &setting)
{
    games::Header header;
    header.id = QUuid::createUuidV5(QUuid(), u"paper game %1"_s.arg(setting.seed));
    header.ruleset = u"standard"_s;
    header.serverSeed[0] = static_cast<std::uint8_t>(setting.seed);
    header.serverSeed[1] = static_cast<std::uint8_t>(setting.seed >> 8);
    header.joinCode = u"P%1"_s.arg(setting.seed);
    header.createdAt = setting.createdAt;
    header.cardsHash = testLibrary()->cardsHash;
    header.epoch = 1;
    return header;
}

games::Opened openedBy(const QString &name)
{
    return {.creator = playerCalled(name, u"ember-starter"_s),
            .options = {},
            .reservedFor = {},
            .rulesetSource = testLibrary()->ruleset(u"standard"_s)->source};
}

} // namespace

PaperGame::PaperGame(const Setting &setting)
    : m_random(setting.seed), m_now(setting.createdAt), m_pace(setting.pace),
      m_second(playerCalled(setting.second, u"tide-starter"_s)),
      m_record(headerOf(setting), openedBy(setting.first), testLibrary())
{
    m_second.bot = setting.secondsBot;
}

void PaperGame::commit(const games::Fact &fact, const QByteArray &actionId)
{
    auto proposal = m_record.propose(fact, m_now, actionId);
    if (!proposal)
        qFatal("the game refuses: %s", qPrintable(proposal.error().message));
    m_appends.append(games::appendFor(m_record, *proposal, {}));
    m_record.commit(std::move(*proposal));
    m_now += m_pace;
}

void PaperGame::begin()
{
    commit(m_record.opened());
    commit(games::Seated{m_second});
}

void PaperGame::play(int actions)
{
    if (!m_record.hasState())
        commit(games::Started{});
    const auto below = [this](std::uint32_t limit) { return m_random.bounded(limit); };
    for (int i = 0; i < actions && !m_record.result(); ++i) {
        const rules::State &state = m_record.state();
        const rules::Seat seat = rules::mustAct(state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
        const auto action = rules::randomAction(state, seat, m_record.ruleset(), m_record.cards(), below);
        commit(games::Played{seat, *action}, "a" + QByteArray::number(m_record.seq()));
    }
}

void PaperGame::shift(const storage::Outage &outage)
{
    m_now = std::max(m_now, outage.to);
    m_record.shift({outage.from, outage.to});
}

storage::StoredGame PaperGame::whole() const
{
    storage::StoredGame stored;
    static_cast<storage::NewGame &>(stored.game) = *m_appends.first().game;
    stored.game.epoch = m_record.header().epoch;
    stored.game.lastSeq = m_record.seq();
    for (const storage::Append &append : m_appends) {
        stored.entries += append.entries;
        stored.seats += append.seats;
    }
    return stored;
}

storage::StoredGame PaperGame::stored() const
{
    storage::StoredGame stored = whole();
    QVector<storage::Snapshot> kept;
    for (const storage::Append &append : m_appends) {
        if (append.snapshot)
            kept.append(*append.snapshot);
    }
    if (kept.isEmpty())
        return stored;
    stored.snapshot = kept.at(std::max<qsizetype>(0, kept.size() - 2));
    stored.entries.remove(0, stored.snapshot->seq);
    return stored;
}

} // namespace mantimon::harness
