#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(mantimon);
}

namespace mantimon::resources {

void initialize()
{
    initializeResources();
}

} // namespace mantimon::resources
