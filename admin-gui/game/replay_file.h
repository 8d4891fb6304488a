#pragma once

#include "client/connection.h"

#include <QObject>

class QWidget;

namespace mantimon::game {

/// A finished game's replay as the server gives it out, with what its verification says. Moderators only.
class ReplayFile : public QObject
{
    Q_OBJECT

public:
    ReplayFile(client::Connection &connection, const QString &gameId, QObject *parent);

    void fetch();
    [[nodiscard]] bool isThere() const { return !m_text.isEmpty(); }
    [[nodiscard]] bool isVerified() const { return m_isVerified; }
    /// The server's words.
    [[nodiscard]] QString verification() const { return m_verification; }
    /// Asks for a place and writes the file there.
    void save(QWidget *parent);
    /// An empty answer: written; else what went wrong.
    [[nodiscard]] QString write(const QString &path) const;

Q_SIGNALS:
    void arrived();
    void failed(const QString &errorCode);
    void saved(const QString &path);
    void notSaved(const QString &why);

private:
    client::Connection &m_connection;
    QString m_gameId;
    QByteArray m_text;
    QString m_verification;
    bool m_isVerified = false;
};

} // namespace mantimon::game
