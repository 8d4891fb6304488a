#include "login/token_claims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon::login {

std::optional<TokenClaims> claimsOf(const QString &token)
{
    const QStringList parts = token.trimmed().split(u'.');
    if (parts.size() != 3)
        return {};
    const QByteArray payload = QByteArray::fromBase64(parts[1].toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return {};
    const QJsonObject json = document.object();
    TokenClaims claims{.name = json["name"_L1].toString(), .roles = {}, .expiresAt = {}};
    for (const QJsonValue &role : json["roles"_L1].toArray())
        claims.roles << role.toString();
    if (json["exp"_L1].isDouble())
        claims.expiresAt = QDateTime::fromSecsSinceEpoch(json["exp"_L1].toInteger(), Qt::UTC);
    return claims;
}

} // namespace mantimon::login
