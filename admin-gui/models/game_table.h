#pragma once

#include "client/monitor.h"
#include "models/table.h"

#include <QTimer>

namespace mantimon::models {

/// All live games that the filter names, as many rows as there are; only the page around what is looked
/// at is loaded and followed. Sorting and filtering are the server's.
class GameTable : public Rows<client::GameRow>
{
    Q_OBJECT

public:
    enum Column { Game, Ruleset, Players, Turn, Phase, Clock, Points, Watching, Age, NodeName, Warnings, columns };
    /// GameRow for whoever draws; invalid for a row that is not loaded.
    static constexpr int RowRole = Qt::UserRole;

    explicit GameTable(client::Monitor &monitor, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Null where it is not loaded.
    [[nodiscard]] const client::GameRow *row(int index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// From the first row on, with this filter; sort and page of the query are not looked at.
    void filter(const client::GamesQuery &query);
    /// These rows are on the screen: loads what is missing around them.
    void look(int first, int last);

    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int matching() const { return m_count; }
    [[nodiscard]] const client::GamesQuery &query() const { return m_query; }

Q_SIGNALS:
    void countsChanged();

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString idOf(const client::GameRow &game) const override { return game.id; }
    [[nodiscard]] QVariant cell(const client::GameRow &game, int column, int role) const override;
    [[nodiscard]] int offset() const override { return m_offset; }
    void countBy(int change) override { m_count += change; }

private:
    void show(const client::GamesPage &page);
    void turnTo(const client::GamesPage &page);
    void setCount(int count);
    void ask();
    [[nodiscard]] QString text(const client::GameRow &game, int column) const;

    client::Monitor &m_monitor;
    client::GamesQuery m_query;
    QTimer m_ask; ///< while somebody scrolls, not each row is a question
    int m_offset = 0;
    int m_count = 0;
    int m_total = 0;
};

} // namespace mantimon::models
