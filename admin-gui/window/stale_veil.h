#pragma once

#include "client/connection.h"

#include <QTimer>
#include <QWidget>

namespace mantimon::look {
class Notice;
}

namespace mantimon::window {

/// Greys what is old and says since when, and when the next attempt is. The page below stays readable.
class StaleVeil : public QWidget
{
    Q_OBJECT

public:
    StaleVeil(client::Connection &connection, QWidget *over);

    void setShown(bool isShown);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();

    client::Connection &m_connection;
    QTimer m_tick;
    QDateTime m_since;
    look::Notice *m_notice;
};

} // namespace mantimon::window
