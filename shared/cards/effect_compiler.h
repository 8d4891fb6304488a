#pragma once

#include "cards/effect_parts.h"
#include "cards/effect_shape.h"
#include "cards/json_fields.h"
#include "rules/card.h"

#include <string>
#include <string_view>
#include <vector>

namespace mantimon::cards {

/// Turns an effect's JSON into nodes of the catalogue. After reporting an error the nodes are only
/// good for finding more errors.
class EffectCompiler
{
public:
    EffectCompiler(rules::CardCatalog &catalog, ErrorList &errors) : m_catalog(catalog), m_errors(errors) {}

    /// An effect is an object, or a list of them that happens in order.
    [[nodiscard]] rules::EffectIndex compile(Json value, const std::string &path, EffectContext context);

private:
    void node(std::size_t index, Json value, const std::string &path, int depth);
    void step(std::size_t index, Json value, const std::string &path, int depth);
    void children(std::size_t index, const std::vector<Json> &values, const std::string &path, int depth);
    void branches(std::size_t index, const Fields &fields, int depth);
    void readChildren(std::size_t index, const Fields &fields, int depth);
    void repeated(std::size_t index, Json value, const std::string &path, int depth);
    std::size_t allocate(std::size_t parent, std::size_t count);

    void readTarget(const Fields &fields, const OperationShape &shape, rules::Effect &effect);
    void readTo(const Fields &fields, const OperationShape &shape, rules::Effect &effect);
    void readWords(const Fields &fields, rules::Effect &effect);
    void readIgnores(const Fields &fields, rules::Effect &effect);
    void readCondition(const Fields &fields, rules::Effect &effect);
    void readAmount(const Fields &fields, rules::Effect &effect);
    void readZones(const Fields &fields, rules::Effect &effect);
    void readPosition(const Fields &fields, rules::Effect &effect);
    void readTypeOf(const Fields &fields, rules::Effect &effect);
    void checkSelector(const rules::Selector &selector, const std::string &path);
    void checkCourse(const rules::Effect &effect, const Fields &fields);
    [[nodiscard]] Reading reading() { return {m_errors, m_catalog.words}; }

    rules::CardCatalog &m_catalog;
    ErrorList &m_errors;
    EffectContext m_context = EffectContext::Used;
};

} // namespace mantimon::cards
