#pragma once

#include <QString>
#include <QVector>
#include <QWebSocket>

#include <chrono>
#include <memory>
#include <vector>

namespace mantimon::load {

/// Sockets that only listen: players who do nothing, or spectators.
class Visitors
{
    Q_DISABLE_COPY_MOVE(Visitors)

public:
    struct Place
    {
        QString gameId; ///< to be watched; empty: none
        int table = 0;  ///< the bare program's
    };

    /// `isFloor`: the bare program, which asks for no token. `name`: tells these users from others.
    Visitors(quint16 port, QString name, bool isFloor);

    /// Opens one for each place, a few at a time; false when one fails or `patience` is over.
    [[nodiscard]] bool come(const QVector<Place> &places, std::chrono::seconds patience);
    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    void openMore(const QVector<Place> &places);
    void open(std::size_t number, const Place &place);
    void hear(std::size_t number, const Place &place, const QString &text);

    quint16 m_port;
    QString m_name;
    bool m_isFloor;
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
    qsizetype m_ready = 0;
    qint64 m_frames = 0;
    qint64 m_bytes = 0;
    QString m_failure;
};

} // namespace mantimon::load
