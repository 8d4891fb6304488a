#pragma once

#include "client/connection.h"

#include <QHash>
#include <QObject>

namespace mantimon::board {

/// What a table needs to know of its ruleset.
struct RulesetInfo
{
    int benchSize = 5;
    int pointsToWin = 0; ///< 0: not known
};

/// The server's rulesets, asked for once for each connection.
class Rulesets : public QObject
{
    Q_OBJECT

public:
    /// The connection's own; made, and asked for, at the first call.
    static Rulesets &of(client::Connection &connection);

    /// The usual numbers for one that is not known.
    [[nodiscard]] RulesetInfo ruleset(const QString &name) const { return m_rulesets.value(name); }

Q_SIGNALS:
    void changed();

private:
    explicit Rulesets(QObject *parent) : QObject(parent) {}
    void fetch(client::Connection &connection);

    QHash<QString, RulesetInfo> m_rulesets;
};

} // namespace mantimon::board
