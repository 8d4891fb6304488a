#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <optional>

namespace mantimon::net {

/// The header with which a connection of the PROXY protocol begins, in its first (text) or second (binary) version, as
/// HAProxy has published them. It is read by and by, and never more of the stream than it.
class ProxyHeader
{
public:
    enum class State { Incomplete, Complete, Invalid };

    /// How many bytes it takes at most now; 0 once it is not incomplete. A text is taken to its end byte by byte.
    [[nodiscard]] qsizetype wanted() const;
    /// The next bytes, no more than wanted.
    void feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    /// Who is behind the proxy; nothing where it speaks for itself, or of a connection that is not by TCP.
    [[nodiscard]] const std::optional<QHostAddress> &client() const { return m_client; }

private:
    void readText();
    void readBinary();
    void end(State state) { m_state = state; }

    QByteArray m_bytes;
    State m_state = State::Incomplete;
    std::optional<QHostAddress> m_client;
};

} // namespace mantimon::net
