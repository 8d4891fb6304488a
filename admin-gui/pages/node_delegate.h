#pragma once

#include "pages/cell_delegate.h"

namespace mantimon::pages {

/// Draws a shape of its health before a node's status: a dot, a triangle, a cross.
class NodeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace mantimon::pages
