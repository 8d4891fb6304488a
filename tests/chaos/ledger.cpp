#include "chaos/ledger.h"

#include "chaos/picture.h"

using namespace Qt::StringLiterals;

namespace mantimon::chaos {

void Ledger::answered(const QString &game, const QString &player, const QString &actionId, const QJsonObject &answer)
{
    Told &told = m_games[game];
    if (!answer[u"success"].toBool()) {
        const QString code = answer[u"error_code"].toString();
        if (told.acknowledged.contains(actionId))
            contradiction(game, told.acknowledged[actionId].seq,
                          u"action %1 was acknowledged and is now refused: %2"_s.arg(actionId, code));
        told.refused.insert(actionId, code);
        return;
    }
    const Acknowledged now{player, actionId, answer[u"action_type"].toString(), answer[u"seq"].toInteger()};
    if (const auto before = told.acknowledged.constFind(actionId); before != told.acknowledged.constEnd()) {
        if (before->seq != now.seq || before->type != now.type)
            contradiction(game, now.seq,
                          u"action %1 was acknowledged with seq %2 before"_s.arg(actionId).arg(before->seq));
        return;
    }
    ++m_acknowledged;
    told.acknowledged.insert(actionId, now);
}

void Ledger::told(const QString &game, const QString &viewer, const QJsonObject &state)
{
    ++m_told;
    Told &told = m_games[game];
    const qint64 seq = state[u"seq"].toInteger();
    qint64 &newest = told.newest[viewer];
    if (seq < newest)
        contradiction(game, seq, u"%1 was told of seq %2 before"_s.arg(viewer).arg(newest));
    newest = std::max(newest, seq);
    const QByteArray picture = pictureOf(state);
    QByteArray &known = told.pictures[viewer][seq];
    if (!known.isEmpty() && known != picture)
        contradiction(game, seq, u"%1 is told another state than before"_s.arg(viewer));
    known = picture;
}

void Ledger::contradiction(const QString &game, qint64 seq, const QString &what)
{
    m_contradictions.append(u"after fault %1, game %2, seq %3: %4"_s.arg(m_fault).arg(game).arg(seq).arg(what));
}

} // namespace mantimon::chaos
