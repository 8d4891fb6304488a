#pragma once

#include "games/library.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace mantimon::games {

/// Why a game is not in memory.
struct NotLoaded
{
    enum class Reason : std::uint8_t {
        Missing,    ///< there is none
        Over,       ///< nothing is left of it but its row and its replay
        Away,       ///< the database did not answer; it may be tried again
        Unplayable, ///< this server cannot continue it
    };

    Reason reason = Reason::Missing;
    QString text; ///< for logs and players
};

/// The card sets that games are played under: this server's own, and those of games that were begun
/// under others, which the database keeps. Each is read once.
class CardSets : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardSets)

public:
    CardSets(std::shared_ptr<const Library> own, storage::Storage &storage, QObject *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const Library> &own() const { return m_own; }

    using Found = base::Result<std::shared_ptr<const Library>, NotLoaded>;
    using Then = std::function<void(const Found &)>;
    /// The library to go on with under the card set of this hash. At once where it was read before.
    void find(const QString &hash, Then then);

private:
    void read(const QString &hash, const storage::Result<std::optional<QByteArray>> &text);

    std::shared_ptr<const Library> m_own;
    storage::Storage &m_storage;
    QHash<QString, std::shared_ptr<const Library>> m_others;
    QHash<QString, QVector<Then>> m_awaited;
};

/// The library `own` with the cards of `text`; unset when these are not the card set of `hash`.
[[nodiscard]] std::shared_ptr<const Library> libraryUnder(const Library &own, const QString &hash,
                                                          const QByteArray &text);

} // namespace mantimon::games
