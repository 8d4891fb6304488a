#pragma once

#include <QHash>
#include <QString>
#include <QUuid>
#include <QVector>

#include <memory>

namespace mantimon::games {

/// Who sits in which unfinished game and which of them still waits under a code; whether the game is
/// in memory does not matter here.
class UnfinishedGames
{
    Q_DISABLE_COPY_MOVE(UnfinishedGames)

public:
    /// As long as there is one.
    using Expected = std::shared_ptr<const void>;

    UnfinishedGames() = default;

    /// `users` sit in it. Games are added oldest first; one that is there already is left as it is.
    void add(const QUuid &game, const QVector<QString> &users, const QString &joinCode);
    /// The second player sits down: nobody else can join.
    void seat(const QUuid &game, const QString &user);
    void remove(const QUuid &game);
    /// A game that the user is about to make or to join: countOf() counts it until what is returned is gone, which may
    /// outlive this.
    [[nodiscard]] Expected expect(const QString &user);

    [[nodiscard]] bool contains(const QUuid &game) const { return m_games.contains(game); }
    [[nodiscard]] qsizetype size() const { return m_games.size(); }
    /// Oldest first.
    [[nodiscard]] QVector<QUuid> of(const QString &user) const { return m_byUser.value(user); }
    /// With those that are expected.
    [[nodiscard]] qsizetype countOf(const QString &user) const
    {
        return m_byUser.value(user).size() + m_expected->value(user);
    }
    /// Null where no game waits under this code.
    [[nodiscard]] QUuid waitingUnder(const QString &joinCode) const { return m_byCode.value(joinCode); }

private:
    struct Seats
    {
        QVector<QString> users;
        QString joinCode; ///< empty once both sit
    };

    QHash<QUuid, Seats> m_games;
    QHash<QString, QVector<QUuid>> m_byUser;
    QHash<QString, QUuid> m_byCode;
    std::shared_ptr<QHash<QString, int>> m_expected = std::make_shared<QHash<QString, int>>(); ///< by user
};

} // namespace mantimon::games
