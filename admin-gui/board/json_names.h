#pragma once

#include "cards/names.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <string_view>

namespace mantimon::board {

/// The member of an enumeration of the rules that a text on the wire names.
template <cards::Named E>
[[nodiscard]] std::optional<E> named(const QJsonValue &value)
{
    const QByteArray name = value.toString().toUtf8();
    return cards::fromName<E>(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
}

/// A name as the wire writes it.
template <cards::Named E>
[[nodiscard]] QString wireName(E value)
{
    const std::string_view name = cards::nameOf(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace mantimon::board
