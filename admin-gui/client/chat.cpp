#include "client/chat.h"

#include "client/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::client {

ChatLine ChatLine::from(const QJsonObject &json)
{
    return {.id = json["line_id"_L1].toString(),
            .name = json["name"_L1].toString(),
            .text = json["text"_L1].toString(),
            .emote = json["emote"_L1].toString(),
            .at = timeOf(json["at"_L1])};
}

Chat::Chat(Connection &connection, const QString &gameId, QObject *parent)
    : QObject(parent), m_connection(connection), m_gameId(gameId)
{
    connect(&connection, &Connection::stateChanged, this, &Chat::ask);
    connect(&connection, &Connection::pushed, this, [this](const QString &event, const QJsonObject &data) {
        if (event == "monitor:chat"_L1 && data["game_id"_L1].toString() == m_gameId)
            take(ChatLine::from(data));
    });
    ask();
}

void Chat::ask()
{
    if (!m_connection.isOnline())
        return;
    m_connection.ask(u"monitor:chat"_s, {{u"game_id"_s, m_gameId}, {u"limit"_s, linesAsked}}, this,
                     [this](const Answer &answer) {
                         if (!answer.success)
                             return;
                         m_lines = listOf<ChatLine>(answer.data["rows"_L1]);
                         std::reverse(m_lines.begin(), m_lines.end());
                         Q_EMIT reset();
                     });
}

// A line may be told while the answer that has it is on its way.
void Chat::take(const ChatLine &line)
{
    const bool isKnown =
        std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const ChatLine &each) { return each.id == line.id; });
    if (isKnown)
        return;
    m_lines.append(line);
    Q_EMIT added(line);
}

} // namespace mantimon::client
