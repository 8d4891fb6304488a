#include "protocol/iso_time.h"

#include <algorithm>
#include <chrono>

namespace mantimon::protocol {

namespace {

constexpr qint64 earliest = -62'167'219'200'000; // 0000-01-01T00:00:00.000Z
constexpr qint64 latest = 253'402'300'799'999;   // 9999-12-31T23:59:59.999Z
constexpr std::string_view shape = "0000-00-00T00:00:00.000Z";

void putDigits(IsoTime &text, std::size_t at, std::size_t count, qint64 number)
{
    for (std::size_t i = at + count; i-- > at; number /= 10)
        text[i] = static_cast<char>('0' + number % 10);
}

unsigned digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    unsigned number = 0;
    for (std::size_t i = at; i < at + count; ++i)
        number = number * 10 + static_cast<unsigned>(text[i] - '0');
    return number;
}

} // namespace

IsoTime isoTime(qint64 ms)
{
    const std::chrono::sys_time<std::chrono::milliseconds> moment{
        std::chrono::milliseconds(std::clamp(ms, earliest, latest))};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const qint64 inDay = (moment - day).count();

    IsoTime text{};
    std::copy(shape.begin(), shape.end(), text.begin());
    putDigits(text, 0, 4, static_cast<int>(date.year()));
    putDigits(text, 5, 2, static_cast<unsigned>(date.month()));
    putDigits(text, 8, 2, static_cast<unsigned>(date.day()));
    putDigits(text, 11, 2, inDay / 3'600'000);
    putDigits(text, 14, 2, inDay / 60'000 % 60);
    putDigits(text, 17, 2, inDay / 1000 % 60);
    putDigits(text, 20, 3, inDay % 1000);
    return text;
}

std::optional<qint64> msFromIso(std::string_view text)
{
    if (text.size() != shape.size())
        return std::nullopt;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool fits = shape[i] == '0' ? text[i] >= '0' && text[i] <= '9' : text[i] == shape[i];
        if (!fits)
            return std::nullopt;
    }
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(digitsAt(text, 0, 4))),
                                           std::chrono::month(digitsAt(text, 5, 2)),
                                           std::chrono::day(digitsAt(text, 8, 2)));
    const unsigned hours = digitsAt(text, 11, 2);
    const unsigned minutes = digitsAt(text, 14, 2);
    const unsigned seconds = digitsAt(text, 17, 2);
    if (!date.ok() || hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    const auto days = std::chrono::sys_days(date).time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(days).count() +
           ((hours * 60LL + minutes) * 60 + seconds) * 1000 + digitsAt(text, 20, 3);
}

} // namespace mantimon::protocol
