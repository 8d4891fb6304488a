#pragma once

#include "client/monitor.h"

#include <QTimer>

namespace mantimon::models {

/// What the charts draw: samples over the newest so many seconds, oldest first.
class SampleLog : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleLog)

public:
    explicit SampleLog(client::Monitor &monitor, QObject *parent = nullptr);

    /// 300, 3600 or 21600.
    void setWindow(int seconds);
    [[nodiscard]] int window() const { return m_window; }
    [[nodiscard]] const QVector<client::Sample> &samples() const { return m_samples; }
    /// Nothing was measured between two that are further apart than this: ms.
    [[nodiscard]] qint64 longestStep() const { return m_stepMs * 5 / 2; }

Q_SIGNALS:
    void changed();

private:
    void load();
    void add(const client::Sample &sample);

    client::Monitor &m_monitor;
    QTimer m_reload;
    QVector<client::Sample> m_samples;
    int m_window = 300;
    qint64 m_stepMs = 5000;
    int m_asked = 0;
};

} // namespace mantimon::models
