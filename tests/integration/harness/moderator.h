#pragma once

#include "auth/role.h"
#include "harness/client.h"

namespace mantimon::harness {

/// Somebody at the moderators' desk.
class Moderator
{
public:
    explicit Moderator(QString name, auth::Roles roles = auth::Role::Moderator);

    Client client;
    QString name;
    QString id;

    /// False when the server refused.
    bool logIn(quint16 port);
    QJsonObject ask(const QString &event, const QJsonObject &data = {}) { return client.ask(event, data); }
    /// ask() with a reason.
    QJsonObject order(const QString &event, QJsonObject data);
    /// Takes in the pushes about the game until one has come to `seq`; that one.
    std::optional<QJsonObject> stateAt(qint64 seq);

private:
    auth::Roles m_roles;
};

} // namespace mantimon::harness
