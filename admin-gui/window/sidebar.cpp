#include "window/sidebar.h"

#include "look/colors.h"
#include "look/icon.h"
#include "look/units.h"
#include "models/words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::window {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int badgeRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;
constexpr int gameRole = Qt::UserRole + 3;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int high = option.fontMetrics.height();
        // The first game stands apart from the pages.
        const bool isFirstGame = index.data(gameRole).toBool() && index.row() > 0 &&
                                 !index.siblingAtRow(index.row() - 1).data(gameRole).toBool();
        return {high * 8, high * 2 + (isFirstGame ? high : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const look::Colors &c = look::colors();
        const int high = option.fontMetrics.height();
        QRect rect = option.rect;
        rect.setTop(rect.bottom() - high * 2 + 1);
        rect.adjust(high / 3, 1, -high / 3, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? c.accentSoft : c.line);
            painter->drawRoundedRect(rect, high * 0.4, high * 0.4);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(c.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), high * 0.4, high * 0.4);
        }
        rect.adjust(high / 2, 0, -high / 2, 0);
        const int iconSize = high * 11 / 10;
        painter->drawPixmap(rect.left(), rect.center().y() - iconSize / 2,
                            look::iconPixmap(index.data(iconRole).toString(), isCurrent ? c.accent : c.muted, iconSize,
                                             painter->device()->devicePixelRatioF()));
        rect.setLeft(rect.left() + iconSize + high / 2);
        rect.setRight(rect.right() - drawBadge(painter, option, rect, index.data(badgeRole).toInt()));
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(c.text);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }

private:
    /// How wide it is.
    static int drawBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, int count)
    {
        if (count <= 0)
            return 0;
        const QString text = models::Numbers::whole(count);
        const int high = option.fontMetrics.height();
        const int wide = option.fontMetrics.horizontalAdvance(text) + high * 2 / 3;
        const QRectF badge(rect.right() - wide, rect.center().y() - high * 0.55, wide, high * 1.1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::colors().accent);
        painter->drawRoundedRect(badge, high * 0.55, high * 0.55);
        painter->setPen(look::colors().onAccent);
        painter->drawText(badge, Qt::AlignCenter, text);
        return wide + high / 3;
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(look::em(this, 11));
    m_list->setObjectName(u"navigation"_s);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::em(this, 0.5), 1, 0);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(idRole).toString());
    });
}

void Sidebar::addPage(const QString &id, const QString &icon)
{
    auto *item = new QListWidgetItem(m_list);
    item->setData(idRole, id);
    item->setData(iconRole, icon);
}

void Sidebar::addGame(const QString &id, const QString &icon, const QString &title)
{
    const QSignalBlocker quiet(m_list);
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(idRole, id);
    item->setData(iconRole, icon);
    item->setData(gameRole, true);
}

void Sidebar::remove(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    delete find(id);
}

void Sidebar::setTitle(const QString &id, const QString &title)
{
    if (QListWidgetItem *item = find(id)) {
        item->setText(title);
        item->setToolTip(models::plainTip(title));
    }
}

void Sidebar::setBadge(const QString &id, int count)
{
    if (QListWidgetItem *item = find(id)) {
        item->setData(badgeRole, count);
        item->setData(Qt::AccessibleTextRole, count > 0 ? u"%1, %2"_s.arg(item->text()).arg(count) : item->text());
    }
}

void Sidebar::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(find(id));
}

QString Sidebar::neighbour(const QString &id) const
{
    const int row = m_list->row(find(id));
    const QListWidgetItem *other = m_list->item(row + 1) ? m_list->item(row + 1) : m_list->item(row - 1);
    return other ? other->data(idRole).toString() : QString();
}

QListWidgetItem *Sidebar::find(const QString &id) const
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(idRole).toString() == id)
            return m_list->item(i);
    }
    return nullptr;
}

/// The middle button closes a game, as it closes tabs elsewhere.
bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        const QListWidgetItem *item = m_list->itemAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && item && item->data(gameRole).toBool()) {
            Q_EMIT closeWanted(item->data(idRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mantimon::window
