#include "common/test_postgres.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <atomic>

using namespace Qt::StringLiterals;

namespace mantimon::testing {

namespace {

QUrl server()
{
    const QString url = qEnvironmentVariable("TEST_POSTGRES");
    if (url.isEmpty())
        qFatal("TEST_POSTGRES is not set: run it by ./dev test, or beside tests/services/with-services");
    return QUrl(url);
}

void runOnServer(const QString &sql)
{
    static std::atomic<int> count = 0;
    const QString name = u"test-postgres-%1"_s.arg(++count);
    {
        const QUrl url = server();
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(url.host());
        database.setPort(url.port(5432));
        database.setUserName(url.userName());
        database.setPassword(url.password());
        database.setDatabaseName(url.path().mid(1));
        database.setConnectOptions(u"options='-c client_min_messages=error'"_s);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

TestPostgres::TestPostgres() : m_name(u"test_"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    runOnServer(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(m_name));
    QUrl url = server();
    url.setPath(u'/' + m_name);
    m_url = url.toString(QUrl::FullyEncoded);
}

// With force: what a test has stopped in the middle may still be connected.
TestPostgres::~TestPostgres()
{
    runOnServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
}

QString TestPostgres::urlAt(quint16 port) const
{
    QUrl url(m_url);
    url.setPort(port);
    return url.toString(QUrl::FullyEncoded);
}

bool TestPostgres::isChosen()
{
    return qEnvironmentVariable("TEST_DATABASE") == "postgresql"_L1;
}

} // namespace mantimon::testing
