#include "unit/live/live_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon::live {

std::optional<LiveUrl> testRedis()
{
    const QString text = qEnvironmentVariable("TEST_REDIS");
    if (text.isEmpty()) {
        QTest::qFail("there is no TEST_REDIS: run it by ./dev test, or beside tests/services/with-services", __FILE__,
                     __LINE__);
        return std::nullopt;
    }
    const auto url = LiveUrl::parse(text);
    if (url)
        return *url;
    QTest::qFail(qPrintable(u"TEST_REDIS: expected "_s + url.error()), __FILE__, __LINE__);
    return std::nullopt;
}

LiveFixture::LiveFixture(StoreKind kind, Lifetimes lifetimes)
    : m_kind(kind), m_lifetimes(lifetimes),
      m_prefix("test:" + QUuid::createUuid().toByteArray(QUuid::Id128).left(12) + ':'), m_store(make())
{
}

LiveFixture::~LiveFixture() = default;

LiveStore &LiveFixture::otherStore()
{
    if (m_kind == StoreKind::Memory)
        return *m_store;
    if (!m_other)
        m_other = make();
    return *m_other;
}

std::unique_ptr<LiveStore> LiveFixture::make()
{
    std::unique_ptr<LiveStore> made;
    if (m_kind == StoreKind::Memory) {
        made = std::make_unique<MemoryLiveStore>(m_clock, m_lifetimes);
    } else if (const auto url = testRedis()) {
        made = std::make_unique<RedisLiveStore>(
            RedisLiveStore::Settings{.url = *url, .prefix = m_prefix, .lifetimes = m_lifetimes});
    } else {
        return nullptr;
    }
    QSignalSpy available(made.get(), &LiveStore::available);
    made->start();
    (void)available.wait(10'000);
    return made;
}

void ContractTest::initTestCase_data()
{
    QTest::addColumn<StoreKind>("kind");
    QTest::newRow("in memory") << StoreKind::Memory;
    QTest::newRow("in Redis") << StoreKind::Redis;
}

void ContractTest::init()
{
    failOnAnyWarning();
    QFETCH_GLOBAL(StoreKind, kind);
    m_fixture = std::make_unique<LiveFixture>(kind);
    QVERIFY(m_fixture->isThere());
}

void ContractTest::makeFleeting()
{
    QFETCH_GLOBAL(StoreKind, kind);
    m_fixture = std::make_unique<LiveFixture>(kind, Lifetimes{.connection = 1'000, .game = 1'000, .node = 1'000});
    QVERIFY(m_fixture->isThere());
}

void ContractTest::cleanup()
{
    m_fixture.reset();
}

} // namespace mantimon::live
