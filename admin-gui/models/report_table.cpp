#include "models/people_tables.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace mantimon::models {

ReportTable::ReportTable(client::Connection &connection, QObject *parent)
    : Pages(connection, u"monitor:reports"_s, parent)
{
}

int ReportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

void ReportTable::show(const QString &status)
{
    load({{u"status"_s, status}, {u"limit"_s, 100}});
}

QString ReportTable::heading(int column) const
{
    switch (column) {
    case At:
        return tr("Filed");
    case Category:
        return tr("Category");
    case About:
        return tr("About");
    case By:
        return tr("By");
    case Text:
        return tr("What was written");
    case Assigned:
        return tr("Assigned to");
    default:
        return {};
    }
}

QVariant ReportTable::cell(const client::Report &report, int column, int role) const
{
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || column != Text))
        return {};
    switch (column) {
    case At:
        return Times::moment(report.at);
    case Category:
        return Words::reportCategory(report.category);
    case About:
        return report.about.name;
    case By:
        return report.by.name;
    case Text:
        return role == Qt::ToolTipRole ? plainTip(report.text) : report.text.simplified();
    case Assigned:
        return report.assignedTo == m_connection.userId() && !report.assignedTo.isEmpty() ? tr("you")
                                                                                          : report.assignedTo;
    default:
        return {};
    }
}

} // namespace mantimon::models
