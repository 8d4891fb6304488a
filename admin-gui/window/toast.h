#pragma once

#include "client/commands.h"
#include "client/connection.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace mantimon::look {
class Notice;
}

namespace mantimon::window {

/// Says for some seconds what was done, and takes it back where that can be done.
class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(client::Connection &connection, QWidget *over);

    void tell(const QString &message, const std::optional<client::Command> &undo);

Q_SIGNALS:
    void undone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void undo();
    void place();

    client::Connection &m_connection;
    QTimer m_end;
    std::optional<client::Command> m_undo;
    look::Notice *m_notice;
};

} // namespace mantimon::window
