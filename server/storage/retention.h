#pragma once

#include "clock/clock.h"
#include "storage/retention_periods.h"
#include "storage/storage.h"

#include <QObject>

#include <functional>

namespace mantimon::storage {

/// Removes what is older than its period, and what outages and nodes that are gone have left. In
/// small transactions with others between them: an append waits for one of them at most.
class Retention : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Retention)

public:
    static constexpr clock::Milliseconds sweepEvery = 10 * 60 * 1000;

    Retention(const RetentionPeriods &periods, Storage &storage, clock::Clock &clock, QObject *parent = nullptr);

    /// The first sweep comes after sweepEvery: a start has better things to do.
    void start();

Q_SIGNALS:
    /// A sweep has come to its end.
    void swept();

private:
    using Removal = std::function<Result<int>(Repositories &)>;

    void sweep();
    void next();
    void rest();

    RetentionPeriods m_periods;
    Storage &m_storage;
    clock::Clock &m_clock;
    clock::Alarm m_alarm;
    struct Step
    {
        Removal remove;
        int batch;
    };
    QVector<Step> m_steps;
};

} // namespace mantimon::storage
