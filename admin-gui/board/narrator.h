#pragma once

#include "board/catalogue.h"
#include "board/log_entry.h"
#include "board/topic.h"

#include <QHash>
#include <QString>

namespace mantimon::board {

/// Tells in sentences what happened. Cards that the viewer may not know are "a card".
class Narrator
{
public:
    /// The catalogue must outlive it.
    explicit Narrator(const Catalogue &catalogue) : m_catalogue(&catalogue) {}

    /// Player ids and their names; somebody unknown is called by the id.
    void setNames(QHash<QString, QString> names) { m_names = std::move(names); }

    [[nodiscard]] QString sentence(const Event &event) const;
    /// Of the entry itself, for when its events do not say it: who joined, who decided.
    [[nodiscard]] QString sentence(const LogEntry &entry) const;
    /// Everything an entry says: its own sentence where its events do not tell it, then theirs.
    [[nodiscard]] QStringList lines(const LogEntry &entry) const;

private:
    [[nodiscard]] QString name(const QString &playerId) const { return m_names.value(playerId, playerId); }
    [[nodiscard]] QString card(const std::optional<Card> &card) const;
    [[nodiscard]] QString playing(const Event &event) const;
    [[nodiscard]] QString happening(const Event &event) const;
    [[nodiscard]] QString showing(const Event &event) const;
    [[nodiscard]] QString course(const Event &event) const;
    [[nodiscard]] QString placing(const Event &event) const;
    [[nodiscard]] QString damage(const Event &event) const;
    [[nodiscard]] QString coming(const Event &event) const;
    [[nodiscard]] QString ending(const Event &event) const;

    const Catalogue *m_catalogue;
    QHash<QString, QString> m_names;
};

} // namespace mantimon::board
