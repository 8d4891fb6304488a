#pragma once

#include "game/log_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace mantimon::game {

/// A game's log with its filter, search and jumps. Follows its end until somebody scrolls away.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit LogPanel(const board::Catalogue &catalogue, QWidget *parent = nullptr);

    void setNames(const QHash<QString, QString> &names) { m_model.setNames(names); }
    void reset(const QVector<board::LogEntry> &entries);
    void append(const QVector<board::LogEntry> &entries);
    void prepend(const QVector<board::LogEntry> &entries);
    /// Whether entries before the first can be had.
    void offerEarlier(bool isOffered);
    /// Marks the entry that is shown; -1: the newest, nothing is marked.
    void mark(qint64 seq);

    [[nodiscard]] LogModel &model() { return m_model; }
    [[nodiscard]] LogFilter &filter() { return m_filter; }

Q_SIGNALS:
    void entryChosen(qint64 seq);
    void earlierWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFilter();
    void retranslate();
    void listTurns();
    void jump(int turn);
    void scrollTo(int row);
    [[nodiscard]] bool isAtEnd() const;

    LogModel m_model;
    LogFilter m_filter;
    QToolButton *m_topics;
    QVector<QAction *> m_topicActions;
    QComboBox *m_turns;
    QLineEdit *m_search;
    QPushButton *m_earlier;
    QListView *m_list;
};

} // namespace mantimon::game
