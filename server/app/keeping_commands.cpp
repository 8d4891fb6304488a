#include "app/commands.h"
#include "app/console.h"
#include "app/storage_config.h"
#include "auth/user_id.h"
#include "games/name_removal.h"
#include "storage/backup.h"

// What an administrator does with the database itself.
using namespace Qt::StringLiterals;

namespace mantimon::app {

int run(const BackupCommand &command)
{
    if (const auto *server = std::get_if<storage::PostgresServer>(&*command.config.database)) {
        print(u"PostgreSQL has its own tool for that:"_s);
        print(storage::dumpCommand(*server, command.file));
        return 0;
    }
    const auto backedUp = storage::backUp(storageConfigOf(command.config), command.file);
    if (!backedUp)
        return complain(backedUp.error().text);
    print(u"%1: %2 KiB, schema version %3; give it to a server as --database sqlite:FILE"_s.arg(command.file)
              .arg((backedUp->bytes + 1023) / 1024)
              .arg(backedUp->schemaVersion));
    return 0;
}

int run(const EraseUserCommand &command)
{
    const QString userId = auth::userIdFromName(command.user);
    const auto erased = storage::eraseUser(storageConfigOf(command.config), userId, games::nameRemovalFor(userId));
    if (!erased)
        return complain(erased.error().text);
    if (!erased->isKnown)
        return complain(u"nothing is known of a user %1"_s.arg(userId));
    print(
        u"erased user %1: %2 decks, %3 addresses, %4 notes, %5 chat lines, the text of %6 reports, the name in %7 games"_s
            .arg(userId)
            .arg(erased->decks)
            .arg(erased->addresses)
            .arg(erased->notes)
            .arg(erased->chatLines)
            .arg(erased->reports)
            .arg(erased->games));
    print(u"kept under the id: games and replays, bans, mutes and the audit log; backups keep what they have"_s);
    return 0;
}

} // namespace mantimon::app
