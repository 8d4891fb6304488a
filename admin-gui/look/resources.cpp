#include "look/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initialize()
{
    Q_INIT_RESOURCE(mantimon_icons);
}

namespace mantimon::look {

void initializeResources()
{
    initialize();
}

} // namespace mantimon::look
