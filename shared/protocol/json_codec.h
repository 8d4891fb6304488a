#pragma once

#include "protocol/codec.h"

#include <memory>

namespace mantimon::protocol {

class JsonParser;

/// Plain JSON text frames: `{"event", "id", "data"}` in, `{"ack", "data"}` and `{"event", "data"}` out.
class JsonCodec final : public Codec
{
public:
    JsonCodec();
    ~JsonCodec() override;

    [[nodiscard]] base::Result<Incoming, DecodeError> decode(QByteArrayView text) override;
    [[nodiscard]] QString frameAnswer(qint64 id, const Payload &payload) const override;
    [[nodiscard]] QString framePush(std::string_view event, const Payload &payload) const override;

private:
    std::unique_ptr<JsonParser> m_parser;
};

} // namespace mantimon::protocol
