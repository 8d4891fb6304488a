#include "games/record.h"

// What a record remembers of its newest facts, for those who were away and for those who read its log.
namespace mantimon::games {

namespace {

bool isModerators(const Played &played)
{
    return std::holds_alternative<rules::Decide>(played.action);
}

LogKind logKindOf(const Fact &fact)
{
    return std::visit(
        rules::Overloaded{
            [](const Opened &) { return LogKind::Opened; }, [](const Seated &) { return LogKind::Seated; },
            [](const Revealed &) { return LogKind::Revealed; }, [](const Started &) { return LogKind::Started; },
            [](const Played &played) { return isModerators(played) ? LogKind::Decided : LogKind::Played; },
            [](const Extended &) { return LogKind::Extended; }, [](const Paused &) { return LogKind::Paused; },
            [](const Resumed &) { return LogKind::Resumed; }, [](const Closed &) { return LogKind::Closed; }},
        fact);
}

} // namespace

std::string_view nameOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Opened:
        return "opened";
    case LogKind::Seated:
        return "seated";
    case LogKind::Revealed:
        return "revealed";
    case LogKind::Started:
        return "started";
    case LogKind::Played:
        return "played";
    case LogKind::Extended:
        return "extended";
    case LogKind::Paused:
        return "paused";
    case LogKind::Resumed:
        return "resumed";
    case LogKind::Closed:
        return "closed";
    case LogKind::Decided:
        break;
    }
    return "decided";
}

std::optional<Chair> Record::chairIn(const Fact &fact) const
{
    const auto extended = std::get_if<Extended>(&fact);
    if (extended && extended->moderator.isEmpty())
        return chairAt(extended->seat);
    if (const auto *played = std::get_if<Played>(&fact))
        return isModerators(*played) ? std::nullopt : std::optional(chairAt(played->by));
    if (const auto *revealed = std::get_if<Revealed>(&fact))
        return chairOf(revealed->userId);
    if (std::holds_alternative<Opened>(fact))
        return 0;
    return std::holds_alternative<Seated>(fact) ? std::optional<Chair>(1) : std::nullopt;
}

void Record::remember(Proposal &&proposal, int turn)
{
    if (const auto *played = std::get_if<Played>(&proposal.fact); played && !proposal.actionId.isEmpty())
        m_answers[chairAt(played->by)].insert(proposal.actionId, m_lastAnswer);
    proposal.events.shrink_to_fit(); // kept long, never added to
    const LogKind kind = logKindOf(proposal.fact);
    const auto *played = kind == LogKind::Played ? std::get_if<Played>(&proposal.fact) : nullptr;
    const auto chair = chairIn(proposal.fact);
    m_history.push_back({.at = proposal.at,
                         .seq = m_seq,
                         .turn = static_cast<std::int16_t>(turn),
                         .kind = kind,
                         .action = played ? static_cast<std::uint8_t>(played->action.index()) : LogLine::noAction,
                         .chair = chair ? static_cast<std::int8_t>(*chair) : LogLine::nobody,
                         .events = std::move(proposal.events)});
    if (m_history.size() > historyLength)
        m_history.pop_front();
}

std::optional<std::vector<protocol::EventBatch>> Record::eventsAfter(qint64 seq, rules::Viewer viewer) const
{
    if (seq < 0 || seq > m_seq || seq < m_seq - qint64(m_history.size()))
        return std::nullopt;
    std::vector<protocol::EventBatch> missed;
    for (const LogLine &batch : m_history) {
        if (batch.seq <= seq)
            continue;
        std::vector<rules::Event> visible = rules::visibleEvents(batch.events, viewer);
        if (!visible.empty())
            missed.push_back({.seq = batch.seq, .events = std::move(visible)});
    }
    return missed;
}

} // namespace mantimon::games
