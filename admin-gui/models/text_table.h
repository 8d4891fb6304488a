#pragma once

#include "models/table.h"

namespace mantimon::models {

struct TextRow
{
    QString id;
    QStringList cells;
    bool isOver = false; ///< of the past: shown paler

    friend bool operator==(const TextRow &, const TextRow &) = default;
};

/// A short table whose words somebody else has put together.
class TextTable : public Rows<TextRow>
{
    Q_OBJECT

public:
    explicit TextTable(QObject *parent) : Rows(parent) {}

    void setHeadings(const QStringList &headings);
    void setRows(const QVector<TextRow> &rows);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString heading(int column) const override { return m_headings.value(column); }
    [[nodiscard]] QString idOf(const TextRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const TextRow &row, int column, int role) const override;

private:
    QStringList m_headings;
};

} // namespace mantimon::models
