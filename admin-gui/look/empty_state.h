#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mantimon::look {

/// Lies over a view that has nothing to show, and says why and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *over);

    void say(const QString &icon, const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace mantimon::look
