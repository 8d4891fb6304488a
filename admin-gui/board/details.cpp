#include "board/details.h"

#include "board/json_names.h"
#include "board/words.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(mantimon::board::Details)
};

/// "Fire Energy ×2, Water Energy"
QString counted(const QVector<Card> &cards, const Catalogue &catalogue)
{
    QStringList order;
    std::map<QString, int> counts;
    for (const Card &card : cards) {
        if (++counts[card.id] == 1)
            order << card.id;
    }
    QStringList words;
    for (const QString &id : order) {
        const int count = counts[id];
        words << (count == 1 ? catalogue.name(id) : u"%1 ×%2"_s.arg(catalogue.name(id)).arg(count));
    }
    return words.join(", "_L1);
}

QStringList conditionWords(const Mantimon &mantimon)
{
    QStringList words;
    for (const rules::Condition condition : mantimon.conditions)
        words << wordFor(condition);
    return words;
}

QString symbol(rules::Type type, int em)
{
    return u"<img src=\":/mantimon/icons/energy/%1.svg\" width=\"%2\" height=\"%2\">"_s.arg(wireName(type)).arg(em);
}

QString costOf(const QVector<rules::Type> &types, int em)
{
    QString symbols;
    for (const rules::Type type : types)
        symbols += symbol(type, em) + u"&#8202;"_s;
    return symbols;
}

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : u"<p style=\"margin-top:0.35em; margin-bottom:0\">%1</p>"_s.arg(html);
}

QString kindLine(const CardInfo &card, int em)
{
    if (!card.isMantimon())
        return wordFor(card.kind);
    const QString line =
        u"%1 · %2 %3"_s.arg(wordFor(card.stage), symbol(card.type, em), wordFor(card.type).toHtmlEscaped());
    return card.evolvesFrom.isEmpty()
               ? line
               : u"%1 · %2"_s.arg(line, Details::tr("evolves from %1").arg(card.evolvesFrom).toHtmlEscaped());
}

QString conditionOf(const Mantimon &mantimon, const Catalogue &catalogue)
{
    QStringList lines{Details::tr("%1 of %2 HP left").arg(mantimon.hpLeft()).arg(mantimon.hp)};
    if (!mantimon.conditions.isEmpty())
        lines << conditionWords(mantimon).join(", "_L1);
    if (!mantimon.energies.isEmpty())
        lines << Details::tr("Energies: %1").arg(counted(mantimon.energies, catalogue));
    if (mantimon.tool)
        lines << Details::tr("Tool: %1").arg(catalogue.name(mantimon.tool->id));
    if (!mantimon.evolvedFrom.isEmpty())
        lines << Details::tr("On top of: %1").arg(counted(mantimon.evolvedFrom, catalogue));
    if (mantimon.enteredThisTurn)
        lines << Details::tr("Came this turn");
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return lines.join("<br>"_L1);
}

QString attacksOf(const CardInfo &card, int em)
{
    QString html;
    for (const AbilityText &ability : card.abilities) {
        html += paragraph(u"<b>%1</b> · %2<br>%3"_s.arg(ability.name.toHtmlEscaped(), Details::tr("ability"),
                                                        ability.text.toHtmlEscaped()));
    }
    for (const AttackText &attack : card.attacks) {
        QString line = u"%1&nbsp;<b>%2</b>"_s.arg(costOf(attack.cost, em), attack.name.toHtmlEscaped());
        if (attack.damage > 0)
            line += u"&nbsp;&nbsp;<b>%1</b>"_s.arg(attack.damage);
        if (!attack.text.isEmpty())
            line += "<br>"_L1 + attack.text.toHtmlEscaped();
        html += paragraph(line);
    }
    return html;
}

QString footerOf(const CardInfo &card, int retreatCost, int em)
{
    QStringList parts;
    if (card.weakness)
        parts << Details::tr("Weakness %1").arg(symbol(*card.weakness, em));
    if (card.resistance)
        parts << Details::tr("Resistance %1").arg(symbol(*card.resistance, em));
    parts << Details::tr("Retreat %1").arg(retreatCost);
    parts << Details::tr("gives %n point(s)", nullptr, card.points);
    return parts.join(u" · "_s);
}

QString cardText(const Subject &subject, const Catalogue &catalogue, int em)
{
    const CardInfo card = catalogue.card(subject.cardId);
    QString html = u"<b style=\"font-size:large\">%1</b>"_s.arg(card.name.toHtmlEscaped());
    html += paragraph(kindLine(card, em));
    if (subject.mantimon)
        html += paragraph(conditionOf(*subject.mantimon, catalogue));
    else if (card.isMantimon())
        html += paragraph(Details::tr("%1 HP").arg(card.hp));
    html += paragraph(card.text.toHtmlEscaped());
    if (!card.isKnown)
        return html + paragraph(Details::tr("The card's text is not in this server's catalogue."));
    if (!card.isMantimon())
        return html;
    const int cost = subject.mantimon ? subject.mantimon->retreatCost : card.retreatCost;
    return html + attacksOf(card, em) + paragraph(footerOf(card, cost, em));
}

} // namespace

QString described(const Subject &subject, const Catalogue &catalogue)
{
    QStringList parts;
    if (!subject.cardId.isEmpty())
        parts << catalogue.name(subject.cardId);
    if (subject.mantimon) {
        const Mantimon &mantimon = *subject.mantimon;
        parts << Details::tr("%1 of %2 HP left").arg(mantimon.hpLeft()).arg(mantimon.hp);
        parts << conditionWords(mantimon);
        if (!mantimon.energies.isEmpty())
            parts << counted(mantimon.energies, catalogue);
        if (mantimon.tool)
            parts << catalogue.name(mantimon.tool->id);
    }
    if (subject.count >= 0)
        parts << Details::tr("%n card(s)", nullptr, subject.count);
    if (!subject.text.isEmpty())
        parts << subject.text;
    const QString what = parts.join(", "_L1);
    return what.isEmpty() ? subject.title : u"%1: %2"_s.arg(subject.title, what);
}

QString detailed(const Subject &subject, const Catalogue &catalogue, int em)
{
    QString html = u"<small>%1</small><br>"_s.arg(subject.title.toHtmlEscaped());
    if (!subject.cardId.isEmpty())
        html += cardText(subject, catalogue, em);
    if (subject.count >= 0)
        html += u"<b>%1</b>"_s.arg(Details::tr("%n card(s)", nullptr, subject.count));
    if (!subject.cards.isEmpty())
        html += paragraph(counted(subject.cards, catalogue).toHtmlEscaped());
    return html + paragraph(subject.text.toHtmlEscaped());
}

} // namespace mantimon::board
