#include "auth/token.h"
#include "common/test_case.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace mantimon;
using namespace mantimon::auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mantimon::auth::TokenError)

namespace {

constexpr qint64 now = 1'800'000'000;
const QByteArray secret(48, 's');
const QString alice = u"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4"_s;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hmac(const QByteArray &text, const QByteArray &key, QCryptographicHash::Algorithm hash)
{
    return base64(QMessageAuthenticationCode::hash(text, key, hash));
}

/// A token put together by hand, so that it can be wrong in any way a library would refuse to make.
QByteArray forged(const QByteArray &header, const QByteArray &claims, const QByteArray &key = secret,
                  QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256)
{
    const QByteArray content = base64(header) + '.' + base64(claims);
    return content + '.' + hmac(content, key, hash);
}

const QByteArray hs256 = R"({"alg":"HS256","typ":"JWT"})";

QByteArray claimsWith(const QByteArray &more)
{
    return R"({"sub":"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4","exp":1800000060)" + more + '}';
}

TokenVerifier verifier(std::optional<QString> issuer = {}, std::optional<QString> audience = {})
{
    return TokenVerifier(Keys::sharedSecret(secret), std::move(issuer), std::move(audience));
}

} // namespace

class TokenTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSignedTokenSaysWhoItsHolderIs();
    void aTokenFromAnotherLibraryIsBelieved();
    void theSubjectIsReadInLowerCase();
    void anOAuthIdentityIsAProviderAndAnId_data();
    void anOAuthIdentityIsAProviderAndAnId();
    void refusals_data();
    void refusals();
    void aTokenIsGoodUntilTheSecondItExpires();
    void anExpiredTokenWithAWrongSignatureIsInvalid();
    void aRoleOfSomeoneElseIsIgnored();
    void theIssuerIsCheckedWhenConfigured();
    void theAudienceIsCheckedWhenConfigured();
    void aKeyIsChosenByItsId();
    void aKeyThatWasRotatedOutIsNoLongerBelieved();
    void everyErrorHasTheWiresCode();
};

void TokenTest::aSignedTokenSaysWhoItsHolderIs()
{
    const Claims claims{.userId = alice,
                        .name = u"Alice Ä"_s,
                        .roles = Role::Viewer | Role::Admin,
                        .expiresAt = now + 60,
                        .email = u"alice@example.org"_s,
                        .oauthProvider = u"google"_s,
                        .oauthId = u"g-1"_s};
    const TokenSigner signer(*Keys::sharedSecret(secret).find({}));
    const auto verified = verifier().verify(signer.sign(claims), now);
    QVERIFY(verified);
    QCOMPARE(*verified, claims);
}

void TokenTest::aTokenFromAnotherLibraryIsBelieved()
{
    const auto verified =
        verifier().verify(forged(hs256, claimsWith(R"(,"name":"A","roles":["moderator"],"iat":5)")), now);
    QVERIFY(verified);
    QCOMPARE(verified->roles, Roles(Role::Moderator));
    QCOMPARE(verified->name, u"A"_s);
}

void TokenTest::theSubjectIsReadInLowerCase()
{
    const auto verified =
        verifier().verify(forged(hs256, R"({"sub":"8C1F7D52-0B1E-4B0A-9F43-77B0C1D2E3F4","exp":1800000060})"), now);
    QVERIFY(verified);
    QCOMPARE(verified->userId, alice);
}

void TokenTest::anOAuthIdentityIsAProviderAndAnId_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("id");
    QTest::newRow("both") << R"(,"oauth_provider":"google","oauth_id":"g-1")"_ba << u"google"_s << u"g-1"_s;
    QTest::newRow("a provider alone") << R"(,"oauth_provider":"google")"_ba << QString() << QString();
    QTest::newRow("an id alone") << R"(,"oauth_id":"g-1")"_ba << QString() << QString();
    QTest::newRow("an empty id") << R"(,"oauth_provider":"google","oauth_id":"")"_ba << QString() << QString();
}

void TokenTest::anOAuthIdentityIsAProviderAndAnId()
{
    QFETCH(QByteArray, claims);
    const auto verified = verifier().verify(forged(hs256, claimsWith(claims)), now);
    QVERIFY(verified);
    QTEST(verified->oauthProvider, "provider");
    QTEST(verified->oauthId, "id");
}

void TokenTest::refusals_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<TokenError>("error");
    const auto row = [](const char *name, const QByteArray &token, TokenError error = TokenError::Invalid) {
        QTest::newRow(name) << token << error;
    };
    const QByteArray good = forged(hs256, claimsWith({}));
    const QByteArray sha512 = R"({"alg":"HS512","typ":"JWT"})";
    row("no token", {}, TokenError::Missing);
    row("an email that is no text", forged(hs256, claimsWith(R"(,"email":1)")));
    row("an OAuth id that is no text", forged(hs256, claimsWith(R"(,"oauth_provider":"google","oauth_id":1)")));
    row("expired", forged(hs256, R"({"sub":"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4","exp":1799999999})"),
        TokenError::Expired);
    row("not a token", "hello");
    row("three dots", "a.b.c");
    row("only dots", "..");
    row("header is not JSON", forged("nonsense", claimsWith({})));
    row("claims are not JSON", forged(hs256, "nonsense"));
    row("claims are a list", forged(hs256, "[1]"));
    row("white space around it", ' ' + good);
    row("a null byte and more behind it", good + QByteArray(1, '\0') + "more");
    row("the scheme still before it", "Bearer " + good);
    row("signed with another key", forged(hs256, claimsWith({}), QByteArray(48, 'w')));
    row("signed with no key", forged(hs256, claimsWith({}), {}));
    row("signature missing", good.left(good.lastIndexOf('.') + 1));
    row("signature cut short", good.chopped(1));
    row("claims changed after signing",
        base64(hs256) + '.' + base64(claimsWith(R"(,"roles":["admin"])")) + good.mid(good.lastIndexOf('.')));
    row("algorithm none", base64(R"({"alg":"none"})") + '.' + base64(claimsWith({})) + '.');
    row("algorithm none with a signature", forged(R"({"alg":"none"})", claimsWith({})));
    row("algorithm None", base64(R"({"alg":"None"})") + '.' + base64(claimsWith({})) + '.');
    row("algorithm missing", forged(R"({"typ":"JWT"})", claimsWith({})));
    row("HS512 with the right secret", forged(sha512, claimsWith({}), secret, QCryptographicHash::Sha512));
    row("HS256 header over an HS512 signature", forged(hs256, claimsWith({}), secret, QCryptographicHash::Sha512));
    row("RS256 over the shared secret", forged(R"({"alg":"RS256","typ":"JWT"})", claimsWith({})));
    row("ES256 over the shared secret", forged(R"({"alg":"ES256","typ":"JWT"})", claimsWith({})));
    row("no exp", forged(hs256, R"({"sub":"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4"})"));
    row("exp is text", forged(hs256, R"({"sub":"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4","exp":"1800000060"})"));
    row("exp is negative", forged(hs256, R"({"sub":"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4","exp":-1})"));
    row("no sub", forged(hs256, R"({"exp":1800000060})"));
    row("sub is no UUID", forged(hs256, R"({"sub":"alice","exp":1800000060})"));
    row("sub is the null UUID", forged(hs256, R"({"sub":"00000000-0000-0000-0000-000000000000","exp":1800000060})"));
    row("sub is a number", forged(hs256, R"({"sub":7,"exp":1800000060})"));
    row("name is a number", forged(hs256, claimsWith(R"(,"name":7)")));
    row("roles is text", forged(hs256, claimsWith(R"(,"roles":"admin")")));
    row("a role is a number", forged(hs256, claimsWith(R"(,"roles":[1])")));
    row("not valid yet", forged(hs256, claimsWith(R"(,"nbf":1800000001)")));
    row("nbf is text", forged(hs256, claimsWith(R"(,"nbf":"1")")));
    row("huge", forged(hs256, claimsWith(R"(,"name":")" + QByteArray(100'000, 'x') + '"')));
    row("deeply nested", forged(hs256, claimsWith(R"(,"a":)" + QByteArray(2'500, '[') + QByteArray(2'500, ']'))));
}

void TokenTest::refusals()
{
    QFETCH(QByteArray, token);
    QFETCH(TokenError, error);
    const auto verified = verifier().verify(token, now);
    QVERIFY(!verified);
    QCOMPARE(verified.error(), error);
}

void TokenTest::aTokenIsGoodUntilTheSecondItExpires()
{
    const QByteArray token = forged(hs256, claimsWith(R"(,"nbf":1800000000)"));
    QVERIFY(verifier().verify(token, now));
    QVERIFY(verifier().verify(token, now + 59));
    const auto late = verifier().verify(token, now + 60);
    QVERIFY(!late);
    QCOMPARE(late.error(), TokenError::Expired);
}

void TokenTest::anExpiredTokenWithAWrongSignatureIsInvalid()
{
    const auto verified = verifier().verify(forged(hs256, claimsWith({}), QByteArray(48, 'w')), now + 3600);
    QVERIFY(!verified);
    QCOMPARE(verified.error(), TokenError::Invalid);
}

void TokenTest::aRoleOfSomeoneElseIsIgnored()
{
    const auto verified = verifier().verify(forged(hs256, claimsWith(R"(,"roles":["editor","viewer"])")), now);
    QVERIFY(verified);
    QCOMPARE(roleNames(verified->roles), QStringList{u"viewer"_s});
}

void TokenTest::theIssuerIsCheckedWhenConfigured()
{
    const auto strict = verifier(u"mantimon"_s);
    QVERIFY(strict.verify(forged(hs256, claimsWith(R"(,"iss":"mantimon")")), now));
    QVERIFY(!strict.verify(forged(hs256, claimsWith(R"(,"iss":"other")")), now));
    QVERIFY(!strict.verify(forged(hs256, claimsWith({})), now));
    const TokenSigner signer(*Keys::sharedSecret(secret).find({}), u"mantimon"_s);
    QVERIFY(strict.verify(signer.sign({.userId = alice, .name = {}, .roles = {}, .expiresAt = now + 1}), now));
}

void TokenTest::theAudienceIsCheckedWhenConfigured()
{
    const auto strict = verifier({}, u"play"_s);
    QVERIFY(strict.verify(forged(hs256, claimsWith(R"(,"aud":"play")")), now));
    QVERIFY(strict.verify(forged(hs256, claimsWith(R"(,"aud":["web","play"])")), now));
    QVERIFY(!strict.verify(forged(hs256, claimsWith(R"(,"aud":["web"])")), now));
    QVERIFY(!strict.verify(forged(hs256, claimsWith({})), now));
}

void TokenTest::aKeyIsChosenByItsId()
{
    const QByteArray second(48, 't');
    const TokenVerifier both(Keys({{.id = "one", .material = secret}, {.id = "two", .material = second}}));
    const QByteArray byTwo = R"({"alg":"HS256","kid":"two"})";
    QVERIFY(both.verify(forged(byTwo, claimsWith({}), second), now));
    QVERIFY(!both.verify(forged(byTwo, claimsWith({}), secret), now));
    QVERIFY(!both.verify(forged(R"({"alg":"HS256","kid":"three"})", claimsWith({}), secret), now));
    QVERIFY(!both.verify(forged(hs256, claimsWith({}), secret), now));
    const TokenSigner signer({.id = "two", .material = second});
    QVERIFY(both.verify(signer.sign({.userId = alice, .name = {}, .roles = {}, .expiresAt = now + 1}), now));
}

void TokenTest::aKeyThatWasRotatedOutIsNoLongerBelieved()
{
    TokenVerifier rotating = verifier();
    const QByteArray token = forged(hs256, claimsWith({}));
    QVERIFY(rotating.verify(token, now));
    rotating.setKeys(Keys::sharedSecret(QByteArray(48, 'n')));
    QVERIFY(!rotating.verify(token, now));
}

void TokenTest::everyErrorHasTheWiresCode()
{
    QCOMPARE(errorCode(TokenError::Missing), "missing_token"_L1);
    QCOMPARE(errorCode(TokenError::Invalid), "invalid_token"_L1);
    QCOMPARE(errorCode(TokenError::Expired), "expired_token"_L1);
}

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"
