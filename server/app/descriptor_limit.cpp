#include "app/descriptor_limit.h"

#include <sys/resource.h>

namespace mantimon::app {

long raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    const rlimit raised{limit.rlim_max, limit.rlim_max};
    if (::setrlimit(RLIMIT_NOFILE, &raised) != 0)
        return static_cast<long>(limit.rlim_cur);
    return static_cast<long>(raised.rlim_cur);
}

} // namespace mantimon::app
