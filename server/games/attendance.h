#pragma once

#include "clock/clock.h"
#include "games/turn_clock.h"
#include "storage/records.h"

#include <QObject>
#include <QVector>

#include <array>
#include <optional>

namespace mantimon::games {

/// A live connection, as the games see it: a number. 0 is none.
using ClientId = quint64;

/// Which of the two players, in the order in which they sat down.
using Chair = std::size_t;
inline constexpr std::array<Chair, 2> bothChairs{0, 1};

/// For each chair, since when its player is awaited; 0: it is not.
using AwaitedSince = std::array<Milliseconds, 2>;

/// Who is at the table now: the connection that holds each chair, and the spectators. A lost player
/// has until its deadline to come back.
class Attendance : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attendance)

public:
    Attendance(clock::Clock &clock, int graceSeconds, QObject *parent = nullptr);

    /// A bot is always there.
    void seatBot(Chair chair) { m_places[chair].isBot = true; }
    /// `client` holds the chair from now on; who held it before, or 0.
    ClientId take(Chair chair, ClientId client);
    /// The connection is gone, or its player left the table. Does nothing when it holds no chair.
    void lose(ClientId client);
    /// Nobody has come yet: grace begins now.
    void await(Chair chair);
    /// Grace has begun before, and ran on while nobody kept it.
    void await(Chair chair, Milliseconds since, const QVector<storage::Outage> &outages);
    /// No grace runs until resume().
    void pause();
    void resume();
    /// Nobody is awaited any more: the game is over.
    void dismiss();
    /// Grace does not run while the server does not serve.
    void shift(const Outage &outage);

    [[nodiscard]] ClientId clientAt(Chair chair) const { return m_places[chair].client; }
    [[nodiscard]] bool isPresent(Chair chair) const { return m_places[chair].client != 0 || m_places[chair].isBot; }
    /// Until when the chair is kept; 0 while its player is there, or nobody knows how long the game is paused.
    [[nodiscard]] Milliseconds deadline(Chair chair) const;
    [[nodiscard]] AwaitedSince awaitedSince() const;
    /// No connection holds a chair or watches; a bot is none.
    [[nodiscard]] bool isDeserted() const;

    [[nodiscard]] const QVector<ClientId> &spectators() const { return m_spectators; }
    /// False when it already watches.
    bool addSpectator(ClientId client);
    /// False when it did not watch.
    bool removeSpectator(ClientId client);

Q_SIGNALS:
    /// Somebody came, went or came back.
    void changed(mantimon::games::Chair chair);
    /// Another connection holds a chair than before, or none, or somebody watches or has ceased to.
    void connectionsChanged();
    void returned(mantimon::games::Chair chair);
    void graceOver(mantimon::games::Chair chair);

private:
    struct Place
    {
        explicit Place(clock::Clock &clock) : grace(clock) {}

        ClientId client = 0;
        bool isBot = false;
        Milliseconds awaitedSince = 0;
        clock::Alarm grace;
        std::optional<Milliseconds> graceLeft; ///< while the game is paused
    };

    clock::Clock &m_clock;
    Milliseconds m_grace;
    bool m_isPaused = false;
    std::array<Place, 2> m_places;
    QVector<ClientId> m_spectators;
};

} // namespace mantimon::games
