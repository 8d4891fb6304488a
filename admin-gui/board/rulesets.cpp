#include "board/rulesets.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mantimon::board {

Rulesets &Rulesets::of(client::Connection &connection)
{
    if (auto *existing = connection.findChild<Rulesets *>(QString(), Qt::FindDirectChildrenOnly))
        return *existing;
    auto *rulesets = new Rulesets(&connection);
    connect(&connection, &client::Connection::stateChanged, rulesets,
            [rulesets, &connection] { rulesets->fetch(connection); });
    rulesets->fetch(connection);
    return *rulesets;
}

void Rulesets::fetch(client::Connection &connection)
{
    if (!connection.isOnline())
        return;
    connection.ask(u"server:info"_s, {}, this, [this](const client::Answer &answer) {
        for (const QJsonValue &ruleset : answer.data["rulesets"_L1].toArray()) {
            m_rulesets.insert(ruleset["name"_L1].toString(),
                              {ruleset["bench"_L1]["size"_L1].toInt(5), ruleset["points"_L1]["to_win"_L1].toInt()});
        }
        Q_EMIT changed();
    });
}

} // namespace mantimon::board
