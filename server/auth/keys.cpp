#include "auth/keys.h"

#include <algorithm>

namespace mantimon::auth {

Keys::Keys(std::vector<Key> keys) : m_keys(std::move(keys)) {}

Keys Keys::sharedSecret(QByteArray secret)
{
    return Keys({Key{.id = {}, .algorithm = Algorithm::Hs256, .material = std::move(secret)}});
}

void Keys::addSharedSecret(QByteArray secret)
{
    if (!find({}))
        m_keys.push_back(Key{.id = {}, .algorithm = Algorithm::Hs256, .material = std::move(secret)});
}

const Key *Keys::find(QByteArrayView keyId) const
{
    const auto named = [this](QByteArrayView id) -> const Key * {
        const auto key = std::find_if(m_keys.begin(), m_keys.end(), [id](const Key &mine) { return mine.id == id; });
        return key == m_keys.end() ? nullptr : &*key;
    };
    const Key *key = named(keyId);
    return key ? key : named({});
}

} // namespace mantimon::auth
