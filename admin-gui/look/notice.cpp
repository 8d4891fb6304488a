#include "look/notice.h"

#include "look/colors.h"
#include "look/icon.h"
#include "look/units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mantimon::look {

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setProperty("role", u"notice"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->hide();
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &Notice::accepted);
}

void Notice::say(Tone tone, const QString &text)
{
    setStyleProperty(this, "tone", nameOf(tone));
    m_icon->setPixmap(iconPixmap(iconOf(tone), colorOf(tone), em(this, 1.2), devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
}

void Notice::offer(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Plain:
        break;
    }
    return u"plain"_s;
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"resolve"_s;
    case Tone::Warn:
    case Tone::Bad:
        return u"warning"_s;
    case Tone::Plain:
        break;
    }
    return u"note"_s;
}

QColor colorOf(Tone tone)
{
    const Colors &c = colors();
    switch (tone) {
    case Tone::Good:
        return c.good;
    case Tone::Warn:
        return c.warn;
    case Tone::Bad:
        return c.bad;
    case Tone::Plain:
        break;
    }
    return c.accent;
}

} // namespace mantimon::look
