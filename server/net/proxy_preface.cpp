#include "net/proxy_preface.h"

#include "measure/limit.h"

#include <array>
#include <cerrno>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace mantimon::net {

ProxyPreface::ProxyPreface(int descriptor, clock::Milliseconds patience, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_descriptor(descriptor), m_notifier(descriptor, QSocketNotifier::Read), m_late(clock)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &ProxyPreface::readMore);
    connect(&m_late, &clock::Alarm::rang, this, [this] {
        measure::countHit(measure::Limit::RequestTime);
        deleteLater();
    });
    m_late.setIn(patience);
}

ProxyPreface::~ProxyPreface()
{
    m_notifier.setEnabled(false);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void ProxyPreface::readMore()
{
    std::array<char, 256> bytes{};
    while (m_header.state() == ProxyHeader::State::Incomplete) {
        const auto most = std::size_t(std::min<qsizetype>(m_header.wanted(), qsizetype(bytes.size())));
        const ssize_t count = ::recv(m_descriptor, bytes.data(), most, MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count <= 0)
            return deleteLater();
        m_header.feed(QByteArrayView(bytes.data(), count));
    }
    m_notifier.setEnabled(false);
    m_late.cancel();
    if (m_header.state() == ProxyHeader::State::Complete)
        Q_EMIT read(std::exchange(m_descriptor, -1), m_header.client());
    deleteLater();
}

} // namespace mantimon::net
