#include "look/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace mantimon::look {

Preferences::Preferences(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value("theme"_L1).toString();
    return name == "light"_L1 ? ThemeChoice::Light : name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_settings.setValue("theme"_L1, theme == ThemeChoice::Light  ? u"light"_s
                                    : theme == ThemeChoice::Dark ? u"dark"_s
                                                                 : u"system"_s);
    Q_EMIT themeChanged();
}

QString Preferences::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue("language"_L1, language);
    Q_EMIT languageChanged();
}

bool Preferences::areAnimationsOn() const
{
    return m_settings.value("animations"_L1, true).toBool();
}

void Preferences::setAnimationsOn(bool areOn)
{
    m_settings.setValue("animations"_L1, areOn);
    Q_EMIT animationsChanged();
}

} // namespace mantimon::look
