#pragma once

#include <QByteArray>
#include <QHttpServerResponder>
#include <QLatin1StringView>
#include <QList>

#include <utility>

namespace mantimon::net {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A whole HTTP answer.
struct HttpAnswer
{
    QHttpServerResponder::StatusCode status = QHttpServerResponder::StatusCode::Ok;
    QByteArray mimeType = "text/plain; charset=utf-8";
    QByteArray body{};
    QByteArray allow{}; ///< the `Allow` header of a 405
    HttpHeaders more{}; ///< other headers
};

/// `{"error": …, "message": …}`
[[nodiscard]] HttpAnswer httpError(QHttpServerResponder::StatusCode status, QLatin1StringView error,
                                   QLatin1StringView message);

/// As HTTP/1.1; for HEAD without the body. `keptFor`: how long its connection waits for another request, in seconds;
/// 0: it is the last.
[[nodiscard]] QByteArray written(const HttpAnswer &answer, bool withBody = true, int keptFor = 0);

} // namespace mantimon::net
