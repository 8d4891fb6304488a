#include "common/test_case.h"
#include "window/desk.h"
#include "window/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace mantimon {

/// The language changes while the program runs, everywhere, and back.
class LanguageTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void everyLanguageNamesThePages_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("games");
        QTest::newRow("German") << u"de"_s << u"Laufende Spiele"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Partidas en curso"_s;
        QTest::newRow("French") << u"fr"_s << u"Parties en cours"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"進行中の対戦"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"进行中的对局"_s;
        QTest::newRow("English") << u"en"_s << u"Live games"_s;
    }

    void everyLanguageNamesThePages()
    {
        QFETCH(QString, code);
        QFETCH(QString, games);
        m_window.preferences().setLanguage(code);
        QTRY_COMPARE(navigation()->item(1)->text(), games);
        QCOMPARE(QLocale().language(), QLocale(code).language());
    }

    void theSettingsPageSwitchesByItself()
    {
        m_window.preferences().setLanguage(u"en"_s);
        auto *languages = m_window.findChild<QComboBox *>(u"language"_s);
        const int german = languages->findData(u"de"_s);
        languages->setCurrentIndex(german);
        Q_EMIT languages->activated(german);
        QTRY_COMPARE(navigation()->item(1)->text(), u"Laufende Spiele"_s);
        QCOMPARE(languages->itemText(german), u"Deutsch"_s); // a language's own name is never translated
    }

    void nothingIsLeftInTheLanguageBefore()
    {
        m_window.preferences().setLanguage(u"en"_s);
        QStringList english = labels();
        m_window.preferences().setLanguage(u"ja"_s);
        QTRY_COMPARE(navigation()->item(1)->text(), u"進行中の対戦"_s);
        // Names, numbers and signs are the same everywhere; words of two letters and more are not.
        static const QRegularExpression words(u"[A-Za-z]{3,} [A-Za-z]{3,}"_s);
        for (const QString &label : labels())
            QVERIFY2(!words.match(label).hasMatch() || !english.contains(label), qPrintable(label));
    }

    void pluralsAreRight()
    {
        m_window.preferences().setLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("Times", "%n day(s)", nullptr, 1), u"1 day"_s);
        QCOMPARE(QCoreApplication::translate("Times", "%n day(s)", nullptr, 3), u"3 days"_s);
        m_window.preferences().setLanguage(u"de"_s);
        QCOMPARE(QCoreApplication::translate("Times", "%n day(s)", nullptr, 1), u"1 Tag"_s);
        QCOMPARE(QCoreApplication::translate("Times", "%n day(s)", nullptr, 3), u"3 Tage"_s);
    }

private:
    [[nodiscard]] QListWidget *navigation() const { return m_window.findChild<QListWidget *>(u"navigation"_s); }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        const auto all = m_window.findChildren<QLabel *>();
        for (const QLabel *label : all)
            texts << label->text();
        return texts;
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat};
    window::MainWindow m_window{m_settings};
};

} // namespace mantimon

QTEST_MAIN(mantimon::LanguageTest)
#include "language_test.moc"
