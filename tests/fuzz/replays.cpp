// Replay files: read, written again and verified.

#include "common/shipped.h"
#include "replay/verify.h"
#include "target.h"

using namespace Qt::StringLiterals;
using namespace mantimon;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto cards = testing::shippedCards();
    const auto replay = replay::parse(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!replay) {
        fuzz::require(replay.error().line > 0 && !replay.error().message.isEmpty(), "an error names line and reason");
        return 0;
    }
    const QByteArray written = replay::write(*replay);
    const auto again = replay::parse(written);
    const QByteArray why = again ? QByteArray() : (again.error().field + u": "_s + again.error().message).toUtf8();
    fuzz::require(static_cast<bool>(again), why.constData());
    fuzz::require(replay::write(*again) == written, "what is written is read as the same");
    const auto verified = replay::verify(*replay, *cards, replay->cardsHash);
    fuzz::require(verified || !verified.error().message.isEmpty(), "a difference is said");
    return 0;
}
