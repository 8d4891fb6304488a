#pragma once

#include "client/connection.h"
#include "client/game_row.h"
#include "client/load.h"

#include <QVector>

namespace mantimon::client {

/// What the server tells of itself as long as we are connected: nodes, totals, samples, and the one page
/// of live games that is looked at. Subscribes again after each loss.
class Monitor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Monitor)

public:
    explicit Monitor(Connection &connection, QObject *parent = nullptr);

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const QVector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Totals &totals() const { return m_totals; }
    [[nodiscard]] int openReports() const { return m_openReports; }
    /// Of the server's info: names of the rulesets it plays by.
    [[nodiscard]] const QStringList &rulesets() const { return m_rulesets; }

    /// This page is followed from now on, until another is.
    void showGames(const GamesQuery &query);

Q_SIGNALS:
    void subscribed();
    void nodesChanged();
    void totalsChanged();
    void openReportsChanged();
    void rulesetsChanged();
    void sampled(const mantimon::client::Sample &sample);
    /// The page as it is now, whole; asked for or updated.
    void gamesShown(const mantimon::client::GamesPage &page);
    void gamesRefused(const QString &errorCode);

private:
    void subscribe();
    void take(const QJsonObject &update);
    void askForGames();
    void startPage(const QJsonObject &answer);
    void changePage(const QJsonObject &delta);
    void tellPage();
    void askForRulesets();

    Connection &m_connection;
    QVector<Node> m_nodes;
    Totals m_totals;
    int m_openReports = 0;
    QStringList m_rulesets;

    std::optional<GamesQuery> m_query;
    int m_pagesAsked = 0; ///< answers that are still to come; older pages are not told meanwhile
    GamesPage m_page;     ///< without rows: those are below
    QStringList m_order;
    QHash<QString, QJsonObject> m_rows; ///< as on the wire, because changes come by field
};

} // namespace mantimon::client
