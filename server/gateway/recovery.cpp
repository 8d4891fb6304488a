#include "gateway/gateway.h"

// Connection state recovery of Socket.IO, for clients that ask for it. Its offset says how far the client has
// followed each of its games; what it has missed of each comes with `game:reconnected`. It is recovered when that
// is everything: each of its unfinished games is among them, and what happened since is still remembered.
namespace mantimon::gateway {

namespace {

bool remembers(const games::Game &game, const QString &user, qint64 seq)
{
    const games::Record &record = game.record();
    const auto chair = record.chairOf(user);
    return chair && record.hasState() && record.eventsAfter(seq, rules::viewerOf(record.seatAt(*chair))).has_value();
}

} // namespace

void Gateway::recover(net::ConnectionId connection)
{
    Session *const session = m_sessions.find(connection);
    session->arrival->isRecovering = true;
    session->arrival->patience->cancel();
    const QString user = session->user();
    const std::map<QUuid, qint64> seqs = session->offset->seqs;
    const QVector<QUuid> unfinished = m_host.unfinishedOf(user);
    const bool isEachNamed =
        std::all_of(unfinished.cbegin(), unfinished.cend(), [&](const QUuid &id) { return seqs.contains(id); });
    if (!isEachNamed || qsizetype(seqs.size()) != unfinished.size())
        return letIn(connection, false);
    if (unfinished.isEmpty())
        return letIn(connection, true);
    struct Asking
    {
        qsizetype missing;
        bool isWhole = true;
    };
    const auto asking = std::make_shared<Asking>(Asking{unfinished.size()});
    for (const QUuid &id : unfinished) {
        m_host.find(id, this, [this, connection, asking, user, seq = seqs.at(id)](const games::GameHost::Found &game) {
            asking->isWhole = asking->isWhole && game && remembers(**game, user, seq);
            if (--asking->missing == 0)
                letIn(connection, asking->isWhole);
        });
    }
}

} // namespace mantimon::gateway
