#include "games/card_sets.h"

#include "cards/card_set_text.h"
#include "cards/catalog_loader.h"

using namespace Qt::StringLiterals;

namespace mantimon::games {

CardSets::CardSets(std::shared_ptr<const Library> own, storage::Storage &storage, QObject *parent)
    : QObject(parent), m_own(std::move(own)), m_storage(storage)
{
}

void CardSets::find(const QString &hash, Then then)
{
    if (hash == m_own->cardsHash)
        return then(Found(m_own));
    if (const auto other = m_others.value(hash))
        return then(Found(other));
    QVector<Then> &awaited = m_awaited[hash];
    awaited.append(std::move(then));
    if (awaited.size() > 1)
        return;
    m_storage.query([key = hash.toLatin1()](storage::Repositories &stored) { return stored.cardSets.find(key); }, this,
                    [this, hash](const auto &text) { read(hash, text); });
}

void CardSets::read(const QString &hash, const storage::Result<std::optional<QByteArray>> &text)
{
    Found found = base::failure(NotLoaded{NotLoaded::Reason::Unplayable, u"card set %1 is not known here"_s.arg(hash)});
    if (!text) {
        found = base::failure(NotLoaded{NotLoaded::Reason::Away, text.error().text});
    } else if (*text) {
        if (auto library = libraryUnder(*m_own, hash, **text)) {
            m_others.insert(hash, library);
            found = std::move(library);
        } else {
            found = base::failure(NotLoaded{NotLoaded::Reason::Unplayable, u"card set %1 cannot be read"_s.arg(hash)});
        }
    }
    const QVector<Then> awaited = m_awaited.take(hash);
    for (const Then &then : awaited)
        then(found);
}

std::shared_ptr<const Library> libraryUnder(const Library &own, const QString &hash, const QByteArray &text)
{
    const auto files = cards::cardSetFromText({text.constData(), std::size_t(text.size())});
    if (!files || QString::fromStdString(cards::cardSetHash(*files)) != hash)
        return nullptr;
    auto catalog = cards::loadCatalog(*files);
    if (!catalog)
        return nullptr;
    auto library = std::make_shared<Library>(own);
    library->catalog = std::make_shared<const rules::CardCatalog>(std::move(*catalog));
    library->cardsHash = hash;
    library->cardsText = text;
    return library;
}

} // namespace mantimon::games
