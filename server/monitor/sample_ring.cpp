#include "monitor/sample_ring.h"

#include <algorithm>

namespace mantimon::monitor {

using protocol::Sample;

namespace {

/// Several samples on their way to be one.
class Mean
{
public:
    void add(const Sample &sample)
    {
        ++m_count;
        m_sum.connections += sample.connections;
        m_sum.liveGames += sample.liveGames;
        m_sum.actionsPerSecond += sample.actionsPerSecond;
        m_sum.p50Ms += sample.p50Ms;
        m_sum.p99Ms = std::max(m_sum.p99Ms, sample.p99Ms);
        m_sum.errorsPerSecond += sample.errorsPerSecond;
    }
    [[nodiscard]] Sample at(qint64 moment) const
    {
        return {.at = moment,
                .connections = m_sum.connections / m_count,
                .liveGames = m_sum.liveGames / m_count,
                .actionsPerSecond = m_sum.actionsPerSecond / m_count,
                .p50Ms = m_sum.p50Ms / m_count,
                .p99Ms = m_sum.p99Ms,
                .errorsPerSecond = m_sum.errorsPerSecond / m_count};
    }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

private:
    Sample m_sum;
    int m_count = 0;
};

} // namespace

void SampleRing::add(const Sample &sample)
{
    m_samples.push_back(sample);
    while (m_samples.front().at <= sample.at - keptMs)
        m_samples.pop_front();
}

protocol::Samples SampleRing::lately(qint64 windowMs, qint64 now) const
{
    protocol::Samples answer{.stepMs = std::max(everyMs, windowMs / mostAnswered), .samples = {}};
    qint64 step = 0;
    Mean mean;
    const auto flush = [&] {
        if (!mean.isEmpty())
            answer.samples.push_back(mean.at(step * answer.stepMs));
        mean = {};
    };
    // A step more would be one sample more than is answered.
    const qint64 firstStep = now / answer.stepMs - windowMs / answer.stepMs + 1;
    for (const Sample &sample : m_samples) {
        const qint64 its = sample.at / answer.stepMs;
        if (its < firstStep)
            continue;
        if (its != step)
            flush();
        step = its;
        mean.add(sample);
    }
    flush();
    return answer;
}

} // namespace mantimon::monitor
