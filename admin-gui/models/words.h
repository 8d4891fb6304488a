#pragma once

#include "client/game_row.h"

#include <QCoreApplication>
#include <QString>

/// The wire's names, and times, in the reader's language.
namespace mantimon::models {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    [[nodiscard]] static QString phase(const QString &name);
    /// Where a game stands: its phase while it is played, else what it waits for.
    [[nodiscard]] static QString standing(const client::GameRow &game);
    [[nodiscard]] static QString warning(const QString &name);
    [[nodiscard]] static QString endReason(const QString &name);
    [[nodiscard]] static QString reportCategory(const QString &name);
    [[nodiscard]] static QString reportStatus(const QString &name);
    [[nodiscard]] static QString nodeStatus(const QString &name);
    /// Of a database or Redis.
    [[nodiscard]] static QString serviceStatus(const QString &name);
    [[nodiscard]] static QString role(const QString &name);
    /// A command in the audit log: `ban` or `monitor:ban`.
    [[nodiscard]] static QString command(const QString &name);
    /// What a refusal means, and what can be done.
    [[nodiscard]] static QString refusal(const QString &errorCode);
};

/// A tooltip that shows the text as it is, whatever a player has put into it.
[[nodiscard]] QString plainTip(const QString &text);

class Times
{
    Q_DECLARE_TR_FUNCTIONS(Times)

public:
    /// `1:52`, `1:03:20`; seconds are rounded up, so that 0:00 means that nothing is left.
    [[nodiscard]] static QString clock(qint64 ms);
    /// The biggest unit only: `14 min`.
    [[nodiscard]] static QString span(qint64 ms);
    /// `14 min ago`; empty when the time is not known.
    [[nodiscard]] static QString ago(const QDateTime &time, const QDateTime &now);
    /// Date and time of day where we are.
    [[nodiscard]] static QString moment(const QDateTime &time);
};

class Numbers
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)

public:
    [[nodiscard]] static QString whole(qint64 value);
    /// At most one digit behind the point.
    [[nodiscard]] static QString rate(double value);
    [[nodiscard]] static QString milliseconds(double value);
    [[nodiscard]] static QString bytes(qint64 value);
};

} // namespace mantimon::models
