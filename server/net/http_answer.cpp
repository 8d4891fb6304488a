#include "net/http_answer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mantimon::net {

HttpAnswer httpError(QHttpServerResponder::StatusCode status, QLatin1StringView error, QLatin1StringView message)
{
    const QJsonObject body{{QLatin1StringView("error"), error}, {QLatin1StringView("message"), message}};
    return {.status = status,
            .mimeType = "application/json",
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n',
            .allow = {}};
}

void write(QHttpServerResponder responder, const HttpAnswer &answer, bool withBody)
{
    responder.writeStatusLine(answer.status);
    responder.writeHeader("Content-Type", answer.mimeType);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeHeader("Cache-Control", "no-store");
    responder.writeHeader("Connection", "close");
    if (!answer.allow.isEmpty())
        responder.writeHeader("Allow", answer.allow);
    responder.writeBody(withBody ? answer.body : QByteArray());
}

} // namespace mantimon::net
