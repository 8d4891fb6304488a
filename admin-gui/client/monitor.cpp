#include "client/monitor.h"

#include "client/json.h"

using namespace Qt::StringLiterals;

namespace mantimon::client {

Monitor::Monitor(Connection &connection, QObject *parent) : QObject(parent), m_connection(connection)
{
    connect(&connection, &Connection::stateChanged, this, [this] {
        m_pagesAsked = m_connection.isOnline() ? m_pagesAsked : 0;
        if (m_connection.isOnline())
            subscribe();
    });
    connect(&connection, &Connection::pushed, this, [this](const QString &event, const QJsonObject &data) {
        if (event == "monitor:update"_L1)
            take(data);
    });
}

void Monitor::subscribe()
{
    m_connection.ask(u"monitor:subscribe"_s, {}, this, [this](const Answer &answer) {
        if (!answer.success)
            return;
        take(answer.data);
        Q_EMIT subscribed();
        if (m_query)
            askForGames();
    });
    askForRulesets();
}

void Monitor::askForRulesets()
{
    m_connection.ask(u"server:info"_s, {}, this, [this](const Answer &answer) {
        QStringList names;
        for (const QJsonValue &ruleset : answer.data["rulesets"_L1].toArray())
            names << (ruleset.isString() ? ruleset.toString() : ruleset["name"_L1].toString());
        if (answer.success && names != m_rulesets) {
            m_rulesets = names;
            Q_EMIT rulesetsChanged();
        }
    });
}

void Monitor::take(const QJsonObject &update)
{
    if (update.contains("nodes"_L1)) {
        m_nodes = listOf<Node>(update["nodes"_L1]);
        Q_EMIT nodesChanged();
    }
    if (update.contains("totals"_L1)) {
        m_totals = Totals::from(update["totals"_L1].toObject());
        Q_EMIT totalsChanged();
    }
    if (update.contains("reports_open"_L1)) {
        m_openReports = update["reports_open"_L1].toInt();
        Q_EMIT openReportsChanged();
    }
    if (update.contains("sample"_L1))
        Q_EMIT sampled(Sample::from(update["sample"_L1].toObject()));
    if (update.contains("page"_L1))
        changePage(update["page"_L1].toObject());
}

void Monitor::showGames(const GamesQuery &query)
{
    m_query = query;
    if (m_connection.isOnline())
        askForGames();
}

void Monitor::askForGames()
{
    ++m_pagesAsked;
    m_connection.ask(u"monitor:games"_s, m_query->toJson(), this, [this](const Answer &answer) {
        m_pagesAsked = qMax(0, m_pagesAsked - 1);
        if (m_pagesAsked > 0)
            return;
        if (answer.success)
            startPage(answer.data);
        else if (answer.errorCode != "disconnected"_L1)
            Q_EMIT gamesRefused(answer.errorCode);
    });
}

void Monitor::startPage(const QJsonObject &answer)
{
    m_rows.clear();
    m_order.clear();
    for (const QJsonValue &row : answer["rows"_L1].toArray()) {
        const QString id = row["game_id"_L1].toString();
        m_order << id;
        m_rows.insert(id, row.toObject());
    }
    m_page = {.total = answer["total"_L1].toInt(),
              .matching = answer["matching"_L1].toInt(),
              .offset = answer["offset"_L1].toInt(),
              .rows = {}};
    tellPage();
}

void Monitor::changePage(const QJsonObject &delta)
{
    if (m_pagesAsked > 0 || !m_query)
        return;
    m_page.total = delta["total"_L1].toInt(m_page.total);
    m_page.matching = delta["matching"_L1].toInt(m_page.matching);
    m_page.offset = delta["offset"_L1].toInt(m_page.offset);
    for (const QJsonValue &value : delta["rows"_L1].toArray()) {
        const QJsonObject changed = value.toObject();
        QJsonObject &row = m_rows[changed["game_id"_L1].toString()];
        for (auto it = changed.begin(); it != changed.end(); ++it)
            row[it.key()] = it.value();
    }
    if (delta.contains("order"_L1)) {
        m_order.clear();
        for (const QJsonValue &id : delta["order"_L1].toArray())
            m_order << id.toString();
        const QSet<QString> shown(m_order.cbegin(), m_order.cend());
        m_rows.removeIf([&](QHash<QString, QJsonObject>::iterator it) { return !shown.contains(it.key()); });
    }
    tellPage();
}

void Monitor::tellPage()
{
    GamesPage page = m_page;
    page.rows.reserve(m_order.size());
    for (const QString &id : m_order)
        page.rows.push_back(GameRow::from(m_rows.value(id)));
    Q_EMIT gamesShown(page);
}

} // namespace mantimon::client
