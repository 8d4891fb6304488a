#include "gateway/session.h"

namespace mantimon::gateway {

Session &Sessions::open(const net::Opened &opened, clock::Milliseconds now)
{
    Session &session = m_sessions[opened.id];
    session.connection = opened.id;
    session.peer = opened.peer;
    session.path = opened.path;
    session.since = now;
    return session;
}

Session *Sessions::find(net::ConnectionId connection)
{
    const auto found = m_sessions.find(connection);
    return found == m_sessions.end() ? nullptr : &found->second;
}

const Session *Sessions::find(net::ConnectionId connection) const
{
    const auto found = m_sessions.find(connection);
    return found == m_sessions.end() ? nullptr : &found->second;
}

QVector<net::ConnectionId> Sessions::all() const
{
    QVector<net::ConnectionId> connections;
    connections.reserve(qsizetype(m_sessions.size()));
    for (const auto &[connection, session] : m_sessions)
        connections.append(connection);
    return connections;
}

QVector<net::ConnectionId> Sessions::of(const QString &userId) const
{
    QVector<net::ConnectionId> connections;
    if (!m_perUser.contains(userId))
        return connections;
    for (const auto &[connection, session] : m_sessions) {
        if (session.claims && session.user() == userId)
            connections.append(connection);
    }
    return connections;
}

void Sessions::authenticate(Session &session, auth::Claims claims)
{
    ++m_perUser[claims.userId];
    session.claims = std::move(claims);
}

std::optional<Session> Sessions::close(net::ConnectionId connection)
{
    const auto found = m_sessions.find(connection);
    if (found == m_sessions.end())
        return std::nullopt;
    Session session = std::move(found->second);
    m_sessions.erase(found);
    if (session.claims && --m_perUser[session.user()] == 0)
        m_perUser.remove(session.user());
    return session;
}

} // namespace mantimon::gateway
