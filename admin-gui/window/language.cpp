#include "window/language.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initializeTranslations()
{
    Q_INIT_RESOURCE(mantimon_translations);
}

namespace mantimon::window {

namespace {

/// The first of the desktop's languages that we speak.
QString desktops()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        const QLocale locale(language);
        for (const pages::NamedLanguage &ours : Language::all()) {
            if (QLocale(ours.code).language() == locale.language())
                return ours.code;
        }
    }
    return u"en"_s;
}

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    return system.language() == plain.language() ? system : plain;
}

/// Chinese and Japanese share characters that look different: each language names its letters' font
/// behind the desktop's own, which comes first.
QFont fontFor(const QString &code)
{
    static const QFont desktops = QApplication::font();
    QFont font = desktops;
    // By its real name: behind an alias such as Sans the second family would be taken for the first.
    QStringList families{QFontInfo(desktops).family()};
    families << (code == "zh_CN"_L1 ? u"Noto Sans CJK SC"_s : u"Noto Sans CJK JP"_s);
    font.setFamilies(families);
    return font;
}

} // namespace

Language::Language(QObject *parent) : QObject(parent)
{
    initializeTranslations();
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

const QVector<pages::NamedLanguage> &Language::all()
{
    static const QVector<pages::NamedLanguage> languages{{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s},
                                                         {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s},
                                                         {u"ja"_s, u"日本語"_s},  {u"zh_CN"_s, u"简体中文"_s}};
    return languages;
}

void Language::speak(const QString &code)
{
    m_spoken = code.isEmpty() ? desktops() : code;
    QLocale::setDefault(localeOf(m_spoken));
    // Ours last, because each install sends a LanguageChange and the last one must find all in place.
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    QApplication::setFont(fontFor(m_spoken));
    if (m_qts.load(u"qtbase_"_s + m_spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // English has a file too: of plurals.
    if (m_ours.load(u"mantimon-admin_"_s + m_spoken, u":/mantimon/translations"_s))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace mantimon::window
