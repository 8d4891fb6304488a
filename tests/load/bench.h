#pragma once

#include "load/report.h"

#include <QStringList>

#include <optional>

namespace mantimon::load {

struct BenchSettings
{
    QString serverProgram;
    QString floorProgram;
    QVector<int> games;
    QVector<int> thinkMs; ///< 0: at full speed
    std::chrono::seconds warmUp{3};
    std::chrono::seconds length{10};
    Policy policy = Policy::Pass;
    QString postgres; ///< URL of a superuser's database; empty: embedded only
    QString redis;    ///< URL
};

/// The server with each kind of storage, and then the floor with frames of the sizes that the server
/// has sent: one number of games after the other, each in processes of their own.
class Bench
{
public:
    explicit Bench(BenchSettings settings) : m_settings(std::move(settings)) {}

    /// False when something does not work; why is on stderr.
    bool run();

private:
    struct Storage
    {
        QString name;
        QString database; ///< empty: embedded
        QStringList arguments;
    };

    bool runGames(int games);
    bool measureServer(int games, const Storage &storage, std::vector<Row> &rows);
    bool measureFloor(int games, int thinkMs, const FrameSizes &sizes, std::vector<Row> &rows);
    bool measure(Crowd &crowd, const QString &who, int games, int thinkMs, qint64 process, qint64 kibBefore,
                 std::vector<Row> &rows);
    [[nodiscard]] std::optional<Storage> postgresAndRedis();

    BenchSettings m_settings;
    int m_databases = 0;
};

} // namespace mantimon::load
