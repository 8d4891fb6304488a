#include "monitor/readings.h"

#include "games/refusals.h"
#include "monitor/roles.h"
#include "monitor/row_wire.h"

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::refused;
using games::Reply;
using gateway::Moderator;
using protocol::ErrorCode;
using protocol::MonitorAnswer;
using storage::Repositories;
using storage::Result;

namespace {

constexpr int finishedShown = 20;

template <typename To, typename From, typename Change>
void append(std::vector<To> &to, const QVector<From> &from, const Change &change)
{
    for (const From &each : from)
        to.push_back(change(each));
}

Result<std::vector<protocol::FoundPlayer>> findPlayers(Repositories &stored, const protocol::FindPlayers &wanted,
                                                       bool isModerator, clock::Milliseconds now)
{
    const auto users = stored.users.search(wanted.text, isModerator, wanted.limit);
    if (!users)
        return base::failure(users.error());
    std::vector<protocol::FoundPlayer> found;
    for (const storage::UserRow &user : *users) {
        const auto ban = stored.sanctions.inForce(storage::Sanction::Ban, user.userId, now);
        const auto mute = stored.sanctions.inForce(storage::Sanction::Mute, user.userId, now);
        if (!ban || !mute)
            return base::failure(ban ? mute.error() : ban.error());
        found.push_back({.userId = user.userId,
                         .name = user.name,
                         .lastSeen = user.lastSeen,
                         .isBanned = ban->has_value(),
                         .isMuted = mute->has_value()});
    }
    return found;
}

/// What only moderators may read.
Result<base::Done> addConfidential(Repositories &stored, protocol::PlayerFile &file)
{
    const auto addresses = stored.users.addresses(file.userId);
    if (!addresses)
        return base::failure(addresses.error());
    append(file.addresses, *addresses, [](const storage::AddressRow &row) {
        return protocol::PlayerAddress{row.address, row.firstSeen, row.lastSeen};
    });
    const auto notes = stored.notes.about(file.userId);
    if (!notes)
        return base::failure(notes.error());
    append(file.notes, *notes, [](const storage::NoteRow &row) {
        return protocol::UserNote{row.id, row.by, row.content, row.at};
    });
    const auto reports = stored.reports.about(file.userId);
    if (!reports)
        return base::failure(reports.error());
    for (const storage::ReportRow &row : *reports) {
        auto report = wireReport(stored, row);
        if (!report)
            return base::failure(report.error());
        file.reports.push_back(std::move(*report));
    }
    return base::Done{};
}

Result<std::optional<protocol::PlayerFile>> playerFile(Repositories &stored, const QString &userId, bool isModerator)
{
    const auto user = stored.users.find(userId);
    if (!user)
        return base::failure(user.error());
    if (!*user)
        return std::optional<protocol::PlayerFile>();
    protocol::PlayerFile file;
    file.userId = (*user)->userId;
    file.name = (*user)->name;
    file.createdAt = (*user)->createdAt;
    file.lastSeen = (*user)->lastSeen;
    file.oauthProvider = (*user)->oauthProvider;
    const auto finished = stored.games.finishedOf(userId, finishedShown);
    if (!finished)
        return base::failure(finished.error());
    append(file.finished, *finished, wireGame);
    for (const auto &[kind, list] :
         {std::pair(storage::Sanction::Mute, &file.mutes), std::pair(storage::Sanction::Ban, &file.bans)}) {
        const auto sanctions = stored.sanctions.ofUser(kind, userId);
        if (!sanctions)
            return base::failure(sanctions.error());
        append(*list, *sanctions, wireSanction);
    }
    if (isModerator) {
        if (!(*user)->email.isEmpty())
            file.email = (*user)->email;
        if (const auto added = addConfidential(stored, file); !added)
            return base::failure(added.error());
    }
    return std::optional(std::move(file));
}

Result<protocol::ChatLine> wireChat(Repositories &, const storage::ChatRow &row)
{
    return gateway::chatLineOf(row);
}

/// A page of rows, each made anew for the wire; `one` asks for more of it.
template <typename Answer, typename Row, typename One>
Result<Answer> pageOf(Repositories &stored, Result<QVector<Row>> rows, int limit, const One &one)
{
    if (!rows)
        return base::failure(rows.error());
    Answer answer;
    answer.next = cutToPage(*rows, limit);
    for (const Row &row : *rows) {
        auto made = one(stored, row);
        if (!made)
            return base::failure(made.error());
        answer.rows.push_back(std::move(*made));
    }
    return answer;
}

} // namespace

Readings::Readings(const gateway::Gateway &gateway, GameRows &rows, const games::GameHost &host,
                   storage::Storage &storage, const clock::Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_rows(rows), m_host(host), m_storage(storage), m_clock(clock)
{
}

template <typename Work, typename Then>
void Readings::ask(Work work, const Reply &reply, Then then)
{
    m_storage.query(std::move(work), this, [reply, then = std::move(then)](auto result) {
        if (!result)
            return reply(refused(ErrorCode::Unavailable, u"the database is away: "_s + result.error().text));
        then(std::move(*result));
    });
}

void Readings::read(const Moderator &who, const protocol::FindPlayers &wanted, Reply reply)
{
    const bool isModerator = mayDo(who.roles, auth::Role::Moderator);
    ask([wanted, isModerator,
         now = m_clock.now()](Repositories &stored) { return findPlayers(stored, wanted, isModerator, now); },
        reply,
        [this, reply](std::vector<protocol::FoundPlayer> found) {
            for (protocol::FoundPlayer &player : found)
                player.isOnline = m_gateway.isOnline(player.userId);
            reply(MonitorAnswer(protocol::FoundPlayers{std::move(found)}));
        });
}

void Readings::read(const Moderator &who, const protocol::ReadPlayer &wanted, Reply reply)
{
    const bool isModerator = mayDo(who.roles, auth::Role::Moderator);
    ask([id = wanted.userId, isModerator](Repositories &stored) { return playerFile(stored, id, isModerator); }, reply,
        [this, isModerator, reply](std::optional<protocol::PlayerFile> file) {
            if (!file)
                return reply(games::invalidField(u"data.user_id"_s, u"nobody with this id was ever here"_s));
            addWhatIsKnownHere(*file, isModerator);
            reply(MonitorAnswer(std::move(*file)));
        });
}

void Readings::addWhatIsKnownHere(protocol::PlayerFile &file, bool isModerator)
{
    for (const gateway::SessionInfo &session : m_gateway.sessionsOf(file.userId)) {
        const auto address = isModerator ? std::optional(session.address) : std::nullopt;
        file.sessions.push_back({m_gateway.settings().nodeId, session.since, address, session.path});
    }
    m_rows.refresh();
    for (const QUuid &game : m_host.unfinishedOf(file.userId)) {
        if (const GameRows::Entry *const entry = m_rows.find(game))
            file.games.push_back(entry->row);
    }
}

void Readings::read(const Moderator &, const protocol::ListReports &wanted, Reply reply)
{
    ask(
        [wanted](Repositories &stored) {
            auto rows =
                stored.reports.withStatus(storedStatus(wanted.status), wanted.limit + 1, pageStart(wanted.behind));
            return pageOf<protocol::Reports>(stored, std::move(rows), wanted.limit, wireReport);
        },
        reply, [reply](protocol::Reports page) { reply(MonitorAnswer(std::move(page))); });
}

void Readings::read(const Moderator &, const protocol::ReadAudit &wanted, Reply reply)
{
    const storage::AuditFilter filter{.who = wanted.who,
                                      .whom = wanted.whom,
                                      .game = wanted.gameId,
                                      .what = wanted.what,
                                      .from = wanted.from,
                                      .to = wanted.to};
    ask(
        [wanted, filter](Repositories &stored) {
            auto rows = stored.audit.list(filter, wanted.limit + 1, pageStart(wanted.behind));
            return pageOf<protocol::AuditLines>(stored, std::move(rows), wanted.limit, wireAudit);
        },
        reply, [reply](protocol::AuditLines page) { reply(MonitorAnswer(std::move(page))); });
}

void Readings::read(const Moderator &, const protocol::AskChat &wanted, Reply reply)
{
    ask(
        [wanted](Repositories &stored) {
            auto rows = stored.chat.of(wanted.gameId, wanted.limit + 1, pageStart(wanted.behind));
            auto page = pageOf<protocol::ChatLines>(stored, std::move(rows), wanted.limit, wireChat);
            if (page)
                page->gameId = wanted.gameId;
            return page;
        },
        reply, [reply](protocol::ChatLines page) { reply(MonitorAnswer(std::move(page))); });
}

void Readings::read(const Moderator &, const protocol::FindReplays &wanted, Reply reply)
{
    const storage::FinishedFilter filter{wanted.text, wanted.ruleset, wanted.from, wanted.to};
    std::optional<storage::PageStart> behind;
    if (wanted.behind)
        behind = storage::PageStart{wanted.behind->at, QUuid::fromString(wanted.behind->id)};
    ask([filter, behind,
         limit = wanted.limit + 1](Repositories &stored) { return stored.games.finished(filter, limit, behind); },
        reply,
        [limit = wanted.limit, reply](QVector<storage::GameListing> listings) {
            protocol::EndedGames page;
            const bool hasMore = listings.size() > limit;
            listings.resize(std::min<qsizetype>(listings.size(), limit));
            append(page.rows, listings, wireGame);
            if (hasMore)
                page.next = protocol::RowsBehind{page.rows.back().endedAt,
                                                 page.rows.back().gameId.toString(QUuid::WithoutBraces)};
            reply(MonitorAnswer(std::move(page)));
        });
}

void Readings::countReports(std::function<void(int)> then)
{
    m_storage.query([](Repositories &stored) { return stored.reports.unresolvedCount(); }, this,
                    [then = std::move(then)](const Result<int> &count) {
                        if (count)
                            then(*count);
                    });
}

} // namespace mantimon::monitor
