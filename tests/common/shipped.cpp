#include "common/shipped.h"

#include "cards/catalog_loader.h"
#include "cards/names.h"
#include "cards/ruleset_loader.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>

#include <cctype>
#include <vector>

namespace mantimon::testing {

using rules::CardCatalog;

namespace {

cards::SourceFile shippedFile(const QString &path)
{
    resources::initialize();
    QFile file(QStringLiteral(":/mantimon/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qUtf8Printable(path));
    return {path.toStdString(), file.readAll().toStdString()};
}

} // namespace

std::string energyName(rules::Type type)
{
    std::string name(cards::nameOf(type));
    name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
    return name + " Energy";
}

std::shared_ptr<const CardCatalog> shippedCards()
{
    static const auto shipped = [] {
        resources::initialize();
        std::vector<cards::SourceFile> files;
        for (const QString &name : QDir(QStringLiteral(":/mantimon/cards")).entryList({QStringLiteral("*.json")}))
            files.push_back(shippedFile(QStringLiteral("cards/") + name));
        auto loaded = cards::loadCatalog(files);
        if (!loaded)
            qFatal("%s", loaded.error().front().text().c_str());
        return std::make_shared<const CardCatalog>(std::move(loaded).value());
    }();
    return shipped;
}

rules::Ruleset shippedRuleset(const QString &name)
{
    const auto loaded = cards::loadRuleset(shippedFile(QStringLiteral("rulesets/%1.json").arg(name)));
    if (!loaded)
        qFatal("%s", loaded.error().front().text().c_str());
    return *loaded;
}

rules::CardId cardNamed(const CardCatalog &cards, const std::string &name)
{
    for (std::size_t i = 0; i < cards.cards.size(); ++i) {
        if (cards.cards[i].name == name)
            return static_cast<rules::CardId>(i);
    }
    qFatal("no card is called %s", name.c_str());
}

} // namespace mantimon::testing
