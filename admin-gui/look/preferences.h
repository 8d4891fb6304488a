#pragma once

#include "look/theme.h"

#include <QObject>

class QSettings;

namespace mantimon::look {

/// What somebody likes, kept in the settings.
class Preferences : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// `de`, `zh_CN`; empty: the desktop's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Off: what has changed is outlined instead.
    [[nodiscard]] bool areAnimationsOn() const;
    void setAnimationsOn(bool areOn);

    [[nodiscard]] QSettings &settings() const { return m_settings; }

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void animationsChanged();

private:
    QSettings &m_settings;
};

} // namespace mantimon::look
