#include "net/session_home.h"

#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace mantimon::net {

namespace {

constexpr qsizetype sidBytes = 16; // the last is the home
constexpr auto sidEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray newSid(HomeNumber home)
{
    std::array<quint32, sidBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QByteArray bytes(reinterpret_cast<const char *>(random.data()), sidBytes);
    bytes.back() = char(home);
    return bytes.toBase64(sidEncoding);
}

std::optional<HomeNumber> homeOf(const QByteArray &sid)
{
    const auto read = QByteArray::fromBase64Encoding(sid, sidEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || read.decoded.size() != sidBytes)
        return {};
    return HomeNumber(read.decoded.back());
}

std::optional<HomeNumber> homeAskedBy(const QByteArray &line, const QString &path)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() < 2)
        return {};
    const QUrl target = QUrl::fromEncoded(words[1]);
    if (target.path() != path)
        return {};
    return homeOf(QUrlQuery(target).queryItemValue(QStringLiteral("sid")).toLatin1());
}

} // namespace mantimon::net
