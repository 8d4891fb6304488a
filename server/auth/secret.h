#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mantimon::auth {

/// A secret shorter than the hash it keys weakens it (RFC 7518, 3.2).
inline constexpr qsizetype MinSecretBytes = 32;

/// The secret in `file`, without surrounding white space; made from 48 random bytes (64 characters of
/// text) when there is no such file. The file is readable by its owner alone from its first moment,
/// and never seen half written. Refused, with a line for the administrator: a file that others may
/// read, one that is too short, and what the system refuses.
[[nodiscard]] base::Result<QByteArray, QString> loadOrCreateSecret(const QString &file);

} // namespace mantimon::auth
