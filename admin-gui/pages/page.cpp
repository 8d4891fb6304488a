#include "pages/page.h"

#include "look/units.h"

#include <QEvent>
#include <QLabel>

namespace mantimon::pages {

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
