#pragma once

#include "app/options_table.h"

namespace mantimon::app {

/// How the texts of options become values: each returns what an Option's `set` is. `field` is a
/// function from Settings & to a reference to the value.

[[nodiscard]] Accepted expected(const QString &what);

/// A whole number in a range. The field holds it times `unit` (seconds kept as milliseconds).
template <typename Field>
[[nodiscard]] Setter wholeNumber(Field field, qint64 least, qint64 most, int unit = 1)
{
    return [=](Settings &settings, const QString &text) -> Accepted {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || number < least || number > most)
            return expected(QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
        auto &value = field(settings);
        value = static_cast<std::remove_reference_t<decltype(value)>>(number * unit);
        return base::Done{};
    };
}

/// Any text but an empty one.
template <typename Field>
[[nodiscard]] Setter someText(Field field, const QString &what)
{
    return [=](Settings &settings, const QString &text) -> Accepted {
        if (text.isEmpty())
            return expected(what);
        field(settings) = text;
        return base::Done{};
    };
}

/// A switch.
template <typename Field>
[[nodiscard]] Setter yesOrNo(Field field)
{
    return [=](Settings &settings, const QString &text) -> Accepted {
        if (text != QLatin1StringView("yes") && text != QLatin1StringView("no"))
            return expected(QStringLiteral("yes or no"));
        field(settings) = text == QLatin1StringView("yes");
        return base::Done{};
    };
}

/// Whether a text can be a path. A `~` is the shell's to expand: taken as it is, it would make a
/// folder of that name.
[[nodiscard]] Accepted acceptPath(const QString &text, const QString &what);

template <typename Field>
[[nodiscard]] Setter path(Field field, const QString &what)
{
    return [=](Settings &settings, const QString &text) -> Accepted {
        const Accepted accepted = acceptPath(text, what);
        if (accepted)
            field(settings) = text;
        return accepted;
    };
}

/// Refuses whatever is given.
[[nodiscard]] Setter notInThisVersion(const QString &instead);

[[nodiscard]] Accepted setListen(Settings &settings, const QString &text);
[[nodiscard]] Accepted setMetricsListen(Settings &settings, const QString &text);
[[nodiscard]] Accepted setDatabase(Settings &settings, const QString &text);
[[nodiscard]] Accepted setRedis(Settings &settings, const QString &text);
[[nodiscard]] Accepted setNodeId(Settings &settings, const QString &text);
[[nodiscard]] Accepted setThreads(Settings &settings, const QString &text);
[[nodiscard]] Accepted setTrustedProxies(Settings &settings, const QString &text);
[[nodiscard]] Accepted setProxyProtocol(Settings &settings, const QString &text);
[[nodiscard]] Accepted setAllowedOrigins(Settings &settings, const QString &text);
[[nodiscard]] Accepted setLogFormat(Settings &settings, const QString &text);
[[nodiscard]] Accepted setJwtSecret(Settings &settings, const QString &text);
[[nodiscard]] Accepted setRoles(Settings &settings, const QString &text);
[[nodiscard]] Accepted setSeed(Settings &settings, const QString &text);
/// `set` is given the bot of that name.
[[nodiscard]] Setter botName(std::function<void(Settings &settings, bots::Kind bot)> set);
[[nodiscard]] Accepted setBotTime(Settings &settings, const QString &text);
[[nodiscard]] Accepted setDecks(Settings &settings, const QString &text);
[[nodiscard]] QString textOf(bots::Kind bot);
[[nodiscard]] QString botNames();

} // namespace mantimon::app
