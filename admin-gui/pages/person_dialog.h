#pragma once

#include "client/commands.h"
#include "client/connection.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mantimon::look {
class Notice;
}

namespace mantimon::pages {

/// What a dialog asks before something is done, in words.
struct Deed
{
    QString title;
    QString explanation; ///< what will happen to whom
    QString prompt;      ///< what is to be written down
    QString action;      ///< on the button
    bool isDangerous = false;
    bool hasEnd = false; ///< lasts until some time
    std::function<client::Command(const QString &text, const QDateTime &until)> command;
};

/// Says what will happen, asks for the reason, does it, and stays when it was refused.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    PersonDialog(client::Connection &connection, Deed deed, QWidget *parent);

    /// The answer to a deed that was done.
    [[nodiscard]] const client::Answer &answer() const { return m_answer; }
    [[nodiscard]] QDateTime until() const;

private:
    QWidget *makeEnd();
    void describe();
    void submit();

    client::Connection &m_connection;
    Deed m_deed;
    client::Answer m_answer;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
    QComboBox *m_length = nullptr;
    QDateTimeEdit *m_end = nullptr;
    look::Notice *m_refusal = nullptr;
    QPushButton *m_do = nullptr;
    bool m_isSent = false;
};

} // namespace mantimon::pages
