#pragma once

#include "common/redis_process.h"
#include "common/test_case.h"
#include "common/test_postgres.h"
#include "harness/duel.h"
#include "harness/redis_view.h"
#include "harness/test_server.h"

#include <QVariant>

namespace mantimon::harness {

/// A server over a PostgreSQL database and a Redis of its own, both of which can be looked into past it.
class LiveWorld
{
    Q_DISABLE_COPY_MOVE(LiveWorld)

public:
    LiveWorld();

    /// Redis, then the server; true once the one has the other.
    bool start();
    [[nodiscard]] bool isRedisUsed() const;

    testing::TestPostgres postgres;
    testing::RedisProcess redis;
    RedisView view;
    TestServer server;

    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant stored(const QString &sql, const QVariantList &values = {}) const;
    /// Of entries of a game.
    [[nodiscard]] int entriesOf(const QString &gameId) const;

    // What Redis has, in the server's keys:
    [[nodiscard]] static QString key(const QString &kind, const QString &id);
    /// The newest last.
    [[nodiscard]] QStringList sidsOf(const QString &userId);
    [[nodiscard]] QHash<QString, QString> connection(const QString &sid);
    /// User → sid.
    [[nodiscard]] QHash<QString, QString> seats(const QString &gameId);
    [[nodiscard]] QStringList spectators(const QString &gameId);
    [[nodiscard]] QHash<QString, QString> timer(const QString &gameId);
    [[nodiscard]] QHash<QString, QString> summary(const QString &gameId);
};

/// A world for each test.
class LiveTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    [[nodiscard]] LiveWorld &world() { return *m_world; }
    [[nodiscard]] TestServer &server() { return m_world->server; }
    [[nodiscard]] quint16 port() const { return m_world->server.port(); }

    std::unique_ptr<LiveWorld> m_world;
};

} // namespace mantimon::harness
