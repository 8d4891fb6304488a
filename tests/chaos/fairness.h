#pragma once

#include <QHash>
#include <QJsonObject>
#include <QVector>

#include <optional>

namespace mantimon::chaos {

/// Whether a clock runs faster than time: what a player has lost since an earlier look may be no more
/// than what passed, by the server's time line, while the server was there for them; and that time line may not
/// run ahead of ours.
class Fairness
{
public:
    /// We take the server or its database away, and give them back. `isNoticed`: the server knows of the
    /// gap however short it was, as after its own start.
    void gapBegins();
    void gapEnds(bool isNoticed = false);

    /// Looks at the clocks of a state that `viewer` was just told; what is unfair about them.
    [[nodiscard]] std::optional<QString> look(const QString &game, const QString &viewer, const QJsonObject &state);

    [[nodiscard]] qint64 comparedCount() const { return m_compared; }
    /// The most that anybody lost beyond what passed, ms; what is below 0 was in their favour.
    [[nodiscard]] qint64 worstLoss() const { return m_worst; }

private:
    /// In ms since 1970 UTC, which is what the server's time line follows.
    struct Gap
    {
        qint64 from = 0;
        qint64 to = 0;
        bool isNoticed = false;
    };
    struct Look
    {
        int turn = -1;
        qint64 at = 0;
        qint64 remaining = 0;
    };

    [[nodiscard]] bool isSettled(qint64 moment) const;
    [[nodiscard]] qint64 gapsSince(qint64 from) const;

    std::optional<qint64> m_gapSince;
    QVector<Gap> m_gaps;
    QHash<QString, Look> m_first; ///< of the clock's present turn, by game and player
    qint64 m_compared = 0;
    qint64 m_worst = 0;
};

} // namespace mantimon::chaos
