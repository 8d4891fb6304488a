#pragma once

#include "protocol/codec.h"

#include <QUuid>

#include <map>
#include <optional>

namespace mantimon::protocol {

/// How far a Socket.IO client has followed its games, as the protocol's connection state recovery keeps it: one text
/// that comes with each event and goes back when the client does. `<game_id>:<seq>`, comma between.
struct RecoveryOffset
{
    std::map<QUuid, qint64> seqs{};

    [[nodiscard]] QString text() const;
    /// Nothing when it is not one.
    [[nodiscard]] static std::optional<RecoveryOffset> parse(QStringView text);
};

/// Frames as another framer does, and puts behind each push how far its reader has come with it. One for each
/// connection that asks for it, and called in the order in which its pushes leave.
class RecoveringFramer final : public Framer
{
public:
    /// Which must outlive it.
    explicit RecoveringFramer(const Framer &framer) : m_framer(framer) {}

    [[nodiscard]] QString frameAnswer(qint64 id, const Payload &payload) const override;
    [[nodiscard]] QString framePush(std::string_view event, const Payload &payload) const override;

private:
    const Framer &m_framer;
    mutable RecoveryOffset m_offset; // of what has been framed
};

} // namespace mantimon::protocol
