#pragma once

#include "storage/card_set_repository.h"
#include "storage/deck_repository.h"
#include "storage/game_repository.h"
#include "storage/user_repository.h"

namespace mantimon::storage {

/// What a query may use; in the storage thread only.
struct Repositories
{
    explicit Repositories(Database &database) : games(database), decks(database), users(database), cardSets(database) {}

    GameRepository games;
    DeckRepository decks;
    UserRepository users;
    CardSetRepository cardSets;
};

} // namespace mantimon::storage
