#include "common/test_case.h"
#include "login/profile.h"
#include "login/token_claims.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace mantimon {

using login::Profile;
using login::Profiles;

/// Servers by name, and what a token says of itself.
class LoginTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileIsKept();
    void aProfileIsChangedInItsPlace();
    void theLastOneIsForgottenWithIt();
    void whatPeopleTypeBecomesAnAddress_data();
    void whatPeopleTypeBecomesAnAddress();
    void onlyAnAddressOfThisMachineNeedsNoEncryption_data();
    void onlyAnAddressOfThisMachineNeedsNoEncryption();
    void aTokenSaysWhoseItIs();
    void whatIsNoTokenIsNotTakenForOne_data();
    void whatIsNoTokenIsNotTakenForOne();

private:
    static QString token(const QByteArray &payload)
    {
        const auto part = [](const QByteArray &text) {
            return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        };
        return part("{}") + u'.' + part(payload) + u'.' + part("sig");
    }

    QTemporaryDir m_folder;
};

void LoginTest::aProfileIsKept()
{
    const QString file = m_folder.filePath(u"a.ini"_s);
    Profile kept;
    {
        QSettings settings(file, QSettings::IniFormat);
        kept =
            Profiles(settings).put({.id = {}, .name = u"production"_s, .url = QUrl(u"wss://example.org/ws/monitor"_s)});
    }
    QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(Profiles(settings).all(), QVector<Profile>{kept});
}

void LoginTest::aProfileIsChangedInItsPlace()
{
    QSettings settings(m_folder.filePath(u"b.ini"_s), QSettings::IniFormat);
    Profiles profiles(settings);
    Profile first = profiles.put({.id = {}, .name = u"one"_s, .url = {}});
    const Profile second = profiles.put({.id = {}, .name = u"two"_s, .url = {}});
    first.name = u"uno"_s;
    profiles.put(first);
    QCOMPARE(profiles.all(), (QVector<Profile>{first, second}));
}

void LoginTest::theLastOneIsForgottenWithIt()
{
    QSettings settings(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
    Profiles profiles(settings);
    const Profile profile = profiles.put({.id = {}, .name = u"one"_s, .url = {}});
    profiles.setLastId(profile.id);
    profiles.remove(profile.id);
    QVERIFY(profiles.all().isEmpty());
    QVERIFY(profiles.lastId().isEmpty());
}

void LoginTest::whatPeopleTypeBecomesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("a host") << u"127.0.0.1:7777"_s << QUrl(u"ws://127.0.0.1:7777/ws/monitor"_s);
    QTest::newRow("a web address") << u"https://example.org"_s << QUrl(u"wss://example.org/ws/monitor"_s);
    QTest::newRow("all of it") << u" wss://example.org/desk "_s << QUrl(u"wss://example.org/desk"_s);
    QTest::newRow("another scheme") << u"ftp://example.org"_s << QUrl();
    QTest::newRow("nothing") << QString() << QUrl();
}

void LoginTest::whatPeopleTypeBecomesAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(QUrl, url);
    QCOMPARE(login::monitorUrl(typed), url);
}

void LoginTest::onlyAnAddressOfThisMachineNeedsNoEncryption_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("this machine by number") << u"ws://127.0.0.1:1/"_s << false;
    QTest::newRow("this machine by name") << u"ws://localhost/"_s << false;
    QTest::newRow("this machine, version 6") << u"ws://[::1]:7777/"_s << false;
    QTest::newRow("encrypted") << u"wss://example.org/"_s << false;
    QTest::newRow("another machine") << u"ws://example.org/"_s << true;
    QTest::newRow("a name that looks like ours") << u"ws://localhost.example.org/"_s << true;
}

void LoginTest::onlyAnAddressOfThisMachineNeedsNoEncryption()
{
    QFETCH(QString, url);
    QFETCH(bool, isReadable);
    QCOMPARE(login::isReadableOnTheWay(QUrl(url)), isReadable);
}

void LoginTest::aTokenSaysWhoseItIs()
{
    const auto claims = login::claimsOf(token(R"({"name":"Ada","roles":["moderator"],"exp":1800000000})"));
    QVERIFY(claims.has_value());
    QCOMPARE(claims->name, u"Ada"_s);
    QCOMPARE(claims->roles, QStringList{u"moderator"_s});
    const auto expiry = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    QCOMPARE(claims->expiresAt, expiry);
    QVERIFY(claims->isExpired(expiry));
    QVERIFY(!claims->isExpired(expiry.addSecs(-1)));
}

void LoginTest::whatIsNoTokenIsNotTakenForOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"secret"_s;
    QTest::newRow("two parts") << u"e30.e30"_s;
    QTest::newRow("no JSON inside") << u"e30.AAAA.sig"_s;
    QTest::newRow("a list inside") << token("[]");
}

void LoginTest::whatIsNoTokenIsNotTakenForOne()
{
    QFETCH(QString, text);
    QVERIFY(!login::claimsOf(text).has_value());
}

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::LoginTest)
#include "login_test.moc"
