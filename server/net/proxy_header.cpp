#include "net/proxy_header.h"

#include <QtEndian>

#include <algorithm>

namespace mantimon::net {

namespace {

constexpr QByteArrayView textSignature = "PROXY ";
constexpr QByteArrayView binarySignature{"\r\n\r\n\0\r\nQUIT\n", 12};
constexpr qsizetype mostTextBytes = 107;
constexpr qsizetype binaryHeadBytes = 16;
constexpr qsizetype mostBinaryBytes = 16 + 2048; // addresses, and what a proxy may add to them

constexpr quint8 localCommand = 0x20;
constexpr quint8 proxyCommand = 0x21;
constexpr quint8 tcpOverIpv4 = 0x11;
constexpr quint8 tcpOverIpv6 = 0x21;

quint16 sizeBehind(const QByteArray &head)
{
    return qFromBigEndian<quint16>(head.constData() + 14);
}

} // namespace

qsizetype ProxyHeader::wanted() const
{
    if (m_state != State::Incomplete)
        return 0;
    if (!binarySignature.startsWith(m_bytes.left(binarySignature.size())))
        return 1;
    if (m_bytes.isEmpty())
        return 1;
    if (m_bytes.size() < binaryHeadBytes)
        return binaryHeadBytes - m_bytes.size();
    return binaryHeadBytes + sizeBehind(m_bytes) - m_bytes.size();
}

void ProxyHeader::feed(QByteArrayView bytes)
{
    m_bytes += bytes;
    if (textSignature.startsWith(m_bytes.left(textSignature.size())))
        readText();
    else if (binarySignature.startsWith(m_bytes.left(binarySignature.size())))
        readBinary();
    else
        end(State::Invalid);
}

void ProxyHeader::readText()
{
    if (!m_bytes.endsWith("\r\n")) {
        if (m_bytes.size() >= mostTextBytes || m_bytes.endsWith('\n'))
            end(State::Invalid);
        return;
    }
    const QByteArrayList words = m_bytes.chopped(2).split(' ');
    if (words.size() >= 2 && words[1] == "UNKNOWN")
        return end(State::Complete);
    const bool isIpv4 = words.size() == 6 && words[1] == "TCP4";
    const bool isIpv6 = words.size() == 6 && words[1] == "TCP6";
    QHostAddress client;
    if ((!isIpv4 && !isIpv6) || !client.setAddress(QString::fromLatin1(words[2])) ||
        client.protocol() != (isIpv4 ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol))
        return end(State::Invalid);
    m_client = client;
    end(State::Complete);
}

void ProxyHeader::readBinary()
{
    if (m_bytes.size() < binaryHeadBytes)
        return;
    const quint8 command = quint8(m_bytes[12]);
    const qsizetype size = binaryHeadBytes + sizeBehind(m_bytes);
    if ((command != localCommand && command != proxyCommand) || size > mostBinaryBytes)
        return end(State::Invalid);
    if (m_bytes.size() < size)
        return;
    const quint8 kind = quint8(m_bytes[13]);
    const qsizetype addressBytes = kind == tcpOverIpv4 ? 4 : kind == tcpOverIpv6 ? 16 : 0;
    if (command == localCommand || addressBytes == 0)
        return end(State::Complete);
    if (size < binaryHeadBytes + 2 * addressBytes + 4)
        return end(State::Invalid);
    const char *const address = m_bytes.constData() + binaryHeadBytes;
    m_client = kind == tcpOverIpv4 ? QHostAddress(qFromBigEndian<quint32>(address))
                                   : QHostAddress(reinterpret_cast<const quint8 *>(address));
    end(State::Complete);
}

} // namespace mantimon::net
