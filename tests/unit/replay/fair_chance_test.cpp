#include "common/test_case.h"
#include "replay/fair_chance.h"

using namespace Qt::StringLiterals;
using namespace mantimon;
using namespace mantimon::replay;

/// The expected digests were computed with another program: Python's hashlib over the bytes that
/// the rules name.
class FairChanceTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCommitmentIsTheSha256OfTheSecret();
    void onlyTheSecretItselfFitsItsCommitment();
    void theKeyIsHashedFromSeedGameAndEntropies_data();
    void theKeyIsHashedFromSeedGameAndEntropies();
    void anotherGameOrSeedGivesAnotherKey();
    void hexIsReadStrictly_data();
    void hexIsReadStrictly();
};

namespace {

base::Bytes32 bytesFrom(std::uint8_t first)
{
    base::Bytes32 bytes{};
    for (std::uint8_t &byte : bytes)
        byte = first++;
    return bytes;
}

const QUuid gameId(u"7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11"_s);

QByteArray hexOf(const base::Bytes32 &bytes)
{
    return QByteArray::fromStdString(base::toHex(bytes));
}

} // namespace

void FairChanceTest::aCommitmentIsTheSha256OfTheSecret()
{
    QCOMPARE(hexOf(commitmentTo(bytesFrom(0))),
             QByteArray("630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd"));
    QCOMPARE(hexOf(commitmentTo(bytesFrom(0x40))),
             QByteArray("ca2a4fe727faaecf16ecd130a86e0885c5540c05375340445071c0657555fd42"));
}

void FairChanceTest::onlyTheSecretItselfFitsItsCommitment()
{
    const base::Bytes32 commitment = commitmentTo(bytesFrom(0));
    QVERIFY(isCommitmentTo(commitment, bytesFrom(0)));
    base::Bytes32 other = bytesFrom(0);
    other[31] ^= 1;
    QVERIFY(!isCommitmentTo(commitment, other));
}

void FairChanceTest::theKeyIsHashedFromSeedGameAndEntropies_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("nobody's entropy") << 0 << 0
                                      << QByteArray("5c915bc9efd367fc1e4094c6daf11adbb6bcc9b4b440c0e4c1f460cde58ee70d");
    QTest::newRow("the first's") << 0x40 << 0
                                 << QByteArray("e3ec1bba6ea4328f31f7403791a25325b54fb917da1be2a212fa99db4e65a3ba");
    QTest::newRow("the second's") << 0 << 0x80
                                  << QByteArray("fbb1f38d46af6d182bb18cda8f1e5079c270300a9a84a3c52801b4b7b768d904");
    QTest::newRow("both") << 0x40 << 0x80
                          << QByteArray("d296c42fb907101bd2f333222f3865c688452afc486baecdb224f9413f3078d1");
    QTest::newRow("both, the other way round")
        << 0x80 << 0x40 << QByteArray("3306b47ed98cfd49f9fb652814a2f06a7570fad3ab96b67de135dd9ef907694a");
}

void FairChanceTest::theKeyIsHashedFromSeedGameAndEntropies()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    QFETCH(const QByteArray, key);
    Entropies entropies;
    if (first != 0)
        entropies[0] = bytesFrom(static_cast<std::uint8_t>(first));
    if (second != 0)
        entropies[1] = bytesFrom(static_cast<std::uint8_t>(second));
    QCOMPARE(hexOf(gameKey(bytesFrom(0), gameId, entropies)), key);
}

void FairChanceTest::anotherGameOrSeedGivesAnotherKey()
{
    const rules::Key key = gameKey(bytesFrom(0), gameId, {});
    QVERIFY(gameKey(bytesFrom(1), gameId, {}) != key);
    QVERIFY(gameKey(bytesFrom(0), QUuid(u"7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b12"_s), {}) != key);
}

void FairChanceTest::hexIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too short") << QByteArray(63, 'a');
    QTest::newRow("too long") << QByteArray(65, 'a');
    QTest::newRow("upper case") << QByteArray(64, 'A');
    QTest::newRow("no digit") << QByteArray(63, 'a') + 'g';
    QTest::newRow("a zero byte") << QByteArray(63, 'a') + '\0';
}

void FairChanceTest::hexIsReadStrictly()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!base::bytes32FromHex(std::string_view(text.data(), static_cast<std::size_t>(text.size()))));
}

QTEST_GUILESS_MAIN(FairChanceTest)
#include "fair_chance_test.moc"
