#include "auth/key_file.h"

#include "auth/public_key.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace mantimon::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;

using Read = base::Result<std::vector<Key>, QString>;

QString named(const QByteArray &keyId)
{
    return keyId.isEmpty() ? u"the key without a name"_s : u"key \"%1\""_s.arg(QString::fromUtf8(keyId));
}

/// The complaint, or nothing.
QString add(std::vector<Key> &keys, const QByteArray &keyId, const PublicKey &key)
{
    if (!key)
        return named(keyId) + u": "_s + key.error();
    if (std::ranges::find(keys, keyId, &Key::id) != keys.end())
        return named(keyId) + u": there are two of it"_s;
    keys.push_back(*key);
    return {};
}

Read fromJson(const QByteArray &content)
{
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    const QJsonArray set = root.contains("keys"_L1) ? root["keys"_L1].toArray() : QJsonArray{root};
    std::vector<Key> keys;
    for (const QJsonValue &value : set) {
        const QJsonObject jwk = value.toObject();
        if (jwk["use"_L1].toString(u"sig"_s) != "sig"_L1)
            continue;
        const QByteArray keyId = jwk["kid"_L1].toString().toUtf8();
        if (const QString complaint = add(keys, keyId, publicKeyFromJwk(jwk)); !complaint.isEmpty())
            return base::failure(complaint);
    }
    return keys;
}

Read fromPem(const QByteArray &content)
{
    std::vector<Key> keys;
    QByteArray keyId;
    QByteArray block;
    for (const QByteArray &line : content.split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.startsWith("kid:") && block.isEmpty())
            keyId = text.mid(4).trimmed();
        if (!block.isEmpty() || text.startsWith("-----BEGIN "))
            block += text + '\n';
        if (!text.startsWith("-----END ") || block.isEmpty())
            continue;
        if (const QString complaint = add(keys, keyId, publicKeyFromPem(keyId, block)); !complaint.isEmpty())
            return base::failure(complaint);
        keyId.clear();
        block.clear();
    }
    if (!block.isEmpty())
        return base::failure(named(keyId) + u": its block has no end"_s);
    return keys;
}

} // namespace

base::Result<Keys, QString> readKeyFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return base::failure(u"cannot read %1: %2"_s.arg(file, in.errorString()));
    const QByteArray content = in.read(maxFileBytes);
    const Read keys = content.trimmed().startsWith('{') ? fromJson(content) : fromPem(content);
    if (!keys)
        return base::failure(file + u": "_s + keys.error());
    if (keys->empty())
        return base::failure(u"%1: no public key, neither as JSON Web Keys nor in PEM"_s.arg(file));
    return Keys(*keys);
}

} // namespace mantimon::auth
