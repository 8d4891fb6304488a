#include "pages/page.h"

#include "look/units.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace mantimon::pages {

Page::Page(QWidget *parent) : QWidget(parent)
{
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        if (auto *field = findChild<QLineEdit *>())
            field->setFocus(Qt::ShortcutFocusReason);
    });
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QLabel *makeHeading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    look::scaleFont(label, 1.15, true);
    return label;
}

} // namespace mantimon::pages
