#pragma once

#include "common/board.h"
#include "common/board_builder.h"
#include "common/moves.h"
#include "common/test_case.h"

/// What every file of sentences needs. A test's name is a rule of the game; its body draws a board,
/// plays, and looks.
namespace mantimon::testing {

using namespace Qt::StringLiterals;
using namespace moves;
using enum rules::Type;
using enum rules::Condition;
using rules::EventType;
using rules::Phase;
using rules::Viewer;

inline QStringList names(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

inline QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Passes until it is our turn again, the opponent passing too.
inline void playRound(Board &board)
{
    board.play(pass());
    board.play(pass());
}

} // namespace mantimon::testing
