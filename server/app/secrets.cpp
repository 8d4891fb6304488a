#include "app/secrets.h"

#include "auth/key_file.h"
#include "auth/secret.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mantimon::app {

base::Result<Secret, QString> secretFor(const Config &config)
{
    if (!config.jwtSecret.isEmpty())
        return Secret{config.jwtSecret, false};
    const QDir dataDir(config.dataDir);
    if (!dataDir.exists()) {
        if (!dataDir.mkpath(u"."_s))
            return base::failure(u"cannot make the data directory %1"_s.arg(config.dataDir));
        QFile::setPermissions(config.dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString file = dataDir.filePath(u"jwt-secret"_s);
    const bool isNew = !QFile::exists(file);
    const auto bytes = auth::loadOrCreateSecret(file);
    if (!bytes)
        return base::failure(bytes.error());
    return Secret{*bytes, isNew};
}

base::Result<KeyRing, QString> keysFor(const Config &config)
{
    if (config.jwtKeysFile.isEmpty()) {
        const auto secret = secretFor(config);
        if (!secret)
            return base::failure(secret.error());
        return KeyRing{auth::Keys::sharedSecret(secret->bytes), secret->isNew ? secret->bytes : QByteArray()};
    }
    auto keys = auth::readKeyFile(config.jwtKeysFile);
    if (!keys)
        return base::failure(keys.error());
    if (!config.jwtSecret.isEmpty())
        keys->addSharedSecret(config.jwtSecret);
    return KeyRing{*keys, {}};
}

} // namespace mantimon::app
