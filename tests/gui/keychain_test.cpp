#include "common/test_case.h"
#include "login/login_page.h"
#include "look/notice.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace mantimon {

using login::TokenKeeper;

/// Tokens lie in the keychain (TEST_KEYCHAIN says that there is one), or in memory and the window says so.
class KeychainTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_isThere = qEnvironmentVariableIsSet("TEST_KEYCHAIN"); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aTokenOutlivesTheProgramOnlyInAKeychain()
    {
        TokenKeeper first;
        keep(first, u"profile-1"_s, u"a.token.here"_s);
        QCOMPARE(first.keychain(), m_isThere ? TokenKeeper::Keychain::Answers : TokenKeeper::Keychain::Missing);
        QCOMPARE(found(first, u"profile-1"_s), u"a.token.here"_s);
        TokenKeeper second;
        QCOMPARE(found(second, u"profile-1"_s), m_isThere ? u"a.token.here"_s : QString());
    }

    void whatIsForgottenIsGone()
    {
        TokenKeeper keeper;
        keep(keeper, u"profile-2"_s, u"another.token.here"_s);
        QSignalSpy told(&keeper, &TokenKeeper::keychainChanged);
        keeper.forget(u"profile-2"_s);
        QVERIFY(told.wait());
        QVERIFY(found(keeper, u"profile-2"_s).isEmpty());
    }

    void anEntryThatIsNotThereIsNoMissingKeychain()
    {
        TokenKeeper keeper;
        QVERIFY(found(keeper, u"never kept"_s).isEmpty());
        QCOMPARE(keeper.keychain(), m_isThere ? TokenKeeper::Keychain::Answers : TokenKeeper::Keychain::Missing);
        QCOMPARE(keeper.problem().isEmpty(), m_isThere);
    }

    void theLoginSaysWhenNoKeychainAnswers()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat);
        login::Profiles profiles(settings);
        profiles.put({.id = u"profile-3"_s, .name = u"one"_s, .url = QUrl(u"ws://127.0.0.1:1/ws/monitor"_s)});
        TokenKeeper keeper;
        QSignalSpy told(&keeper, &TokenKeeper::keychainChanged);
        login::LoginPage page(profiles, keeper);
        page.show();
        QVERIFY(told.size() > 0 || told.wait());
        QCOMPARE(page.findChild<look::Notice *>(u"keychainNotice"_s)->isVisible(), !m_isThere);
    }

private:
    static void keep(TokenKeeper &keeper, const QString &profile, const QString &token)
    {
        QSignalSpy told(&keeper, &TokenKeeper::keychainChanged);
        keeper.keep(profile, token);
        QVERIFY(told.wait());
    }

    QString found(TokenKeeper &keeper, const QString &profile)
    {
        std::optional<QString> token;
        keeper.find(profile, this, [&token](const QString &kept) { token = kept; });
        [&] { QTRY_VERIFY(token.has_value()); }();
        return token.value_or(u"no answer"_s);
    }

    bool m_isThere = false;
};

} // namespace mantimon

QTEST_MAIN(mantimon::KeychainTest)
#include "keychain_test.moc"
