#include "monitor/roles.h"

#include <array>
#include <utility>

namespace mantimon::monitor {

namespace {

using namespace protocol;
using enum auth::Role;

template <typename Request>
constexpr RoleRow reading(auth::Role least)
{
    return {Request::event, least, false};
}

template <typename Request>
constexpr RoleRow command(auth::Role least)
{
    return {Request::event, least, true};
}

/// In the order of the variant.
constexpr auto table = std::to_array<RoleRow>({
    reading<Subscribe>(Viewer),        reading<Unsubscribe>(Viewer),     reading<AskSamples>(Viewer),
    reading<ListGames>(Viewer),        reading<WatchGame>(Viewer),       reading<UnwatchGame>(Viewer),
    reading<AskHistory>(Viewer),       reading<AskPosition>(Viewer),     reading<AskChat>(Viewer),
    reading<FindReplays>(Viewer),      reading<ReadReplay>(Moderator),   command<MessagePlayers>(Moderator),
    command<PauseGame>(Moderator),     command<ResumeGame>(Moderator),   command<ExtendTimer>(Moderator),
    command<EndGame>(Moderator),       command<KickUser>(Moderator),     command<MuteUser>(Moderator),
    command<UnmuteUser>(Moderator),    command<BanUser>(Moderator),      command<UnbanUser>(Moderator),
    command<NoteUser>(Moderator),      command<AssignReport>(Moderator), command<CommentReport>(Moderator),
    command<ResolveReport>(Moderator), command<Announce>(Admin),         command<DrainNode>(Admin),
    reading<FindPlayers>(Viewer),      reading<ReadPlayer>(Viewer),      reading<ListReports>(Moderator),
    reading<ReadAudit>(Moderator),
});

template <std::size_t... Index>
constexpr bool isInOrder(std::index_sequence<Index...>)
{
    return ((table[Index].event == std::variant_alternative_t<Index, MonitorRequest>::event) && ...);
}
static_assert(table.size() == std::variant_size_v<MonitorRequest>);
static_assert(isInOrder(std::make_index_sequence<std::variant_size_v<MonitorRequest>>()));

} // namespace

std::span<const RoleRow> roleTable()
{
    return table;
}

const RoleRow &roleRow(const MonitorRequest &request)
{
    return table[request.index()];
}

bool mayDo(auth::Roles roles, auth::Role least)
{
    switch (least) {
    case Viewer:
        return bool(roles);
    case Moderator:
        return roles.testAnyFlags(auth::Roles(Moderator) | Admin);
    case Admin:
        break;
    }
    return roles.testFlag(Admin);
}

QString highestOf(auth::Roles roles)
{
    const QStringList names = auth::roleNames(roles);
    return names.isEmpty() ? QString() : names.last();
}

} // namespace mantimon::monitor
