#include "cards/names.h"
#include "protocol/write_monitor.h"
#include "protocol/write_parts.h"

namespace mantimon::protocol {

void writeFields(JsonWriter &out, const MonitorUpdate &push)
{
    out.time("server_time", push.serverTime);
    if (push.nodes)
        writeList(out, "nodes", *push.nodes);
    const auto writeIf = [&out](std::string_view name, const auto &content) {
        if (!content)
            return;
        out.key(name);
        write(out, *content);
    };
    writeIf("totals", push.totals);
    out.fieldIf("reports_open", push.reportsOpen);
    writeIf("sample", push.sample);
    writeIf("page", push.page);
}

void writeFields(JsonWriter &out, const MonitorState &push)
{
    out.field("game_id", push.row.gameId);
    out.field("view", push.view);
    out.key("row");
    write(out, push.row);
    writeState(out, push.state);
    writeLog(out, "entries", push.entries, push.table.get());
}

void writeFields(JsonWriter &out, const MonitorOver &push)
{
    out.field("game_id", push.gameId);
    out.field("winner", push.winner);
    out.field("end_reason", cards::nameOf(push.endReason));
    out.field("seq", push.seq);
}

void writeFields(JsonWriter &out, const MonitorChat &push)
{
    out.field("game_id", push.gameId);
    writeFields(out, push.line);
}

} // namespace mantimon::protocol
