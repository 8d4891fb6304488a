#include "look/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace mantimon::look {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorSchemeKey = u"color-scheme"_s;

// The values of color-scheme: 0 is no preference.
constexpr uint prefersDark = 1;

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    m_desktops = QPalette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    askPortal();
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The one connect by name here: D-Bus signals have no other.
    bus.connect(service, path, interface, u"SettingChanged"_s, this, "1noteSetting(QString,QString,QDBusVariant)");
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << colorSchemeKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            noteSetting(appearance, colorSchemeKey, reply.value());
    });
}

void Theme::noteSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearance || key != colorSchemeKey)
        return;
    QVariant inner = value.variant();
    // Read wraps the value twice, SettingChanged once.
    if (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    noteDesktops(inner.toUInt());
}

void Theme::noteDesktops(uint colorScheme)
{
    m_desktops = colorScheme == prefersDark ? Scheme::Dark : Scheme::Light;
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::apply()
{
    const Scheme wanted = m_choice == ThemeChoice::System ? m_desktops
                          : m_choice == ThemeChoice::Dark ? Scheme::Dark
                                                          : Scheme::Light;
    setScheme(wanted);
    QApplication::setPalette(paletteOf(colors()));
    qApp->setStyleSheet(styleSheetOf(colors()));
    Q_EMIT changed();
}

} // namespace mantimon::look
