#pragma once

#include "client/connection.h"
#include "look/preferences.h"
#include "pages/paths.h"

namespace mantimon::window {

/// The game's table, the replay and the preview, as the pages show them. The connection and the preferences
/// must outlive what is made.
[[nodiscard]] pages::Views makeViews(client::Connection &connection, look::Preferences &preferences);

} // namespace mantimon::window
