#pragma once

#include "gateway/chat_limits.h"
#include "live/live_url.h"
#include "lobby/thinkers.h"
#include "net/limits.h"
#include "net/origins.h"
#include "net/tls_identity.h"
#include "storage/database_address.h"
#include "storage/retention_periods.h"

#include <QByteArray>
#include <QHostAddress>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace mantimon::app {

/// Where to listen. Port 0 lets the system choose a free one.
struct ListenAddress
{
    QHostAddress address;
    quint16 port = 0;

    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// Reads `127.0.0.1:7777` or `[::1]:7777`; names are not looked up.
[[nodiscard]] std::optional<ListenAddress> parseListenAddress(const QString &text);
[[nodiscard]] QString toString(const ListenAddress &address);

enum class LogFormat { Text, Json };

/// Everything a person can set. The initializers here, in net::Limits, gateway::ChatLimits and
/// storage::RetentionPeriods are the defaults, and the only place of them; a missing dataDir, database or nodeId
/// stands for one that this machine decides (see fillFromMachine).
struct Config
{
    ListenAddress listen{QHostAddress(QHostAddress::LocalHost), 7777};
    /// Nothing: no metrics are served.
    std::optional<ListenAddress> metricsListen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 7778};
    QString dataDir;
    std::optional<storage::DatabaseAddress> database;
    /// Nothing: live data are kept in memory.
    std::optional<live::LiveUrl> redis;
    QString nodeId;
    int threads = 1;
    /// A folder of more card sets; empty: only those that are compiled in.
    QString cardsDir;
    /// Empty: players connect without TLS.
    net::TlsFiles tls;
    LogFormat logFormat = LogFormat::Text;
    int demoGames = 0;
    /// The mean time a demo bot thinks.
    int demoPaceMs = 2000;
    bots::Kind demoBot = bots::Kind::Greedy;
    lobby::Thinkers::Settings thinkers;
    /// Empty: the secret kept in the data dir.
    QByteArray jwtSecret;
    /// Public keys that tokens are held against, instead of the secret; empty: none.
    QString jwtKeysFile;
    /// Nothing: that claim of a token is not looked at.
    std::optional<QString> issuer;
    std::optional<QString> audience;
    net::Limits limits;
    net::Origins origins;
    int connectionsPerUser = 8;
    gateway::ChatLimits chat;
    /// That are not over; then no more are made or joined.
    int gamesPerUser = 50;
    storage::RetentionPeriods retention;
};

/// Gives dataDir, database and nodeId their values where nobody has set them.
void fillFromMachine(Config &config, const QProcessEnvironment &environment);

/// Whether a text can name a node: 1 to 64 letters, digits, dots, dashes and underscores.
[[nodiscard]] bool isNodeId(const QString &text);

} // namespace mantimon::app
