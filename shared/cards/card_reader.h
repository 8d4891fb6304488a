#pragma once

#include "cards/effect_compiler.h"
#include "cards/json_fields.h"
#include "rules/card.h"

#include <string>
#include <string_view>

namespace mantimon::cards {

/// Reads one card's definition; its effects go to the catalogue. Reports to `errors`.
class CardReader
{
public:
    CardReader(rules::CardCatalog &catalog, ErrorList &errors) : m_catalog(catalog), m_errors(errors) {}

    [[nodiscard]] rules::CardDefinition read(Json value, const std::string &set);

private:
    void readPrint(const Fields &fields, rules::CardDefinition &card);
    void readMantimon(const Fields &fields, rules::CardDefinition &card);
    void readEvolution(const Fields &fields, rules::CardDefinition &card);
    void readTrainer(const Fields &fields, rules::CardDefinition &card);
    void readTrigger(const Fields &fields, rules::CardDefinition &card);
    void readEnergy(const Fields &fields, rules::CardDefinition &card);
    /// Only what an attack sets off knows an attacker.
    void checkAttacker(const Fields &fields, rules::Trigger trigger, rules::EffectIndex effect);
    [[nodiscard]] rules::Attack attack(Json value, const std::string &path);
    [[nodiscard]] rules::Ability ability(Json value, const std::string &path);
    [[nodiscard]] rules::EffectIndex effect(const Fields &fields, std::string_view key, EffectContext context);
    /// The text that the effects mean must be the one that is printed.
    [[nodiscard]] std::string text(const Fields &fields, const std::string &generated);

    rules::CardCatalog &m_catalog;
    ErrorList &m_errors;
    std::size_t m_errorsBefore = 0; ///< what was found before the part whose text is checked
};

} // namespace mantimon::cards
