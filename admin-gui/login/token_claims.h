#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace mantimon::login {

/// What a token says of itself. Not verified: only the server can, and only for it does it matter.
struct TokenClaims
{
    QString name;
    QStringList roles;
    QDateTime expiresAt; ///< invalid: it does not say

    [[nodiscard]] bool isExpired(const QDateTime &now) const { return expiresAt.isValid() && expiresAt <= now; }
};

/// Nothing when it is not a JSON web token.
[[nodiscard]] std::optional<TokenClaims> claimsOf(const QString &token);

} // namespace mantimon::login
