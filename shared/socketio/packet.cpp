#include "socketio/packet.h"

#include "socketio/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mantimon::socketio {

namespace {

constexpr char lastType = '6';

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes digits off the text's front.
std::string_view takeDigits(std::string_view &text)
{
    const std::size_t count =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

/// Unset: not a number from 0 to `most`.
template <typename Number>
std::optional<Number> numberIn(std::string_view digits, Number most)
{
    Number number = 0;
    const char *const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number > most)
        return std::nullopt;
    return number;
}

std::optional<Fault> readAttachmentCount(std::string_view &text, Packet &packet)
{
    const std::string_view digits = takeDigits(text);
    if (digits.empty() || !text.starts_with('-'))
        return Fault::BadAttachmentCount;
    text.remove_prefix(1);
    const auto count = numberIn<std::size_t>(digits, mostAttachments);
    if (!count)
        return Fault::TooManyAttachments;
    packet.attachmentCount = *count;
    return {};
}

std::optional<Fault> readNamespace(std::string_view &text, Packet &packet)
{
    if (!text.starts_with('/'))
        return {};
    const std::size_t end = std::min(text.find(','), text.size());
    if (end > mostNamespaceBytes)
        return Fault::BadNamespace;
    packet.nsp = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return {};
}

std::optional<Fault> readId(std::string_view &text, Packet &packet)
{
    const std::string_view digits = takeDigits(text);
    if (digits.empty())
        return packet.isAck() ? std::optional(Fault::BadAckId) : std::nullopt;
    packet.id = numberIn<AckId>(digits, largestAckId);
    return packet.id ? std::nullopt : std::optional(Fault::BadAckId);
}

bool namesAttachment(const std::string &num, std::size_t count)
{
    const auto index = numberIn<std::size_t>(num, count);
    return index && *index < count;
}

std::optional<Fault> judgeEvent(const JsonOutline &outline)
{
    if (outline.kind != JsonKind::Array || !outline.firstName)
        return Fault::BadPayload;
    return isReservedEventName(*outline.firstName) ? std::optional(Fault::ReservedEventName) : std::nullopt;
}

std::optional<Fault> judgePayload(const Packet &packet, const JsonOutline &outline)
{
    switch (packet.type) {
    case PacketType::Connect:
        return outline.kind == JsonKind::Object ? std::nullopt : std::optional(Fault::BadPayload);
    case PacketType::ConnectError:
        return outline.kind == JsonKind::Object || outline.kind == JsonKind::String ? std::nullopt
                                                                                    : std::optional(Fault::BadPayload);
    case PacketType::Disconnect:
        return Fault::BadPayload;
    case PacketType::Event:
        return judgeEvent(outline);
    case PacketType::Ack:
        return outline.kind == JsonKind::Array ? std::nullopt : std::optional(Fault::BadPayload);
    case PacketType::BinaryEvent:
    case PacketType::BinaryAck:
        break;
    }
    const auto isWrong = [&](const std::string &num) { return !namesAttachment(num, packet.attachmentCount); };
    if (std::any_of(outline.placeholders.begin(), outline.placeholders.end(), isWrong))
        return Fault::BadPlaceholder;
    if (packet.isEvent())
        return judgeEvent(outline);
    return outline.kind == JsonKind::Array ? std::nullopt : std::optional(Fault::BadPayload);
}

std::optional<Fault> readPayload(std::string_view text, Packet &packet)
{
    if (text.empty()) {
        const bool mayBeEmpty = packet.type == PacketType::Connect || packet.type == PacketType::Disconnect;
        return mayBeEmpty ? std::nullopt : std::optional(Fault::BadPayload);
    }
    const auto outline = outlineOf(text);
    if (!outline)
        return outline.error();
    packet.payload = text;
    return judgePayload(packet, *outline);
}

} // namespace

base::Result<Packet, Fault> decodePacket(std::string_view text)
{
    if (text.empty())
        return base::failure(Fault::EmptyPacket);
    if (text.front() < '0' || text.front() > lastType)
        return base::failure(Fault::UnknownPacketType);
    Packet packet;
    packet.type = static_cast<PacketType>(text.front() - '0');
    text.remove_prefix(1);
    std::optional<Fault> fault;
    if (packet.type == PacketType::BinaryEvent || packet.type == PacketType::BinaryAck)
        fault = readAttachmentCount(text, packet);
    if (!fault)
        fault = readNamespace(text, packet);
    if (!fault)
        fault = readId(text, packet);
    if (!fault)
        fault = readPayload(text, packet);
    if (fault)
        return base::failure(*fault);
    return packet;
}

std::string encodePacket(const Packet &packet)
{
    std::string text(1, static_cast<char>('0' + static_cast<int>(packet.type)));
    if (packet.type == PacketType::BinaryEvent || packet.type == PacketType::BinaryAck)
        text += std::to_string(packet.attachmentCount) + '-';
    if (packet.nsp != mainNamespace)
        text += packet.nsp + ',';
    if (packet.id)
        text += std::to_string(*packet.id);
    text += packet.payload;
    return text;
}

EventContent eventContent(const Packet &event)
{
    EventContent content;
    if (const auto outline = outlineOf(event.payload); outline && outline->firstName) {
        content.name = *outline->firstName;
        content.arguments.assign(outline->items.begin() + 1, outline->items.end());
    }
    return content;
}

bool isReservedEventName(std::string_view name)
{
    constexpr auto reserved = std::to_array<std::string_view>(
        {"connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener"});
    return std::find(reserved.begin(), reserved.end(), name) != reserved.end();
}

} // namespace mantimon::socketio
