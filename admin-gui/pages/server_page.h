#pragma once

#include "models/node_table.h"
#include "pages/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mantimon::look {
class Notice;
}

namespace mantimon::pages {

class Paths;
class TableView;
struct Deed;

/// What concerns everybody: announcements, and nodes that are to stop.
class ServerPage : public Page
{
    Q_OBJECT

public:
    ServerPage(client::Monitor &monitor, Paths &paths, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    QWidget *makeAnnouncement();
    QWidget *makeNodes();
    void describe();
    void perform(const Deed &deed, const QString &done);

    client::Monitor &m_monitor;
    Paths &m_paths;
    models::NodeTable m_table;
    look::Notice *m_role = nullptr;
    QLabel *m_announceHeading = nullptr;
    QLabel *m_announceHint = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_announce = nullptr;
    QLabel *m_nodesHeading = nullptr;
    QLabel *m_nodesHint = nullptr;
    TableView *m_nodes = nullptr;
    QPushButton *m_drain = nullptr;
};

} // namespace mantimon::pages
