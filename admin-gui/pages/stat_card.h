#pragma once

#include <QFrame>

class QLabel;

namespace mantimon::pages {

/// One number with its name, big enough to be read from across the room. Can be pressed when it leads
/// somewhere.
class StatCard : public QFrame
{
    Q_OBJECT

public:
    explicit StatCard(QWidget *parent);

    void setName(const QString &name);
    void setValue(const QString &value, const QString &detail = {});
    /// A tone's name of the style sheet: good, warn, bad; empty: plain.
    void setTone(const QString &tone);
    void setPressable(bool isPressable);

Q_SIGNALS:
    void pressed();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QLabel *m_name;
    QLabel *m_value;
    QLabel *m_detail;
    bool m_isPressable = false;
};

} // namespace mantimon::pages
