#pragma once

#include "storage/audit_repository.h"
#include "storage/card_set_repository.h"
#include "storage/chat_repository.h"
#include "storage/deck_repository.h"
#include "storage/game_repository.h"
#include "storage/note_repository.h"
#include "storage/outage_repository.h"
#include "storage/replay_repository.h"
#include "storage/report_repository.h"
#include "storage/sanction_repository.h"
#include "storage/user_repository.h"

namespace mantimon::storage {

/// What a query may use; in the storage thread only.
struct Repositories
{
    explicit Repositories(Database &database)
        : games(database), decks(database), users(database), cardSets(database), sanctions(database), notes(database),
          reports(database), audit(database), chat(database), replays(database), outages(database)
    {
    }

    GameRepository games;
    DeckRepository decks;
    UserRepository users;
    CardSetRepository cardSets;
    SanctionRepository sanctions;
    NoteRepository notes;
    ReportRepository reports;
    AuditRepository audit;
    ChatRepository chat;
    ReplayRepository replays;
    OutageRepository outages;
};

} // namespace mantimon::storage
