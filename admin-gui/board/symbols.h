#pragma once

#include "rules/types.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

/// The pictures of resources/icons, drawn at any size.
namespace mantimon::board {

/// A type's symbol: its shape and its letter say which, not its colour alone. Unset: any type.
void drawEnergy(QPainter &painter, const QRectF &place, std::optional<rules::Type> type);
void drawCondition(QPainter &painter, const QRectF &place, rules::Condition condition);
/// A picture of resources/icons/cards.
void drawPicture(QPainter &painter, const QRectF &place, const QString &name);

} // namespace mantimon::board
