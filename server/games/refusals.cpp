#include "games/refusals.h"

#include "cards/ruleset_loader.h"

using namespace Qt::StringLiterals;

namespace mantimon::games {

protocol::Refused refused(protocol::ErrorCode code, const QString &message, std::optional<QString> reason)
{
    protocol::Refused answer;
    answer.code = code;
    answer.message = message;
    answer.reason = std::move(reason);
    return answer;
}

protocol::Refused invalidField(const QString &field, const QString &message)
{
    protocol::Refused answer = refused(protocol::ErrorCode::InvalidPayload, field + u": "_s + message);
    answer.field = field;
    return answer;
}

QString messageFor(const rules::Action &action)
{
    return std::visit(
        rules::Overloaded{
            [](const rules::ChooseActive &) { return u"Active Mantimon chosen"_s; },
            [](const rules::ChooseBench &) { return u"Bench changed"_s; },
            [](const rules::Ready &) { return u"Ready"_s; },
            [](const rules::PlayBasic &) { return u"Mantimon put on the bench"_s; },
            [](const rules::Evolve &) { return u"Mantimon evolved"_s; },
            [](const rules::AttachEnergy &) { return u"Energy attached"_s; },
            [](const rules::PlayTrainer &) { return u"Card played"_s; },
            [](const rules::UseAbility &) { return u"Ability used"_s; },
            [](const rules::Retreat &) { return u"Retreated"_s; },
            [](const rules::UseAttack &) { return u"Attacked"_s; }, [](const rules::Pass &) { return u"Turn ended"_s; },
            [](const rules::Choose &) { return u"Choice made"_s; }, [](const rules::Resign &) { return u"Resigned"_s; },
            [](const rules::Timeout &) { return u"Time ran out"_s; },
            [](const rules::Abandon &) { return u"Abandoned"_s; }, [](const rules::Decide &) { return u"Decided"_s; }},
        action);
}

rules::Ruleset rulesetOf(const Opened &opened)
{
    const auto loaded = cards::loadRuleset({.name = "journal", .bytes = opened.rulesetSource.toStdString()});
    rules::Ruleset ruleset = loaded ? *loaded : rules::Ruleset{};
    if (opened.options.turnSeconds)
        ruleset.turnSeconds = *opened.options.turnSeconds;
    return ruleset;
}

} // namespace mantimon::games
