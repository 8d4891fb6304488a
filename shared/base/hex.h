#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Bytes as lower-case hex digits, two for each byte, as the wire, journals and replays write them.
namespace mantimon::base {

/// A seed, an entropy, a commitment.
using Bytes32 = std::array<std::uint8_t, 32>;

inline constexpr std::string_view hexDigits = "0123456789abcdef";

[[nodiscard]] inline std::string toHex(std::span<const std::uint8_t> bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text.push_back(hexDigits[byte >> 4]);
        text.push_back(hexDigits[byte & 0xF]);
    }
    return text;
}

/// The lowest `digits` × 4 bits of `number`, most significant first; digits is 1 to 16.
[[nodiscard]] inline std::string toHex(std::uint64_t number, std::size_t digits)
{
    std::string text(digits, '0');
    for (std::size_t i = digits; i-- > 0; number >>= 4)
        text[i] = hexDigits[number & 0xF];
    return text;
}

/// Unset unless `text` is exactly `digits` (1 to 16) lower-case hex digits.
[[nodiscard]] constexpr std::optional<std::uint64_t> numberFromHex(std::string_view text, std::size_t digits)
{
    if (text.size() != digits)
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char c : text) {
        const auto digit = hexDigits.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        number = number << 4 | digit;
    }
    return number;
}

/// Unset unless `text` is exactly 64 lower-case hex digits.
[[nodiscard]] constexpr std::optional<Bytes32> bytes32FromHex(std::string_view text)
{
    Bytes32 bytes{};
    if (text.size() != bytes.size() * 2)
        return std::nullopt;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = numberFromHex(text.substr(i * 2, 2), 2);
        if (!byte)
            return std::nullopt;
        bytes[i] = static_cast<std::uint8_t>(*byte);
    }
    return bytes;
}

} // namespace mantimon::base
