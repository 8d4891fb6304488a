#include "app/options_table.h"

#include "app/options_values.h"

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

constexpr auto Everywhere = CommandKinds(CommandKind::Serve) | CommandKind::Token | CommandKind::Migrate |
                            CommandKind::Backup | CommandKind::EraseUser | CommandKind::Verify |
                            CommandKind::CheckCards | CommandKind::TestCards | CommandKind::Simulate |
                            CommandKind::ListUnplayable | CommandKind::VoidUnplayable;
constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

/// The defaults, to be shown.
const Settings &defaults()
{
    static const Settings settings;
    return settings;
}

template <typename Field>
QString defaultNumber(Field field, int unit = 1)
{
    Settings settings = defaults();
    auto &number = field(settings);
    return QString::number(number / static_cast<std::remove_reference_t<decltype(number)>>(unit));
}

OptionGroup startUp()
{
    return {u"Every command"_s,
            {{.name = "config"_L1,
              .value = "FILE"_L1,
              .help = u"an INI file with any of these options but this one"_s,
              .defaultText = {},
              .commands = Everywhere,
              .set = path([](Settings &s) -> QString & { return s.configFile; }, u"FILE"_s),
              .sources = Source::Variable | Source::CommandLine,
              .otherSources = u"a file cannot name another"_s}}};
}

OptionGroup serving()
{
    const auto serve = CommandKinds(CommandKind::Serve);
    return {
        u"serve"_s,
        {{"listen"_L1, "ADDRESS:PORT"_L1, u"where players connect; port 0: a free one; [::1]:7777 for IPv6"_s,
          toString(defaults().config.listen), serve, setListen},
         {"metrics-listen"_L1, "ADDRESS:PORT"_L1, u"where /metrics, /healthz and /readyz are served, or off"_s,
          toString(*defaults().config.metricsListen), serve, setMetricsListen},
         {"node-id"_L1, "ID"_L1, u"this server's name among others"_s, u"the host's name"_s, serve, setNodeId},
         {"threads"_L1, "N"_L1,
          u"threads that serve connections; games have one of their own where there are several"_s,
          QString::number(defaults().config.threads), serve, setThreads},
         {"tls-cert"_L1,
          "FILE"_L1,
          u"a certificate in PEM, and those behind it: players connect by wss:// then; read again at SIGHUP"_s,
          {},
          serve,
          path([](Settings &s) -> QString & { return s.config.tls.certificates; }, u"FILE"_s)},
         {"tls-key"_L1,
          "FILE"_L1,
          u"its private key"_s,
          {},
          serve,
          path([](Settings &s) -> QString & { return s.config.tls.key; }, u"FILE"_s)},
         {.name = "trusted-proxies"_L1,
          .value = "ADDRESSES"_L1,
          .help = u"proxies, or their networks, that are believed who is behind them (X-Forwarded-For)"_s,
          .defaultText = {},
          .commands = serve,
          .set = setTrustedProxies,
          .isList = true},
         {"proxy-protocol"_L1, "on|off"_L1, u"whether connections of these begin with a PROXY header"_s, u"off"_s,
          serve, setProxyProtocol},
         {"allowed-origins"_L1, "LIST"_L1, u"from which pages browsers may connect, with commas between; *: from any"_s,
          u"*"_s, serve, setAllowedOrigins},
         {"log-format"_L1, "FORMAT"_L1, u"text, or json: an object a line"_s,
          defaults().config.logFormat == LogFormat::Text ? u"text"_s : u"json"_s, serve, setLogFormat}}};
}

OptionGroup keeping()
{
    const auto keepers = CommandKind::Serve | CommandKind::Migrate | CommandKind::Backup | CommandKind::EraseUser |
                         CommandKind::Verify | CommandKind::ListUnplayable | CommandKind::VoidUnplayable;
    return {u"serve, migrate, backup, user erase, games, verify (--data-dir: token too)"_s,
            {{"data-dir"_L1, "DIR"_L1, u"where everything is kept; made at the first start"_s,
              u"$XDG_DATA_HOME/mantimon or ~/.local/share/mantimon"_s, keepers | CommandKind::Token,
              path([](Settings &s) -> QString & { return s.config.dataDir; }, u"DIR"_s)},
             {.name = "database"_L1,
              .value = "URL"_L1,
              .help = u"postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or sqlite:FILE"_s,
              .defaultText = u"sqlite:mantimon.sqlite in the data dir"_s,
              .commands = keepers,
              .set = setDatabase,
              .isSecret = true},
             {.name = "redis"_L1,
              .value = "URL"_L1,
              .help = u"where live data is kept for other nodes: redis://[user:password@]host[:port][/db] or "
                      "unix://[:password@]/path.sock[?db=N]"_s,
              .defaultText = u"in memory"_s,
              .commands = keepers,
              .set = setRedis,
              .isSecret = true}}};
}

OptionGroup tokens()
{
    const auto both = CommandKind::Serve | CommandKind::Token;
    const auto optional = [](auto member) {
        return [member](Settings &s) -> std::optional<QString> & { return s.config.*member; };
    };
    return {u"serve, token"_s,
            {{.name = "jwt-secret"_L1,
              .value = "SECRET"_L1,
              .help = u"what tokens are signed with, at least 32 bytes; never on the command line"_s,
              .defaultText = u"a random one in the data dir"_s,
              .commands = both,
              .set = setJwtSecret,
              .sources = Source::File | Source::Variable,
              .otherSources = u"never on the command line, where every process of the machine can read it; set "
                              "MANTIMON_JWT_SECRET, or jwt-secret in the file"_s,
              .isSecret = true},
             {"jwt-keys"_L1,
              "FILE"_L1,
              u"public keys (RS256, ES256) as JSON Web Keys or PEM; read again at SIGHUP. The secret then counts only "
              "where it was given"_s,
              {},
              both,
              path([](Settings &s) -> QString & { return s.config.jwtKeysFile; }, u"FILE"_s)},
             {"issuer"_L1,
              "TEXT"_L1,
              u"the issuer (iss) that a token must name"_s,
              {},
              both,
              someText(optional(&Config::issuer), u"TEXT"_s)},
             {"audience"_L1,
              "TEXT"_L1,
              u"the audience (aud) that a token must name"_s,
              {},
              both,
              someText(optional(&Config::audience), u"TEXT"_s)}}};
}

OptionGroup playing()
{
    const auto serve = CommandKinds(CommandKind::Serve);
    const auto demo = [](Settings &s) -> int & { return s.config.demoGames; };
    const auto pace = [](Settings &s) -> int & { return s.config.demoPaceMs; };
    const auto threads = [](Settings &s) -> int & { return s.config.thinkers.threads; };
    const auto time = defaults().config.thinkers.time.count();
    return {u"serve (--cards: verify, simulate and games too)"_s,
            {{"cards"_L1,
              "DIR"_L1,
              u"a folder of more card sets"_s,
              {},
              serve | CommandKind::Verify | CommandKind::Simulate | CommandKind::ListUnplayable |
                  CommandKind::VoidUnplayable,
              path([](Settings &s) -> QString & { return s.config.cardsDir; }, u"DIR"_s)},
             {"demo"_L1, "N"_L1, u"games between bots that are always running"_s, defaultNumber(demo), serve,
              wholeNumber(demo, 0, 10'000)},
             {"demo-pace"_L1, "MS"_L1, u"how long those bots wait before they act, in the mean"_s, defaultNumber(pace),
              serve, wholeNumber(pace, 0, 600'000)},
             {"demo-bot"_L1, "BOT"_L1, u"who plays them: "_s + botNames(), textOf(defaults().config.demoBot), serve,
              botName([](Settings &s, bots::Kind bot) { s.config.demoBot = bot; })},
             {"bot-threads"_L1, "N"_L1, u"threads in which bots think, beside those that serve players"_s,
              defaultNumber(threads), serve, wholeNumber(threads, 1, 64)},
             {"bot-time"_L1, "MS"_L1, u"how long bot:search thinks about an action"_s, QString::number(time), serve,
              setBotTime}}};
}

/// A row of the limits. `unit`: as in wholeNumber().
template <typename Field>
Option limit(QLatin1StringView name, QLatin1StringView value, const QString &help, Field field, qint64 least,
             qint64 most, int unit = 1)
{
    return {name, value, help, defaultNumber(field, unit), CommandKind::Serve, wholeNumber(field, least, most, unit)};
}

OptionGroup limits()
{
    const auto in = [](auto member) {
        return [member](Settings & s) -> auto &
        {
            return s.config.limits.*member;
        };
    };
    const auto perUser = [](Settings &s) -> int & { return s.config.connectionsPerUser; };
    const auto inChat = [](auto member) { return [member](Settings &s) -> int & { return s.config.chat.*member; }; };
    using gateway::ChatLimits;
    const auto games = [](Settings &s) -> int & { return s.config.gamesPerUser; };
    using net::Limits;
    return {
        u"serve: limits"_s,
        {limit("max-message-bytes"_L1, "BYTES"_L1, u"a larger message closes its connection"_s,
               in(&Limits::messageBytes), KiB, 16 * MiB),
         limit("message-rate"_L1, "N"_L1, u"messages a second of one connection"_s, in(&Limits::messagesPerSecond), 1,
               10'000),
         limit("message-burst"_L1, "N"_L1, u"messages at once after a silence"_s, in(&Limits::messageBurst), 1,
               100'000),
         limit("auth-seconds"_L1, "SECONDS"_L1, u"how long a connection may take to say who it is"_s,
               in(&Limits::authenticateWithin), 1, 300, 1000),
         limit("connections-per-user"_L1, "N"_L1, u"connections of one user"_s, perUser, 1, 10'000),
         limit("connections-per-address"_L1, "N"_L1, u"connections of one address that have not said who they are"_s,
               in(&Limits::unauthenticatedPerAddress), 1, 100'000),
         limit("chat-rate"_L1, "N"_L1, u"lines and emotes of one user a minute"_s, inChat(&ChatLimits::perMinute), 1,
               10'000),
         limit("chat-burst"_L1, "N"_L1, u"lines and emotes of one user at once after a silence"_s,
               inChat(&ChatLimits::burst), 1, 10'000),
         limit("games-per-user"_L1, "N"_L1, u"unfinished games of one user"_s, games, 1, 1'000'000),
         limit("handshake-rate"_L1, "N"_L1, u"connections a second from one address"_s,
               in(&Limits::handshakesPerSecond), 1, 1'000'000),
         limit("handshake-burst"_L1, "N"_L1, u"connections at once from one address after a silence"_s,
               in(&Limits::handshakeBurst), 1, 1'000'000),
         limit("auth-failures"_L1, "N"_L1, u"wrong tokens from one address before it has to wait"_s,
               in(&Limits::failuresPerAddress), 1, 1'000'000),
         limit("auth-failure-seconds"_L1, "SECONDS"_L1, u"how long it waits then"_s, in(&Limits::failuresWait), 1,
               86'400, 1000),
         limit("receive-rate"_L1, "BYTES"_L1, u"bytes a second of one connection"_s,
               in(&Limits::receivedBytesPerSecond), KiB, 1024 * MiB),
         limit("receive-burst"_L1, "BYTES"_L1, u"bytes at once after a silence"_s, in(&Limits::receivedBurst), 64 * KiB,
               1024 * MiB),
         limit("control-rate"_L1, "N"_L1, u"pings and pongs a second of one connection"_s,
               in(&Limits::controlFramesPerSecond), 1, 10'000),
         limit("control-burst"_L1, "N"_L1, u"pings and pongs at once after a silence"_s, in(&Limits::controlFrameBurst),
               2, 100'000),
         limit("max-message-parts"_L1, "N"_L1, u"a message in more frames cuts its connection"_s,
               in(&Limits::messageParts), 1, 65'536),
         limit("max-outgoing-bytes"_L1, "BYTES"_L1, u"what may wait for a slow reader before it is dropped"_s,
               in(&Limits::outgoingBytes), 64 * KiB, KiB * MiB),
         limit("ping-seconds"_L1, "SECONDS"_L1, u"how often a connection is asked whether it lives"_s,
               in(&Limits::pingEvery), 1, 3600, 1000),
         limit("pong-seconds"_L1, "SECONDS"_L1, u"how long its answer may take"_s, in(&Limits::pongWithin), 1, 3600,
               1000)}};
}

OptionGroup retention()
{
    using storage::RetentionPeriods;
    constexpr int hundredYears = 36'500;
    const auto days = [](QLatin1StringView name, const QString &help, int RetentionPeriods::*member) {
        const auto field = [member](Settings &s) -> int & { return s.config.retention.*member; };
        return Option{
            name, "DAYS"_L1, help, defaultNumber(field), CommandKind::Serve, wholeNumber(field, 0, hundredYears)};
    };
    return {
        u"serve: how long is kept what no running game needs; 0: for ever"_s,
        {days("keep-addresses"_L1, u"an address, since a user came from there last"_s, &RetentionPeriods::addressDays),
         days("keep-replays"_L1, u"a game, since its end"_s, &RetentionPeriods::replayDays),
         days("keep-reports"_L1, u"a report, since it was resolved"_s, &RetentionPeriods::reportDays),
         days("keep-audit"_L1, u"what moderators did, since they did it"_s, &RetentionPeriods::auditDays),
         days("keep-chat"_L1, u"what players said at tables, since they said it"_s, &RetentionPeriods::chatDays)}};
}

OptionGroup tokenMaking()
{
    const auto token = CommandKinds(CommandKind::Token);
    const auto seconds = [](Settings &s) -> qint64 & { return s.token.expiresInSeconds; };
    constexpr qint64 tenYears = 315'360'000;
    return {u"token"_s,
            {{"user"_L1,
              "UUID|NAME"_L1,
              u"whose it is; a name always stands for the same id"_s,
              {},
              token,
              someText([](Settings &s) -> QString & { return s.token.user; }, u"UUID or NAME"_s)},
             {"name"_L1, "TEXT"_L1, u"the name to be shown"_s, u"the user as given"_s, token,
              someText([](Settings &s) -> QString & { return s.token.name; }, u"TEXT"_s)},
             {.name = "role"_L1,
              .value = "ROLE"_L1,
              .help = u"viewer, moderator or admin; several times for several"_s,
              .defaultText = u"none: a player"_s,
              .commands = token,
              .set = setRoles,
              .isList = true},
             {"expires-in"_L1, "SECONDS"_L1, u"how long it is good"_s, defaultNumber(seconds), token,
              wholeNumber(seconds, 1, tenYears)}}};
}

OptionGroup simulating()
{
    const auto simulate = CommandKinds(CommandKind::Simulate);
    const auto games = [](Settings &s) -> int & { return s.simulation.games; };
    const auto seed = [](Settings &s) -> quint64 & { return s.simulation.seed; };
    const auto rollouts = [](Settings &s) -> int & { return s.simulation.rollouts; };
    return {
        u"simulate"_s,
        {{"games"_L1, "N"_L1, u"how many games"_s, defaultNumber(games), simulate, wholeNumber(games, 1, 100'000'000)},
         {"seed"_L1, "S"_L1, u"the same seed plays the same games"_s, defaultNumber(seed), simulate, setSeed},
         {"bot"_L1, "BOT"_L1, u"who plays: "_s + botNames(), textOf(defaults().simulation.bot), simulate,
          botName([](Settings &s, bots::Kind bot) { s.simulation.bot = bot; })},
         {"against"_L1, "BOT"_L1, u"the other bot; they change decks after each game"_s, u"the same"_s, simulate,
          botName([](Settings &s, bots::Kind bot) { s.simulation.against = bot; })},
         {"rollouts"_L1, "N"_L1, u"playouts of a searching bot for each move"_s, defaultNumber(rollouts), simulate,
          wholeNumber(rollouts, 1, 1'000'000)},
         {.name = "deck"_L1,
          .value = "ID"_L1,
          .help = u"a starter deck; given twice, one for each player"_s,
          .defaultText = u"every pair of them"_s,
          .commands = simulate,
          .set = setDecks,
          .isList = true},
         {"ruleset"_L1, "NAME"_L1, u"what is played"_s, defaults().simulation.ruleset, simulate,
          someText([](Settings &s) -> QString & { return s.simulation.ruleset; }, u"NAME"_s)},
         {"coverage"_L1,
          {},
          u"play random decks under every ruleset, and list the effects that none came to"_s,
          {},
          simulate,
          yesOrNo([](Settings &s) -> bool & { return s.simulation.coverage; })}}};
}

} // namespace

const std::vector<OptionGroup> &optionGroups()
{
    static const std::vector<OptionGroup> groups{startUp(), serving(),   keeping(),     tokens(),    playing(),
                                                 limits(),  retention(), tokenMaking(), simulating()};
    return groups;
}

const Option *findOption(QStringView name)
{
    for (const OptionGroup &group : optionGroups()) {
        for (const Option &option : group.options) {
            if (name == option.name)
                return &option;
        }
    }
    return nullptr;
}

QString variableName(const Option &option)
{
    return u"MANTIMON_"_s + QString(option.name).toUpper().replace(u'-', u'_');
}

} // namespace mantimon::app
