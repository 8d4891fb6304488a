#pragma once

#include "auth/keys.h"
#include "auth/role.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace mantimon::auth {

/// Why a token is refused. Expired is said only of a token that is otherwise good: its signature was
/// checked first.
enum class TokenError { Missing, Invalid, Expired };

/// The wire's code: missing_token, invalid_token, expired_token.
[[nodiscard]] QLatin1StringView errorCode(TokenError error);

/// Who holds a token, and until when.
struct Claims
{
    QString userId; ///< `sub`: a UUID in lower case without braces
    QString name;   ///< to be shown; empty when the token has none
    Roles roles;
    qint64 expiresAt = 0;    ///< `exp`: seconds since 1970 UTC by the wall clock, exclusive
    QString email{};         ///< `email`; empty when the token has none
    QString oauthProvider{}; ///< `oauth_provider`, such as `google`: who knows the user as `oauthId`
    QString oauthId{};       ///< `oauth_id`; one without the other says nothing, and both are empty

    friend bool operator==(const Claims &, const Claims &) = default;
};

/// Decides whether a token is to be believed. The algorithm is the key's, never the token's choice:
/// `none`, another HMAC or an RSA header over a shared secret are invalid.
class TokenVerifier
{
public:
    /// Tokens longer than this are invalid without a look inside.
    static constexpr qsizetype MaxTokenBytes = 8 * 1024;

    /// With an issuer or an audience the token must name it (`iss`, `aud`).
    explicit TokenVerifier(Keys keys, std::optional<QString> issuer = {}, std::optional<QString> audience = {});

    /// `nowSeconds`: the wall clock, for `exp` and `nbf` are set by someone else's wall clock.
    [[nodiscard]] base::Result<Claims, TokenError> verify(QByteArrayView token, qint64 nowSeconds) const;

    /// For rotation: tokens verified from now on are held against these.
    void setKeys(Keys keys) { m_keys = std::move(keys); }

private:
    Keys m_keys;
    std::optional<QString> m_issuer;
    std::optional<QString> m_audience;
};

/// Makes tokens that a TokenVerifier with the same key, issuer and audience believes.
class TokenSigner
{
public:
    explicit TokenSigner(Key key, std::optional<QString> issuer = {}, std::optional<QString> audience = {});

    /// `claims.userId` must be a UUID.
    [[nodiscard]] QByteArray sign(const Claims &claims) const;

private:
    Key m_key;
    std::optional<QString> m_issuer;
    std::optional<QString> m_audience;
};

} // namespace mantimon::auth
