#include "protocol/read_choice.h"

#include "protocol/iso_time.h"
#include "protocol/limits.h"

#include <algorithm>

namespace mantimon::protocol {

namespace {

void readEntries(const JsonReader &in, std::string_view key, cards::DeckList::Entries &entries)
{
    const JsonReader cards = in.object(key);
    cards.members(limits::deckEntries, [&](std::string_view card) {
        const bool isKnown =
            std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == card; });
        if (isKnown || card.empty() || card.size() > limits::nameBytes)
            return cards.fail(card, isKnown ? "is given twice" : "is not a card's id");
        entries.emplace_back(card, static_cast<int>(cards.number(card, 0, limits::deckCount)));
    });
}

bool isUserId(std::string_view text)
{
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    const QUuid uuid = QUuid::fromString(QLatin1StringView(bytes));
    return !uuid.isNull() && uuid.toByteArray(QUuid::WithoutBraces) == bytes;
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Joiners stay: emoji are made with them.
bool isUnfitForALine(QChar character)
{
    const char16_t code = character.unicode();
    const bool turnsDirection =
        (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return turnsDirection;
    }
}

} // namespace

cards::DeckList readDeck(const JsonReader &deck)
{
    cards::DeckList list;
    list.name = deck.text("name", limits::nameBytes);
    list.ruleset = deck.text("ruleset", limits::nameBytes);
    readEntries(deck, "cards", list.main);
    if (deck.has("energy"))
        readEntries(deck, "energy", list.energy);
    return list;
}

std::optional<DeckChoice> readDeckChoiceIf(const JsonReader &in)
{
    if (in.has("deck_id") && in.has("deck")) {
        in.fail("deck", "stands beside deck_id: only one of them can be meant");
        return std::nullopt;
    }
    if (in.has("deck"))
        return readDeck(in.object("deck"));
    if (in.has("deck_id"))
        return in.string("deck_id", limits::nameBytes);
    return std::nullopt;
}

DeckChoice readDeckChoice(const JsonReader &in)
{
    auto choice = readDeckChoiceIf(in);
    if (!choice)
        in.fail("deck_id", "is missing, and so is deck");
    return choice.value_or(QString());
}

GameChoice readGameChoice(const JsonReader &in)
{
    if (in.has("game_id") && in.has("join_code"))
        in.fail("join_code", "stands beside game_id: only one of them can be meant");
    if (in.has("join_code"))
        return JoinCode{in.string("join_code", limits::joinCodeBytes)};
    if (!in.has("game_id"))
        in.fail("game_id", "is missing, and so is join_code");
    return in.uuid("game_id");
}

Opponent readOpponent(const JsonReader &in)
{
    constexpr std::string_view user = "user:";
    constexpr std::string_view bot = "bot:";
    const std::string_view text = in.text("opponent", limits::nameBytes);
    if (text == "anyone")
        return AnyOpponent{};
    if (text.starts_with(user) && isUserId(text.substr(user.size())))
        return UserOpponent{toQString(text.substr(user.size()))};
    if (text.starts_with(bot) && text.size() > bot.size())
        return BotOpponent{toQString(text.substr(bot.size()))};
    in.fail("opponent", "must be anyone, user:<UUID> or bot:<name>");
    return AnyOpponent{};
}

GameOptions readOptions(const JsonReader &in)
{
    const JsonReader given = in.objectIf("options");
    GameOptions options;
    if (const auto seconds = given.numberIf("turn_seconds", 5, 3600))
        options.turnSeconds = static_cast<int>(*seconds);
    options.spectators = given.flag("spectators", options.spectators);
    options.spectatorDelaySeconds = static_cast<int>(given.numberIf("spectator_delay_seconds", 0, 600).value_or(0));
    return options;
}

QString readText(const JsonReader &in, std::string_view key, std::size_t chars)
{
    constexpr std::size_t bytesPerChar = 3; // those of four bytes are two characters of UTF-16
    const QString text = in.string(key, chars * bytesPerChar);
    if (text.size() > qsizetype(chars))
        in.fail(key, "has more than " + std::to_string(chars) + " characters");
    return text;
}

QString readTextIf(const JsonReader &in, std::string_view key, std::size_t chars)
{
    return in.has(key) ? readText(in, key, chars) : QString();
}

QString readLine(const JsonReader &in, std::string_view key, std::size_t chars)
{
    const QString text = readText(in, key, chars);
    if (std::any_of(text.begin(), text.end(), isUnfitForALine))
        in.fail(key, "has a control character, a line break or a change of direction");
    else if (text.trimmed().isEmpty())
        in.fail(key, "says nothing");
    return text;
}

std::optional<Updates> readUpdatesIf(const JsonReader &in)
{
    const auto name = in.textIf("updates", limits::nameBytes);
    if (!name)
        return std::nullopt;
    if (*name != "whole" && *name != "delta")
        in.fail("updates", "must be whole or delta");
    return *name == "delta" ? Updates::Delta : Updates::Whole;
}

std::optional<qint64> readTimeIf(const JsonReader &in, std::string_view key)
{
    const auto text = in.textIf(key, limits::nameBytes);
    if (!text)
        return std::nullopt;
    const auto moment = msFromIso(*text);
    if (!moment)
        in.fail(key, "must be a time such as 2027-01-15T08:00:00.000Z");
    return moment;
}

std::optional<QByteArray> readIdempotencyKey(const JsonReader &in, std::string_view key)
{
    const auto text = in.textIf(key, limits::actionIdBytes);
    if (!text)
        return std::nullopt;
    return QByteArray(text->data(), static_cast<qsizetype>(text->size()));
}

} // namespace mantimon::protocol
