#include "game/log_delegate.h"

#include "board/topic.h"
#include "game/log_model.h"
#include "look/colors.h"

#include <QAbstractItemView>
#include <QPainter>

namespace mantimon::game {

namespace {

struct Parts
{
    QRect number;
    QRect text;
};

Parts partsOf(const QRect &row, const QFontMetrics &metrics)
{
    const int pad = metrics.averageCharWidth();
    const int column = metrics.horizontalAdvance(QStringLiteral("0000"));
    return {QRect(row.left() + pad / 2, row.top(), column, row.height()),
            QRect(row.left() + pad * 3 / 2 + column, row.top(), row.width() - column - pad * 2, row.height())};
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(index.data(LogModel::StartsTurn).toBool());
    return font;
}

int paddingOf(const QStyleOptionViewItem &option)
{
    return qMax(2, option.fontMetrics.height() / 6);
}

} // namespace

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Colors &colors = look::colors();
    const bool isTurn = index.data(LogModel::StartsTurn).toBool();
    const bool isFirst = index.data(LogModel::IsFirst).toBool();
    const auto topic = static_cast<board::Topic>(index.data(LogModel::Topic).toInt());
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentSoft);
    else if (isTurn)
        painter->fillRect(option.rect, colors.sidebar);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
        painter->setPen(colors.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QFont font = fontOf(option, index);
    const int pad = paddingOf(option);
    const Parts parts = partsOf(option.rect.adjusted(0, pad, 0, -pad), option.fontMetrics);
    if (isFirst || isTurn) {
        painter->setFont(option.font);
        painter->setPen(colors.muted);
        painter->drawText(parts.number, Qt::AlignRight | Qt::AlignTop,
                          option.locale.toString(index.data(LogModel::Seq).toLongLong()));
    }
    painter->setFont(font);
    painter->setPen(topic == board::Topic::Desk ? colors.warn : isFirst || isTurn ? colors.text : colors.muted);
    painter->drawText(parts.text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts = partsOf(QRect(0, 0, width, 1), option.fontMetrics);
    const QRect text =
        QFontMetrics(fontOf(option, index))
            .boundingRect(QRect(0, 0, parts.text.width(), 10000), Qt::TextWordWrap, index.data().toString());
    return {width, text.height() + 2 * paddingOf(option)};
}

} // namespace mantimon::game
