#include "auth/token.h"

#include "auth/user_id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <jwt.h>

namespace mantimon::auth {

using namespace Qt::StringLiterals;

namespace {

struct FreeToken
{
    void operator()(jwt_t *token) const { jwt_free(token); }
};
struct FreeText
{
    void operator()(char *text) const { std::free(text); } // NOLINT: libjwt says so
};
using Token = std::unique_ptr<jwt_t, FreeToken>;
using Text = std::unique_ptr<char, FreeText>;

jwt_alg_t algorithmOf(const Key &key)
{
    switch (key.algorithm) {
    case Algorithm::Hs256:
        return JWT_ALG_HS256;
    case Algorithm::Rs256:
        return JWT_ALG_RS256;
    case Algorithm::Es256:
        return JWT_ALG_ES256;
    }
    return JWT_ALG_INVAL;
}

const unsigned char *bytesOf(const QByteArray &material)
{
    return reinterpret_cast<const unsigned char *>(material.constData());
}

/// Null when the text is no token; without a key nothing is verified.
Token decode(const QByteArray &text, const Key *key)
{
    jwt_t *token = nullptr;
    const int failed = key ? jwt_decode(&token, text.constData(), bytesOf(key->material), int(key->material.size()))
                           : jwt_decode(&token, text.constData(), nullptr, 0);
    return Token(failed == 0 ? token : nullptr);
}

/// Null unless one of the keys signed it, by that key's own algorithm.
Token decodeSigned(const QByteArray &text, const Keys &keys)
{
    // libjwt verifies by the algorithm that the token names, so that has to be the key's before. (What it
    // has not verified it calls `none` in jwt_get_alg.)
    const Token unverified = decode(text, nullptr);
    if (!unverified)
        return {};
    const char *algorithm = jwt_get_header(unverified.get(), "alg");
    const Key *key = keys.find(QByteArrayView(jwt_get_header(unverified.get(), "kid")));
    if (!key || key->material.isEmpty() || !algorithm || jwt_str_alg(algorithm) != algorithmOf(*key))
        return {};
    return decode(text, key);
}

QJsonObject claimsOf(jwt_t *token)
{
    const Text json(jwt_get_grants_json(token, nullptr));
    return QJsonDocument::fromJson(QByteArray(json.get())).object();
}

/// Seconds since 1970; nothing when it is no whole number.
std::optional<qint64> momentIn(const QJsonValue &claim)
{
    constexpr qint64 none = -1;
    const qint64 seconds = claim.toInteger(none);
    return seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

bool isWanted(const QJsonValue &claim, const std::optional<QString> &wanted)
{
    if (!wanted)
        return true;
    return claim.isArray() ? claim.toArray().contains(*wanted) : claim.toString() == *wanted && claim.isString();
}

/// Roles that we do not know are someone else's.
std::optional<Roles> rolesIn(const QJsonValue &claim)
{
    if (!claim.isArray() && !claim.isUndefined())
        return {};
    Roles roles;
    for (const QJsonValue &name : claim.toArray()) {
        if (!name.isString())
            return {};
        if (const auto role = roleFromName(name.toString()))
            roles |= *role;
    }
    return roles;
}

/// Empty when the claim is not there; nothing when it is no text.
std::optional<QString> textIn(const QJsonValue &claim)
{
    return claim.isString() || claim.isUndefined() ? std::optional(claim.toString()) : std::nullopt;
}

std::optional<Claims> typed(const QJsonObject &claims)
{
    const QString subject = claims["sub"_L1].toString();
    const auto name = textIn(claims["name"_L1]);
    const auto expiresAt = momentIn(claims["exp"_L1]);
    const auto roles = rolesIn(claims["roles"_L1]);
    const auto email = textIn(claims["email"_L1]);
    const auto provider = textIn(claims["oauth_provider"_L1]);
    const auto id = textIn(claims["oauth_id"_L1]);
    if (!isUserId(subject) || !expiresAt || !roles || !name || !email || !provider || !id)
        return {};
    const bool isIdentity = !provider->isEmpty() && !id->isEmpty();
    return Claims{.userId = subject.toLower(),
                  .name = *name,
                  .roles = *roles,
                  .expiresAt = *expiresAt,
                  .email = *email,
                  .oauthProvider = isIdentity ? *provider : QString(),
                  .oauthId = isIdentity ? *id : QString()};
}

bool isBegun(const QJsonValue &notBefore, qint64 nowSeconds)
{
    if (notBefore.isUndefined())
        return true;
    const auto moment = momentIn(notBefore);
    return moment && *moment <= nowSeconds;
}

/// A C string ends at a null byte: what stands behind it would go unseen.
bool isTokenText(QByteArrayView text)
{
    return text.size() <= TokenVerifier::MaxTokenBytes &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

QLatin1StringView errorCode(TokenError error)
{
    switch (error) {
    case TokenError::Missing:
        return "missing_token"_L1;
    case TokenError::Invalid:
        return "invalid_token"_L1;
    case TokenError::Expired:
        return "expired_token"_L1;
    }
    return {};
}

TokenVerifier::TokenVerifier(Keys keys, std::optional<QString> issuer, std::optional<QString> audience)
    : m_keys(std::move(keys)), m_issuer(std::move(issuer)), m_audience(std::move(audience))
{
}

base::Result<Claims, TokenError> TokenVerifier::verify(QByteArrayView token, qint64 nowSeconds) const
{
    if (token.isEmpty())
        return base::failure(TokenError::Missing);
    if (!isTokenText(token))
        return base::failure(TokenError::Invalid);
    const Token verified = decodeSigned(token.toByteArray(), m_keys);
    if (!verified)
        return base::failure(TokenError::Invalid);
    const QJsonObject claims = claimsOf(verified.get());
    const auto known = typed(claims);
    if (!known || !isWanted(claims["iss"_L1], m_issuer) || !isWanted(claims["aud"_L1], m_audience) ||
        !isBegun(claims["nbf"_L1], nowSeconds))
        return base::failure(TokenError::Invalid);
    if (known->expiresAt <= nowSeconds)
        return base::failure(TokenError::Expired);
    return *known;
}

TokenSigner::TokenSigner(Key key, std::optional<QString> issuer, std::optional<QString> audience)
    : m_key(std::move(key)), m_issuer(std::move(issuer)), m_audience(std::move(audience))
{
}

QByteArray TokenSigner::sign(const Claims &claims) const
{
    Q_ASSERT(isUserId(claims.userId));
    QJsonObject content{{u"sub"_s, claims.userId.toLower()}, {u"exp"_s, claims.expiresAt}};
    const auto insertText = [&content](const QString &claim, const QString &text) {
        if (!text.isEmpty())
            content.insert(claim, text);
    };
    insertText(u"name"_s, claims.name);
    insertText(u"email"_s, claims.email);
    insertText(u"oauth_provider"_s, claims.oauthProvider);
    insertText(u"oauth_id"_s, claims.oauthId);
    if (claims.roles)
        content.insert(u"roles"_s, QJsonArray::fromStringList(roleNames(claims.roles)));
    if (m_issuer)
        content.insert(u"iss"_s, *m_issuer);
    if (m_audience)
        content.insert(u"aud"_s, *m_audience);

    jwt_t *made = nullptr;
    if (jwt_new(&made) != 0)
        qFatal("out of memory while signing a token");
    const Token token(made);
    jwt_add_grants_json(made, QJsonDocument(content).toJson(QJsonDocument::Compact).constData());
    if (!m_key.id.isEmpty())
        jwt_add_header(made, "kid", m_key.id.constData());
    jwt_set_alg(made, algorithmOf(m_key), bytesOf(m_key.material), int(m_key.material.size()));
    return QByteArray(Text(jwt_encode_str(made)).get());
}

} // namespace mantimon::auth
