#pragma once

#include "app/config.h"
#include "storage/config.h"

namespace mantimon::app {

/// Where this configuration keeps its durable data. Only after fillFromMachine().
[[nodiscard]] storage::StorageConfig storageConfigOf(const Config &config);

} // namespace mantimon::app
