#include "pages/node_delegate.h"

#include "look/colors.h"
#include "models/node_table.h"

using namespace Qt::StringLiterals;

namespace mantimon::pages {

void NodeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const QString health = index.data(models::NodeTable::HealthRole).toString();
    if (health.isEmpty())
        return;
    const look::Colors &c = look::colors();
    const bool isGood = health == "good"_L1;
    const bool isWarn = health == "warn"_L1;
    option->text = (isGood ? u"● "_s : isWarn ? u"▲ "_s : u"✕ "_s) + option->text;
    option->palette.setColor(QPalette::Text, isGood ? c.good : isWarn ? c.warn : c.bad);
}

} // namespace mantimon::pages
