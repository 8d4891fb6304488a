#pragma once

#include "board/narrator.h"

#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace mantimon::game {

/// A game's log as lines: each entry has one or more. Lines are only ever added, at either end.
class LogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Seq = Qt::UserRole,
        Topic,   ///< board::Topic
        Turn,    ///< number
        IsFirst, ///< of its entry
        StartsTurn
    };

    /// The catalogue must outlive it.
    explicit LogModel(const board::Catalogue &catalogue, QObject *parent = nullptr);

    void setNames(const QHash<QString, QString> &names);
    void reset(const QVector<board::LogEntry> &entries);
    void append(const QVector<board::LogEntry> &entries);
    void prepend(const QVector<board::LogEntry> &entries);
    /// Turn numbers that have a first line, in order.
    [[nodiscard]] QVector<int> turns() const;
    /// The row of the turn's first line, or of the entry's; -1: there is none.
    [[nodiscard]] int rowOfTurn(int turn) const;
    [[nodiscard]] int rowOfSeq(qint64 seq) const;
    /// The catalogue or the language is another.
    void retell();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        board::LogEntry entry; ///< its events emptied, but for the line's own
        bool isFirst = true;
    };

    [[nodiscard]] static QVector<Line> linesOf(const QVector<board::LogEntry> &entries);
    [[nodiscard]] QString sentence(const Line &line) const;

    board::Narrator m_narrator;
    QVector<Line> m_lines;
};

/// Of the lines those of the chosen topics that contain a text.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] bool shows(board::Topic topic) const { return !m_hidden.contains(topic); }
    void setShown(board::Topic topic, bool isShown);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<board::Topic> m_hidden{board::Topic::Prompt};
    QString m_text;
};

} // namespace mantimon::game
