#pragma once

#include <QTableView>

namespace mantimon::look {
class EmptyState;
}
namespace mantimon::models {
class Table;
}

namespace mantimon::pages {

/// A table as the desk shows them: whole rows, no grid, opened by Enter or a double click; where there
/// is nothing to show it says why.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent);

    /// Also follows its state: a failure is said here. `widths` in heights of the text; of one column it is
    /// negative: that one gets what is left, and at least so much.
    void present(models::Table *model, const QVector<double> &widths);
    /// What is said when there are no rows.
    void setEmptyText(const QString &icon, const QString &title, const QString &text, const QString &action = {});
    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    /// Rows that are on the screen, both included; (0, -1) when there are none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

Q_SIGNALS:
    void openRequested(int row);
    void currentRowChanged(int row);
    void emptyActionRequested();
    void retryRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void describe();
    void fitHeadings();
    void fillWidth();

    models::Table *m_table = nullptr;
    QVector<double> m_widths;
    look::EmptyState *m_empty;
    QString m_icon;
    QString m_title;
    QString m_text;
    QString m_action;
};

} // namespace mantimon::pages
