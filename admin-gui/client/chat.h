#pragma once

#include "client/connection.h"

#include <QDateTime>
#include <QVector>

namespace mantimon::client {

/// What somebody has said or shown at a table.
struct ChatLine
{
    QString id;
    QString name;
    QString text;  ///< empty: it is an emote
    QString emote; ///< empty: it is text
    QDateTime at;

    [[nodiscard]] static ChatLine from(const QJsonObject &json);
    friend bool operator==(const ChatLine &, const ChatLine &) = default;
};

/// The chat of one game: the newest lines when asked, then what the server tells of a game that this connection
/// watches. Asks again after each loss.
class Chat : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chat)

public:
    static constexpr int linesAsked = 100;

    /// The connection must outlive it.
    Chat(Connection &connection, const QString &gameId, QObject *parent = nullptr);

    /// Oldest first.
    [[nodiscard]] const QVector<ChatLine> &lines() const { return m_lines; }

Q_SIGNALS:
    /// All of them anew.
    void reset();
    void added(const mantimon::client::ChatLine &line);

private:
    void ask();
    void take(const ChatLine &line);

    Connection &m_connection;
    QString m_gameId;
    QVector<ChatLine> m_lines;
};

} // namespace mantimon::client
