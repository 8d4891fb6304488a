#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QVector>

#include <algorithm>

namespace mantimon::models {

/// What the tables of the desk have in common, whatever their rows are.
class Table : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    explicit Table(QObject *parent) : QAbstractTableModel(parent) {}

    [[nodiscard]] State state() const { return m_state; }
    /// Why it failed.
    [[nodiscard]] QString errorCode() const { return m_errorCode; }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void stateChanged();

protected:
    [[nodiscard]] virtual QString heading(int column) const = 0;
    /// Numbers stand to the right.
    [[nodiscard]] virtual bool isNumber(int column) const;
    [[nodiscard]] QVariant alignment(int column) const;
    void setState(State state, const QString &errorCode = {});

private:
    State m_state = State::Empty;
    QString m_errorCode;
};

/// A table that is brought from one list of rows to the next by inserts, removals and moves, so that
/// what is selected stays so. `Row` has operator==.
template <typename Row>
class Rows : public Table
{
public:
    using Table::Table;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    /// Null when there is none.
    [[nodiscard]] virtual const Row *row(int index) const
    {
        return index < 0 || index >= m_rows.size() ? nullptr : &m_rows[index];
    }
    [[nodiscard]] const QVector<Row> &rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Row *found = index.isValid() ? row(index.row()) : nullptr;
        if (role == Qt::TextAlignmentRole && index.isValid())
            return alignment(index.column());
        return found ? cell(*found, index.column(), role) : QVariant();
    }

protected:
    [[nodiscard]] virtual QString idOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// Where the first of our rows stands in the table.
    [[nodiscard]] virtual int offset() const { return 0; }
    virtual void countBy(int) {}

    void become(const QVector<Row> &wanted)
    {
        removeAllBut(wanted);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (i >= m_rows.size() || idOf(m_rows[i]) != idOf(wanted[i]))
                bring(wanted[i], i);
            if (!(m_rows[i] == wanted[i])) {
                m_rows[i] = wanted[i];
                tellChanged(i);
            }
        }
    }

    void append(const QVector<Row> &more)
    {
        if (more.isEmpty())
            return;
        beginInsertRows({}, place(m_rows.size()), place(m_rows.size() + more.size() - 1));
        m_rows += more;
        countBy(static_cast<int>(more.size()));
        endInsertRows();
    }

    QVector<Row> m_rows;

private:
    [[nodiscard]] int place(qsizetype index) const { return offset() + static_cast<int>(index); }

    void removeAllBut(const QVector<Row> &wanted)
    {
        QSet<QString> ids;
        for (const Row &row : wanted)
            ids.insert(idOf(row));
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (ids.contains(idOf(m_rows[i])))
                continue;
            beginRemoveRows({}, place(i), place(i));
            m_rows.remove(i);
            countBy(-1);
            endRemoveRows();
        }
    }

    /// Has the row stand at `index`: moved from below there, or new.
    void bring(const Row &row, qsizetype index)
    {
        for (qsizetype i = index + 1; i < m_rows.size(); ++i) {
            if (idOf(m_rows[i]) != idOf(row))
                continue;
            beginMoveRows({}, place(i), place(i), {}, place(index));
            m_rows.move(i, index);
            endMoveRows();
            return;
        }
        beginInsertRows({}, place(index), place(index));
        m_rows.insert(index, row);
        countBy(1);
        endInsertRows();
    }

    void tellChanged(qsizetype i) { Q_EMIT dataChanged(index(place(i), 0), index(place(i), columnCount({}) - 1)); }
};

} // namespace mantimon::models
