#include "common/test_case.h"
#include "net/frame_counter.h"

using namespace mantimon;

/// Frames by their heads.
class FrameCounterTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void framesAreCountedHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("controlFrames");
        QTest::addColumn<int>("mostParts");
        const auto row = [](const char *name, const QByteArray &bytes, int controlFrames, int mostParts) {
            QTest::newRow(name) << bytes << controlFrames << mostParts;
        };
        const QByteArray text = frame(0x81, 5);
        const QByteArray ping = frame(0x89, 0);
        row("nothing", {}, 0, 0);
        row("a text", text, 0, 1);
        row("texts", text + text + text, 0, 1);
        row("a long text", frame(0x81, 300) + ping, 1, 1);
        row("a longer text", frame(0x81, 70'000) + ping, 1, 1);
        row("a text that looks like pings", frame(0x81, 100, '\x89'), 0, 1);
        row("pings", ping + ping + frame(0x89, 125), 3, 0);
        row("pongs and a close", frame(0x8a, 4) + frame(0x88, 2), 2, 0);
        row("a text in parts", frame(0x01, 3) + frame(0x00, 3) + frame(0x80, 3), 0, 3);
        row("pings between the parts", frame(0x01, 3) + ping + frame(0x00, 0) + ping + frame(0x80, 3), 2, 3);
        row("parts without end", frame(0x01, 1) + frame(0x00, 0).repeated(50), 0, 51);
        row("parts, and then a whole", frame(0x01, 1) + frame(0x80, 1) + text, 0, 2);
        row("without a mask", QByteArray::fromHex("8900") + QByteArray::fromHex("810161") + ping, 2, 1);
        row("half a head", QByteArray::fromHex("81fe01"), 0, 0);
        row("a length of eight bytes, huge", QByteArray::fromHex("81ffffffffffffffffff00000000") + ping, 0, 1);
    }
    void framesAreCountedHoweverTheyAreCut()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype step : {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(1'000'000)}) {
            net::FrameCounter counter;
            for (qsizetype at = 0; at < bytes.size(); at += step)
                counter.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
            QTEST(counter.mostParts(), "mostParts");
            QTEST(counter.takeControlFrames(), "controlFrames");
            QCOMPARE(counter.takeControlFrames(), 0);
        }
    }

private:
    static QByteArray frame(int firstByte, int size, char content = 'x')
    {
        QByteArray head(1, char(firstByte));
        if (size < 126) {
            head += char(0x80 | size);
        } else if (size < 65'536) {
            head += char(0x80 | 126);
            head += QByteArray(1, char(size >> 8)) + char(size & 0xff);
        } else {
            head += char(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                head += char(qint64(size) >> shift & 0xff);
        }
        return head + QByteArray(4, '\0') + QByteArray(size, content);
    }
};

QTEST_GUILESS_MAIN(FrameCounterTest)
#include "frame_counter_test.moc"
