#include "gateway/chat_book.h"

#include "games/refusals.h"
#include "gateway/deck_book.h"
#include "measure/limit.h"

#include <QUuid>

#include <map>

using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

namespace {

/// Limits are by the minute: their seconds are that long.
constexpr clock::Milliseconds perSecondOfLimits = 60;
/// More waits only where the database does not answer.
constexpr std::size_t mostWaiting = 1'000;

protocol::Refused refusalFor(const storage::SanctionRow &mute)
{
    protocol::Refused refusal = refused(ErrorCode::Muted, u"you are muted"_s);
    refusal.reason = mute.reason;
    refusal.until = mute.until;
    return refusal;
}

/// For each line, the mute that kept it from being written.
using Mutes = QVector<std::optional<storage::SanctionRow>>;

storage::Result<Mutes> writeLines(storage::Repositories &stored, const QVector<storage::ChatRow> &lines)
{
    std::map<QString, std::optional<storage::SanctionRow>> asked;
    Mutes mutes;
    for (const storage::ChatRow &line : lines) {
        auto mute = asked.find(line.userId);
        if (mute == asked.end()) {
            auto found = stored.sanctions.inForce(storage::Sanction::Mute, line.userId, line.at);
            if (!found)
                return base::failure(found.error());
            mute = asked.emplace(line.userId, std::move(*found)).first;
        }
        mutes.append(mute->second);
        if (mute->second)
            continue;
        if (auto done = stored.chat.add(line); !done)
            return base::failure(done.error());
    }
    return mutes;
}

} // namespace

protocol::ChatLine chatLineOf(const storage::ChatRow &row)
{
    return {.lineId = row.id,
            .player = {row.userId, row.name},
            .text = row.isEmote ? QString() : row.content,
            .emote = row.isEmote ? row.content : QString(),
            .at = row.at};
}

ChatBook::ChatBook(ChatLimits limits, storage::Storage &storage, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_limits(limits), m_storage(storage), m_clock(clock)
{
}

void ChatBook::setLimits(ChatLimits limits)
{
    m_limits = limits;
    for (net::RateLimit &user : m_perUser)
        user.setRate(limits.perMinute, limits.burst);
}

std::optional<protocol::Refused> ChatBook::admit(const QString &userId)
{
    const clock::Milliseconds now = m_clock.now() / perSecondOfLimits;
    auto limit = m_perUser.find(userId);
    if (limit == m_perUser.end()) {
        forgetTheQuiet(now);
        limit = m_perUser.emplace(userId, m_limits.perMinute, m_limits.burst, now);
    }
    if (limit->take(now))
        return std::nullopt;
    measure::countHit(measure::Limit::Chat);
    protocol::Refused refusal = refused(ErrorCode::RateLimited, u"too much is said"_s);
    refusal.retryAfterMs = limit->retryAfter() * perSecondOfLimits;
    return refusal;
}

// Who has been silent for long enough is held to what everybody is. Looked for only when many have been added.
void ChatBook::forgetTheQuiet(clock::Milliseconds now)
{
    if (m_perUser.size() < m_forgetAt)
        return;
    m_perUser.removeIf([now](const auto &user) { return user.value().isFull(now); });
    m_forgetAt = std::max<qsizetype>(1024, 2 * m_perUser.size());
}

void ChatBook::write(storage::ChatRow line, Written then)
{
    if (m_waiting.size() >= mostWaiting)
        return then(base::failure(refused(ErrorCode::Unavailable, u"too much waits to be said"_s)));
    m_lastAt = std::max(m_clock.now(), m_lastAt + 1);
    line.at = m_lastAt;
    line.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_waiting.push_back({std::move(line), std::move(then)});
    if (!m_isWriting)
        writeWaiting();
}

void ChatBook::writeWaiting()
{
    m_isWriting = true;
    QVector<storage::ChatRow> lines;
    for (const Waiting &waiting : m_waiting)
        lines.append(waiting.line);
    m_storage.change([lines](storage::Repositories &stored) { return writeLines(stored, lines); }, this,
                     [this, written = std::exchange(m_waiting, {})](const storage::Result<Mutes> &mutes) {
                         m_isWriting = false;
                         for (std::size_t i = 0; i < written.size(); ++i) {
                             const auto mute = mutes ? (*mutes)[qsizetype(i)] : std::nullopt;
                             if (!mutes)
                                 written[i].then(base::failure(storageAway(mutes.error())));
                             else if (mute)
                                 written[i].then(base::failure(refusalFor(*mute)));
                             else
                                 written[i].then(written[i].line);
                         }
                         if (!m_waiting.empty() && !m_isWriting)
                             writeWaiting();
                     });
}

} // namespace mantimon::gateway
