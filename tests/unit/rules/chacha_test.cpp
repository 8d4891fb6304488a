#include "common/test_case.h"
#include "rules/chacha.h"
#include "rules/types.h"

using namespace mantimon;
using namespace mantimon::rules;

/// The stream of chance against the vectors of RFC 8439, and what the rules draw from it.
class ChachaTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsThatOfTheRfc();
    void keyStreamIsThatOfTheRfc_data();
    void keyStreamIsThatOfTheRfc();
    void nonceOneIsItsFirstByte();
    void aStreamContinuesWhereItStopped();
    void boundedNumbersRejectTheTopOfTheRange();
    void instanceIdsHave48Bits();
};

namespace {

std::array<std::uint8_t, 32> countingKey()
{
    std::array<std::uint8_t, 32> key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(i);
    return key;
}

QByteArray bytesOf(ChaChaStream &stream, int words)
{
    QByteArray bytes;
    for (int i = 0; i < words; ++i) {
        const std::uint32_t word = stream.word();
        for (int byte = 0; byte < 4; ++byte)
            bytes.append(static_cast<char>(word >> (8 * byte)));
    }
    return bytes;
}

} // namespace

void ChachaTest::aBlockIsThatOfTheRfc()
{
    // RFC 8439, 2.3.2.
    std::array<std::uint32_t, 8> key{};
    for (std::uint32_t i = 0; i < 8; ++i)
        key[i] = 0x03020100U + i * 0x04040404U;
    const std::array<std::uint32_t, 16> expected{0xe4e7f110, 0x15593bd1, 0x1fdd0f50, 0xc47120a3, 0xc7f4d1c7, 0x0368c033,
                                                 0x9aaa2204, 0x4e6cd4c3, 0x466482d2, 0x09aa9f07, 0x05d7c214, 0xa2028bd9,
                                                 0xd19c12b5, 0xb94e16de, 0xe883d0cb, 0x4e3c50a2};
    QVERIFY(chachaBlock(key, 1, {0x09000000, 0x4a000000, 0}) == expected);
}

void ChachaTest::keyStreamIsThatOfTheRfc_data()
{
    // RFC 8439, A.1, vectors 1 and 2 (blocks 0 and 1 of the same stream).
    QTest::addColumn<int>("blocksBefore");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("block 0") << 0
                             << QByteArray("76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7"
                                           "da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586");
    QTest::newRow("block 1") << 1
                             << QByteArray("9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed"
                                           "29b721769ce64e43d57133b074d839d531ed1f28510afb45ace10a1f4b794d6f");
}

void ChachaTest::keyStreamIsThatOfTheRfc()
{
    QFETCH(int, blocksBefore);
    QFETCH(QByteArray, expected);
    ChaChaStream stream({}, 0);
    for (int i = 0; i < 16 * blocksBefore; ++i)
        static_cast<void>(stream.word());
    QCOMPARE(bytesOf(stream, 16).toHex(), expected);
}

void ChachaTest::nonceOneIsItsFirstByte()
{
    ChaChaStream stream(countingKey(), 1);
    std::array<std::uint32_t, 8> key{};
    for (std::uint32_t i = 0; i < 8; ++i)
        key[i] = 0x03020100U + i * 0x04040404U;
    QCOMPARE(stream.word(), chachaBlock(key, 0, {1, 0, 0})[0]);
}

void ChachaTest::aStreamContinuesWhereItStopped()
{
    for (const int drawn : {0, 1, 15, 16, 17, 40}) {
        ChaChaStream stream(countingKey(), 0);
        for (int i = 0; i < drawn; ++i)
            static_cast<void>(stream.word());
        QVERIFY(stream.key() == countingKey());
        ChaChaStream again(stream.key(), 0, stream.position());
        for (int i = 0; i < 40; ++i)
            QCOMPARE(again.word(), stream.word());
    }
}

void ChachaTest::boundedNumbersRejectTheTopOfTheRange()
{
    // For this n more than two words in five are rejected, so both branches are seen.
    const std::uint32_t n = 2'500'000'000U;
    ChaChaStream words(countingKey(), 0);
    ChaChaStream stream(countingKey(), 0);
    for (int i = 0; i < 200; ++i) {
        std::uint32_t expected = words.word();
        while (expected >= n)
            expected = words.word();
        QCOMPARE(stream.bounded(n), expected);
    }
    QVERIFY(stream.position() > 250);
    QCOMPARE(stream.bounded(1), 0U);
}

void ChachaTest::instanceIdsHave48Bits()
{
    ChaChaStream stream(countingKey(), 1);
    InstanceId all = 0;
    for (int i = 0; i < 1000; ++i) {
        const InstanceId id = stream.instanceId();
        QVERIFY(id != noInstance);
        all |= id;
    }
    QCOMPARE(all, instanceIdMask);
}

QTEST_GUILESS_MAIN(ChachaTest)
#include "chacha_test.moc"
