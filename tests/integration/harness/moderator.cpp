#include "harness/moderator.h"

#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon::harness {

Moderator::Moderator(QString moderatorName, auth::Roles roles)
    : name(std::move(moderatorName)), id(userIdFor(name)), m_roles(roles)
{
    client.setPath(u"/ws/monitor"_s);
}

bool Moderator::logIn(quint16 port)
{
    return client.logIn(port, tokenFor(name, m_roles))[u"success"].toBool();
}

QJsonObject Moderator::order(const QString &event, QJsonObject data)
{
    data.insert(u"reason"_s, u"because of the test"_s);
    return client.ask(event, data);
}

std::optional<QJsonObject> Moderator::stateAt(qint64 seq)
{
    while (const auto push = client.next(u"monitor:state"_s)) {
        if ((*push)[u"row"][u"seq"].toInteger() == seq)
            return push;
    }
    return std::nullopt;
}

} // namespace mantimon::harness
