#include "load/frame.h"

using namespace Qt::StringLiterals;

namespace mantimon::load {

namespace {

// The fields that are looked for stand at the beginning, before the zones.
constexpr qsizetype headLength = 420;

Frame answer(QStringView text)
{
    return {.kind = Frame::Kind::Answer,
            .isSuccess = text.left(headLength).contains(u"\"success\":true"),
            .isOver = text.left(headLength).contains(u"\"current_player_id\":null")};
}

Frame state(QStringView text)
{
    const QStringView head = text.left(headLength);
    return {.kind = Frame::Kind::State,
            .canPass = head.contains(u"\"is_my_turn\":true") && head.contains(u"\"phase\":\"main\"") &&
                       head.contains(u"\"prompt\":null")};
}

} // namespace

Frame lookAt(const QString &text)
{
    Frame frame;
    if (text.startsWith(u"{\"ack\":"))
        frame = answer(text);
    else if (text.startsWith(u"{\"event\":\"game:state\""))
        frame = state(text);
    frame.bytes = text.size(); // the frames of the driver's games are ASCII
    return frame;
}

QString textField(const QString &frame, QStringView name)
{
    const QString mark = u"\"%1\":\""_s.arg(name);
    const qsizetype at = frame.indexOf(mark);
    if (at < 0)
        return {};
    const qsizetype from = at + mark.size();
    return frame.mid(from, frame.indexOf(u'"', from) - from);
}

} // namespace mantimon::load
