#pragma once

#include "games/library.h"
#include "protocol/answers.h"
#include "protocol/requests.h"
#include "storage/storage.h"

#include <QObject>

#include <functional>

namespace mantimon::gateway {

/// Every violation of a deck in the wire's words; none: the deck is valid. An unknown ruleset is one.
[[nodiscard]] std::vector<protocol::Violation> violationsOf(const cards::DeckList &deck, const QString &ruleset,
                                                            const games::Library &library);
[[nodiscard]] protocol::Refused invalidDeck(std::vector<protocol::Violation> violations);
[[nodiscard]] protocol::Refused storageAway(const storage::StorageError &error);

/// The starter decks and those that users have saved.
class DeckBook : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeckBook)

public:
    using Answered = std::function<void(const protocol::Answer &)>;
    using Found = std::function<void(const base::Result<cards::DeckList, protocol::Refused> &)>;

    DeckBook(const games::Library &library, storage::Storage &storage, QObject *parent = nullptr);

    void list(const QString &userId, Answered answered);
    /// Refuses an invalid deck with every violation.
    void save(const QString &userId, const protocol::SaveDeck &request, clock::Milliseconds now, Answered answered);
    void remove(const QString &userId, const QString &deckId, Answered answered);
    /// The chosen deck, whether valid or not; an id that is not the user's is refused.
    void find(const QString &userId, const protocol::DeckChoice &choice, Found found);
    /// As find(), and valid in `ruleset`.
    void findFor(const QString &ruleset, const QString &userId, const protocol::DeckChoice &choice, Found found);

private:
    const games::Library &m_library;
    storage::Storage &m_storage;
};

} // namespace mantimon::gateway
