#include "auth/user_id.h"

#include <QUuid>

namespace mantimon::auth {

namespace {

// Never to change: every user id made from a name hangs on it.
constexpr QUuid nameSpace(0xdb61a15a, 0x3290, 0x4c07, 0x97, 0xc4, 0xec, 0xcd, 0x5f, 0x96, 0xbc, 0x1c);

} // namespace

bool isUserId(QStringView text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive) == 0;
}

QString userIdFromName(QStringView name)
{
    if (isUserId(name))
        return name.toString().toLower();
    return QUuid::createUuidV5(nameSpace, name.toString()).toString(QUuid::WithoutBraces);
}

} // namespace mantimon::auth
