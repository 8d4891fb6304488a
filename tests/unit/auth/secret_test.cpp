#include "auth/secret.h"
#include "auth/user_id.h"
#include "common/test_case.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace mantimon;
using namespace Qt::StringLiterals;

/// The secret's file, and the ids made from names: what the first start of a server leaves behind.
class SecretTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartMakesASecretThatOnlyTheOwnerReads();
    void theNextStartFindsTheSameSecret();
    void twoServersHaveDifferentSecrets();
    void noDraftIsLeftBehind();
    void aSecretOpenToOthersIsRefused_data();
    void aSecretOpenToOthersIsRefused();
    void aShortSecretIsRefused();
    void whiteSpaceAroundASecretIsNotPartOfIt();
    void aMissingFolderIsNamed();
    void aFolderInPlaceOfTheFileIsRefused();

    void aNameIsAlwaysTheSameUser();
    void aUuidStandsForItself();
    void onlyAUuidIsAUserId_data();
    void onlyAUuidIsAUserId();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content, QFile::Permissions permissions) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
            !file.setPermissions(permissions))
            qFatal("cannot write the test's file");
        return path(name);
    }

    QTemporaryDir m_folder;
};

static constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

void SecretTest::theFirstStartMakesASecretThatOnlyTheOwnerReads()
{
    const auto secret = auth::loadOrCreateSecret(path(u"first"_s));
    QVERIFY(secret);
    QCOMPARE(secret->size(), 64); // 48 bytes in base64
    QCOMPARE(QFileInfo(path(u"first"_s)).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                                          QFile::WriteOther | QFile::ExeOwner | QFile::ExeOther),
             QFile::Permissions());
}

void SecretTest::theNextStartFindsTheSameSecret()
{
    const auto made = auth::loadOrCreateSecret(path(u"again"_s));
    const auto found = auth::loadOrCreateSecret(path(u"again"_s));
    QVERIFY(made && found);
    QCOMPARE(*found, *made);
}

void SecretTest::twoServersHaveDifferentSecrets()
{
    const auto one = auth::loadOrCreateSecret(path(u"one"_s));
    const auto other = auth::loadOrCreateSecret(path(u"other"_s));
    QVERIFY(one && other);
    QVERIFY(*one != *other);
}

void SecretTest::noDraftIsLeftBehind()
{
    const QTemporaryDir folder;
    QVERIFY(auth::loadOrCreateSecret(folder.filePath(u"secret"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"secret"_s});
}

void SecretTest::aSecretOpenToOthersIsRefused_data()
{
    QTest::addColumn<QFile::Permissions>("permissions");
    QTest::newRow("group reads") << QFile::Permissions(ownerOnly | QFile::ReadGroup);
    QTest::newRow("all read") << QFile::Permissions(ownerOnly | QFile::ReadGroup | QFile::ReadOther);
    QTest::newRow("others write") << QFile::Permissions(ownerOnly | QFile::WriteOther);
}

void SecretTest::aSecretOpenToOthersIsRefused()
{
    QFETCH(QFile::Permissions, permissions);
    const QString file = write(u"open"_s, QByteArray(64, 'x'), permissions);
    const auto refused = auth::loadOrCreateSecret(file);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(file) && refused.error().contains(u"chmod 600"_s), qPrintable(refused.error()));
}

void SecretTest::aShortSecretIsRefused()
{
    const auto refused = auth::loadOrCreateSecret(write(u"short"_s, QByteArray(31, 'x') + "\n", ownerOnly));
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"too short: 31 bytes, at least 32"_s), qPrintable(refused.error()));
}

void SecretTest::whiteSpaceAroundASecretIsNotPartOfIt()
{
    const auto secret = auth::loadOrCreateSecret(write(u"padded"_s, QByteArray(40, 'x') + "\n\n", ownerOnly));
    QVERIFY(secret);
    QCOMPARE(*secret, QByteArray(40, 'x'));
}

void SecretTest::aMissingFolderIsNamed()
{
    const QString file = path(u"no/such/secret"_s);
    const auto refused = auth::loadOrCreateSecret(file);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(file) && refused.error().contains(u"No such file"_s),
             qPrintable(refused.error()));
}

void SecretTest::aFolderInPlaceOfTheFileIsRefused()
{
    const auto refused = auth::loadOrCreateSecret(m_folder.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"not a regular file"_s), qPrintable(refused.error()));
}

void SecretTest::aNameIsAlwaysTheSameUser()
{
    QCOMPARE(auth::userIdFromName(u"alice"), u"9577f5dd-da1d-5e71-b75f-e3e4936f4f41"_s);
    QVERIFY(auth::userIdFromName(u"Alice") != auth::userIdFromName(u"alice"));
    QVERIFY(auth::isUserId(auth::userIdFromName(u"alice")));
}

void SecretTest::aUuidStandsForItself()
{
    QCOMPARE(auth::userIdFromName(u"8C1F7D52-0B1E-4B0A-9F43-77B0C1D2E3F4"), u"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4"_s);
}

void SecretTest::onlyAUuidIsAUserId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("lower case") << u"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4"_s << true;
    QTest::newRow("upper case") << u"8C1F7D52-0B1E-4B0A-9F43-77B0C1D2E3F4"_s << true;
    QTest::newRow("in braces") << u"{8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4}"_s << false;
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("followed by more") << u"8c1f7d52-0b1e-4b0a-9f43-77b0c1d2e3f4x"_s << false;
    QTest::newRow("a name") << u"alice"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void SecretTest::onlyAUuidIsAUserId()
{
    QFETCH(QString, text);
    QFETCH(bool, isId);
    QCOMPARE(auth::isUserId(text), isId);
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
