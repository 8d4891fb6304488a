#pragma once

#include "auth/keys.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace mantimon::auth {

/// Public keys as tokens are checked with: RSA of at least 2048 bits is for RS256 and the curve P-256 for ES256 (RFC
/// 7518, 3.3 and 3.4), each for nothing else. The error says what is wrong with the key: "the curve secp384r1 is not
/// for ES256". A private key is refused: who checks needs none, and a file of public keys is not guarded.
using PublicKey = base::Result<Key, QString>;

/// `pem`: one block, `-----BEGIN PUBLIC KEY-----` to its end.
[[nodiscard]] PublicKey publicKeyFromPem(const QByteArray &keyId, const QByteArray &pem);

/// A JSON Web Key (RFC 7517) with `kty` RSA or EC; its `kid`, and its `alg` where it has one, must fit.
[[nodiscard]] PublicKey publicKeyFromJwk(const QJsonObject &jwk);

} // namespace mantimon::auth
