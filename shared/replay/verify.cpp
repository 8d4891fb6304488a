#include "replay/verify.h"

#include "cards/deck.h"
#include "replay/fair_chance.h"
#include "replay/playback.h"
#include "rules/engine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::replay {

namespace {

using What = Difference::What;
using Checked = base::Result<base::Done, Difference>;

Checked differs(What what, qint64 seq, QString field, QString message)
{
    return base::failure(Difference{what, seq, std::move(field), std::move(message)});
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
        return differs(What::RulesVersion, 0, u"rules_version"_s,
                       u"played under version %1 of the rules, this program has %2"_s.arg(replay.rulesVersion)
                           .arg(rules::rulesVersion));
    }
    if (replay.cardsHash != cardsHash) {
        return differs(What::CardSet, 0, u"cards_hash"_s,
                       u"played with the cards %1, these are %2"_s.arg(replay.cardsHash, cardsHash));
    }
    return base::Done{};
}

QString fieldOf(std::size_t player, QLatin1StringView field)
{
    return u"players[%1].%2"_s.arg(player).arg(field);
}

Checked checkChance(const Replay &replay)
{
    if (!isCommitmentTo(replay.seedCommitment, replay.serverSeed)) {
        return differs(What::SeedCommitment, 0, u"server_seed"_s,
                       u"the server's seed is not the one that was committed to"_s);
    }
    for (std::size_t i = 0; i < replay.players.size(); ++i) {
        const Player &player = replay.players[i];
        if (!player.entropy)
            continue;
        if (!player.entropyCommitment || !isCommitmentTo(*player.entropyCommitment, *player.entropy)) {
            return differs(What::Entropy, 0, fieldOf(i, "entropy"_L1),
                           u"the entropy of %1 is not the one it committed to"_s.arg(player.userId));
        }
    }
    return base::Done{};
}

Checked checkPlayers(const Replay &replay, const rules::CardCatalog &cards)
{
    if (!(replay.players[0].userId.toUtf8() < replay.players[1].userId.toUtf8()))
        return differs(What::Players, 0, fieldOf(1, "user_id"_L1), u"the players are not in order of user id"_s);
    for (std::size_t i = 0; i < replay.players.size(); ++i) {
        const Player &player = replay.players[i];
        const auto violations = cards::validateDeck(player.deck, replay.ruleset, cards);
        if (!violations.empty()) {
            return differs(What::Deck, 0, fieldOf(i, "deck"_L1),
                           u"the deck of %1: %2"_s.arg(player.userId, toQString(violations.front().message)));
        }
    }
    return base::Done{};
}

struct WrongField
{
    QString field;
    QString message;
};

QString valueOf(const std::string &value)
{
    return value == rules::nothing ? u"nothing"_s : toQString(value);
}

/// The first field that has changed in another way than the replay says.
std::optional<WrongField> firstDifference(const rules::Fields &changes, const std::optional<rules::Fields> &said)
{
    const rules::Fields none;
    const rules::Fields &claimed = said ? *said : none;
    const auto in = [](const rules::Fields &fields, const std::string &name) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto &f) { return f.name == name; });
        return found == fields.end() ? nullptr : &*found;
    };
    for (const rules::Field &field : changes) {
        const rules::Field *claim = in(claimed, field.name);
        if (!claim)
            return WrongField{toQString(field.name),
                              u"is now %1, the replay does not say so"_s.arg(valueOf(field.value))};
        if (claim->value != field.value) {
            return WrongField{toQString(field.name),
                              u"is %1, the replay says %2"_s.arg(valueOf(field.value), valueOf(claim->value))};
        }
    }
    for (const rules::Field &claim : claimed) {
        if (!in(changes, claim.name))
            return WrongField{toQString(claim.name),
                              u"has not changed, the replay says %1"_s.arg(valueOf(claim.value))};
    }
    return std::nullopt;
}

/// Follows the game as it is played again.
class Checker
{
public:
    Checker(const Replay &replay, const rules::CardCatalog &cards)
        : m_replay(replay), m_cards(cards), m_playback(replay, cards), m_hash(rules::hash(m_playback.state(), cards))
    {
    }

    [[nodiscard]] Checked check(const Entry &entry);
    [[nodiscard]] Checked checkResult() const;
    [[nodiscard]] Verified verified() const { return m_verified; }

private:
    [[nodiscard]] Checked play(const Entry &entry);
    [[nodiscard]] Checked checkState(const Entry &entry);
    [[nodiscard]] Checked differentHash(const Entry &entry) const;

    const Replay &m_replay;
    const rules::CardCatalog &m_cards;
    Playback m_playback;
    std::uint64_t m_hash;
    rules::Fields m_fields; ///< of the last state that an entry speaks of
    bool m_isDealt = false; ///< an entry with a state has been seen
    qint64 m_seq = 0;
    Verified m_verified;
};

Checked Checker::check(const Entry &entry)
{
    if (entry.seq != m_seq + 1)
        return differs(What::Sequence, entry.seq, u"seq"_s, u"entry %1 follows entry %2"_s.arg(entry.seq).arg(m_seq));
    m_seq = entry.seq;
    if (auto played = play(entry); !played)
        return played;
    return checkState(entry);
}

Checked Checker::play(const Entry &entry)
{
    const auto stopped = m_playback.play(entry);
    if (stopped && stopped->problem == Playback::Problem::NobodyActs)
        return differs(What::Action, entry.seq, u"player"_s, u"nobody is said to have done it"_s);
    if (stopped) {
        return differs(What::Action, entry.seq, u"action"_s,
                       u"the rules refuse it: "_s + toQString(rules::nameOf(stopped->refusal)));
    }
    if (!std::holds_alternative<rules::Action>(entry.what)) {
        ++m_verified.notes;
        return base::Done{};
    }
    ++m_verified.actions;
    m_hash = rules::hash(m_playback.state(), m_cards);
    m_isDealt = true;
    return base::Done{};
}

Checked Checker::checkState(const Entry &entry)
{
    const bool isBeforeDealing = !entry.stateHash && !m_isDealt;
    if (isBeforeDealing)
        return base::Done{};
    m_isDealt = true;
    m_verified.stateHash = m_hash;
    if (m_replay.format > 1) {
        rules::Fields fields = rules::fieldsOf(m_playback.state(), m_cards);
        const auto wrong = firstDifference(rules::changesBetween(m_fields, fields), entry.changes);
        m_fields = std::move(fields);
        if (wrong)
            return differs(entry.stateHash == m_hash ? What::Field : What::StateHash, entry.seq, wrong->field,
                           wrong->message);
    }
    return entry.stateHash == m_hash ? Checked(base::Done{}) : differentHash(entry);
}

Checked Checker::differentHash(const Entry &entry) const
{
    return differs(What::StateHash, entry.seq, u"state_hash"_s,
                   u"the state's hash is %1, the replay says %2"_s.arg(hexOf(m_hash), hexOf(entry.stateHash)));
}

Checked Checker::checkResult() const
{
    const auto result = rules::resultOf(m_playback.state());
    if (!result)
        return differs(What::Result, m_seq, u"result"_s, u"the game has not ended"_s);
    std::optional<std::size_t> winner;
    if (result->winner)
        winner = rules::playerAt(m_playback.state(), *result->winner);
    if (winner != m_replay.result.winner)
        return differs(What::Result, m_seq, u"result.winner"_s, u"the game ended in another way"_s);
    if (result->reason != m_replay.result.reason)
        return differs(What::Result, m_seq, u"result.end_reason"_s, u"the game ended in another way"_s);
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
    Checker checker(replay, cards);
    for (const Entry &entry : replay.entries) {
        if (const auto checked = checker.check(entry); !checked)
            return base::failure(checked.error());
    }
    if (const auto checked = checker.checkResult(); !checked)
        return base::failure(checked.error());
    return checker.verified();
}

} // namespace mantimon::replay
