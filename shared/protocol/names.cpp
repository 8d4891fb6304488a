#include "protocol/answers.h"
#include "protocol/codec.h"
#include "protocol/pushes.h"
#include "protocol/requests.h"
#include "rules/action.h"

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

std::string_view eventName(const Request &request)
{
    return std::visit(rules::Overloaded{[](const MonitorRequest &message) { return eventName(message); },
                                        [](const auto &message) { return message.event; }},
                      request);
}

std::string_view eventName(const MonitorRequest &request)
{
    return std::visit([](const auto &message) { return message.event; }, request);
}

std::string_view eventName(const Push &push)
{
    return std::visit([](const auto &message) { return message.event; }, push);
}

std::string_view nameOf(GameStatus status)
{
    switch (status) {
    case GameStatus::Waiting:
        return "waiting";
    case GameStatus::Revealing:
        return "revealing";
    case GameStatus::Playing:
        return "playing";
    case GameStatus::Over:
        return "over";
    }
    return {};
}

std::string_view nameOf(ReportStatus status)
{
    switch (status) {
    case ReportStatus::Open:
        return "open";
    case ReportStatus::Assigned:
        return "assigned";
    case ReportStatus::Resolved:
        return "resolved";
    }
    return {};
}

std::string_view nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Winner:
        return "winner";
    case Verdict::Draw:
        return "draw";
    case Verdict::Void:
        return "void";
    }
    return {};
}

namespace {

ErrorCode codeOf(rules::Refusal refusal)
{
    switch (refusal) {
    case rules::Refusal::GameOver:
        return ErrorCode::GameOver;
    case rules::Refusal::NotYourTurn:
        return ErrorCode::NotYourTurn;
    case rules::Refusal::StalePrompt:
        return ErrorCode::StalePrompt;
    default: // every other is a reason of illegal_action, those to come too
        return ErrorCode::IllegalAction;
    }
}

QString latin1(std::string_view text)
{
    return QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Refused refusedBy(rules::Refusal refusal)
{
    const QString reason = latin1(rules::nameOf(refusal));
    return {.code = codeOf(refusal), .message = u"the rules refuse it: "_s + reason, .reason = reason};
}

Refused refusedBy(const DecodeError &error)
{
    std::optional<QString> field;
    if (!error.field.isEmpty())
        field = error.field;
    return {.code = error.code, .message = error.message, .field = field};
}

} // namespace mantimon::protocol
