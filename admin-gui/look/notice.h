#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace mantimon::look {

enum class Tone { Plain, Good, Warn, Bad };

/// A coloured line that says something of the moment, and perhaps offers to do something about it.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    /// Hidden by an empty text.
    void offer(const QString &action);

Q_SIGNALS:
    void accepted();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

/// Names of the style sheet and of the icon for it.
[[nodiscard]] QString nameOf(Tone tone);
[[nodiscard]] QString iconOf(Tone tone);
[[nodiscard]] QColor colorOf(Tone tone);

} // namespace mantimon::look
