#pragma once

#include "base/result.h"
#include "protocol/encode.h"
#include "protocol/requests.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <string_view>

namespace mantimon::protocol {

/// What is wrong with a frame.
struct DecodeError
{
    ErrorCode code = ErrorCode::InvalidPayload;
    QString field;              ///< a path: `event`, `id`, `data.action.instance_id`; empty for the frame as a whole
    QString message;            ///< English
    std::optional<qint64> id{}; ///< of the frame, where it has a usable one: answer it, else push `error`
};

[[nodiscard]] Refused refusedBy(const DecodeError &error);

/// Turns payloads into text frames, each ready to be sent to any number of connections.
class Framer
{
public:
    virtual ~Framer() = default;

    [[nodiscard]] virtual QString frameAnswer(qint64 id, const Payload &payload) const = 0;
    [[nodiscard]] virtual QString framePush(std::string_view event, const Payload &payload) const = 0;

protected:
    Framer() = default;
    Q_DISABLE_COPY_MOVE(Framer)
};

/// Turns frames into requests and payloads into frames; knows nothing else. One for each thread:
/// decoding reuses the parser's memory.
class Codec : public Framer
{
public:
    [[nodiscard]] virtual base::Result<Incoming, DecodeError> decode(QByteArrayView text) = 0;
};

} // namespace mantimon::protocol
