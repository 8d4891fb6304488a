#pragma once

#include "client/commands.h"
#include "client/game_row.h"

#include <QStringList>
#include <QVariantMap>
#include <QVector>

#include <functional>
#include <memory>

/// What a moderator is about to do to a game, as values that CommandDialog shows and sends.
namespace mantimon::game {

/// Something to be filled in, besides the reason.
struct Field
{
    enum class Kind { Text, Seconds, Choice };

    QString name; ///< its key in the values
    QString label;
    Kind kind = Kind::Choice;
    QVector<QPair<QString, QVariant>> choices{}; ///< what is shown, and its value
    int preset = 0;                              ///< seconds, or index of the choice
};

using Values = QVariantMap;

struct Plan
{
    QString title;
    QString button;
    QStringList suggestions; ///< for the reason
    QVector<Field> fields{};
    bool isFinal = false; ///< cannot be undone: has to be confirmed
    /// In words, what will happen to whom.
    std::function<QString(const Values &)> consequence;
    /// Unset: nothing is sent, only the reason is asked for.
    std::function<client::Command(const Values &, const QString &reason)> command{};
    /// In words, what has happened.
    std::function<QString(const Values &)> done{};
    /// What takes it back, where something does.
    std::function<client::Command(const QString &reason)> undo{};
    QString undone{}; ///< in words, once it is taken back
};

[[nodiscard]] Plan planMessage(const client::GameRow &game);
[[nodiscard]] Plan planExtension(const client::GameRow &game);
[[nodiscard]] Plan planPause(const client::GameRow &game);
[[nodiscard]] Plan planResumption(const client::GameRow &game);
[[nodiscard]] Plan planKick(const client::GameRow &game);
[[nodiscard]] Plan planEnd(const client::GameRow &game);
/// To see what `viewName` sees: sends nothing.
[[nodiscard]] Plan planView(const client::GameRow &game, const QString &view);

} // namespace mantimon::game
