#include "window/top_bar.h"

#include "look/icon.h"
#include "look/units.h"
#include "models/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mantimon::window {

namespace {

constexpr qint64 staleMs = 3000; // the server says something each second
constexpr qint64 soonMs = 3'600'000;
constexpr auto tickLength = std::chrono::milliseconds(200);

} // namespace

TopBar::TopBar(client::Connection &connection, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_title(new QLabel(this)),
      m_goTo(new QPushButton(look::icon(u"search"_s), {}, this)), m_expiry(new QLabel(this)), m_badge(new QLabel(this)),
      m_user(new QToolButton(this))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    look::scaleFont(m_title, 1.3, true);
    m_title->setTextFormat(Qt::PlainText);
    m_badge->setObjectName(u"connectionBadge"_s);
    m_badge->setTextFormat(Qt::PlainText);
    // Numbers that change five times a second must not push their neighbours about.
    m_badge->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_badge->setMinimumWidth(look::em(this, 11));
    m_expiry->setProperty("role", u"warn"_s);
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setIcon(look::icon(u"key"_s));
    auto *menu = new QMenu(m_user);
    m_tokenLine = menu->addAction(QString());
    m_tokenLine->setEnabled(false);
    menu->addSeparator();
    m_signOut = menu->addAction(look::icon(u"signout"_s), {});
    m_user->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::em(this, 0.8), look::em(this, 0.4), look::em(this, 0.6), look::em(this, 0.4));
    layout->setSpacing(look::em(this, 0.7));
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_goTo);
    layout->addWidget(m_expiry);
    layout->addWidget(m_badge);
    layout->addWidget(m_user);
    connect(m_goTo, &QPushButton::clicked, this, &TopBar::goToWanted);
    connect(m_signOut, &QAction::triggered, this, &TopBar::signOutWanted);
    connect(&connection, &client::Connection::stateChanged, this, &TopBar::retranslate);
    connect(&m_tick, &QTimer::timeout, this, &TopBar::describe);
    m_tick.start(tickLength);
    retranslate();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setServer(const QString &name)
{
    m_server = name;
    describe();
}

bool TopBar::isStale() const
{
    return !m_connection.isOnline() || m_connection.silence() > staleMs;
}

QString TopBar::ageText() const
{
    const qint64 silence = m_connection.silence();
    if (silence < 0)
        return {};
    return silence < 10'000 ? tr("%1 s old").arg(QLocale().toString(static_cast<double>(silence) / 1000.0, 'f', 1))
                            : tr("%1 old").arg(models::Times::span(silence));
}

void TopBar::describe()
{
    QString state;
    QString tone = u"bad"_s;
    switch (m_connection.state()) {
    case client::Connection::State::Online:
        state = isStale() ? u"▲ "_s : u"● "_s;
        tone = isStale() ? u"warn"_s : u"good"_s;
        break;
    case client::Connection::State::Connecting:
    case client::Connection::State::Authenticating:
        state = u"◌ "_s;
        tone = u"warn"_s;
        break;
    case client::Connection::State::Offline:
        state = u"✕ "_s;
        break;
    }
    m_badge->setText(state + m_server + u" · "_s + ageText());
    look::setStyleProperty(m_badge, "role", tone);
    describeToken();
    if (std::exchange(m_wasStale, isStale()) != isStale())
        Q_EMIT staleChanged();
}

void TopBar::describeToken()
{
    const QDateTime expiry = m_connection.tokenExpiry();
    const qint64 left = m_connection.serverNow().msecsTo(expiry);
    const bool isSoon = expiry.isValid() && left < soonMs;
    m_expiry->setVisible(isSoon);
    if (isSoon)
        m_expiry->setText(tr("⚠ token ends in %1").arg(models::Times::clock(qMax<qint64>(0, left))));
}

void TopBar::retranslate()
{
    m_goTo->setText(tr("Go to…  %1").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    QString role = u"viewer"_s;
    for (const QString &name : {u"moderator"_s, u"admin"_s})
        role = m_connection.hasRole(name) ? name : role;
    m_user->setText(u"%1 · %2"_s.arg(m_connection.name(), models::Words::role(role)));
    m_user->setAccessibleName(tr("Who you are: %1").arg(m_user->text()));
    const QDateTime expiry = m_connection.tokenExpiry();
    m_tokenLine->setText(expiry.isValid() ? tr("Token is good until %1").arg(models::Times::moment(expiry))
                                          : tr("Token does not say when it ends"));
    m_signOut->setText(tr("Sign out"));
    describe();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mantimon::window
