#include "gateway/deck_book.h"

#include "games/deck_json.h"
#include "games/refusals.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

namespace {

protocol::Refused noSuchDeck(const QString &id)
{
    return games::invalidField(u"data.deck_id"_s, u"you have no deck \"%1\""_s.arg(id));
}

cards::DeckList deckOf(const storage::DeckRow &row)
{
    cards::DeckList deck = games::deckOf(QJsonDocument::fromJson(row.content).object());
    deck.id = row.id.toStdString();
    return deck;
}

} // namespace

std::vector<protocol::Violation> violationsOf(const cards::DeckList &deck, const QString &ruleset,
                                              const games::Library &library)
{
    const games::RulesetSource *rules = library.ruleset(ruleset);
    if (!rules)
        return {{u"unknown_ruleset"_s, {}, u"there is no ruleset \"%1\""_s.arg(ruleset)}};
    std::vector<protocol::Violation> violations;
    for (const cards::DeckViolation &violation : cards::validateDeck(deck, rules->ruleset, *library.catalog))
        violations.push_back({QString::fromStdString(violation.rule), QString::fromStdString(violation.card),
                              QString::fromStdString(violation.message)});
    return violations;
}

protocol::Refused invalidDeck(std::vector<protocol::Violation> violations)
{
    protocol::Refused answer = refused(ErrorCode::InvalidDeck, u"the deck breaks %1 rule(s)"_s.arg(violations.size()));
    answer.violations = std::move(violations);
    return answer;
}

protocol::Refused storageAway(const storage::StorageError &error)
{
    return refused(ErrorCode::Unavailable, u"the database is away: "_s + error.text);
}

DeckBook::DeckBook(const games::Library &library, storage::Storage &storage, QObject *parent)
    : QObject(parent), m_library(library), m_storage(storage)
{
}

void DeckBook::list(const QString &userId, Answered answered)
{
    m_storage.query([userId](storage::Repositories &stored) { return stored.decks.list(userId); }, this,
                    [this, answered = std::move(answered)](const auto &rows) {
                        if (!rows)
                            return answered(storageAway(rows.error()));
                        protocol::Decks decks;
                        for (const cards::DeckList &deck : m_library.starterDecks)
                            decks.decks.push_back({deck, true});
                        for (const storage::DeckRow &row : *rows)
                            decks.decks.push_back({deckOf(row), false});
                        answered(decks);
                    });
}

void DeckBook::save(const QString &userId, const protocol::SaveDeck &request, clock::Milliseconds now,
                    Answered answered)
{
    if (request.deckId && m_library.starterDeck(*request.deckId))
        return answered(refused(ErrorCode::Forbidden, u"a starter deck cannot be replaced"_s));
    const QString ruleset = QString::fromStdString(request.deck.ruleset);
    if (auto violations = violationsOf(request.deck, ruleset, m_library); !violations.empty())
        return answered(invalidDeck(std::move(violations)));
    const storage::DeckRow row{.id = request.deckId.value_or(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                               .userId = userId,
                               .name = QString::fromStdString(request.deck.name),
                               .ruleset = ruleset,
                               .content = QJsonDocument(games::deckJson(request.deck)).toJson(QJsonDocument::Compact),
                               .updatedAt = now};
    const bool replaces = request.deckId.has_value();
    m_storage.query(
        [row, replaces](storage::Repositories &stored) -> storage::Result<bool> {
            if (replaces) {
                const auto before = stored.decks.find(row.id);
                if (!before)
                    return base::failure(before.error());
                if (!*before)
                    return false;
            }
            return stored.decks.save(row);
        },
        this,
        [row, answered = std::move(answered)](const auto &saved) {
            if (!saved)
                return answered(storageAway(saved.error()));
            if (!*saved)
                return answered(noSuchDeck(row.id));
            answered(protocol::DeckSaved{row.id});
        });
}

void DeckBook::remove(const QString &userId, const QString &deckId, Answered answered)
{
    if (m_library.starterDeck(deckId))
        return answered(refused(ErrorCode::Forbidden, u"a starter deck cannot be deleted"_s));
    m_storage.query([userId, deckId](storage::Repositories &stored) { return stored.decks.remove(deckId, userId); },
                    this,
                    [deckId, answered = std::move(answered)](const auto &removed) {
                        if (!removed)
                            return answered(storageAway(removed.error()));
                        if (!*removed)
                            return answered(noSuchDeck(deckId));
                        answered(protocol::Accepted{});
                    });
}

void DeckBook::find(const QString &userId, const protocol::DeckChoice &choice, Found found)
{
    if (const auto *whole = std::get_if<cards::DeckList>(&choice))
        return found(*whole);
    const QString id = *std::get_if<QString>(&choice);
    if (const cards::DeckList *starter = m_library.starterDeck(id))
        return found(*starter);
    m_storage.query([id](storage::Repositories &stored) { return stored.decks.find(id); }, this,
                    [id, userId, found = std::move(found)](const auto &row) {
                        if (!row)
                            return found(base::failure(storageAway(row.error())));
                        if (!*row || (*row)->userId != userId)
                            return found(base::failure(noSuchDeck(id)));
                        found(deckOf(**row));
                    });
}

void DeckBook::findFor(const QString &ruleset, const QString &userId, const protocol::DeckChoice &choice, Found found)
{
    find(userId, choice, [this, ruleset, found = std::move(found)](const auto &deck) {
        if (!deck)
            return found(deck);
        if (auto violations = violationsOf(*deck, ruleset, m_library); !violations.empty())
            return found(base::failure(invalidDeck(std::move(violations))));
        found(deck);
    });
}

} // namespace mantimon::gateway
