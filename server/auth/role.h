#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

namespace mantimon::auth {

/// What a token allows beyond playing. Each stands for itself: an admin's token names `admin`.
enum class Role { Viewer = 1, Moderator = 2, Admin = 4 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// `viewer`, `moderator`, `admin`; nothing for any other name.
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// In the order above.
[[nodiscard]] QStringList roleNames(Roles roles);

} // namespace mantimon::auth
