#include "game/notices.h"

#include "board/watch.h"
#include "models/words.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace mantimon::game {

Notices::Notices(QWidget *parent)
    : QWidget(parent), m_loss(new look::Notice(this)), m_view(new look::Notice(this)), m_news(new look::Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (look::Notice *notice : {m_loss, m_view, m_news}) {
        notice->hide();
        layout->addWidget(notice);
    }
    connect(m_view, &look::Notice::accepted, this, &Notices::spectatorWanted);
    connect(m_news, &look::Notice::accepted, m_news, &QWidget::hide);
}

void Notices::showLoss(bool isOnline, qint64 silence)
{
    m_loss->setVisible(!isOnline);
    if (isOnline)
        return;
    const QTime since = QDateTime::currentDateTime().addMSecs(-std::max<qint64>(0, silence)).time();
    m_loss->say(look::Tone::Bad, tr("Not connected since %1. What you see is how it was then.")
                                     .arg(QLocale().toString(since, QStringLiteral("HH:mm:ss"))));
    m_loss->offer({});
}

void Notices::showView(const QString &view, const QString &name)
{
    m_view->setVisible(view != board::spectatorView);
    if (view == board::spectatorView)
        return;
    m_view->say(look::Tone::Warn, view == board::judgeView
                                      ? tr("Judge view: you see every hidden card. That you look is in the audit log.")
                                      : tr("You see the hand of %1. That you look is in the audit log.").arg(name));
    m_view->offer(tr("Back to spectator"));
}

void Notices::say(look::Tone tone, const QString &text)
{
    m_news->say(tone, text);
    m_news->offer(tr("Hide"));
    m_news->show();
}

void Notices::sayRefused(const QString &errorCode)
{
    say(look::Tone::Bad, errorCode == QLatin1StringView("forbidden")
                             ? tr("The server does not let you see this: hidden cards are for moderators, and never "
                                  "those of a game one plays oneself. The attempt is in the audit log.")
                             : models::Words::refusal(errorCode));
}

} // namespace mantimon::game
