#include "loop/wait_time.h"

#include <algorithm>
#include <limits>

namespace mantimon::loop {

int toSystem(const WaitTime &wait)
{
    if (!wait)
        return -1;
    constexpr std::chrono::milliseconds::rep most = std::numeric_limits<int>::max();
    const auto whole = std::chrono::ceil<std::chrono::milliseconds>(*wait).count();
    return int(std::clamp<std::chrono::milliseconds::rep>(whole, 0, most));
}

} // namespace mantimon::loop
