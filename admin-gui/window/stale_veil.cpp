#include "window/stale_veil.h"

#include "look/colors.h"
#include "look/notice.h"
#include "look/units.h"
#include "models/words.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::window {

StaleVeil::StaleVeil(client::Connection &connection, QWidget *over)
    : QWidget(over), m_connection(connection), m_notice(new look::Notice(this))
{
    setObjectName(u"staleVeil"_s);
    over->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    const int gap = look::em(this, 1);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(m_notice);
    layout->addStretch();
    connect(m_notice, &look::Notice::accepted, &connection, &client::Connection::retryNow);
    connect(&m_tick, &QTimer::timeout, this, &StaleVeil::describe);
    hide();
}

void StaleVeil::setShown(bool isShown)
{
    if (isShown == !isHidden())
        return;
    if (isShown) {
        m_since = QDateTime::currentDateTime().addMSecs(-qMax<qint64>(0, m_connection.silence()));
        setGeometry(parentWidget()->rect());
        raise();
        m_tick.start(std::chrono::seconds(1));
        describe();
    } else {
        m_tick.stop();
    }
    setVisible(isShown);
}

void StaleVeil::describe()
{
    const QString since = QLocale().toString(m_since.time(), QLocale::LongFormat);
    QString text = tr("What is shown is from %1.").arg(since);
    const QDateTime next = m_connection.nextAttempt();
    if (m_connection.isOnline())
        text += u' ' + tr("The server has been silent since.");
    else if (next.isValid())
        text += u' ' + tr("The connection is lost; next attempt in %1.")
                           .arg(models::Times::span(QDateTime::currentDateTimeUtc().msecsTo(next) + 999));
    else
        text += u' ' + tr("The connection is lost; connecting…");
    if (!m_connection.lastError().isEmpty() && !m_connection.isOnline())
        text += u" ("_s + m_connection.lastError() + u')';
    m_notice->say(look::Tone::Warn, text);
    m_notice->offer(next.isValid() ? tr("Try now") : QString());
}

void StaleVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = look::colors().window;
    veil.setAlphaF(0.62F);
    painter.fillRect(rect(), veil);
}

bool StaleVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace mantimon::window
