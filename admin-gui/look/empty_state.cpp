#include "look/empty_state.h"

#include "look/colors.h"
#include "look/icon.h"
#include "look/units.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::look {

EmptyState::EmptyState(QWidget *over)
    : QWidget(over), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_action(new QPushButton(this))
{
    over->installEventFilter(this);
    scaleFont(m_title, 1.25, true);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setProperty("role", u"muted"_s);
    m_text->setMinimumWidth(em(this, 12));
    m_text->setMaximumWidth(em(this, 30));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignCenter);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_text, 1000);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(em(this, 0.5));
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::accepted);
    hide();
}

void EmptyState::say(const QString &icon, const QString &title, const QString &text, const QString &action)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title + u". "_s + text);
    draw();
    setGeometry(parentWidget()->rect());
}

void EmptyState::draw()
{
    m_icon->setPixmap(iconPixmap(m_iconName, colors().muted, em(this, 3), devicePixelRatioF()));
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        draw();
}

} // namespace mantimon::look
