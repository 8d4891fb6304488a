#pragma once

#include "client/connection.h"
#include "unit/board/real_game.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QWebSocketServer>

class QWebSocket;

namespace mantimon::testing {

/// Tells one real game over a real socket, in the words of the moderators' wire: for tests of what a
/// page makes of them. What it is asked is kept; what it is told to refuse it refuses.
class ToldGame : public QObject
{
    Q_OBJECT

public:
    explicit ToldGame(std::uint32_t seed = 7, const QString &ruleset = QStringLiteral("standard"));

    /// Connects with these roles and waits until it is online; where it is not, the test fails.
    bool connect(client::Connection &connection, const QStringList &roles = {QStringLiteral("moderator")});

    [[nodiscard]] const RealGame &game() const { return m_game; }
    [[nodiscard]] qint64 now() const { return m_now; }
    /// Without telling anybody.
    void setNow(qint64 seq)
    {
        Q_ASSERT(seq >= m_game.firstSeq() && seq <= m_game.lastSeq());
        m_now = seq;
    }
    /// The next entry, pushed to whoever watches.
    void advance();
    void pause(bool isPaused);
    /// The game ends: pushed, and from then on it is known by its history.
    void end();
    /// Somebody says (`text`) or shows (`emote`) something; pushed to whoever watches.
    void say(const QString &name, const QString &what, const QString &kind = QStringLiteral("text"));
    void refuse(const QString &event, const QString &errorCode) { m_refused.insert(event, errorCode); }
    void accept(const QString &event) { m_refused.remove(event); }
    /// Cuts the socket.
    void cut();
    /// The `data` of what was asked, in order.
    [[nodiscard]] QVector<QJsonObject> asked(const QString &event) const { return m_asked.value(event); }
    [[nodiscard]] bool isWatched() const { return !m_view.isEmpty(); }
    void setReplay(const QString &text, bool isOk) { m_replay = {text, isOk}; }

private:
    void greet();
    void hear(const QString &text);
    [[nodiscard]] QJsonObject answer(const QString &event, const QJsonObject &data);
    [[nodiscard]] QJsonObject watch(const QJsonObject &data);
    [[nodiscard]] QJsonObject history(const QJsonObject &data) const;
    [[nodiscard]] QJsonObject position(const QJsonObject &data) const;
    [[nodiscard]] QJsonObject row() const;
    [[nodiscard]] rules::Viewer viewer(const QString &view) const;
    void push(const QString &event, const QJsonObject &data);
    void pushState(const QJsonArray &entries);

    RealGame m_game;
    QWebSocketServer m_server;
    QWebSocket *m_socket = nullptr;
    QStringList m_roles;
    QHash<QString, QVector<QJsonObject>> m_asked;
    QHash<QString, QString> m_refused;
    QJsonArray m_chat; ///< newest first
    QString m_view;    ///< empty: nobody watches
    qint64 m_now;
    bool m_isPaused = false;
    bool m_isOver = false;
    std::pair<QString, bool> m_replay{QStringLiteral("{}"), true};
};

} // namespace mantimon::testing
