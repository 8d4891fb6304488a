#pragma once

#include "common/fake_clock.h"
#include "common/test_case.h"
#include "live/memory_live_store.h"
#include "live/redis_live_store.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <memory>
#include <tuple>

namespace mantimon::live {

enum class StoreKind { Memory, Redis };

/// Of TEST_REDIS; without it the test fails and says what to do.
[[nodiscard]] std::optional<LiveUrl> testRedis();

/// Waits for the answer to a call of a store, which is the call's last parameter.
template <typename... Parameters, typename... Arguments>
auto ask(LiveStore &store, void (LiveStore::*call)(Parameters...), Arguments &&...arguments)
{
    using Asked = std::tuple_element_t<sizeof...(Parameters) - 1, std::tuple<Parameters...>>;
    using T = typename Asked::Value;
    std::optional<Result<T>> answer;
    QEventLoop loop;
    (store.*call)(std::forward<Arguments>(arguments)..., Asked(&loop, [&](const Result<T> &given) {
                      answer = given;
                      loop.quit();
                  }));
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    loop.exec();
    return answer.value_or(base::failure(LiveError{ErrorKind::Internal, QStringLiteral("no answer for 10 s")}));
}

/// One that has told that it is available. All of one fixture are stores over the same content: in
/// memory that is one store.
class LiveFixture
{
    Q_DISABLE_COPY_MOVE(LiveFixture)

public:
    explicit LiveFixture(StoreKind kind, Lifetimes lifetimes = {});
    ~LiveFixture();

    [[nodiscard]] bool isThere() const { return m_store && m_store->status().isAvailable; }
    [[nodiscard]] LiveStore &store() { return *m_store; }
    /// As another node sees it.
    [[nodiscard]] LiveStore &otherStore();
    [[nodiscard]] testing::FakeClock &clock() { return m_clock; }

    /// Lets time pass until the condition holds; false when it does not for 10 s.
    template <typename Condition>
    [[nodiscard]] bool eventually(Condition condition)
    {
        QElapsedTimer patience;
        for (patience.start(); patience.elapsed() < 10'000; m_clock.advance(20)) {
            if (condition())
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] std::unique_ptr<LiveStore> make();

    StoreKind m_kind;
    Lifetimes m_lifetimes;
    QByteArray m_prefix;
    testing::FakeClock m_clock;
    std::unique_ptr<LiveStore> m_store;
    std::unique_ptr<LiveStore> m_other;
};

/// The base of the contract: every test runs over each kind of store.
class ContractTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

protected:
    /// Another one, with entries that end soon.
    void makeFleeting();
    [[nodiscard]] LiveStore &store() { return m_fixture->store(); }

    template <typename... Parameters, typename... Arguments>
    auto ask(void (LiveStore::*call)(Parameters...), Arguments &&...arguments)
    {
        return live::ask(store(), call, std::forward<Arguments>(arguments)...);
    }

    std::unique_ptr<LiveFixture> m_fixture;
};

} // namespace mantimon::live

Q_DECLARE_METATYPE(mantimon::live::StoreKind)
