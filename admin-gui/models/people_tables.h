#pragma once

#include "client/people.h"
#include "models/pages.h"

namespace mantimon::models {

class PlayerTable : public Pages<client::PlayerRow>
{
    Q_OBJECT

public:
    enum Column { Name, Presence, LastSeen, Standing, Id, columns };

    explicit PlayerTable(client::Connection &connection, QObject *parent = nullptr);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Name's beginning, id, or address of mail; nothing is found by an empty text.
    void search(const QString &text);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const client::PlayerRow &player) const override { return player.id; }
    [[nodiscard]] QVariant cell(const client::PlayerRow &player, int column, int role) const override;
};

class ReportTable : public Pages<client::Report>
{
    Q_OBJECT

public:
    enum Column { At, Category, About, By, Text, Assigned, columns };

    explicit ReportTable(client::Connection &connection, QObject *parent = nullptr);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// open, assigned or resolved.
    void show(const QString &status);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const client::Report &report) const override { return report.id; }
    [[nodiscard]] QVariant cell(const client::Report &report, int column, int role) const override;
};

struct ReplayFilter
{
    QString text;
    QString ruleset;
    QDateTime from;
    QDateTime to;
};

class ReplayTable : public Pages<client::ReplayRow>
{
    Q_OBJECT

public:
    enum Column { Ended, Game, Players, Ruleset, Turns, Winner, Reason, Length, columns };

    explicit ReplayTable(client::Connection &connection, QObject *parent = nullptr);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    void search(const ReplayFilter &filter);
    /// Those that came with a player's file.
    void show(const QVector<client::ReplayRow> &rows);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Turns || column == Length; }
    [[nodiscard]] QString idOf(const client::ReplayRow &replay) const override { return replay.gameId; }
    [[nodiscard]] QVariant cell(const client::ReplayRow &replay, int column, int role) const override;
};

struct AuditFilter
{
    QString who;
    QString whom;
    QString what;
    QString gameId;
    QDateTime from;
    QDateTime to;

    [[nodiscard]] QJsonObject toJson() const;
};

class AuditTable : public Pages<client::AuditRow>
{
    Q_OBJECT

public:
    enum Column { At, Who, What, Whom, Game, Reason, Outcome, columns };

    explicit AuditTable(client::Connection &connection, QObject *parent = nullptr);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    void search(const AuditFilter &filter);

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const client::AuditRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const client::AuditRow &row, int column, int role) const override;
};

} // namespace mantimon::models
