#include "games/unplayable.h"

#include "cards/names.h"
#include "games/fact.h"
#include "games/restore.h"

using namespace Qt::StringLiterals;

namespace mantimon::games {

QVector<UnplayableGame> unplayableAmong(const QVector<storage::UnfinishedGame> &games,
                                        const QVector<QByteArray> &cardSets)
{
    QVector<UnplayableGame> unplayable;
    for (const storage::UnfinishedGame &game : games) {
        if (const auto reason = whyNotContinued(game.rulesVersion))
            unplayable.append({game.id, *reason});
        else if (!cardSets.contains(game.cardSetHash))
            unplayable.append({game.id, u"card set %1 is not known here"_s.arg(QString::fromLatin1(game.cardSetHash))});
    }
    return unplayable;
}

storage::Append voiding(const storage::GameRow &game, clock::Milliseconds at)
{
    const Fact fact = Closed{Closed::Reason::Voided};
    const std::string_view reason = cards::nameOf(rules::EndReason::Void);
    storage::Append append;
    append.epoch = game.epoch;
    append.entries.append({.game = game.id,
                           .seq = game.lastSeq + 1,
                           .player = std::nullopt,
                           .kind = kindOf(fact),
                           .payload = encodeFact(fact),
                           .actionId = {},
                           .stateHash = 0,
                           .at = at});
    append.end =
        storage::GameEnd{.reason = QByteArray(reason.data(), qsizetype(reason.size())), .winner = {}, .at = at};
    return append;
}

} // namespace mantimon::games
