#pragma once

#include "board/catalogue.h"
#include "board/table_state.h"

namespace mantimon::board {

/// What a place on the table is about: what is told of it on hover and focus, and to a screen reader.
struct Subject
{
    QString title{};                    ///< "Ada, bench"
    QString cardId{};                   ///< whose text is told; empty for a pile
    std::optional<Mantimon> mantimon{}; ///< how that card is doing
    QVector<Card> cards{};              ///< what can be seen in a pile, top first
    int count = -1;                     ///< of a pile; -1: not one
    QString text{};                     ///< said instead of, or besides, a card's
};

/// In a sentence or two, without formatting.
[[nodiscard]] QString described(const Subject &subject, const Catalogue &catalogue);
/// In full, as rich text; symbols are `em` pixels high.
[[nodiscard]] QString detailed(const Subject &subject, const Catalogue &catalogue, int em);

} // namespace mantimon::board
