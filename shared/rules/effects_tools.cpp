#include "rules/effects.h"
#include "rules/zones.h"

/// Tools and stadiums that go.
namespace mantimon::rules {

namespace {

void takeToolsOff(Work &work, ZoneType to)
{
    const auto targets = targetsOrNone(work, affectedTargets(work));
    if (!targets)
        return;
    work.noteMoved(targets->size());
    work.finish();
    for (const CardIndex card : *targets) {
        const CardIndex tool = detachTool(work.table, *slotOf(work.table.state, card));
        putInto(work.table, tool, ZoneType::Attached, to, everybody);
        endEffectsOf(work.table, tool);
    }
}

} // namespace

void doDiscardTool(Work &work)
{
    takeToolsOff(work, ZoneType::Discard);
}

void doReturnTool(Work &work)
{
    takeToolsOff(work, ZoneType::Hand);
}

void doDiscardStadium(Work &work)
{
    State &state = work.table.state;
    if (state.stadium == noIndex) {
        work.finishWithoutTarget();
        return;
    }
    const CardIndex stadium = state.stadium;
    state.stadium = noIndex;
    work.noteMoved(1);
    work.finish();
    discard(work.table, stadium, ZoneType::Stadium);
}

} // namespace mantimon::rules
