#include "replay/fair_chance.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mantimon::replay {

namespace {

QByteArrayView viewOf(const base::Bytes32 &bytes)
{
    return QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

base::Bytes32 toBytes32(const QByteArray &digest)
{
    base::Bytes32 bytes{};
    Q_ASSERT(digest.size() == static_cast<qsizetype>(bytes.size()));
    std::transform(digest.begin(), digest.end(), bytes.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return bytes;
}

} // namespace

base::Bytes32 commitmentTo(const base::Bytes32 &secret)
{
    return toBytes32(QCryptographicHash::hash(viewOf(secret), QCryptographicHash::Sha256));
}

bool isCommitmentTo(const base::Bytes32 &commitment, const base::Bytes32 &secret)
{
    return commitmentTo(secret) == commitment;
}

rules::Key gameKey(const base::Bytes32 &serverSeed, const QUuid &gameId, const Entropies &entropies)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(viewOf(serverSeed));
    hash.addData(gameId.toByteArray(QUuid::WithoutBraces));
    for (const auto &entropy : entropies) {
        if (entropy)
            hash.addData(viewOf(*entropy));
    }
    return toBytes32(hash.result());
}

} // namespace mantimon::replay
