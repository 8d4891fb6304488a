#pragma once

#include "client/connection.h"
#include "client/people.h"
#include "pages/page.h"

class QLabel;
class QPushButton;

namespace mantimon::look {
class EmptyState;
class Notice;
} // namespace mantimon::look

namespace mantimon::pages {

class Paths;
struct Deed;

/// One report: what was written, about whom, what moderators have said, and what can be done with it.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    ReportView(client::Connection &connection, Paths &paths, QWidget *parent);

    /// Null: none is selected.
    void show(const client::Report *report);
    void retranslate();

Q_SIGNALS:
    /// The queue is not as it was.
    void changed();

private:
    QLayout *makeLinks();
    QLayout *makeActions();
    void describe();
    [[nodiscard]] QString commentsText() const;
    void take();
    void perform(const Deed &deed, const QString &done);

    client::Connection &m_connection;
    Paths &m_paths;
    client::Report m_report;
    QWidget *m_content;
    look::EmptyState *m_empty;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_comments = nullptr;
    look::Notice *m_refusal = nullptr;
    QPushButton *m_about = nullptr;
    QPushButton *m_by = nullptr;
    QPushButton *m_game = nullptr;
    QPushButton *m_replay = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_comment = nullptr;
    QPushButton *m_resolve = nullptr;
};

} // namespace mantimon::pages
