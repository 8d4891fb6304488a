#pragma once

#include "protocol/snapshot.h"
#include "rules/engine.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <memory>
#include <vector>

namespace mantimon::testing {

/// A game of the two shipped starter decks, played to its end by players who choose at random, and told
/// as the moderators' wire tells it. The same seed gives the same game. Ada's id is before Ben's.
class RealGame
{
public:
    /// `most`: it stops after so many actions, unfinished.
    explicit RealGame(std::uint32_t seed, const QString &ruleset = QStringLiteral("standard"), int most = 4000);

    [[nodiscard]] QString id() const { return m_table->gameId.toString(QUuid::WithoutBraces); }
    [[nodiscard]] qint64 firstSeq() const { return 5; } ///< opened, two seated, revealed, then the game
    [[nodiscard]] qint64 lastSeq() const { return firstSeq() + qint64(m_states.size()) - 1; }
    [[nodiscard]] bool isOver() const { return rules::resultOf(m_states.back()).has_value(); }
    /// After that entry.
    [[nodiscard]] const rules::State &stateAt(qint64 seq) const { return m_states[indexOf(seq)]; }
    [[nodiscard]] const rules::Ruleset &ruleset() const { return m_ruleset; }

    /// As `state` in answers and pushes.
    [[nodiscard]] QJsonObject state(qint64 seq, rules::Viewer viewer) const;
    /// As an entry of `log` and `entries`.
    [[nodiscard]] QJsonObject entry(qint64 seq, rules::Viewer viewer) const;
    [[nodiscard]] QJsonArray entries(qint64 from, qint64 to, rules::Viewer viewer) const;
    /// As `row`.
    [[nodiscard]] QJsonObject row(qint64 seq) const;
    /// The entry with the most on the table.
    [[nodiscard]] qint64 fullest() const;

    static constexpr auto ada = "11111111-aaaa-4bbb-8ccc-000000000001";
    static constexpr auto ben = "22222222-aaaa-4bbb-8ccc-000000000002";

private:
    [[nodiscard]] std::size_t indexOf(qint64 seq) const { return static_cast<std::size_t>(seq - firstSeq()); }
    void play(std::uint32_t seed, int most);
    [[nodiscard]] protocol::GameSnapshot snapshot(qint64 seq, rules::Viewer viewer) const;

    std::shared_ptr<const rules::CardCatalog> m_cards;
    rules::Ruleset m_ruleset;
    std::vector<rules::State> m_states;
    std::vector<std::vector<rules::Event>> m_events;
    std::vector<rules::Seat> m_by;
    std::shared_ptr<const protocol::Table> m_table;
};

/// The `data` of an answer to `catalogue:get`.
[[nodiscard]] QJsonObject shippedCatalogue();

} // namespace mantimon::testing
