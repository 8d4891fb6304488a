#pragma once

#include "client/connection.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace mantimon::window {

/// Where we are, whether what is shown is of now, and who we are.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(client::Connection &connection, QWidget *parent);

    void setTitle(const QString &title);
    void setServer(const QString &name);
    /// Old: the connection is away, or has been silent for some seconds.
    [[nodiscard]] bool isStale() const;
    void retranslate();

Q_SIGNALS:
    void goToWanted();
    void signOutWanted();
    /// What isStale() says is not as it was.
    void staleChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void describeToken();
    [[nodiscard]] QString ageText() const;

    client::Connection &m_connection;
    QTimer m_tick;
    QString m_server;
    bool m_wasStale = false;
    QLabel *m_title;
    QPushButton *m_goTo;
    QLabel *m_expiry;
    QLabel *m_badge;
    QToolButton *m_user;
    QAction *m_tokenLine;
    QAction *m_signOut;
};

} // namespace mantimon::window
