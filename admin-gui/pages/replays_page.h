#pragma once

#include "client/monitor.h"
#include "models/people_tables.h"
#include "pages/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace mantimon::pages {

class Paths;
class Period;
class TableView;

/// Finished games: found, and opened to be watched.
class ReplaysPage : public Page
{
    Q_OBJECT

public:
    ReplaysPage(client::Monitor &monitor, Paths &paths, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void load();
    void fillRulesets();
    void open(int row);

    client::Monitor &m_monitor;
    Paths &m_paths;
    models::ReplayTable m_table;
    QTimer m_typed;
    QLineEdit *m_search;
    QComboBox *m_ruleset;
    Period *m_period;
    QPushButton *m_open;
    TableView *m_list;
};

} // namespace mantimon::pages
