#include "auth/key_file.h"
#include "auth/token.h"
#include "common/test_case.h"
#include "common/test_certificate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

using namespace mantimon;
using namespace mantimon::auth;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'800'000'000;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Public keys from files, and which tokens they make good.
class KeyFileTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aKeyMakesTokensGood_data();
    void aKeyMakesTokensGood();
    void aSetHoldsSeveral();
    void aKeyForEncryptionIsPassedOver();
    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
    void tokensOfAnotherAlgorithmAreRefused_data();
    void tokensOfAnotherAlgorithmAreRefused();
    void aTokenOfANewKeyIsGoodOnceItIsRead();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    void makePair(const QString &name, const QStringList &how) const;
    /// Of the private key in `<name>.key`.
    [[nodiscard]] QByteArray signedBy(const QString &name, Algorithm algorithm, const QByteArray &keyId) const;
    /// The public key in `<name>.pub` as its members n and e, or x and y.
    [[nodiscard]] QJsonObject rsaJwk(const QString &name) const;
    [[nodiscard]] QJsonObject ecJwk(const QString &name) const;
    [[nodiscard]] QByteArray derOf(const QString &name) const;
    [[nodiscard]] bool isGood(const QByteArray &token, const QString &file) const;

    QTemporaryDir m_dir;
};

void KeyFileTest::initTestCase()
{
    const QString bits = u"rsa_keygen_bits:%1"_s;
    const QString curve = u"ec_paramgen_curve:%1"_s;
    makePair(u"rsa"_s, {u"RSA"_s, u"-pkeyopt"_s, bits.arg(2048)});
    makePair(u"rsa2"_s, {u"RSA"_s, u"-pkeyopt"_s, bits.arg(2048)});
    makePair(u"weak"_s, {u"RSA"_s, u"-pkeyopt"_s, bits.arg(1024)});
    makePair(u"ec"_s, {u"EC"_s, u"-pkeyopt"_s, curve.arg(u"P-256"_s)});
    makePair(u"ec384"_s, {u"EC"_s, u"-pkeyopt"_s, curve.arg(u"P-384"_s)});
    makePair(u"ed"_s, {u"ED25519"_s});
}

void KeyFileTest::makePair(const QString &name, const QStringList &how) const
{
    runOpenSsl(QStringList{u"genpkey"_s, u"-out"_s, path(name + u".key"_s), u"-algorithm"_s} + how);
    runOpenSsl({u"pkey"_s, u"-in"_s, path(name + u".key"_s), u"-pubout"_s, u"-out"_s, path(name + u".pub"_s)});
}

QByteArray KeyFileTest::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void KeyFileTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray KeyFileTest::signedBy(const QString &name, Algorithm algorithm, const QByteArray &keyId) const
{
    const TokenSigner signer({.id = keyId, .algorithm = algorithm, .material = contentOf(name + u".key"_s)});
    return signer.sign(
        {.userId = u"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4"_s, .name = u"Ada"_s, .roles = {}, .expiresAt = now + 60});
}

QByteArray KeyFileTest::derOf(const QString &name) const
{
    QByteArrayList lines = contentOf(name + u".pub"_s).trimmed().split('\n');
    return QByteArray::fromBase64(lines.mid(1, lines.size() - 2).join());
}

// Of a 2048-bit key's DER the modulus lies at 33 (behind a zero), and the exponent 65537 at the end.
QJsonObject KeyFileTest::rsaJwk(const QString &name) const
{
    const QByteArray der = derOf(name);
    return {{u"kty"_s, u"RSA"_s},
            {u"n"_s, QString::fromLatin1(base64(der.mid(33, 256)))},
            {u"e"_s, QString::fromLatin1(base64(der.last(3)))}};
}

// Of a P-256 key's DER the last 64 bytes are the point.
QJsonObject KeyFileTest::ecJwk(const QString &name) const
{
    const QByteArray der = derOf(name);
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, QString::fromLatin1(base64(der.last(64).first(32)))},
            {u"y"_s, QString::fromLatin1(base64(der.last(32)))}};
}

bool KeyFileTest::isGood(const QByteArray &token, const QString &file) const
{
    const auto keys = readKeyFile(path(file));
    if (!keys)
        qFatal("%ls", qUtf16Printable(keys.error()));
    return TokenVerifier(*keys).verify(token, now).isOk();
}

void KeyFileTest::aKeyMakesTokensGood_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Algorithm>("algorithm");
    QTest::newRow("RS256") << u"rsa"_s << Algorithm::Rs256;
    QTest::newRow("ES256") << u"ec"_s << Algorithm::Es256;
}

void KeyFileTest::aKeyMakesTokensGood()
{
    QFETCH(QString, name);
    QFETCH(Algorithm, algorithm);
    QJsonObject jwk = algorithm == Algorithm::Rs256 ? rsaJwk(name) : ecJwk(name);
    write(u"bare.json"_s, compact(jwk));
    jwk[u"kid"] = u"k1"_s;
    jwk[u"alg"] = algorithm == Algorithm::Rs256 ? u"RS256"_s : u"ES256"_s;
    jwk[u"use"] = u"sig"_s;
    write(u"named.json"_s, compact({{u"keys"_s, QJsonArray{jwk}}}));
    write(u"bare.pem"_s, contentOf(name + u".pub"_s));
    write(u"named.pem"_s, "kid: k1\r\n" + contentOf(name + u".pub"_s));

    const QByteArray named = signedBy(name, algorithm, "k1");
    QVERIFY(isGood(named, u"named.json"_s));
    QVERIFY(isGood(named, u"named.pem"_s));
    const QByteArray bare = signedBy(name, algorithm, {});
    QVERIFY(isGood(bare, u"bare.json"_s));
    QVERIFY(isGood(bare, u"bare.pem"_s));
    QVERIFY(!isGood(bare, u"named.json"_s)); // it names no key, and every key has a name
    QVERIFY(!isGood(bare, u"named.pem"_s));

    QByteArray changed = named;
    const qsizetype place = changed.lastIndexOf('.') + 10;
    changed[place] = changed[place] == 'A' ? 'B' : 'A';
    QVERIFY(!isGood(changed, u"named.json"_s));
}

void KeyFileTest::aSetHoldsSeveral()
{
    QJsonObject first = rsaJwk(u"rsa"_s);
    QJsonObject second = ecJwk(u"ec"_s);
    first[u"kid"] = u"one"_s;
    second[u"kid"] = u"two"_s;
    write(u"set.json"_s, compact({{u"keys"_s, QJsonArray{first, second}}}));
    write(u"set.pem"_s, "kid: one\n" + contentOf(u"rsa.pub"_s) + "\nkid: two\n" + contentOf(u"ec.pub"_s));
    for (const QString &file : {u"set.json"_s, u"set.pem"_s}) {
        QVERIFY(isGood(signedBy(u"rsa"_s, Algorithm::Rs256, "one"), file));
        QVERIFY(isGood(signedBy(u"ec"_s, Algorithm::Es256, "two"), file));
        QVERIFY(!isGood(signedBy(u"rsa"_s, Algorithm::Rs256, "two"), file));
        QVERIFY(!isGood(signedBy(u"rsa2"_s, Algorithm::Rs256, "one"), file));
        QVERIFY(!isGood(signedBy(u"rsa"_s, Algorithm::Rs256, "three"), file));
    }
}

void KeyFileTest::aKeyForEncryptionIsPassedOver()
{
    QJsonObject other = rsaJwk(u"rsa2"_s);
    other[u"use"] = u"enc"_s;
    other[u"alg"] = u"RSA-OAEP"_s;
    write(u"set.json"_s, compact({{u"keys"_s, QJsonArray{other, rsaJwk(u"rsa"_s)}}}));
    QVERIFY(isGood(signedBy(u"rsa"_s, Algorithm::Rs256, {}), u"set.json"_s));
    QVERIFY(!isGood(signedBy(u"rsa2"_s, Algorithm::Rs256, {}), u"set.json"_s));
}

void KeyFileTest::wrongFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QByteArray &content, const QString &complaint) {
        QTest::newRow(name) << content << complaint;
    };
    const auto jwk = [](QJsonObject key, const QString &member, const QJsonValue &value) {
        key[u"kid"] = u"a"_s;
        key[member] = value;
        return compact(key);
    };
    const QString none = u"no public key, neither as JSON Web Keys nor in PEM"_s;
    const QString secret = u"a private key; the server needs the public one and should not have this"_s;
    const QJsonObject rsa = rsaJwk(u"rsa"_s);
    const QJsonObject ec = ecJwk(u"ec"_s);
    row("empty", {}, none);
    row("text", "hello", none);
    row("an empty set", R"({"keys":[]})", none);
    row("half a JSON text", R"({"keys":[)", u"the key without a name: kty \"\"; RSA and EC are taken"_s);
    row("a secret as a key", R"({"kty":"oct","kid":"a","k":"AAAA"})",
        u"key \"a\": kty \"oct\"; RSA and EC are taken"_s);
    row("a private JWK", jwk(rsa, u"d"_s, u"AAAA"_s), u"key \"a\": "_s + secret);
    row("another algorithm", jwk(rsa, u"alg"_s, u"RS512"_s), u"key \"a\": alg \"RS512\"; such a key is for RS256"_s);
    row("an HMAC's name", jwk(rsa, u"alg"_s, u"HS256"_s), u"key \"a\": alg \"HS256\"; such a key is for RS256"_s);
    row("no exponent", jwk(rsa, u"e"_s, QJsonValue()), u"key \"a\": n and e are not a public RSA key"_s);
    row("a modulus that is not base64", jwk(rsa, u"n"_s, u"!!"_s), u"key \"a\": n and e are not a public RSA key"_s);
    row("another curve", jwk(ec, u"crv"_s, u"P-384"_s), u"key \"a\": crv \"P-384\"; P-256 is taken"_s);
    row("no point of the curve", jwk(ec, u"x"_s, QString(43, u'A')), u"key \"a\": x and y are not a point of P-256"_s);
    row("half a point", jwk(ec, u"y"_s, u"AAAA"_s), u"key \"a\": x and y are not a point of P-256"_s);
    row("a private key in PEM", contentOf(u"rsa.key"_s), u"the key without a name: "_s + secret);
    row("a short RSA key", "kid: a\n" + contentOf(u"weak.pub"_s),
        u"key \"a\": an RSA key of 1024 bits; 2048 to 16384 are taken"_s);
    row("another curve in PEM", "kid: a\n" + contentOf(u"ec384.pub"_s),
        u"key \"a\": the curve secp384r1 is not for ES256"_s);
    row("Ed25519", "kid: a\n" + contentOf(u"ed.pub"_s),
        u"key \"a\": a key of the kind ED25519; RSA and EC are taken"_s);
    row("a block that is no key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
        u"the key without a name: no public key in PEM"_s);
    row("a block without an end", contentOf(u"ec.pub"_s).chopped(20),
        u"the key without a name: its block has no end"_s);
    row("two of one name", "kid: a\n" + contentOf(u"ec.pub"_s) + "kid: a\n" + contentOf(u"rsa.pub"_s),
        u"key \"a\": there are two of it"_s);
    row("two without a name", contentOf(u"ec.pub"_s) + contentOf(u"rsa.pub"_s),
        u"the key without a name: there are two of it"_s);
}

void KeyFileTest::wrongFilesAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, complaint);
    write(u"wrong"_s, content);
    const auto keys = readKeyFile(path(u"wrong"_s));
    QVERIFY(!keys);
    QCOMPARE(keys.error(), path(u"wrong"_s) + u": "_s + complaint);
    QVERIFY(readKeyFile(path(u"absent"_s)).error().startsWith(u"cannot read "_s));
}

void KeyFileTest::tokensOfAnotherAlgorithmAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("secret"); // of an HMAC; empty: no signature
    const QByteArray pem = contentOf(u"rsa.pub"_s);
    QTest::newRow("none") << R"({"alg":"none","kid":"rsa"})"_ba << QByteArray();
    QTest::newRow("no algorithm") << R"({"kid":"rsa"})"_ba << QByteArray();
    QTest::newRow("an HMAC over the public key") << R"({"alg":"HS256","kid":"rsa"})"_ba << pem;
    QTest::newRow("an HMAC over the public key, trimmed") << R"({"alg":"HS256","kid":"rsa"})"_ba << pem.trimmed();
    QTest::newRow("RS256 that is an HMAC") << R"({"alg":"RS256","kid":"rsa"})"_ba << pem;
    QTest::newRow("ES256 for an RSA key") << R"({"alg":"ES256","kid":"rsa"})"_ba << pem;
    QTest::newRow("RS256 for an EC key") << R"({"alg":"RS256","kid":"ec"})"_ba << pem;
    QTest::newRow("RS512") << R"({"alg":"RS512","kid":"rsa"})"_ba << pem;
    QTest::newRow("EdDSA") << R"({"alg":"EdDSA","kid":"rsa"})"_ba << pem;
    QTest::newRow("no signature") << R"({"alg":"RS256","kid":"rsa"})"_ba << QByteArray();
    QTest::newRow("a path for a name") << R"({"alg":"RS256","kid":"../../dev/null"})"_ba << QByteArray();
    QTest::newRow("a number for a name") << R"({"alg":"RS256","kid":7})"_ba << pem;
}

void KeyFileTest::tokensOfAnotherAlgorithmAreRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, secret);
    write(u"both.pem"_s, "kid: rsa\n" + contentOf(u"rsa.pub"_s) + "kid: ec\n" + contentOf(u"ec.pub"_s));
    const QByteArray content =
        base64(header) + '.' + base64(R"({"sub":"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4","exp":1800000060})");
    const QByteArray signature =
        secret.isEmpty() ? QByteArray()
                         : base64(QMessageAuthenticationCode::hash(content, secret, QCryptographicHash::Sha256));
    QVERIFY(!isGood(content + '.' + signature, u"both.pem"_s));
    QVERIFY(isGood(signedBy(u"rsa"_s, Algorithm::Rs256, "rsa"), u"both.pem"_s)); // it could have been good
}

void KeyFileTest::aTokenOfANewKeyIsGoodOnceItIsRead()
{
    write(u"rotating.pem"_s, "kid: old\n" + contentOf(u"rsa.pub"_s));
    TokenVerifier verifier(*readKeyFile(path(u"rotating.pem"_s)));
    const QByteArray old = signedBy(u"rsa"_s, Algorithm::Rs256, "old");
    const QByteArray fresh = signedBy(u"ec"_s, Algorithm::Es256, "new");
    QVERIFY(verifier.verify(old, now));
    QVERIFY(!verifier.verify(fresh, now));
    write(u"rotating.pem"_s, "kid: old\n" + contentOf(u"rsa.pub"_s) + "kid: new\n" + contentOf(u"ec.pub"_s));
    verifier.setKeys(*readKeyFile(path(u"rotating.pem"_s)));
    QVERIFY(verifier.verify(old, now) && verifier.verify(fresh, now));
    write(u"rotating.pem"_s, "kid: new\n" + contentOf(u"ec.pub"_s));
    verifier.setKeys(*readKeyFile(path(u"rotating.pem"_s)));
    QVERIFY(!verifier.verify(old, now) && verifier.verify(fresh, now));
}

QTEST_GUILESS_MAIN(KeyFileTest)
#include "key_file_test.moc"
