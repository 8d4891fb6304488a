#pragma once

#include <QByteArray>
#include <QHttpServerResponder>
#include <QLatin1StringView>

namespace mantimon::net {

/// A whole HTTP answer.
struct HttpAnswer
{
    QHttpServerResponder::StatusCode status = QHttpServerResponder::StatusCode::Ok;
    QByteArray mimeType = "text/plain; charset=utf-8";
    QByteArray body{};
    QByteArray allow{}; ///< the `Allow` header of a 405
};

/// `{"error": …, "message": …}`
[[nodiscard]] HttpAnswer httpError(QHttpServerResponder::StatusCode status, QLatin1StringView error,
                                   QLatin1StringView message);

/// Sends it; without the body for HEAD.
void write(QHttpServerResponder responder, const HttpAnswer &answer, bool withBody);

} // namespace mantimon::net
