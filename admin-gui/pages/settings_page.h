#pragma once

#include "pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace mantimon::look {
class Preferences;
}

namespace mantimon::pages {

/// A language by the name its speakers give it.
struct NamedLanguage
{
    QString code; ///< `de`, `zh_CN`
    QString name;
};

/// How the desk looks and speaks.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(look::Preferences &preferences, const QVector<NamedLanguage> &languages, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void show();

    look::Preferences &m_preferences;
    QLabel *m_heading;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QCheckBox *m_animations;
    QLabel *m_keysHeading;
    QLabel *m_keys;
};

} // namespace mantimon::pages
