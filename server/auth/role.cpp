#include "auth/role.h"

#include <array>
#include <utility>

namespace mantimon::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roleTable{std::pair{Role::Viewer, "viewer"_L1}, std::pair{Role::Moderator, "moderator"_L1},
                               std::pair{Role::Admin, "admin"_L1}};

} // namespace

std::optional<Role> roleFromName(QStringView name)
{
    for (const auto &[role, text] : roleTable) {
        if (name == text)
            return role;
    }
    return {};
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const auto &[role, text] : roleTable) {
        if (roles.testFlag(role))
            names.append(text);
    }
    return names;
}

} // namespace mantimon::auth
