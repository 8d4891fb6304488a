#pragma once

#include "client/connection.h"
#include "rules/card.h"
#include "rules/types.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QVector>

#include <optional>

namespace mantimon::board {

struct AttackText
{
    QString name;
    QVector<rules::Type> cost;
    int damage = 0;
    QString text;
};

struct AbilityText
{
    QString name;
    QString text;
};

/// What a card says.
struct CardInfo
{
    QString id;
    QString name;
    rules::CardKind kind = rules::CardKind::Mantimon;
    QString text;
    // of a Mantimon
    int hp = 0;
    rules::Type type = rules::Type::Colorless;
    rules::Stage stage = rules::Stage::Basic;
    QString evolvesFrom;
    std::optional<rules::Type> weakness;
    std::optional<rules::Type> resistance;
    int retreatCost = 0;
    int points = 0;
    QVector<AttackText> attacks;
    QVector<AbilityText> abilities;
    // of an energy
    QVector<rules::Type> provides;
    bool providesAny = false;
    bool isKnown = false; ///< false: guessed from its id, because the catalogue does not have it

    [[nodiscard]] bool isMantimon() const { return kind == rules::CardKind::Mantimon; }
    [[nodiscard]] bool isEnergy() const
    {
        return kind == rules::CardKind::BasicEnergy || kind == rules::CardKind::SpecialEnergy;
    }
};

/// The texts of all cards in the desk's language where the server has it, asked for once for each
/// connection and language, and kept; after a loss only whether they are still the same is asked.
class Catalogue : public QObject
{
    Q_OBJECT

public:
    explicit Catalogue(QObject *parent = nullptr) : QObject(parent) {}

    /// The connection's own; made, and asked for, at the first call.
    static Catalogue &of(client::Connection &connection);

    /// A card that is not there (of an older set, or not fetched yet) is guessed from its id.
    [[nodiscard]] CardInfo card(const QString &id) const;
    [[nodiscard]] QString name(const QString &id) const { return card(id).name; }
    [[nodiscard]] bool isEmpty() const { return m_cards.isEmpty(); }
    /// The `data` of an answer to `catalogue:get`.
    void fill(const QJsonObject &data);

Q_SIGNALS:
    void changed();

protected:
    /// The application's: it is told of another language before any widget.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(client::Connection &connection);
    void fetch();

    client::Connection *m_connection = nullptr; ///< its parent, where it follows one
    QHash<QString, CardInfo> m_cards;
    QString m_hash;
    QString m_language; ///< that was asked for
};

} // namespace mantimon::board
