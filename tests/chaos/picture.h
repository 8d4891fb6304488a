#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace mantimon::chaos {

/// A digest of what a state says about the game itself. Left out is what may differ between two
/// tellings of one seq: clocks, who is connected, who watches, and the events on the way there.
[[nodiscard]] QByteArray pictureOf(QJsonObject state);

} // namespace mantimon::chaos
