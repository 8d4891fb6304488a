#pragma once

#include <QByteArrayView>

#include <array>

namespace mantimon::net {

/// Follows the frames of a client's WebSocket by their heads alone (RFC 6455, 5.2): QWebSocket answers pings and
/// gathers parts of messages without a word. What is no WebSocket is QWebSocket's to find.
class FrameCounter
{
public:
    /// The next bytes that came, however they are cut.
    void feed(QByteArrayView bytes);

    /// Pings, pongs and closes, since the last call.
    [[nodiscard]] int takeControlFrames();
    /// Of the message that has not ended yet; what ended in between counts as long as nothing was read after it.
    [[nodiscard]] int mostParts() const { return m_mostParts; }

private:
    [[nodiscard]] qsizetype headSize() const;
    void readHead();

    std::array<quint8, 14> m_head{};
    qsizetype m_headBytes = 0;
    quint64 m_skip = 0; // of the payload
    int m_controlFrames = 0;
    int m_parts = 0;
    int m_mostParts = 0;
};

} // namespace mantimon::net
