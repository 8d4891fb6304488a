#pragma once

#include "storage/records.h"

namespace mantimon::storage {

/// As the column has it.
[[nodiscard]] inline QString statusText(GameStatus status)
{
    switch (status) {
    case GameStatus::Waiting:
        return QStringLiteral("waiting");
    case GameStatus::Live:
        return QStringLiteral("live");
    case GameStatus::Finished:
        break;
    }
    return QStringLiteral("finished");
}

/// The schema lets no other text in.
[[nodiscard]] inline GameStatus statusFrom(const QString &text)
{
    if (text == statusText(GameStatus::Waiting))
        return GameStatus::Waiting;
    return text == statusText(GameStatus::Live) ? GameStatus::Live : GameStatus::Finished;
}

} // namespace mantimon::storage
