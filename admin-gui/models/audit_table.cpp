#include "models/people_tables.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace mantimon::models {

AuditTable::AuditTable(client::Connection &connection, QObject *parent) : Pages(connection, u"monitor:audit"_s, parent)
{
}

int AuditTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QJsonObject AuditFilter::toJson() const
{
    QJsonObject json;
    const auto add = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json[key] = value;
    };
    add(u"who"_s, who);
    add(u"whom"_s, whom);
    add(u"what"_s, what);
    add(u"game_id"_s, gameId);
    add(u"from"_s, from.isValid() ? client::textOf(from) : QString());
    add(u"to"_s, to.isValid() ? client::textOf(to) : QString());
    return json;
}

void AuditTable::search(const AuditFilter &filter)
{
    QJsonObject question = filter.toJson();
    question[u"limit"_s] = 100;
    load(question);
}

QString AuditTable::heading(int column) const
{
    switch (column) {
    case At:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Whom:
        return tr("Whom");
    case Game:
        return tr("Game");
    case Reason:
        return tr("Why");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

QVariant AuditTable::cell(const client::AuditRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainTip(column == Whom     ? row.whom
                        : column == Game   ? row.gameId
                        : column == Reason ? row.reason
                                           : QString());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At:
        return Times::moment(row.at);
    case Who:
        return tr("%1 (%2)").arg(row.whoName.isEmpty() ? row.who : row.whoName, Words::role(row.role));
    case What:
        return Words::command(row.what);
    case Whom:
        return row.whomName.isEmpty() ? row.whom : row.whomName;
    case Game:
        return row.gameId.left(8);
    case Reason:
        return row.reason.simplified();
    case Outcome:
        return row.outcome == "done"_L1 ? tr("✓ done") : tr("✗ refused: %1").arg(row.outcome);
    default:
        return {};
    }
}

} // namespace mantimon::models
