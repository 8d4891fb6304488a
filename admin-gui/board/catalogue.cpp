#include "board/catalogue.h"

#include "board/json_names.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

QVector<rules::Type> readTypes(const QJsonValue &json)
{
    QVector<rules::Type> types;
    for (const QJsonValue &name : json.toArray()) {
        if (const auto type = named<rules::Type>(name))
            types.append(*type);
    }
    return types;
}

CardInfo readInfo(const QJsonObject &json)
{
    CardInfo card;
    card.id = json["id"_L1].toString();
    card.name = json["name"_L1].toString();
    card.kind = named<rules::CardKind>(json["kind"_L1]).value_or(rules::CardKind::Item);
    card.text = json["text"_L1].toString();
    card.hp = json["hp"_L1].toInt();
    card.provides = readTypes(json["provides"_L1]);
    card.providesAny = json["provides_any"_L1].toBool();
    const auto own = card.provides.isEmpty() ? rules::Type::Colorless : card.provides.constFirst();
    card.type = named<rules::Type>(json["type"_L1]).value_or(own);
    card.stage = named<rules::Stage>(json["stage"_L1]).value_or(rules::Stage::Basic);
    card.evolvesFrom = json["evolves_from"_L1].toString();
    card.weakness = named<rules::Type>(json["weakness"_L1]);
    card.resistance = named<rules::Type>(json["resistance"_L1]);
    card.retreatCost = json["retreat_cost"_L1].toInt();
    card.points = json["points"_L1].toInt();
    for (const QJsonValue &attack : json["attacks"_L1].toArray()) {
        card.attacks.append({attack["name"_L1].toString(), readTypes(attack["cost"_L1]), attack["damage"_L1].toInt(),
                             attack["text"_L1].toString()});
    }
    for (const QJsonValue &ability : json["abilities"_L1].toArray())
        card.abilities.append({ability["name"_L1].toString(), ability["text"_L1].toString()});
    card.isKnown = true;
    return card;
}

/// "fire-energy" → "Fire Energy", which gives fire.
CardInfo guess(const QString &id)
{
    CardInfo card;
    card.id = id;
    QStringList words = id.split(u'-', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.constLast() == "energy"_L1) {
        card.kind = rules::CardKind::BasicEnergy;
        if (const auto type = named<rules::Type>(words.constFirst())) {
            card.type = *type;
            card.provides = {*type};
        }
    }
    for (QString &word : words)
        word.front() = word.front().toUpper();
    card.name = words.join(u' ');
    return card;
}

} // namespace

Catalogue &Catalogue::of(client::Connection &connection)
{
    if (auto *existing = connection.findChild<Catalogue *>(QString(), Qt::FindDirectChildrenOnly))
        return *existing;
    auto *catalogue = new Catalogue(&connection);
    catalogue->follow(connection);
    return *catalogue;
}

void Catalogue::follow(client::Connection &connection)
{
    m_connection = &connection;
    connect(&connection, &client::Connection::stateChanged, this, &Catalogue::fetch);
    QCoreApplication::instance()->installEventFilter(this);
    fetch();
}

bool Catalogue::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance() &&
        QLocale().name() != m_language)
        fetch();
    return QObject::eventFilter(watched, event);
}

void Catalogue::fetch()
{
    if (m_connection->state() != client::Connection::State::Online)
        return;
    m_language = QLocale().name();
    QJsonObject wanted{{u"language"_s, m_language}};
    if (!m_hash.isEmpty())
        wanted.insert(u"hash"_s, m_hash);
    m_connection->ask(u"catalogue:get"_s, wanted, this, [this](const client::Answer &answer) {
        if (answer.success && !answer.data["unchanged"_L1].toBool())
            fill(answer.data);
    });
}

void Catalogue::fill(const QJsonObject &data)
{
    m_hash = data["hash"_L1].toString();
    for (const QJsonValue &json : data["cards"_L1].toArray()) {
        const CardInfo card = readInfo(json.toObject());
        m_cards.insert(card.id, card);
    }
    Q_EMIT changed();
}

CardInfo Catalogue::card(const QString &id) const
{
    const auto it = m_cards.constFind(id);
    return it == m_cards.cend() ? guess(id) : *it;
}

} // namespace mantimon::board
