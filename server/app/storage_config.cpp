#include "app/storage_config.h"

namespace mantimon::app {

storage::StorageConfig storageConfigOf(const Config &config)
{
    storage::StorageConfig storage;
    storage.dataDir = config.dataDir;
    storage.database = *config.database;
    storage.nodeId = config.nodeId;
    return storage;
}

} // namespace mantimon::app
