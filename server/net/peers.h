#pragma once

#include "net/address_counts.h"
#include "net/address_rates.h"
#include "net/failed_arrivals.h"

namespace mantimon::net {

/// What is remembered of the addresses that connect. Copies share it, so that the endpoints of several threads hold an
/// address to one limit.
struct Peers
{
    AddressCounts sockets;   ///< that are no WebSockets yet
    AddressCounts strangers; ///< connections that have not said who they are
    AddressRates handshakes;
    FailedArrivals failed;
};

} // namespace mantimon::net
