#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace mantimon::chaos {

/// An action that the server has acknowledged.
struct Acknowledged
{
    QString player; ///< user id
    QString actionId;
    QString type;
    qint64 seq = 0;
};

/// What the clients of one game were told.
struct Told
{
    QHash<QString, Acknowledged> acknowledged;         ///< by action id; unique for the whole run
    QHash<QString, QString> refused;                   ///< action id → code, of those that are final
    QHash<QString, QMap<qint64, QByteArray>> pictures; ///< viewer's user id → seq → picture
    QHash<QString, qint64> newest;                     ///< viewer's user id → the highest seq told
    bool isOver = false;
};

/// Everything that clients were told, to be held against the database at the end; and what cannot be
/// true together, at once.
class Ledger
{
public:
    /// For messages: the fault that was last.
    void setFault(int index) { m_fault = index; }

    /// An answer to `game:action`.
    void answered(const QString &game, const QString &player, const QString &actionId, const QJsonObject &answer);
    /// A whole state, pushed or in an answer.
    void told(const QString &game, const QString &viewer, const QJsonObject &state);
    /// The game is over, says a push or a refusal.
    void over(const QString &game) { m_games[game].isOver = true; }
    /// What must not be; `seq` 0: of no entry.
    void contradiction(const QString &game, qint64 seq, const QString &what);

    [[nodiscard]] const QHash<QString, Told> &games() const { return m_games; }
    [[nodiscard]] const QStringList &contradictions() const { return m_contradictions; }
    [[nodiscard]] qint64 acknowledgedCount() const { return m_acknowledged; }
    [[nodiscard]] qint64 toldCount() const { return m_told; }

private:
    int m_fault = 0;
    qint64 m_acknowledged = 0;
    qint64 m_told = 0;
    QHash<QString, Told> m_games;
    QStringList m_contradictions;
};

} // namespace mantimon::chaos
