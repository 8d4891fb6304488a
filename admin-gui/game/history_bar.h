#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace mantimon::game {

/// Where in a game's history one looks: from its first entry to, at the right, now.
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);

    /// `isLive`: the end is now, and moves. Who is at the end stays there.
    void setRange(qint64 first, qint64 last, bool isLive);
    /// Without telling anybody.
    void setSeq(qint64 seq);
    [[nodiscard]] qint64 seq() const;
    [[nodiscard]] bool isAtEnd() const;
    void step(int by);
    void goToEnd();

Q_SIGNALS:
    /// Another entry is looked at; at the end() the newest.
    void chosen(qint64 seq, bool isAtEnd);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void draw();

    QToolButton *m_back;
    QToolButton *m_forward;
    QSlider *m_slider;
    QLabel *m_label;
    QPushButton *m_live;
    bool m_isLive = true;
};

} // namespace mantimon::game
