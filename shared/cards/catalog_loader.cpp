#include "cards/catalog_loader.h"

#include "cards/card_reader.h"
#include "cards/effect_walk.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace mantimon::cards {

using rules::CardCatalog;
using rules::CardDefinition;
using rules::Stage;

namespace {

struct Origin
{
    std::string file;
    CardDefinition card;
};

/// What effects may speak of: names of cards, and tags.
struct SpokenWords
{
    std::vector<std::string_view> names;
    std::vector<std::string_view> tags;
};

class Loader
{
public:
    void readFile(const SourceFile &file);
    void checkWhole(std::span<const std::string_view> rulesets);
    [[nodiscard]] base::Result<CardCatalog, std::vector<LoadError>> finish();

private:
    void add(const Origin &origin, std::string field, std::string message);
    void checkUnique();
    void checkEvolution(const Origin &origin, const std::vector<std::string_view> &names);
    void checkRulesets(const Origin &origin, std::span<const std::string_view> known);
    void checkSpokenOf(const Origin &origin, const SpokenWords &words);

    CardCatalog m_catalog;
    std::vector<Origin> m_cards;
    std::vector<LoadError> m_errors;
};

void Loader::add(const Origin &origin, std::string field, std::string message)
{
    m_errors.push_back({origin.file, origin.card.id, std::move(field), std::move(message)});
}

void Loader::readFile(const SourceFile &file)
{
    static constexpr std::array<std::string_view, 4> known{"$schema", "set", "name", "cards"};
    ErrorList errors(file.name);
    Document document;
    if (const auto root = document.parseObject(file, errors)) {
        const Fields fields(*root, {}, errors, known);
        const std::string set = fields.text("set").value_or("");
        static_cast<void>(fields.text("name"));
        for (const Json &value : fields.list("cards"))
            m_cards.push_back({file.name, CardReader(m_catalog, errors).read(value, set)});
    }
    const auto found = errors.take();
    m_errors.insert(m_errors.end(), found.begin(), found.end());
}

void Loader::checkUnique()
{
    std::map<std::string, std::string> fileOfId;
    std::set<std::pair<std::string, int>> numbers;
    for (const Origin &origin : m_cards) {
        const CardDefinition &card = origin.card;
        if (card.id.empty())
            continue;
        const auto [first, isNew] = fileOfId.emplace(card.id, origin.file);
        if (!isNew)
            add(origin, "id", "is taken by another card in " + first->second);
        if (card.number > 0 && !numbers.emplace(card.set, card.number).second)
            add(origin, "number", "is taken by another card of the set");
    }
}

void Loader::checkEvolution(const Origin &origin, const std::vector<std::string_view> &names)
{
    const CardDefinition &card = origin.card;
    if (card.evolvesFrom.empty())
        return;
    const auto from = std::find_if(m_cards.begin(), m_cards.end(), [&card](const Origin &other) {
        return other.card.isMantimon() && other.card.name == card.evolvesFrom;
    });
    if (from == m_cards.end()) {
        add(origin, "evolves_from",
            "no Mantimon is called \"" + card.evolvesFrom + "\"" + didYouMean(card.evolvesFrom, names));
        return;
    }
    const Stage expected = card.stage == Stage::Stage2 ? Stage::Stage1 : Stage::Basic;
    if (from->card.stage != expected) {
        add(origin, "evolves_from",
            "a " + std::string(nameOf(card.stage)) + " evolves from a " + std::string(nameOf(expected)) + ", but \"" +
                card.evolvesFrom + "\" is " + std::string(nameOf(from->card.stage)));
    }
}

/// A name or tag that no card has would never fit anything.
void Loader::checkSpokenOf(const Origin &origin, const SpokenWords &words)
{
    const auto check = [&](const std::string &field, rules::WordIndex index, const auto &known, const char *what) {
        if (index == rules::noWord)
            return;
        const std::string &word = m_catalog.words[index];
        if (std::find(known.begin(), known.end(), word) == known.end())
            add(origin, field, what + (" \"" + word + "\"") + didYouMean(word, known));
    };
    forEachEffect(m_catalog, origin.card, [&](const std::string &field, const rules::Effect &effect) {
        for (const rules::Filter *filter : filtersOf(effect)) {
            check(field, filter->name, words.names, "no card is called");
            check(field, filter->evolvesFrom, words.names, "no card is called");
            check(field, filter->tag, words.tags, "no card has the tag");
        }
    });
}

void Loader::checkRulesets(const Origin &origin, std::span<const std::string_view> known)
{
    for (const std::string &name : origin.card.rulesets) {
        if (!known.empty() && std::find(known.begin(), known.end(), name) == known.end())
            add(origin, "rulesets", "no ruleset is called \"" + name + "\"" + didYouMean(name, known));
    }
}

void Loader::checkWhole(std::span<const std::string_view> rulesets)
{
    checkUnique();
    std::vector<std::string_view> names;
    for (const Origin &origin : m_cards) {
        if (origin.card.isMantimon())
            names.push_back(origin.card.name);
    }
    SpokenWords words;
    for (const Origin &origin : m_cards) {
        words.names.push_back(origin.card.name);
        words.tags.insert(words.tags.end(), origin.card.tags.begin(), origin.card.tags.end());
    }
    for (const Origin &origin : m_cards) {
        checkEvolution(origin, names);
        checkSpokenOf(origin, words);
        checkRulesets(origin, rulesets);
    }
    if (m_cards.size() >= rules::noCard)
        m_errors.push_back({{}, {}, {}, "the catalogue holds too many cards"});
}

base::Result<CardCatalog, std::vector<LoadError>> Loader::finish()
{
    if (!m_errors.empty())
        return base::failure(std::move(m_errors));
    std::sort(m_cards.begin(), m_cards.end(), [](const Origin &a, const Origin &b) { return a.card.id < b.card.id; });
    for (Origin &origin : m_cards) {
        m_catalog.byId.emplace(origin.card.id, static_cast<rules::CardId>(m_catalog.cards.size()));
        m_catalog.cards.push_back(std::move(origin.card));
    }
    rules::summarize(m_catalog);
    return std::move(m_catalog);
}

std::string_view baseName(std::string_view name)
{
    const auto slash = name.rfind('/');
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

} // namespace

base::Result<CardCatalog, std::vector<LoadError>> loadCatalog(std::span<const SourceFile> files,
                                                              std::span<const std::string_view> rulesets)
{
    Loader loader;
    for (const SourceFile &file : files)
        loader.readFile(file);
    loader.checkWhole(rulesets);
    return loader.finish();
}

std::vector<SourceFile> sortedByName(std::span<const SourceFile> files)
{
    std::vector<SourceFile> sorted;
    for (const SourceFile &file : files)
        sorted.push_back({std::string(baseName(file.name)), file.bytes});
    std::sort(sorted.begin(), sorted.end(), [](const SourceFile &a, const SourceFile &b) { return a.name < b.name; });
    return sorted;
}

std::string cardSetHash(std::span<const SourceFile> files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto addWithLength = [&hash](std::string_view bytes) {
        hash.addData(QByteArray::number(static_cast<qulonglong>(bytes.size())) + ':');
        hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    };
    for (const SourceFile &file : sortedByName(files)) {
        addWithLength(file.name);
        addWithLength(file.bytes);
    }
    return hash.result().toHex().toStdString();
}

} // namespace mantimon::cards
