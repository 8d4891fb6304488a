#include "rules/effects.h"

namespace mantimon::rules {

namespace {

/// More flips than this decide nothing and only take time.
constexpr int mostFlips = 100;
constexpr int mostRepeats = 20;

} // namespace

void doSequence(Work &work)
{
    if (work.frame.step < work.node.childCount)
        work.pushChild(work.frame.step++);
    else
        work.finish();
}

void doFlipCoins(Work &work)
{
    if (work.frame.step > 0) {
        work.finish();
        return;
    }
    work.frame.step = 1;
    int heads = 0;
    if (work.node.untilTails) {
        while (heads < mostFlips && flipCoin(work.table, work.context.owner))
            ++heads;
    } else {
        const int flips = work.amount();
        for (int i = 0; i < flips && i < mostFlips; ++i)
            heads += flipCoin(work.table, work.context.owner) ? 1 : 0;
    }
    work.root().heads = static_cast<std::uint8_t>(heads);
    const std::size_t child = heads > 0 ? 0 : 1;
    if (child < work.node.childCount)
        work.pushChild(child);
    else
        work.noteNothing();
}

void doChooseOne(Work &work)
{
    if (work.frame.step > 0) {
        work.finish();
        return;
    }
    if (work.frame.stage == 0 && work.node.childCount > 1) {
        Prompt prompt;
        prompt.kind = PromptKind::ChooseOption;
        prompt.to = work.chooser();
        prompt.options = static_cast<std::uint8_t>(work.node.childCount);
        prompt.source = work.context.source;
        work.frame.stage = 1;
        ask(work.table, prompt);
        return;
    }
    const int option = work.frame.stage == 1 ? work.table.state.answer.option : 0;
    work.frame.step = 1;
    if (work.node.childCount > 0)
        work.pushChild(static_cast<std::size_t>(option));
}

/// Children one after the other, once agreed; step 1 is the first child.
void doMayDo(Work &work)
{
    if (work.frame.step == 0 && work.frame.stage == 0) {
        Prompt prompt;
        prompt.kind = PromptKind::Confirm;
        prompt.to = work.chooser();
        prompt.options = 2;
        prompt.source = work.context.source;
        work.frame.stage = 1;
        ask(work.table, prompt);
        return;
    }
    if (work.frame.step == 0 && work.table.state.answer.option != 1) {
        work.noteNothing();
        work.finish();
        return;
    }
    if (work.frame.step < work.node.childCount)
        work.pushChild(work.frame.step++);
    else
        work.finish();
}

/// The test decides between the children.
void doIfElse(Work &work)
{
    if (work.frame.step > 0) {
        work.finish();
        return;
    }
    work.frame.step = 1;
    const std::size_t child = holds(work.board(), work.context, work.node.test) ? 0 : 1;
    if (child < work.node.childCount)
        work.pushChild(child);
    else
        work.noteNothing();
}

/// How often was counted when the first began; the cursor says how often still.
void doRepeat(Work &work)
{
    if (work.frame.step == 0) {
        work.frame.step = 1;
        work.frame.cursor = static_cast<std::uint8_t>(std::clamp(work.amount(), 0, mostRepeats));
        if (work.frame.cursor == 0)
            work.noteNothing();
    }
    if (work.frame.cursor == 0 || work.node.childCount == 0) {
        work.finish();
        return;
    }
    --work.frame.cursor;
    work.pushChild(0);
}

void doChooseMantimon(Work &work)
{
    const auto targets = targetsOrNone(work, allTargets(work));
    if (!targets)
        return;
    if (targets->empty())
        work.noteNothing();
    work.finish();
}

/// The end of the turn goes below everything that is being resolved; an attack has put it there
/// already.
void doEndTurn(Work &work)
{
    Table &table = work.table;
    work.finish();
    auto &stack = table.state.stack;
    const bool isEnding =
        std::any_of(stack.begin(), stack.end(), [](const Frame &frame) { return frame.kind == FrameKind::EndTurn; });
    if (isEnding || table.state.phase != Phase::Main)
        return;
    if (stack.isFull()) {
        table.budget = 0;
        return;
    }
    Frame end;
    end.kind = FrameKind::EndTurn;
    stack.insertAt(0, end);
    for (std::size_t i = 1; i < stack.size(); ++i)
        ++stack[i].root;
}

} // namespace mantimon::rules
