#pragma once

namespace mantimon::net {

/// Qt's HTTP server warns of every upgrade that is refused: anyone could fill the log. Turns the
/// warnings of `qt.httpserver` off and leaves every other category and filter as it is.
void quietHttpServer();

} // namespace mantimon::net
