#include "pages/settings_page.h"

#include "look/preferences.h"
#include "look/units.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

using look::ThemeChoice;

SettingsPage::SettingsPage(look::Preferences &preferences, const QVector<NamedLanguage> &languages, QWidget *parent)
    : Page(parent), m_preferences(preferences), m_heading(makeHeading(this)), m_themeLabel(new QLabel(this)),
      m_theme(new QComboBox(this)), m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)),
      m_animations(new QCheckBox(this)), m_keysHeading(makeHeading(this)), m_keys(new QLabel(this))
{
    m_theme->setObjectName(u"theme"_s);
    m_language->setObjectName(u"language"_s);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem({}, static_cast<int>(choice));
    m_language->addItem({}, QString());
    for (const NamedLanguage &language : languages)
        m_language->addItem(language.name, language.code);
    m_themeLabel->setBuddy(m_theme);
    m_languageLabel->setBuddy(m_language);
    m_keys->setTextFormat(Qt::RichText);

    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    card->setMaximumWidth(look::em(this, 40));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(look::em(this, 0.7));
    form->setHorizontalSpacing(look::em(this, 1));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_languageLabel, m_language);
    form->addRow(QString(), m_animations);
    auto *inner = new QVBoxLayout(card);
    const int gap = look::em(this, 1);
    inner->setContentsMargins(gap, gap, gap, gap);
    inner->addWidget(m_heading);
    inner->addLayout(form);
    inner->addSpacing(gap);
    inner->addWidget(m_keysHeading);
    inner->addWidget(m_keys);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(card);
    layout->addStretch();

    connect(m_theme, &QComboBox::activated, this,
            [this] { m_preferences.setTheme(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_animations, &QCheckBox::toggled, &preferences, &look::Preferences::setAnimationsOn);
    retranslate();
    show();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::enter()
{
    show();
}

void SettingsPage::show()
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.theme())));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.language())));
    m_animations->setChecked(m_preferences.areAnimationsOn());
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Appearance"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setItemText(0, tr("As the desktop has it"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(0, tr("As the desktop has it"));
    m_animations->setText(tr("Animate what changes on the table (else it is outlined)"));
    m_keysHeading->setText(tr("Keys"));
    const auto row = [](const QString &key, const QString &text) {
        return u"<tr><td style='padding-right:1.5em'><b>%1</b></td><td>%2</td></tr>"_s.arg(key, text.toHtmlEscaped());
    };
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    m_keys->setText(u"<table cellspacing='4'>"_s +
                    row(keys(Qt::CTRL | Qt::Key_K), tr("go to a game, a player or a page")) +
                    row(keys(Qt::ALT | Qt::Key_1) + u" … 8"_s, tr("the pages, from the top")) +
                    row(keys(QKeySequence::Find), tr("search on this page")) +
                    row(keys(Qt::Key_Return), tr("open what is selected")) +
                    row(keys(Qt::CTRL | Qt::Key_W), tr("close the game that is shown")) + u"</table>"_s);
}

} // namespace mantimon::pages
