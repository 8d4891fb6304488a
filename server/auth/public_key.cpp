#include "auth/public_key.h"

#include <array>
#include <memory>
#include <optional>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

namespace mantimon::auth {

using namespace Qt::StringLiterals;

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using PKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)>;
using Params = std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)>;
using Context = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

constexpr int leastRsaBits = 2048;
constexpr int mostRsaBits = 16384; // a signature takes ever longer to check
constexpr qsizetype coordinateBytes = 32;

PKey noKey()
{
    return {nullptr, &EVP_PKEY_free};
}

/// The algorithm of a key of this kind, or what is wrong with it.
base::Result<Algorithm, QString> algorithmOf(const EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        const int bits = EVP_PKEY_get_bits(key);
        if (bits < leastRsaBits || bits > mostRsaBits)
            return base::failure(
                u"an RSA key of %1 bits; %2 to %3 are taken"_s.arg(bits).arg(leastRsaBits).arg(mostRsaBits));
        return Algorithm::Rs256;
    }
    if (EVP_PKEY_is_a(key, "EC") != 1)
        return base::failure(
            u"a key of the kind %1; RSA and EC are taken"_s.arg(QLatin1StringView(EVP_PKEY_get0_type_name(key))));
    std::array<char, 64> curve{};
    EVP_PKEY_get_group_name(key, curve.data(), curve.size(), nullptr);
    if (qstrcmp(curve.data(), "prime256v1") != 0)
        return base::failure(u"the curve %1 is not for ES256"_s.arg(QLatin1StringView(curve.data())));
    return Algorithm::Es256;
}

QByteArray pemOf(const EVP_PKEY *key)
{
    const Bio out(BIO_new(BIO_s_mem()), &BIO_free);
    if (!out || PEM_write_bio_PUBKEY(out.get(), const_cast<EVP_PKEY *>(key)) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, size);
}

PublicKey keyOf(const QByteArray &keyId, const PKey &key)
{
    const auto algorithm = algorithmOf(key.get());
    if (!algorithm)
        return base::failure(algorithm.error());
    return Key{.id = keyId, .algorithm = *algorithm, .material = pemOf(key.get())};
}

/// The bytes of a member that is base64url (RFC 7515, 2); nothing when it is not there or something else.
std::optional<QByteArray> bytesIn(const QJsonObject &jwk, QLatin1StringView member)
{
    auto decoded = QByteArray::fromBase64Encoding(
        jwk[member].toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return {};
    return decoded.decoded;
}

PKey keyFrom(const char *kind, const Builder &builder)
{
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()), &OSSL_PARAM_free);
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr), &EVP_PKEY_CTX_free);
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return noKey();
    PKey made(key, &EVP_PKEY_free);
    const Context check(EVP_PKEY_CTX_new_from_pkey(nullptr, made.get(), nullptr), &EVP_PKEY_CTX_free);
    return check && EVP_PKEY_public_check(check.get()) == 1 ? std::move(made) : noKey(); // a point on the curve
}

const unsigned char *dataOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

PKey rsaFrom(const QJsonObject &jwk)
{
    const auto modulus = bytesIn(jwk, "n"_L1);
    const auto exponent = bytesIn(jwk, "e"_L1);
    const Builder builder(OSSL_PARAM_BLD_new(), &OSSL_PARAM_BLD_free);
    if (!modulus || !exponent || !builder)
        return noKey();
    const Number n(BN_bin2bn(dataOf(*modulus), int(modulus->size()), nullptr), &BN_free);
    const Number e(BN_bin2bn(dataOf(*exponent), int(exponent->size()), nullptr), &BN_free);
    if (!n || !e || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return noKey();
    return keyFrom("RSA", builder);
}

PKey ecFrom(const QJsonObject &jwk)
{
    const auto x = bytesIn(jwk, "x"_L1);
    const auto y = bytesIn(jwk, "y"_L1);
    const Builder builder(OSSL_PARAM_BLD_new(), &OSSL_PARAM_BLD_free);
    if (!x || !y || x->size() != coordinateBytes || y->size() != coordinateBytes || !builder)
        return noKey();
    const QByteArray point = '\x04' + *x + *y; // uncompressed (SEC 1, 2.3.3)
    if (OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         std::size_t(point.size())) != 1)
        return noKey();
    return keyFrom("EC", builder);
}

QLatin1StringView nameOf(Algorithm algorithm)
{
    return algorithm == Algorithm::Rs256 ? "RS256"_L1 : "ES256"_L1;
}

} // namespace

PublicKey publicKeyFromPem(const QByteArray &keyId, const QByteArray &pem)
{
    if (pem.contains("PRIVATE KEY-----"))
        return base::failure(u"a private key; the server needs the public one and should not have this"_s);
    const Bio in(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    const PKey key(in ? PEM_read_bio_PUBKEY(in.get(), nullptr, nullptr, nullptr) : nullptr, &EVP_PKEY_free);
    if (!key)
        return base::failure(u"no public key in PEM"_s);
    return keyOf(keyId, key);
}

PublicKey publicKeyFromJwk(const QJsonObject &jwk)
{
    const QString kind = jwk["kty"_L1].toString();
    if (kind != "RSA"_L1 && kind != "EC"_L1)
        return base::failure(u"kty \"%1\"; RSA and EC are taken"_s.arg(kind));
    if (jwk.contains("d"_L1))
        return base::failure(u"a private key; the server needs the public one and should not have this"_s);
    if (kind == "EC"_L1 && jwk["crv"_L1].toString() != "P-256"_L1)
        return base::failure(u"crv \"%1\"; P-256 is taken"_s.arg(jwk["crv"_L1].toString()));
    const PKey made = kind == "RSA"_L1 ? rsaFrom(jwk) : ecFrom(jwk);
    if (!made)
        return base::failure(kind == "RSA"_L1 ? u"n and e are not a public RSA key"_s
                                              : u"x and y are not a point of P-256"_s);
    auto key = keyOf(jwk["kid"_L1].toString().toUtf8(), made);
    if (key && jwk.contains("alg"_L1) && jwk["alg"_L1].toString() != nameOf(key->algorithm))
        return base::failure(
            u"alg \"%1\"; such a key is for %2"_s.arg(jwk["alg"_L1].toString(), nameOf(key->algorithm)));
    return key;
}

} // namespace mantimon::auth
