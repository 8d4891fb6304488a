#include "games/unfinished_games.h"

namespace mantimon::games {

void UnfinishedGames::add(const QUuid &game, const QVector<QString> &users, const QString &joinCode)
{
    if (contains(game))
        return;
    m_games.insert(game, {users, joinCode});
    for (const QString &user : users)
        m_byUser[user].append(game);
    if (!joinCode.isEmpty())
        m_byCode.insert(joinCode, game);
}

void UnfinishedGames::seat(const QUuid &game, const QString &user)
{
    const auto found = m_games.find(game);
    if (found == m_games.end() || found->users.contains(user))
        return;
    m_byCode.remove(std::exchange(found->joinCode, {}));
    found->users.append(user);
    m_byUser[user].append(game);
}

void UnfinishedGames::remove(const QUuid &game)
{
    const Seats seats = m_games.take(game);
    m_byCode.remove(seats.joinCode);
    for (const QString &user : seats.users) {
        const auto games = m_byUser.find(user);
        games->removeOne(game);
        if (games->isEmpty())
            m_byUser.erase(games);
    }
}

UnfinishedGames::Expected UnfinishedGames::expect(const QString &user)
{
    ++(*m_expected)[user];
    return {m_expected.get(), [counts = m_expected, user](const void *) {
                if (--(*counts)[user] == 0)
                    counts->remove(user);
            }};
}

} // namespace mantimon::games
