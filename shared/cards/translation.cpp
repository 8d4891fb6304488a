#include "cards/translation.h"

#include "cards/catalog_loader.h"
#include "cards/json_fields.h"

#include <functional>
#include <map>
#include <set>

namespace mantimon::cards {

using rules::CardCatalog;
using rules::CardDefinition;
using Words = Translation::Words;

namespace {

Words wordsFrom(const Fields &fields, std::string_view key)
{
    Words words;
    const auto value = fields.require(key);
    if (!value)
        return words;
    simdjson::dom::object object;
    if (value->get(object) != simdjson::SUCCESS) {
        fields.errors().add(fields.path(key), "must be an object");
        return words;
    }
    for (const auto &[english, other] : object) {
        std::string_view text;
        if (other.get(text) != simdjson::SUCCESS || text.empty())
            fields.errors().add(fields.path(key), "\"" + std::string(english) + "\" must be a text that is not empty");
        else if (!words.emplace(english, text).second)
            fields.errors().add(fields.path(key), "\"" + std::string(english) + "\" is given twice");
    }
    return words;
}

/// Everything that is said on a card: `name` and `text` may change what they get.
template <typename Card>
void forEachWord(Card &card, const std::function<void(decltype((card.name)))> &name,
                 const std::function<void(decltype((card.text)))> &text)
{
    name(card.name);
    text(card.text);
    for (auto &attack : card.attacks) {
        name(attack.name);
        text(attack.text);
    }
    for (auto &ability : card.abilities) {
        name(ability.name);
        text(ability.text);
    }
    name(card.evolvesFrom);
}

void replace(std::string &word, const Words &words)
{
    if (const auto found = words.find(word); found != words.end())
        word = found->second;
}

/// All that the cards say, in English.
struct Said
{
    std::set<std::string> names;
    std::set<std::string> texts;

    explicit Said(const CardCatalog &cards)
    {
        const auto addTo = [](std::set<std::string> &words) {
            return [&words](const std::string &word) {
                if (!word.empty())
                    words.insert(word);
            };
        };
        for (const CardDefinition &card : cards.cards)
            forEachWord(card, addTo(names), addTo(texts));
    }
};

void addStrangers(ErrorList &errors, std::string_view field, const std::set<std::string> &said, const Words &words)
{
    const std::vector<std::string_view> known(said.begin(), said.end());
    const std::map<std::string, std::string> inOrder(words.begin(), words.end());
    for (const auto &[english, other] : inOrder) {
        if (!said.contains(english))
            errors.add(field, "no card says \"" + english + "\"" + didYouMean(english, known));
    }
}

void addGaps(TranslationGaps &gaps, const std::set<std::string> &said, const Words &words)
{
    for (const std::string &word : said) {
        if (!words.contains(word))
            gaps.missing.push_back(word);
    }
    std::set<std::string> known;
    for (const auto &[english, other] : words)
        known.insert(english);
    for (const std::string &word : known) {
        if (!said.contains(word))
            gaps.superfluous.push_back(word);
    }
}

} // namespace

base::Result<Translation, std::vector<LoadError>> loadTranslation(const SourceFile &file)
{
    static constexpr std::array<std::string_view, 3> known{"language", "names", "texts"};
    ErrorList errors(file.name);
    Translation translation;
    Document document;
    if (const auto root = document.parseObject(file, errors)) {
        const Fields fields(*root, {}, errors, known);
        translation.language = fields.text("language").value_or("");
        translation.names = wordsFrom(fields, "names");
        translation.texts = wordsFrom(fields, "texts");
    }
    if (!errors.isEmpty())
        return base::failure(errors.take());
    translation.hash = cardSetHash(std::span(&file, 1));
    return translation;
}

void merge(Translation &translation, const Translation &more)
{
    for (const auto &[english, other] : more.names)
        translation.names[english] = other;
    for (const auto &[english, other] : more.texts)
        translation.texts[english] = other;
    const SourceFile hashes{translation.language, translation.hash + more.hash};
    translation.hash = cardSetHash(std::span(&hashes, 1));
}

CardCatalog translated(const CardCatalog &cards, const Translation &translation)
{
    CardCatalog catalog = cards;
    for (CardDefinition &card : catalog.cards) {
        forEachWord(
            card, [&translation](std::string &name) { replace(name, translation.names); },
            [&translation](std::string &text) { replace(text, translation.texts); });
    }
    return catalog;
}

TranslationGaps gapsOf(const Translation &translation, const CardCatalog &cards)
{
    const Said said(cards);
    TranslationGaps gaps;
    addGaps(gaps, said.names, translation.names);
    addGaps(gaps, said.texts, translation.texts);
    return gaps;
}

std::vector<LoadError> strangersIn(const Translation &translation, const std::string &file, const CardCatalog &cards)
{
    const Said said(cards);
    ErrorList errors(file);
    addStrangers(errors, "names", said.names, translation.names);
    addStrangers(errors, "texts", said.texts, translation.texts);
    return errors.take();
}

} // namespace mantimon::cards
