#include "app/library_loader.h"

#include "cards/card_set_text.h"
#include "cards/catalog_loader.h"
#include "cards/ruleset_loader.h"
#include "cards/translation.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

/// A file takes the place of an earlier one of the same name.
void addFolder(const QString &folder, std::vector<cards::SourceFile> &files, QStringList &errors)
{
    const QDir directory(folder);
    if (!directory.exists()) {
        errors.append(u"%1: there is no such folder"_s.arg(folder));
        return;
    }
    const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        errors.append(u"%1: there is no .json file in it"_s.arg(folder));
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            errors.append(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
            continue;
        }
        const std::string base = name.toStdString();
        std::erase_if(files, [&base](const cards::SourceFile &other) { return other.name == base; });
        files.push_back({base, file.readAll().toStdString()});
    }
}

const QString &builtInCards()
{
    static const QString folder = u":/mantimon/cards"_s;
    return folder;
}

void addErrors(const std::vector<cards::LoadError> &found, QStringList &errors)
{
    for (const cards::LoadError &error : found)
        errors.append(QString::fromStdString(error.text()));
}

void loadRulesets(games::Library &library, QStringList &errors)
{
    std::vector<cards::SourceFile> files;
    addFolder(u":/mantimon/rulesets"_s, files, errors);
    for (const cards::SourceFile &file : files) {
        const auto ruleset = cards::loadRuleset(file);
        if (ruleset)
            library.rulesets[QString::fromStdString(ruleset->name)] = {*ruleset, QByteArray::fromStdString(file.bytes)};
        else
            addErrors(ruleset.error(), errors);
    }
}

std::vector<std::string_view> namesOf(const std::map<QString, games::RulesetSource> &rulesets)
{
    std::vector<std::string_view> names;
    names.reserve(rulesets.size());
    for (const auto &[name, source] : rulesets)
        names.push_back(source.ruleset.name);
    return names;
}

// Files of one language add up: those of `cardsDir` to those that are compiled in.
void loadTranslations(const QString &cardsDir, games::Library &library, QStringList &errors)
{
    std::map<QString, cards::Translation> translations;
    for (const QString &folder : {builtInCards(), cardsDir}) {
        const QString place = folder + u"/translations"_s;
        std::vector<cards::SourceFile> files;
        if (!folder.isEmpty() && QDir(place).exists())
            addFolder(place, files, errors);
        for (const cards::SourceFile &file : files) {
            const auto translation = cards::loadTranslation(file);
            if (!translation) {
                addErrors(translation.error(), errors);
                continue;
            }
            const auto [known, isNew] =
                translations.emplace(QString::fromStdString(translation->language), *translation);
            if (!isNew)
                cards::merge(known->second, *translation);
        }
    }
    for (const auto &[language, translation] : translations) {
        auto catalog = std::make_shared<const rules::CardCatalog>(cards::translated(*library.catalog, translation));
        const QString hash =
            u"%1/%2/%3"_s.arg(library.cardsHash, language, QString::fromStdString(translation.hash.substr(0, 16)));
        library.translations[language] = {std::move(catalog), hash};
    }
}

// Of a deck that ships with the server every violation is an error.
void loadStarterDecks(games::Library &library, QStringList &errors)
{
    std::vector<cards::SourceFile> files;
    addFolder(u":/mantimon/decks"_s, files, errors);
    for (const cards::SourceFile &file : files) {
        const auto deck = cards::loadDeck(file);
        if (!deck) {
            addErrors(deck.error(), errors);
            continue;
        }
        const games::RulesetSource *ruleset = library.ruleset(QString::fromStdString(deck->ruleset));
        if (!ruleset) {
            errors.append(u"%1: ruleset: unknown"_s.arg(QString::fromStdString(file.name)));
            continue;
        }
        for (const cards::DeckViolation &violation : cards::validateDeck(*deck, ruleset->ruleset, *library.catalog))
            errors.append(QString::fromStdString(file.name + ": " + violation.message));
        library.starterDecks.push_back(*deck);
    }
}

} // namespace

base::Result<std::shared_ptr<const games::Library>, QStringList> loadLibrary(const QString &cardsDir)
{
    resources::initialize();
    QStringList errors;
    auto library = std::make_shared<games::Library>();
    std::vector<cards::SourceFile> cardFiles;
    addFolder(builtInCards(), cardFiles, errors);
    if (!cardsDir.isEmpty())
        addFolder(cardsDir, cardFiles, errors);

    loadRulesets(*library, errors);
    const auto rulesets = namesOf(library->rulesets);
    auto catalog = cards::loadCatalog(cardFiles, rulesets);
    if (catalog)
        library->catalog = std::make_shared<const rules::CardCatalog>(std::move(*catalog));
    else
        addErrors(catalog.error(), errors);
    library->cardsHash = QString::fromStdString(cards::cardSetHash(cardFiles));
    library->cardsText = QByteArray::fromStdString(cards::cardSetText(cardFiles));
    if (library->catalog) {
        loadStarterDecks(*library, errors);
        loadTranslations(cardsDir, *library, errors);
    }
    if (!errors.isEmpty())
        return base::failure(errors);
    return std::shared_ptr<const games::Library>(std::move(library));
}

base::Result<std::vector<cards::SourceFile>, QStringList> scenarioFiles(const QString &cardsDir)
{
    resources::initialize();
    std::vector<cards::SourceFile> files;
    QStringList errors;
    addFolder((cardsDir.isEmpty() ? builtInCards() : cardsDir) + u"/scenarios"_s, files, errors);
    if (!errors.isEmpty())
        return base::failure(errors);
    return files;
}

QStringList strangeTranslations(const QString &cardsDir, const rules::CardCatalog &catalog)
{
    QStringList lines;
    std::vector<cards::SourceFile> files;
    const QString folder = (cardsDir.isEmpty() ? builtInCards() : cardsDir) + u"/translations"_s;
    if (QDir(folder).exists())
        addFolder(folder, files, lines);
    for (const cards::SourceFile &file : files) {
        if (const auto translation = cards::loadTranslation(file))
            addErrors(cards::strangersIn(*translation, file.name, catalog), lines);
    }
    return lines;
}

QSet<QString> setsIn(const QString &cardsDir)
{
    resources::initialize();
    std::vector<cards::SourceFile> files;
    QStringList errors;
    addFolder(cardsDir.isEmpty() ? builtInCards() : cardsDir, files, errors);
    QSet<QString> sets;
    for (const cards::SourceFile &file : files)
        sets.insert(QJsonDocument::fromJson(QByteArray::fromStdString(file.bytes))[u"set"_s].toString());
    return sets;
}

} // namespace mantimon::app
