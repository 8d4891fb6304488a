#include "common/apply_delta.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon::testing {

namespace {

QJsonObject changed(QJsonObject former, const QJsonObject &change)
{
    for (const auto &name : change[u"-"].toArray())
        former.remove(name.toString());
    for (auto member = change.begin(); member != change.end(); ++member) {
        if (member.key() != "-"_L1)
            former[member.key()] = applyDelta(former[member.key()], member.value());
    }
    return former;
}

QJsonArray changed(QJsonArray former, const QJsonObject &change)
{
    for (auto member = change.begin(); member != change.end(); ++member) {
        if (member.key() == "+"_L1)
            continue;
        const int place = member.key().toInt();
        former[place] = applyDelta(former[place], member.value());
    }
    const QJsonArray replaced = change[u"+"].toArray();
    if (replaced.isEmpty())
        return former;
    int place = replaced[0].toInt();
    for (int i = 0; i < replaced[1].toInt(); ++i)
        former.removeAt(place);
    for (const auto &item : replaced[2].toArray())
        former.insert(place++, item);
    return former;
}

} // namespace

QJsonValue applyDelta(const QJsonValue &former, const QJsonValue &change)
{
    if (change.isObject() && former.isObject())
        return changed(former.toObject(), change.toObject());
    if (change.isObject() && former.isArray())
        return changed(former.toArray(), change.toObject());
    return change;
}

} // namespace mantimon::testing
