#include "protocol/carry_events.h"

namespace mantimon::protocol {

namespace {

constexpr QByteArrayView eventsKey = R"("events":[)";
constexpr qsizetype tailSize = 2; // "]}" of the list and the whole

/// Where the items of the list begin: a text may contain the same letters, and an event a list of that name, so only
/// a member of the whole counts.
qsizetype itemsBegin(QByteArrayView state)
{
    int depth = 0;
    for (qsizetype i = 0; i < state.size(); ++i) {
        const char c = state[i];
        if (c == '"') {
            if (depth == 1 && state.sliced(i).startsWith(eventsKey))
                return i + eventsKey.size();
            for (++i; i < state.size() && state[i] != '"'; ++i)
                i += state[i] == '\\' ? 1 : 0;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return -1;
}

} // namespace

Payload carryEvents(const Payload &older, const Payload &newer)
{
    const qsizetype from = itemsBegin(older);
    const qsizetype to = itemsBegin(newer);
    Q_ASSERT(from >= 0 && to >= 0 && older.endsWith("]}") && newer.endsWith("]}"));
    const QByteArrayView items = QByteArrayView(older).sliced(from).chopped(tailSize);
    if (items.isEmpty())
        return newer;
    const bool isAlone = to + tailSize == newer.size();
    Payload carried;
    carried.reserve(newer.size() + items.size() + 1);
    carried += QByteArrayView(newer).first(to);
    carried += items;
    if (!isAlone)
        carried += ',';
    carried += QByteArrayView(newer).sliced(to);
    return carried;
}

} // namespace mantimon::protocol
