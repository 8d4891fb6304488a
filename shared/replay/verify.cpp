#include "replay/verify.h"

#include "cards/deck.h"
#include "replay/fair_chance.h"
#include "rules/engine.h"

using namespace Qt::StringLiterals;

namespace mantimon::replay {

namespace {

using What = Difference::What;
using Checked = base::Result<base::Done, Difference>;

Checked differs(What what, qint64 seq, QString message)
{
    return base::failure(Difference{what, seq, std::move(message)});
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString hexOf(const std::optional<quint64> &hash)
{
    return hash ? toQString(base::toHex(*hash, 16)) : u"none"_s;
}

Checked checkVersions(const Replay &replay, const QString &cardsHash)
{
    if (replay.rulesVersion != rules::rulesVersion) {
        return differs(What::RulesVersion, 0,
                       u"played under version %1 of the rules, this program has %2"_s.arg(replay.rulesVersion)
                           .arg(rules::rulesVersion));
    }
    if (replay.cardsHash != cardsHash)
        return differs(What::CardSet, 0, u"played with the cards %1, these are %2"_s.arg(replay.cardsHash, cardsHash));
    return base::Done{};
}

Checked checkChance(const Replay &replay)
{
    if (!isCommitmentTo(replay.seedCommitment, replay.serverSeed))
        return differs(What::SeedCommitment, 0, u"the server's seed is not the one that was committed to"_s);
    for (const Player &player : replay.players) {
        if (!player.entropy)
            continue;
        if (!player.entropyCommitment || !isCommitmentTo(*player.entropyCommitment, *player.entropy))
            return differs(What::Entropy, 0, u"the entropy of %1 is not the one it committed to"_s.arg(player.userId));
    }
    return base::Done{};
}

Checked checkPlayers(const Replay &replay, const rules::CardCatalog &cards)
{
    if (!(replay.players[0].userId.toUtf8() < replay.players[1].userId.toUtf8()))
        return differs(What::Players, 0, u"the players are not in order of user id"_s);
    for (const Player &player : replay.players) {
        const auto violations = cards::validateDeck(player.deck, replay.ruleset, cards);
        if (!violations.empty()) {
            return differs(What::Deck, 0,
                           u"the deck of %1: %2"_s.arg(player.userId, toQString(violations.front().message)));
        }
    }
    return base::Done{};
}

/// Plays the entries over the state that the header leads to.
class Table
{
public:
    Table(const Replay &replay, const rules::CardCatalog &cards)
        : m_replay(replay), m_cards(cards), m_state(deal(replay, cards)), m_hash(rules::hash(m_state, cards))
    {
    }

    [[nodiscard]] Checked play(const Entry &entry);
    [[nodiscard]] Checked checkResult() const;
    [[nodiscard]] Verified verified() const { return m_verified; }

private:
    [[nodiscard]] static rules::State deal(const Replay &replay, const rules::CardCatalog &cards);
    [[nodiscard]] Checked act(const Entry &entry, const rules::Action &action);
    [[nodiscard]] Checked checkHash(const Entry &entry);
    [[nodiscard]] rules::Seat seatOf(std::size_t player) const;

    const Replay &m_replay;
    const rules::CardCatalog &m_cards;
    rules::State m_state;
    std::uint64_t m_hash;
    bool m_isDealt = false; ///< an entry with a state has been seen
    qint64 m_seq = 0;
    Verified m_verified;
};

rules::State Table::deal(const Replay &replay, const rules::CardCatalog &cards)
{
    rules::GameSetup setup;
    setup.key = gameKey(replay.serverSeed, replay.gameId, {replay.players[0].entropy, replay.players[1].entropy});
    for (std::size_t i = 0; i < setup.decks.size(); ++i)
        setup.decks[i] = cards::toDeck(replay.players[i].deck, cards);
    return rules::startGame(setup, replay.ruleset, cards).state;
}

rules::Seat Table::seatOf(std::size_t player) const
{
    return rules::playerAt(m_state, rules::Seat::First) == player ? rules::Seat::First : rules::Seat::Second;
}

Checked Table::play(const Entry &entry)
{
    if (entry.seq != m_seq + 1)
        return differs(What::Sequence, entry.seq, u"entry %1 follows entry %2"_s.arg(entry.seq).arg(m_seq));
    m_seq = entry.seq;
    if (const auto *action = std::get_if<rules::Action>(&entry.what)) {
        if (auto done = act(entry, *action); !done)
            return done;
        ++m_verified.actions;
    } else {
        ++m_verified.notes;
    }
    return checkHash(entry);
}

/// A draw and a void game are nobody's.
bool isNobodys(const rules::Action &action)
{
    if (const auto *abandon = std::get_if<rules::Abandon>(&action))
        return abandon->draw;
    const auto *decide = std::get_if<rules::Decide>(&action);
    return decide && decide->verdict != rules::Decide::Verdict::Win;
}

Checked Table::act(const Entry &entry, const rules::Action &action)
{
    if (!entry.player && !isNobodys(action))
        return differs(What::Action, entry.seq, u"nobody is said to have done it"_s);
    const rules::Seat seat = entry.player ? seatOf(*entry.player) : rules::Seat::First;
    const auto outcome = rules::apply(m_state, seat, action, m_replay.ruleset, m_cards);
    if (const auto *refusal = std::get_if<rules::Refusal>(&outcome))
        return differs(What::Action, entry.seq, u"the rules refuse it: "_s + toQString(rules::nameOf(*refusal)));
    m_hash = rules::hash(m_state, m_cards);
    m_isDealt = true;
    return base::Done{};
}

Checked Table::checkHash(const Entry &entry)
{
    const bool isBeforeDealing = !entry.stateHash && !m_isDealt;
    if (isBeforeDealing)
        return base::Done{};
    m_isDealt = true;
    m_verified.stateHash = m_hash;
    if (entry.stateHash == m_hash)
        return base::Done{};
    return differs(What::StateHash, entry.seq,
                   u"the state's hash is %1, the replay says %2"_s.arg(hexOf(m_hash), hexOf(entry.stateHash)));
}

Checked Table::checkResult() const
{
    const auto result = rules::resultOf(m_state);
    if (!result)
        return differs(What::Result, m_seq, u"the game has not ended"_s);
    std::optional<std::size_t> winner;
    if (result->winner)
        winner = rules::playerAt(m_state, *result->winner);
    if (result->reason != m_replay.result.reason || winner != m_replay.result.winner)
        return differs(What::Result, m_seq, u"the game ended in another way"_s);
    return base::Done{};
}

} // namespace

base::Result<Verified, Difference> verify(const Replay &replay, const rules::CardCatalog &cards,
                                          const QString &cardsHash)
{
    for (const auto &checked : {checkVersions(replay, cardsHash), checkChance(replay), checkPlayers(replay, cards)}) {
        if (!checked)
            return base::failure(checked.error());
    }
    Table table(replay, cards);
    for (const Entry &entry : replay.entries) {
        if (const auto played = table.play(entry); !played)
            return base::failure(played.error());
    }
    if (const auto checked = table.checkResult(); !checked)
        return base::failure(checked.error());
    return table.verified();
}

} // namespace mantimon::replay
