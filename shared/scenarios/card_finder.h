#pragma once

#include "rules/card.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mantimon::scenarios {

/// Cards as people name them: by name, by id, and a basic energy by its type ("fire"). Of several
/// cards of one name the first by id is meant.
class CardFinder
{
public:
    /// Views the catalogue, which must outlive it.
    explicit CardFinder(const rules::CardCatalog &cards);

    [[nodiscard]] std::optional<rules::CardId> find(std::string_view said) const;
    /// `no card is called "Pond Forg", did you mean "Pond Frog"?`
    [[nodiscard]] std::string unknown(std::string_view said) const;

private:
    const rules::CardCatalog &m_cards;
    std::unordered_map<std::string_view, rules::CardId> m_byName;
    std::vector<std::string_view> m_names;
};

} // namespace mantimon::scenarios
