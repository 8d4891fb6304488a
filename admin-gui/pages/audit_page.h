#pragma once

#include "models/people_tables.h"
#include "pages/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace mantimon::pages {

class Paths;
class Period;
class TableView;

/// Who did what to whom, when and why.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(client::Connection &connection, Paths &paths, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    QLayout *makeFilters();
    [[nodiscard]] models::AuditFilter filter() const;
    void load();
    void open(int row);
    void exportAll();

    client::Connection &m_connection;
    Paths &m_paths;
    models::AuditTable m_table;
    QTimer m_typed;
    QLineEdit *m_who = nullptr;
    QComboBox *m_what = nullptr;
    QLineEdit *m_whom = nullptr;
    QLineEdit *m_game = nullptr;
    Period *m_period = nullptr;
    QPushButton *m_export = nullptr;
    TableView *m_list = nullptr;
};

} // namespace mantimon::pages
