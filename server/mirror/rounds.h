#pragma once

#include <QVector>

#include <algorithm>

namespace mantimon::mirror {

/// Goes around a set in even portions: everything once in `ticks` calls, however much there is.
template <typename Id>
class Rounds
{
public:
    explicit Rounds(qsizetype ticks) : m_ticks(ticks) {}

    /// `all` is asked at the beginning of a round.
    template <typename All>
    [[nodiscard]] QVector<Id> next(All all)
    {
        if (m_left.isEmpty()) {
            m_left = all();
            m_portion = (m_left.size() + m_ticks - 1) / m_ticks;
        }
        const qsizetype count = std::min(m_portion, m_left.size());
        const QVector<Id> portion = m_left.last(count);
        m_left.resize(m_left.size() - count);
        return portion;
    }

private:
    qsizetype m_ticks;
    qsizetype m_portion = 0;
    QVector<Id> m_left;
};

} // namespace mantimon::mirror
