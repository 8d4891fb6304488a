#pragma once

#include "client/people.h"
#include "pages/person_dialog.h"

#include <QCoreApplication>

namespace mantimon::pages {

/// What moderators do to players and the server, in words.
class Deeds
{
    Q_DECLARE_TR_FUNCTIONS(Deeds)

public:
    [[nodiscard]] static Deed kick(const QString &userId, const QString &name);
    [[nodiscard]] static Deed mute(const QString &userId, const QString &name);
    [[nodiscard]] static Deed unmute(const client::Sanction &mute, const QString &name);
    [[nodiscard]] static Deed ban(const QString &userId, const QString &name);
    [[nodiscard]] static Deed unban(const client::Sanction &ban, const QString &name);
    [[nodiscard]] static Deed note(const QString &userId, const QString &name);
    [[nodiscard]] static Deed resolveReport(const client::Report &report);
    [[nodiscard]] static Deed commentReport(const client::Report &report);
    [[nodiscard]] static Deed announce(const QString &text, int connections);
    [[nodiscard]] static Deed drain(const QString &nodeId);
};

} // namespace mantimon::pages
