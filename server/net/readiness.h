#pragma once

#include <QStringList>

#include <functional>

namespace mantimon::net {

/// What the server lacks to play games now; nothing when it is ready.
struct Readiness
{
    QStringList missing; ///< short names: "database", "cards"
    QStringList absent;  ///< what it can play without: "redis"

    [[nodiscard]] bool isReady() const { return missing.isEmpty(); }
};

/// Asked for each `/readyz`, in the listener's thread; must not block.
using ReadinessProbe = std::function<Readiness()>;

} // namespace mantimon::net
