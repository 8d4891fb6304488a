#include "protocol/action_json.h"

#include "protocol/json_writer.h"
#include "protocol/read_action.h"
#include "protocol/write_game.h"

#include <algorithm>
#include <array>
#include <limits>

namespace mantimon::protocol {

namespace {

using rules::Action;

constexpr auto verdictNames = std::to_array<std::string_view>({"win", "draw", "void"});

template <typename Number>
Number small(const JsonReader &in, std::string_view key)
{
    return static_cast<Number>(in.number(key, 0, std::numeric_limits<Number>::max()));
}

template <std::size_t Capacity>
void readIds(const JsonReader &in, std::string_view key, base::InlineVector<rules::InstanceId, Capacity> &ids)
{
    in.list(key, Capacity, [&ids](const JsonReader &item) { ids.push_back(item.instanceIdItself()); });
}

// ---- one read for each alternative ----------------------------------------------------------------

template <typename Nothing>
requires std::is_empty_v<Nothing>
void read(const JsonReader &, Nothing &) {}

void read(const JsonReader &in, rules::ChooseActive &action)
{
    action.card = in.instanceId("instance_id");
}

void read(const JsonReader &in, rules::ChooseBench &action)
{
    action.card = in.instanceId("instance_id");
}

void read(const JsonReader &in, rules::PlayBasic &action)
{
    action.card = in.instanceId("instance_id");
}

void read(const JsonReader &in, rules::Evolve &action)
{
    action.card = in.instanceId("instance_id");
    action.target = in.instanceId("target_id");
}

void read(const JsonReader &in, rules::AttachEnergy &action)
{
    action.card = in.instanceId("instance_id");
    action.target = in.instanceId("target_id");
}

void read(const JsonReader &in, rules::PlayTrainer &action)
{
    action.card = in.instanceId("instance_id");
    action.target = in.instanceIdIf("target_id");
}

void read(const JsonReader &in, rules::UseAbility &action)
{
    action.card = in.instanceId("instance_id");
    action.ability = small<std::uint8_t>(in, "ability");
}

void read(const JsonReader &in, rules::Retreat &action)
{
    action.to = in.instanceId("target_id");
    readIds(in, "energy_ids", action.paying);
}

void read(const JsonReader &in, rules::UseAttack &action)
{
    action.attack = small<std::uint8_t>(in, "attack");
}

void read(const JsonReader &in, rules::Choose &action)
{
    action.promptId = small<std::uint32_t>(in, "prompt_id");
    if (in.has("option") && in.has("instance_ids"))
        in.fail("option", "stands beside instance_ids: a prompt asks for one of them");
    else if (in.has("option"))
        action.option = static_cast<std::int8_t>(in.number("option", -1, std::numeric_limits<std::int8_t>::max()));
    else
        readIds(in, "instance_ids", action.cards);
}

void read(const JsonReader &in, rules::Abandon &action)
{
    action.draw = in.flag("draw", false);
}

void read(const JsonReader &in, rules::Decide &action)
{
    const std::string_view name = in.text("verdict", 16);
    for (std::size_t i = 0; i < verdictNames.size(); ++i) {
        if (verdictNames[i] == name) {
            action.verdict = static_cast<rules::Decide::Verdict>(i);
            return;
        }
    }
    in.fail("verdict", "must be win, draw or void");
}

// ---- the table: names in the order of the variant ---------------------------------------------------

using Read = Action (*)(const JsonReader &);

struct Row
{
    std::string_view name;
    bool isPlayers;
    Read read;
};

template <typename Alternative>
constexpr Row row(std::string_view name)
{
    return {name, rules::isPlayersAction(Alternative{}), [](const JsonReader &in) -> Action {
                Alternative action;
                read(in, action);
                return action;
            }};
}

constexpr auto table = std::to_array<Row>({
    row<rules::ChooseActive>("choose_active"),
    row<rules::ChooseBench>("choose_bench"),
    row<rules::Ready>("ready"),
    row<rules::PlayBasic>("play_basic"),
    row<rules::Evolve>("evolve"),
    row<rules::AttachEnergy>("attach_energy"),
    row<rules::PlayTrainer>("play_trainer"),
    row<rules::UseAbility>("use_ability"),
    row<rules::Retreat>("retreat"),
    row<rules::UseAttack>("attack"),
    row<rules::Pass>("pass"),
    row<rules::Choose>("choose"),
    row<rules::Resign>("resign"),
    row<rules::Timeout>("timeout"),
    row<rules::Abandon>("abandon"),
    row<rules::Decide>("decide"),
});
static_assert(table.size() == std::variant_size_v<Action>);

template <std::size_t Capacity>
void writeIds(JsonWriter &out, std::string_view name, const base::InlineVector<rules::InstanceId, Capacity> &ids)
{
    out.beginArray(name);
    for (const rules::InstanceId id : ids)
        out.instanceId(id);
    out.endArray();
}

void writeCardAndTarget(JsonWriter &out, rules::InstanceId card, rules::InstanceId target)
{
    out.instanceId("instance_id", card);
    if (target != rules::noInstance)
        out.instanceId("target_id", target);
}

/// Nothing chosen is written as an empty list, which declines a prompt over options too.
void writeChoice(JsonWriter &out, const rules::Choose &action)
{
    out.field("prompt_id", action.promptId);
    if (action.option >= 0)
        out.field("option", action.option);
    else
        writeIds(out, "instance_ids", action.cards);
}

struct FieldWriter
{
    JsonWriter &out;

    void operator()(const rules::ChooseActive &action) const { out.instanceId("instance_id", action.card); }
    void operator()(const rules::ChooseBench &action) const { out.instanceId("instance_id", action.card); }
    void operator()(const rules::Ready &) const {}
    void operator()(const rules::PlayBasic &action) const { out.instanceId("instance_id", action.card); }
    void operator()(const rules::Evolve &action) const { writeCardAndTarget(out, action.card, action.target); }
    void operator()(const rules::AttachEnergy &action) const { writeCardAndTarget(out, action.card, action.target); }
    void operator()(const rules::PlayTrainer &action) const { writeCardAndTarget(out, action.card, action.target); }
    void operator()(const rules::UseAbility &action) const
    {
        out.instanceId("instance_id", action.card);
        out.field("ability", action.ability);
    }
    void operator()(const rules::Retreat &action) const
    {
        out.instanceId("target_id", action.to);
        writeIds(out, "energy_ids", action.paying);
    }
    void operator()(const rules::UseAttack &action) const { out.field("attack", action.attack); }
    void operator()(const rules::Pass &) const {}
    void operator()(const rules::Choose &action) const { writeChoice(out, action); }
    void operator()(const rules::Resign &) const {}
    void operator()(const rules::Timeout &) const {}
    void operator()(const rules::Abandon &action) const { out.field("draw", action.draw); }
    void operator()(const rules::Decide &action) const
    {
        out.field("verdict", verdictNames[static_cast<std::size_t>(action.verdict)]);
    }
};

} // namespace

std::string_view nameOf(const Action &action)
{
    return table[action.index()].name;
}

std::string_view actionName(std::size_t index)
{
    return table[index].name;
}

bool isActionName(std::string_view name)
{
    return std::any_of(table.begin(), table.end(), [name](const Row &each) { return each.name == name; });
}

void write(JsonWriter &out, const Action &action)
{
    out.beginObject();
    out.field("type", nameOf(action));
    std::visit(FieldWriter{out}, action);
    out.endObject();
}

Action readAction(const JsonReader &in, ActionsOf whom)
{
    const std::string_view name = in.text("type", 64);
    for (const Row &candidate : table) {
        if (candidate.name == name && (candidate.isPlayers || whom == ActionsOf::Everybody))
            return candidate.read(in);
    }
    in.fail("type", "is not an action");
    return rules::Pass{};
}

QByteArray encodeAction(const Action &action)
{
    JsonWriter out;
    write(out, action);
    return out.text();
}

base::Result<Action, ActionError> decodeAction(QByteArrayView text)
{
    thread_local simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (text.isEmpty() || parser.parse(text.data(), static_cast<std::size_t>(text.size())).get(root))
        return base::failure(ActionError{QString(), QStringLiteral("is not JSON")});
    std::optional<ReadError> error;
    const JsonReader reader(root, {}, error);
    reader.requireObject();
    Action action = readAction(reader, ActionsOf::Everybody);
    if (error)
        return base::failure(ActionError{QString::fromStdString(error->field), QString::fromStdString(error->message)});
    return action;
}

} // namespace mantimon::protocol
