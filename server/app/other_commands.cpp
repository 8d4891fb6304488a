#include "app/commands.h"
#include "app/console.h"
#include "app/library_loader.h"
#include "app/secrets.h"
#include "app/storage_config.h"
#include "app/version.h"
#include "auth/token.h"
#include "auth/user_id.h"
#include "replay/replay.h"
#include "replay/verify.h"
#include "storage/storage.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mantimon::app {

int run(const TokenCommand &command)
{
    if (!command.config.jwtKeysFile.isEmpty() && command.config.jwtSecret.isEmpty())
        return complain(u"the keys in %1 can only check tokens; whoever has the private ones makes them"_s.arg(
            command.config.jwtKeysFile));
    const auto secret = secretFor(command.config);
    if (!secret)
        return complain(secret.error());
    const auth::TokenSigner signer(*auth::Keys::sharedSecret(secret->bytes).find({}), command.config.issuer,
                                   command.config.audience);
    const auth::Claims claims{.userId = auth::userIdFromName(command.token.user),
                              .name = command.token.name,
                              .roles = command.token.roles,
                              .expiresAt = QDateTime::currentSecsSinceEpoch() + command.token.expiresInSeconds};
    print(QString::fromLatin1(signer.sign(claims)));
    return 0;
}

int run(const MigrateCommand &command)
{
    const auto report = storage::migrate(storageConfigOf(command.config));
    if (!report)
        return complain(report.error().text);
    if (report->applied.isEmpty())
        print(u"nothing to do: the schema is at version %1"_s.arg(report->to));
    else
        print(u"from version %1 to %2: %3"_s.arg(report->from).arg(report->to).arg(report->applied.join(u", "_s)));
    return 0;
}

int run(const VerifyCommand &command)
{
    QFile file(command.replayFile);
    if (!file.open(QIODevice::ReadOnly))
        return complain(u"%1: %2"_s.arg(command.replayFile, file.errorString()));
    const auto library = loadLibrary(command.config.cardsDir);
    if (!library)
        return complainAll(library.error());
    const QByteArray text = file.readAll();
    const auto replay = replay::parse(text);
    if (!replay) {
        const replay::ParseError &error = replay.error();
        const QString field = error.field.isEmpty() ? QString() : error.field + u": "_s;
        return complain(u"%1:%2: %3%4"_s.arg(command.replayFile).arg(error.line).arg(field, error.message));
    }
    const auto verified = replay::verify(*replay, *(*library)->catalog, (*library)->cardsHash);
    if (!verified) {
        const QString where = verified.error().seq == 0 ? u"set-up"_s : u"entry %1"_s.arg(verified.error().seq);
        return complain(
            u"%1: %2: %3: %4"_s.arg(command.replayFile, where, verified.error().field, verified.error().message));
    }
    print(u"%1: every check holds: %2 actions, last state %3"_s.arg(command.replayFile)
              .arg(verified->actions)
              .arg(verified->stateHash, 16, 16, QLatin1Char('0')));
    return 0;
}

int run(const HelpCommand &command)
{
    print(command.text.trimmed());
    return 0;
}

int run(const VersionCommand &)
{
    print(u"mantimon-server %1"_s.arg(QLatin1StringView(version)));
    return 0;
}

} // namespace mantimon::app
