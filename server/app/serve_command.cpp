#include "app/application.h"
#include "app/commands.h"
#include "app/console.h"
#include "app/descriptor_limit.h"
#include "app/library_loader.h"
#include "app/logging.h"
#include "app/secrets.h"
#include "app/unix_signals.h"
#include "auth/user_id.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

/// A server that can open no more than these is said to be small.
constexpr long fewFiles = 4096;
constexpr qint64 firstTokensSeconds = 7 * 24 * 60 * 60;

QString firstToken(const auth::TokenSigner &signer, const QString &name, auth::Roles roles)
{
    const auth::Claims claims{.userId = auth::userIdFromName(name.toLower()),
                              .name = name,
                              .roles = roles,
                              .expiresAt = QDateTime::currentSecsSinceEpoch() + firstTokensSeconds};
    return QString::fromLatin1(signer.sign(claims));
}

// So that the first thing after the first start is a game, not a manual.
void welcome(const Config &config, const QByteArray &secret, quint16 port)
{
    const auth::TokenSigner signer(*auth::Keys::sharedSecret(secret).find({}), config.issuer, config.audience);
    print(u"\nA new data directory: %1\nTokens to try it with, good for a week:\n"_s.arg(config.dataDir));
    print(u"Ada (player):     "_s + firstToken(signer, u"Ada"_s, {}));
    print(u"Ben (player):     "_s + firstToken(signer, u"Ben"_s, {}));
    print(u"Mo  (moderator):  "_s + firstToken(signer, u"Mo"_s, auth::Role::Moderator));
    print(u"\nTry one:  python3 -m websockets %1://%2/ws/game\nthen type: {\"event\":\"auth\",\"id\":1,\"data\":"
          "{\"token\":\"<a token>\"}}\nand:       {\"event\":\"deck:list\",\"id\":2}\n"_s.arg(
              config.tls.certificates.isEmpty() ? u"ws"_s : u"wss"_s, toString({config.listen.address, port})));
}

// The file may have changed since; the command line and the environment cannot.
void reload(Application &application)
{
    const auto invocation =
        parseInvocation(QCoreApplication::arguments().mid(1), QProcessEnvironment::systemEnvironment());
    if (!invocation) {
        complain(invocation.error().line + u"; nothing was taken over"_s);
        return;
    }
    const Config &config = std::get<ServeCommand>(invocation->command).config;
    application.reload(config);
    if (const auto ring = keysFor(config))
        application.setKeys(ring->keys);
    else
        complain(ring.error() + u"; the keys that are in use stay"_s);
}

} // namespace

int run(const ServeCommand &command)
{
    const Config &config = command.config;
    installLogging(config.logFormat);
    if (const long files = raiseDescriptorLimit(); files > 0 && files < fewFiles)
        complain(u"the system allows at most %1 open files, which is about as many connections; raise its hard limit "
                 "(ulimit -n)"_s.arg(files));
    UnixSignals signals;
    auto library = loadLibrary(config.cardsDir);
    if (!library) {
        for (const QString &line : library.error())
            complain(line);
        return 1;
    }
    const auto ring = keysFor(config);
    if (!ring)
        return complain(ring.error());

    Application application(config, *library, ring->keys);
    QObject::connect(&application, &Application::ready, &application, [&] {
        if (!ring->newSecret.isEmpty())
            welcome(config, ring->newSecret, application.port());
    });
    QObject::connect(&application, &Application::failed, &application, [&](const QString &line) {
        complain(line);
        QCoreApplication::exit(1);
    });
    QObject::connect(&application, &Application::stopped, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&signals, &UnixSignals::reload, &application, [&] { reload(application); });
    QObject::connect(&signals, &UnixSignals::terminate, &application, &Application::shutDown);
    if (const auto started = application.start(); !started)
        return complain(started.error());
    return QCoreApplication::exec();
}

} // namespace mantimon::app
