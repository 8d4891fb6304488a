#include "harness/live_world.h"

#include "harness/wait.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

namespace {

const QString connectionName = u"live world"_s;

} // namespace

LiveWorld::LiveWorld() : view(redis.socketPath())
{
    server.config.database = *storage::parseDatabaseAddress(postgres.url());
    server.config.redis = *live::LiveUrl::parse(redis.url());
    server.config.metricsListen = {QHostAddress(QHostAddress::LocalHost), 0};
}

bool LiveWorld::start()
{
    return redis.start() && server.start() && waitFor([this] { return isRedisUsed(); }, Client::patience);
}

bool LiveWorld::isRedisUsed() const
{
    return server.liveStatus().isAvailable;
}

QVariant LiveWorld::stored(const QString &sql, const QVariantList &values) const
{
    QVariant found;
    {
        const QUrl url(postgres.url());
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName);
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
        database.setDatabaseName(url.path().mid(1));
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        bool isDone = query.prepare(sql);
        for (const QVariant &bound : values)
            query.addBindValue(bound);
        isDone = isDone && query.exec();
        if (!isDone)
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        if (query.next())
            found = query.value(0);
    }
    QSqlDatabase::removeDatabase(connectionName);
    return found;
}

int LiveWorld::entriesOf(const QString &gameId) const
{
    return stored(u"SELECT count(*) FROM entries WHERE game = ?"_s, {gameId}).toInt();
}

QString LiveWorld::key(const QString &kind, const QString &id)
{
    return u"mantimon:%1:%2"_s.arg(kind, id);
}

QStringList LiveWorld::sidsOf(const QString &userId)
{
    return view.tell({u"ZRANGE"_s, key(u"user"_s, userId), u"0"_s, u"-1"_s});
}

QHash<QString, QString> LiveWorld::connection(const QString &sid)
{
    return view.hash(key(u"conn"_s, sid));
}

QHash<QString, QString> LiveWorld::seats(const QString &gameId)
{
    return view.hash(key(u"game"_s, gameId + u":seats"_s));
}

QStringList LiveWorld::spectators(const QString &gameId)
{
    return view.tell({u"SMEMBERS"_s, key(u"game"_s, gameId + u":spectators"_s)});
}

QHash<QString, QString> LiveWorld::timer(const QString &gameId)
{
    return view.hash(key(u"timer"_s, gameId));
}

QHash<QString, QString> LiveWorld::summary(const QString &gameId)
{
    return view.hash(key(u"summary"_s, gameId));
}

void LiveTest::init()
{
    failOnAnyWarning();
    m_world = std::make_unique<LiveWorld>();
    QVERIFY(m_world->start());
}

void LiveTest::cleanup()
{
    m_world.reset();
}

} // namespace mantimon::harness
