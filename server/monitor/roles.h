#pragma once

#include "auth/role.h"
#include "protocol/monitor_requests.h"

#include <span>
#include <string_view>

namespace mantimon::monitor {

/// Who may ask for what.
struct RoleRow
{
    std::string_view event;
    auth::Role least; ///< admins may what moderators may, and they what viewers may
    bool isCommand;   ///< it changes something, and is audited, also when it is refused
};

/// One row for each request.
[[nodiscard]] std::span<const RoleRow> roleTable();
[[nodiscard]] const RoleRow &roleRow(const protocol::MonitorRequest &request);

[[nodiscard]] bool mayDo(auth::Roles roles, auth::Role least);
/// As `viewer`; empty where there is none.
[[nodiscard]] QString highestOf(auth::Roles roles);

} // namespace mantimon::monitor
