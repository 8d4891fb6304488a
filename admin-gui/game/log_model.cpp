#include "game/log_model.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::game {

LogModel::LogModel(const board::Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent), m_narrator(catalogue)
{
    connect(&catalogue, &board::Catalogue::changed, this, &LogModel::retell);
}

void LogModel::setNames(const QHash<QString, QString> &names)
{
    m_narrator.setNames(names);
    retell();
}

QVector<LogModel::Line> LogModel::linesOf(const QVector<board::LogEntry> &entries)
{
    QVector<Line> lines;
    for (const board::LogEntry &entry : entries) {
        Line line{.entry = entry};
        line.entry.events.clear();
        const bool needsOwn = entry.events.isEmpty() || board::topicOf(entry.kind) == board::Topic::Desk;
        if (needsOwn)
            lines.append(line);
        line.isFirst = !needsOwn;
        for (const board::Event &event : entry.events) {
            line.entry.events = {event};
            lines.append(line);
            line.isFirst = false;
        }
    }
    return lines;
}

void LogModel::reset(const QVector<board::LogEntry> &entries)
{
    beginResetModel();
    m_lines = linesOf(entries);
    endResetModel();
}

void LogModel::append(const QVector<board::LogEntry> &entries)
{
    const QVector<Line> lines = linesOf(entries);
    if (lines.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

void LogModel::prepend(const QVector<board::LogEntry> &entries)
{
    const QVector<Line> lines = linesOf(entries);
    if (lines.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    m_lines = lines + m_lines;
    endInsertRows();
}

void LogModel::retell()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString LogModel::sentence(const Line &line) const
{
    return line.entry.events.isEmpty() ? m_narrator.sentence(line.entry)
                                       : m_narrator.sentence(line.entry.events.constFirst());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const QVector<board::Event> &events = line.entry.events;
    switch (role) {
    case Qt::DisplayRole:
        return sentence(line);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(line.entry.seq).arg(sentence(line));
    case Qt::ToolTipRole:
        return line.entry.at.isValid() ? QLocale().toString(line.entry.at.toLocalTime(), QLocale::LongFormat)
                                       : QString();
    case Seq:
        return line.entry.seq;
    case Topic:
        return static_cast<int>(events.isEmpty() ? board::topicOf(line.entry.kind)
                                                 : board::topicOf(events.constFirst().type));
    case Turn:
        return line.entry.turnNumber;
    case IsFirst:
        return line.isFirst;
    case StartsTurn:
        return !events.isEmpty() && events.constFirst().type == rules::EventType::TurnStarted;
    default:
        return {};
    }
}

QVector<int> LogModel::turns() const
{
    QVector<int> turns;
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row).data(StartsTurn).toBool())
            turns.append(m_lines[row].entry.events.constFirst().amount);
    }
    return turns;
}

int LogModel::rowOfTurn(int turn) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row).data(StartsTurn).toBool() && m_lines[row].entry.events.constFirst().amount == turn)
            return row;
    }
    return -1;
}

int LogModel::rowOfSeq(qint64 seq) const
{
    const auto it =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [seq](const Line &line) { return line.entry.seq == seq; });
    return it == m_lines.cend() ? -1 : static_cast<int>(it - m_lines.cbegin());
}

void LogFilter::setShown(board::Topic topic, bool isShown)
{
    if (isShown)
        m_hidden.remove(topic);
    else
        m_hidden.insert(topic);
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_hidden.contains(static_cast<board::Topic>(index.data(LogModel::Topic).toInt())))
        return false;
    return m_text.isEmpty() || index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace mantimon::game
