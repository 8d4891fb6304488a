#include "chaos/fairness.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mantimon::chaos {

namespace {

// Milliseconds.
/// The server takes more than two seconds between heartbeats for an outage, and a heartbeat may have
/// waited for a second in what is to be noticed; a shorter gap costs, unless the server knows of it.
constexpr qint64 shortestOutage = 3'200;
/// So long after a gap the server may still not know how long it was.
constexpr qint64 settling = 2'500;
/// The time between opening the database and the port, and how late a gap's ends are noticed.
constexpr qint64 tolerance = 1'000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// When the server told of a running clock, by the server's time line: on a busy machine a state is read
/// long after.
qint64 toldAt(const QJsonObject &clock)
{
    const auto deadline = QDateTime::fromString(clock[u"deadline"].toString(), Qt::ISODateWithMs);
    return deadline.toMSecsSinceEpoch() - clock[u"remaining_ms"].toInteger();
}

} // namespace

void Fairness::gapBegins()
{
    if (!m_gapSince)
        m_gapSince = now();
}

void Fairness::gapEnds(bool isNoticed)
{
    if (!m_gapSince)
        return;
    const Gap gap{*std::exchange(m_gapSince, std::nullopt), now(), isNoticed};
    m_gaps.append(gap);
}

bool Fairness::isSettled(qint64 moment) const
{
    return !m_gapSince && (m_gaps.isEmpty() || moment - m_gaps.last().to > settling);
}

qint64 Fairness::gapsSince(qint64 from) const
{
    qint64 sum = 0;
    for (const Gap &gap : m_gaps) {
        const bool isOurs = gap.isNoticed || gap.to - gap.from >= shortestOutage;
        if (isOurs && gap.to > from)
            sum += gap.to - std::max(gap.from, from);
    }
    return sum;
}

std::optional<QString> Fairness::look(const QString &game, const QString &viewer, const QJsonObject &state)
{
    const QJsonObject clock = state[u"clocks"][viewer].toObject();
    if (!clock[u"running"].toBool() || state[u"current_player_id"].toString() != viewer)
        return std::nullopt;
    const qint64 moment = toldAt(clock);
    if (moment > now() + tolerance)
        return u"%1 was told of a moment that is %2 ms ahead"_s.arg(viewer).arg(moment - now());
    if (!isSettled(moment))
        return std::nullopt;
    const int turn = state[u"turn_number"].toInt();
    const qint64 remaining = clock[u"remaining_ms"].toInteger();
    Look &first = m_first[game + viewer];
    if (first.turn != turn) {
        first = {turn, moment, remaining};
        return std::nullopt;
    }
    ++m_compared;
    const qint64 lost = first.remaining - remaining - (moment - first.at - gapsSince(first.at));
    m_worst = std::max(m_worst, lost);
    if (lost <= tolerance)
        return std::nullopt;
    return u"%1 had %2 ms left and has %3 in turn %4; %5 ms went by, %6 of them were ours"_s.arg(viewer)
        .arg(first.remaining)
        .arg(remaining)
        .arg(turn)
        .arg(moment - first.at)
        .arg(gapsSince(first.at));
}

} // namespace mantimon::chaos
