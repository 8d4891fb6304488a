#pragma once

#include <QString>
#include <QStringView>

namespace mantimon::auth {

/// The user id for what an administrator types: a UUID stands for itself (in lower case, without
/// braces), any other text always for the same UUID (version 5 in the project's own name space).
[[nodiscard]] QString userIdFromName(QStringView name);

/// Whether the text is a UUID that is not null, in either case, without braces.
[[nodiscard]] bool isUserId(QStringView text);

} // namespace mantimon::auth
