#include "window/toast.h"

#include "look/notice.h"
#include "look/units.h"
#include "models/words.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mantimon::window {

namespace {

// Whoever may take something back gets longer to think.
constexpr auto shortTime = std::chrono::seconds(5);
constexpr auto longTime = std::chrono::seconds(12);

} // namespace

Toast::Toast(client::Connection &connection, QWidget *over)
    : QWidget(over), m_connection(connection), m_notice(new look::Notice(this))
{
    over->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_notice);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(m_notice, &look::Notice::accepted, this, &Toast::undo);
    hide();
}

void Toast::tell(const QString &message, const std::optional<client::Command> &undo)
{
    m_undo = undo;
    m_notice->say(look::Tone::Good, message);
    m_notice->offer(undo ? tr("Undo") : QString());
    place();
    show();
    raise();
    m_end.start(undo ? longTime : shortTime);
}

void Toast::undo()
{
    if (!m_undo)
        return;
    const client::Command command = *std::exchange(m_undo, {});
    m_connection.ask(command.event, command.data, this, [this](const client::Answer &answer) {
        tell(answer.success ? tr("Taken back.") : models::Words::refusal(answer.errorCode), {});
        if (answer.success)
            Q_EMIT undone();
    });
}

void Toast::place()
{
    const QRect whole = parentWidget()->rect();
    const int wide = qMin(whole.width() - look::em(this, 2), look::em(this, 32));
    const int high = qMax(sizeHint().height(), heightForWidth(wide));
    setGeometry(whole.center().x() - wide / 2, whole.bottom() - high - look::em(this, 1), wide, high);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace mantimon::window
