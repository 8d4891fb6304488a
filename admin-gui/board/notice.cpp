#include "board/notice.h"

#include "board/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

struct Notice
{
    Q_DECLARE_TR_FUNCTIONS(mantimon::board::Notice)
};

QString amountOf(const Prompt &prompt)
{
    if (prompt.min == prompt.max)
        return Notice::tr("%n card(s)", nullptr, prompt.max);
    if (prompt.min == 0)
        return Notice::tr("up to %n card(s)", nullptr, prompt.max);
    return Notice::tr("%1 to %n card(s)", nullptr, prompt.max).arg(prompt.min);
}

QString questionOf(const Prompt &prompt)
{
    switch (prompt.kind) {
    case rules::PromptKind::ChooseCards:
        return Notice::tr("choose %1 from: %2").arg(amountOf(prompt), wordFor(prompt.zone));
    case rules::PromptKind::OrderCards:
        return Notice::tr("put cards in order (%1)").arg(wordFor(prompt.zone));
    case rules::PromptKind::ChooseOption:
        return Notice::tr("choose one of %n option(s)", nullptr, prompt.options);
    case rules::PromptKind::ChooseNumber:
        return Notice::tr("choose a number from %1 to %2").arg(prompt.min).arg(prompt.max);
    case rules::PromptKind::Confirm:
        return Notice::tr("yes or no");
    case rules::PromptKind::Promote:
        return Notice::tr("choose the new active Mantimon");
    }
    return {};
}

QString promptText(const TableState &state, const Catalogue &catalogue)
{
    const Prompt &prompt = *state.prompt;
    const QString who = state.nameOf(prompt.playerId);
    if (prompt.isHidden)
        return Notice::tr("%1 is asked to choose").arg(who);
    if (!prompt.source || prompt.source->id.isEmpty())
        return Notice::tr("%1: %2").arg(who, questionOf(prompt));
    return Notice::tr("%1: %2 (%3)").arg(who, questionOf(prompt), catalogue.name(prompt.source->id));
}

QString outcomeText(const TableState &state)
{
    const Outcome &outcome = *state.outcome;
    if (!outcome.winner.isEmpty())
        return Notice::tr("%1 won %2").arg(state.nameOf(outcome.winner), wordFor(outcome.reason));
    return outcome.reason == rules::EndReason::Void ? Notice::tr("The game was declared void")
                                                    : Notice::tr("The game ended in a draw");
}

QString setupText(const TableState &state)
{
    QStringList waitedFor;
    for (const Side &side : state.sides) {
        if (!side.isReady)
            waitedFor << side.name;
    }
    return waitedFor.isEmpty() ? Notice::tr("Set-up is done")
                               : Notice::tr("Set-up: waiting for %1").arg(waitedFor.join(", "_L1));
}

} // namespace

QString noticeOf(const TableState &state, const Catalogue &catalogue)
{
    if (state.outcome)
        return outcomeText(state);
    if (state.prompt)
        return promptText(state, catalogue);
    if (state.phase == rules::Phase::Setup)
        return setupText(state);
    return Notice::tr("%1 is to move").arg(state.nameOf(state.currentPlayerId));
}

} // namespace mantimon::board
