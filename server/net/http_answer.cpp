#include "net/http_answer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mantimon::net {

namespace {

using Status = QHttpServerResponder::StatusCode;

/// RFC 9110, 15: a recommendation for people; those that are used here.
QByteArrayView reasonPhrase(Status status)
{
    switch (status) {
    case Status::Ok:
        return "OK";
    case Status::BadRequest:
        return "Bad Request";
    case Status::Forbidden:
        return "Forbidden";
    case Status::NotFound:
        return "Not Found";
    case Status::MethodNotAllowed:
        return "Method Not Allowed";
    case Status::PayloadTooLarge:
        return "Payload Too Large";
    case Status::UpgradeRequired:
        return "Upgrade Required";
    case Status::TooManyRequests:
        return "Too Many Requests";
    case Status::ServiceUnavailable:
        return "Service Unavailable";
    default:
        return "";
    }
}

void writeHeader(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

HttpAnswer httpError(Status status, QLatin1StringView error, QLatin1StringView message)
{
    const QJsonObject body{{QLatin1StringView("error"), error}, {QLatin1StringView("message"), message}};
    return {.status = status,
            .mimeType = "application/json",
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n'};
}

QByteArray written(const HttpAnswer &answer, bool withBody, int keptFor)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(int(answer.status)) + ' ';
    out.append(reasonPhrase(answer.status)).append("\r\n");
    writeHeader(out, "Content-Type", answer.mimeType);
    writeHeader(out, "Content-Length", QByteArray::number(answer.body.size()));
    writeHeader(out, "Cache-Control", "no-store");
    writeHeader(out, "Connection", keptFor > 0 ? "keep-alive" : "close");
    if (keptFor > 0)
        writeHeader(out, "Keep-Alive", "timeout=" + QByteArray::number(keptFor));
    if (!answer.allow.isEmpty())
        writeHeader(out, "Allow", answer.allow);
    for (const auto &[name, value] : answer.more)
        writeHeader(out, name, value);
    out.append("\r\n");
    return withBody ? out + answer.body : out;
}

} // namespace mantimon::net
