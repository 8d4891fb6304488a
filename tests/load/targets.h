#pragma once

#include "harness/daemon.h"
#include "harness/server_process.h"
#include "load/crowd.h"

#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace mantimon::load {

struct TargetSettings
{
    QString serverProgram;
    QString floorProgram;
    int games = 50;          ///< that are busy
    int sittingGames = 5000; ///< of which so many act
    int idle = 10000;        ///< connections
    int memoryGames = 1000;
    std::chrono::seconds length{5};
    QStringList only{}; ///< of figureNames(); empty: all
};

/// What this project promises of its speed, each figure measured against its target, most of them beside the bare
/// program in the same run. Embedded database.
class Targets
{
public:
    explicit Targets(TargetSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] static QStringList figureNames();

    /// False when something does not work; why is on stderr. A target that is missed is no failure.
    bool run();

private:
    struct Figure
    {
        QLatin1StringView name;
        bool (Targets::*measure)();
        bool isAsBusy = false; ///< is held against the busy games
    };
    static const std::array<Figure, 6> figures;

    [[nodiscard]] bool isWanted(const Figure &figure) const;

    /// One program under measurement.
    struct Site
    {
        std::unique_ptr<harness::ServerProcess> server;
        std::unique_ptr<harness::Daemon> floor;
        qint64 process = 0;
        quint16 port = 0;
        qint64 kibAtStart = 0;
        [[nodiscard]] bool isFloor() const { return floor != nullptr; }
    };

    [[nodiscard]] std::optional<Site> startServer();
    [[nodiscard]] std::optional<Site> startFloor(qint64 stateBytes);
    [[nodiscard]] std::optional<Site> start(bool isFloor, qint64 stateBytes);

    bool measureBusy();
    bool measureSitting();
    bool measureLatency();
    bool measureSpectators();
    bool measureMemory();
    bool measureIdle();
    /// Microseconds of the program for one more frame to a spectator, and that frame's mean bytes.
    struct PerFrame
    {
        double microseconds = 0;
        qint64 bytes = 0;
    };
    /// Percent of a core.
    [[nodiscard]] std::optional<double> idleShare(bool isFloor);
    [[nodiscard]] std::optional<PerFrame> perSpectatorFrame(bool isFloor, qint64 stateBytes);
    [[nodiscard]] std::optional<double> p99(bool isFloor, int thinkMs);
    [[nodiscard]] std::optional<double> kibPerConnection(bool isFloor);

    void say(const QString &figure, const QString &measured, const QString &target, bool isMet);

    TargetSettings m_settings;
    double m_actionsPerSecond = 0; ///< of the busy games
    double m_microsecondsPerAction = 0;
    qint64 m_stateBytes = 1900;
};

} // namespace mantimon::load
