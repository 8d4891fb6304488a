#include "game/plan.h"

#include "board/watch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mantimon::game {

namespace {

struct Plans
{
    Q_DECLARE_TR_FUNCTIONS(mantimon::game::Plans)
};

/// "Ada and Ben"
QString bothOf(const client::GameRow &game)
{
    if (game.players.size() < 2)
        return game.players.isEmpty() ? Plans::tr("nobody") : game.players.constFirst().name;
    return Plans::tr("%1 and %2").arg(game.players[0].name, game.players[1].name);
}

Field playerField(const client::GameRow &game, const QString &label)
{
    Field field{.name = u"player"_s, .label = label};
    for (const client::Seated &player : game.players) {
        if (player.id == game.currentPlayerId)
            field.preset = static_cast<int>(field.choices.size());
        field.choices.append({player.name, player.id});
    }
    return field;
}

QString nameOf(const client::GameRow &game, const Values &values)
{
    return game.nameOf(values.value(u"player"_s).toString());
}

client::Command command(const char *event, const client::GameRow &game, const QString &reason)
{
    return {QString::fromLatin1(event), {{u"game_id"_s, game.id}, {u"reason"_s, reason}}};
}

QStringList troubleReasons()
{
    return {Plans::tr("A player asked for help"), Plans::tr("Technical problem"),
            Plans::tr("A report is being looked into")};
}

} // namespace

Plan planMessage(const client::GameRow &game)
{
    return {.title = Plans::tr("Message to both players"),
            .button = Plans::tr("Send message"),
            .suggestions = troubleReasons(),
            .fields = {{.name = u"text"_s, .label = Plans::tr("Message"), .kind = Field::Kind::Text}},
            .consequence =
                [who = bothOf(game)](const Values &) {
                    return Plans::tr("%1 see this text at once, as a notice from the moderators. Spectators do not.")
                        .arg(who);
                },
            .command =
                [game](const Values &values, const QString &reason) {
                    client::Command sent = command("monitor:message", game, reason);
                    sent.data[u"text"_s] = values.value(u"text"_s).toString();
                    return sent;
                },
            .done = [who = bothOf(game)](const Values &) { return Plans::tr("The message was sent to %1.").arg(who); }};
}

Plan planExtension(const client::GameRow &game)
{
    const auto seconds = [](const Values &values) { return values.value(u"seconds"_s).toInt(); };
    return {
        .title = Plans::tr("More time"),
        .button = Plans::tr("Give time"),
        .suggestions = {Plans::tr("Technical problem"), Plans::tr("The server was slow"),
                        Plans::tr("A player asked for help")},
        .fields = {playerField(game, Plans::tr("For")),
                   {.name = u"seconds"_s, .label = Plans::tr("Seconds"), .kind = Field::Kind::Seconds, .preset = 30}},
        .consequence =
            [game, seconds](const Values &values) {
                return Plans::tr(
                           "%1 gets %n second(s) more for what is being waited for. Both players see the new clock.",
                           nullptr, seconds(values))
                    .arg(nameOf(game, values));
            },
        .command =
            [game, seconds](const Values &values, const QString &reason) {
                client::Command sent = command("monitor:extend_timer", game, reason);
                sent.data[u"seconds"_s] = seconds(values);
                sent.data[u"player_id"_s] = values.value(u"player"_s).toString();
                return sent;
            },
        .done =
            [game, seconds](const Values &values) {
                return Plans::tr("%1 has %n second(s) more.", nullptr, seconds(values)).arg(nameOf(game, values));
            }};
}

Plan planPause(const client::GameRow &game)
{
    return {.title = Plans::tr("Pause the game"),
            .button = Plans::tr("Pause"),
            .suggestions = troubleReasons(),
            .consequence =
                [who = bothOf(game)](const Values &) {
                    return Plans::tr(
                               "Both clocks stop, and %1 can do nothing until the game is resumed. They are told, with "
                               "your reason.")
                        .arg(who);
                },
            .command = [game](const Values &, const QString &reason) { return command("monitor:pause", game, reason); },
            .done = [](const Values &) { return Plans::tr("The game is paused."); },
            .undo = [game](const QString &reason) { return command("monitor:resume", game, reason); },
            .undone = Plans::tr("The game goes on.")};
}

Plan planResumption(const client::GameRow &game)
{
    return {
        .title = Plans::tr("Resume the game"),
        .button = Plans::tr("Resume"),
        .suggestions = {Plans::tr("The problem is solved"), Plans::tr("Nothing was found")},
        .consequence =
            [who = bothOf(game)](const Values &) {
                return Plans::tr("The clocks go on where they stood, and %1 can play again. They are told.").arg(who);
            },
        .command = [game](const Values &, const QString &reason) { return command("monitor:resume", game, reason); },
        .done = [](const Values &) { return Plans::tr("The game goes on."); },
        .undo = [game](const QString &reason) { return command("monitor:pause", game, reason); },
        .undone = Plans::tr("The game is paused.")};
}

Plan planKick(const client::GameRow &game)
{
    return {.title = Plans::tr("Kick a player"),
            .button = Plans::tr("Kick"),
            .suggestions = {Plans::tr("The connection hangs"), Plans::tr("Insults"),
                            Plans::tr("Floods the server with messages")},
            .fields = {playerField(game, Plans::tr("Player"))},
            .isFinal = true,
            .consequence =
                [game](const Values &values) {
                    return Plans::tr(
                               "All connections of %1 are closed now. %1 may come back at once; whoever stays away "
                               "loses the seat when the grace period ends.")
                        .arg(nameOf(game, values));
                },
            .command =
                [game](const Values &values, const QString &reason) {
                    client::Command sent = client::kick(values.value(u"player"_s).toString(), reason);
                    sent.data[u"game_id"_s] = game.id;
                    return sent;
                },
            .done =
                [game](const Values &values) {
                    return Plans::tr("The connections of %1 were closed.").arg(nameOf(game, values));
                }};
}

Plan planEnd(const client::GameRow &game)
{
    Field result{.name = u"result"_s, .label = Plans::tr("Result")};
    result.choices.append({Plans::tr("Draw"), u"draw"_s});
    for (const client::Seated &player : game.players)
        result.choices.append({Plans::tr("%1 wins").arg(player.name), player.id});
    result.choices.append({Plans::tr("Void"), u"void"_s});
    const auto outcome = [game](const Values &values) {
        const QString chosen = values.value(u"result"_s).toString();
        if (chosen == "draw"_L1)
            return Plans::tr("Ends the game as a draw.");
        if (chosen == "void"_L1)
            return Plans::tr("Ends the game as void: it counts for nobody.");
        return Plans::tr("Ends the game: %1 wins.").arg(game.nameOf(chosen));
    };
    return {.title = Plans::tr("End the game"),
            .button = Plans::tr("End game"),
            .suggestions = {Plans::tr("Cheating"), Plans::tr("Stalling"), Plans::tr("Both players agreed"),
                            Plans::tr("Technical problem")},
            .fields = {result},
            .isFinal = true,
            .consequence =
                [outcome, who = bothOf(game)](const Values &values) {
                    return outcome(values) + u' ' +
                           Plans::tr("%1 are told that a moderator decided it. The game cannot be taken up again.")
                               .arg(who);
                },
            .command =
                [game](const Values &values, const QString &reason) {
                    client::Command sent = command("monitor:end_game", game, reason);
                    const QString chosen = values.value(u"result"_s).toString();
                    const bool isWinner = chosen != "draw"_L1 && chosen != "void"_L1;
                    sent.data[u"result"_s] = isWinner ? u"winner"_s : chosen;
                    if (isWinner)
                        sent.data[u"winner"_s] = chosen;
                    return sent;
                },
            .done = [](const Values &) { return Plans::tr("The game has ended."); }};
}

Plan planView(const client::GameRow &game, const QString &view)
{
    const bool isJudge = view == board::judgeView;
    const QString name = game.nameOf(view);
    return {.title = isJudge ? Plans::tr("Judge view") : Plans::tr("View of %1").arg(name),
            .button = Plans::tr("Look"),
            .suggestions = {Plans::tr("A report is being looked into"), Plans::tr("Suspected cheating"),
                            Plans::tr("A player asked for help")},
            .consequence = [isJudge, name, who = bothOf(game)](const Values &) {
                return isJudge ? Plans::tr("You see the hands and decks of %1. That you looked, and why, is written to "
                                           "the audit log. Tell nobody what you see.")
                                     .arg(who)
                               : Plans::tr("You see the hand of %1. That you looked, and why, is written to the audit "
                                           "log. Tell nobody what you see.")
                                     .arg(name);
            }};
}

} // namespace mantimon::game
