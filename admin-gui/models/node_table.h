#pragma once

#include "client/monitor.h"
#include "models/table.h"

namespace mantimon::models {

/// The nodes; where there are several, a last row sums them up.
class NodeTable : public Rows<client::Node>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Status,
        Connections,
        Online,
        Live,
        Asleep,
        Actions,
        P99,
        Lag,
        Errors,
        Stores,
        Memory,
        Uptime,
        columns
    };
    /// How the node is, for a shape beside its status: good, warn or bad.
    static constexpr int HealthRole = Qt::UserRole;

    explicit NodeTable(client::Monitor &monitor, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString idOf(const client::Node &node) const override { return node.id; }
    [[nodiscard]] QVariant cell(const client::Node &node, int column, int role) const override;

private:
    [[nodiscard]] QString text(const client::Node &node, int column) const;
    [[nodiscard]] QString stateText(const client::Node &node, int column) const;

    client::Monitor &m_monitor;
};

} // namespace mantimon::models
