#include "load/traffic.h"

namespace mantimon::load {

Traffic operator-(const Traffic &later, const Traffic &earlier)
{
    return {.actions = later.actions - earlier.actions,
            .actionAnswerBytes = later.actionAnswerBytes - earlier.actionAnswerBytes,
            .questions = later.questions - earlier.questions,
            .questionAnswerBytes = later.questionAnswerBytes - earlier.questionAnswerBytes,
            .states = later.states - earlier.states,
            .stateBytes = later.stateBytes - earlier.stateBytes,
            .otherPushes = later.otherPushes - earlier.otherPushes,
            .gamesBegun = later.gamesBegun - earlier.gamesBegun,
            .refusals = later.refusals - earlier.refusals};
}

FrameSizes meanSizes(const Traffic &traffic)
{
    const auto mean = [](qint64 bytes, qint64 count) { return count > 0 ? bytes / count : 0; };
    return {.actionAnswer = mean(traffic.actionAnswerBytes, traffic.actions),
            .questionAnswer = mean(traffic.questionAnswerBytes, traffic.questions),
            .state = mean(traffic.stateBytes, traffic.states)};
}

} // namespace mantimon::load
