#pragma once

#include "look/colors.h"

#include <QDBusVariant>
#include <QObject>

namespace mantimon::look {

enum class ThemeChoice { System, Light, Dark };

/// The application's colours, as chosen, or as the desktop has them: Qt 6.4 cannot say, so the settings
/// portal is asked over D-Bus, without waiting for it. Where none answers, Qt's own palette tells.
class Theme : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

Q_SIGNALS:
    /// Colours and style sheet are in place.
    void changed();

private Q_SLOTS:
    void noteSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void noteDesktops(uint colorScheme);
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_desktops = Scheme::Light;
};

} // namespace mantimon::look
