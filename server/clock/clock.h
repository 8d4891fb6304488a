#pragma once

#include <QDateTime>
#include <QObject>
#include <QtGlobal>

#include <map>

namespace mantimon::clock {

/// Milliseconds since 1970-01-01 UTC on the server's own time line.
using Milliseconds = qint64;

class Alarm;

/// The time of one thread and the alarms set on it. Everything that waits (turn clocks, grace,
/// time to authenticate) waits on an Alarm, so that a test moves time by hand. All alarms of a
/// clock share one system timer: thousands of games cost the event loop one entry.
class Clock : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Clock)

public:
    explicit Clock(QObject *parent = nullptr);
    ~Clock() override;

    /// Never goes back while the process lives, whatever happens to the wall clock.
    [[nodiscard]] virtual Milliseconds now() const = 0;

    /// ISO 8601 in UTC with milliseconds, as the wire writes times.
    [[nodiscard]] static QByteArray toIso(Milliseconds time);

    /// Moments that something waits for.
    [[nodiscard]] std::size_t alarmCount() const { return m_alarms.size(); }

protected:
    /// Rings every alarm due at now(), earliest first.
    void ringDueAlarms();
    [[nodiscard]] bool hasAlarms() const { return !m_alarms.empty(); }
    /// Only when hasAlarms().
    [[nodiscard]] Milliseconds earliestAlarm() const { return m_alarms.begin()->first; }
    /// The earliest alarm may have changed.
    virtual void rearm() = 0;

private:
    friend class Alarm;
    using Alarms = std::multimap<Milliseconds, Alarm *>;
    Alarms m_alarms;
};

/// Rings once when its clock reaches a moment. Belongs to the clock's thread and must not outlive
/// the clock.
class Alarm : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Alarm)

public:
    explicit Alarm(Clock &clock, QObject *parent = nullptr);
    ~Alarm() override;

    /// Replaces an earlier setting. A moment already past rings at the next turn of the event loop.
    void setAt(Milliseconds moment);
    void setIn(Milliseconds duration);
    void cancel();
    [[nodiscard]] bool isSet() const { return m_isSet; }
    /// Only when isSet().
    [[nodiscard]] Milliseconds moment() const { return m_entry->first; }

Q_SIGNALS:
    void rang();

private:
    friend class Clock;
    Clock &m_clock;
    Clock::Alarms::iterator m_entry;
    bool m_isSet = false;
};

} // namespace mantimon::clock
