#pragma once

#include "client/connection.h"
#include "game/plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace mantimon::look {
class Notice;
}

namespace mantimon::game {

/// Asks for a plan's fields and its reason, says what will happen, has final things confirmed, sends
/// the command, shows what came of it and offers to undo it. Closing it early stops nothing.
class CommandDialog : public QDialog
{
    Q_OBJECT

public:
    /// The connection must outlive it.
    CommandDialog(client::Connection &connection, Plan plan, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] Values values() const;
    void setReason(const QString &reason);

Q_SIGNALS:
    /// The server has done it.
    void carriedOut();

private:
    void buildFields(QFormLayout *form);
    void addField(QFormLayout *form, const Field &field);
    void watchChanges();
    void draw();
    void send();
    void take(const client::Answer &answer);
    void undo();
    void setBusy(bool isBusy);
    [[nodiscard]] bool isComplete() const;

    client::Connection &m_connection;
    Plan m_plan;
    QVector<QWidget *> m_inputs; ///< one for each field
    QLabel *m_consequence;
    QComboBox *m_reason;
    QCheckBox *m_confirmed;
    look::Notice *m_outcome;
    QPushButton *m_send;
    QPushButton *m_close;
    bool m_isBusy = false;
    bool m_isDone = false;
};

} // namespace mantimon::game
