#pragma once

#include "models/game_table.h"
#include "pages/page.h"
#include "pages/paths.h"

class QComboBox;
class QDockWidget;
class QLabel;
class QLineEdit;
class QMainWindow;
class QPushButton;
class QSettings;
class QToolButton;

namespace mantimon::pages {

class GameGlance;
class TableView;

/// Every live game: found, filtered, sorted and followed.
class GamesPage : public Page
{
    Q_OBJECT

public:
    GamesPage(client::Monitor &monitor, Paths &paths, const Views &views, QSettings &settings,
              QWidget *parent = nullptr);
    ~GamesPage() override;

    [[nodiscard]] QString title() const override;
    void enter() override;
    /// Only those with a warning.
    void showWarnings();
    void search(const QString &text);
    [[nodiscard]] const models::GameTable &table() const { return m_table; }

protected:
    void retranslate() override;

private:
    QLayout *makeFilters();
    void makeTable();
    void makeDock(const Views &views);
    void fillColumns();
    void fillChoices();
    void applyFilter();
    void clearFilter();
    void lookAtRows();
    void showCounts();
    void describeEmpty();
    void showCurrent();
    [[nodiscard]] bool isFiltered() const;

    client::Monitor &m_monitor;
    Paths &m_paths;
    QSettings &m_settings;
    models::GameTable m_table;
    QTimer m_typed; ///< a search begins when the typing stops
    QTimer m_tick;  ///< clocks run down between updates
    QMainWindow *m_frame;
    QLabel *m_counts = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_ruleset = nullptr;
    QComboBox *m_node = nullptr;
    QPushButton *m_warnings = nullptr;
    QToolButton *m_columns = nullptr;
    TableView *m_view = nullptr;
    QDockWidget *m_dock = nullptr;
    GameGlance *m_glance = nullptr;
};

} // namespace mantimon::pages
