#pragma once

#include <QtGlobal>

namespace mantimon::load {

/// What has gone to and fro, counted by the clients.
struct Traffic
{
    qint64 actions = 0; ///< acknowledged
    qint64 actionAnswerBytes = 0;
    qint64 questions = 0; ///< for the legal actions
    qint64 questionAnswerBytes = 0;
    qint64 states = 0;
    qint64 stateBytes = 0;
    qint64 otherPushes = 0;
    qint64 gamesBegun = 0;
    qint64 refusals = 0; ///< of anything; there should be none
};

[[nodiscard]] Traffic operator-(const Traffic &later, const Traffic &earlier);

/// Mean bytes of the frames that make up an action, as the floor sends them.
struct FrameSizes
{
    qint64 actionAnswer = 0;
    qint64 questionAnswer = 0; ///< 0: no questions
    qint64 state = 0;
};

[[nodiscard]] FrameSizes meanSizes(const Traffic &traffic);

} // namespace mantimon::load
