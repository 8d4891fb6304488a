#pragma once

#include "auth/keys.h"
#include "base/result.h"

#include <QString>

namespace mantimon::auth {

/// The public keys in a file: a JSON Web Key or a set of them (RFC 7517), where those that are not for signatures
/// (`use`) are passed over; or PEM blocks, each behind a line `kid: NAME` where it has a name. One key may be without
/// a name: it is for tokens that name none. The error is a line with the file and the key: "keys.json: key
/// \"b\": …".
[[nodiscard]] base::Result<Keys, QString> readKeyFile(const QString &file);

} // namespace mantimon::auth
