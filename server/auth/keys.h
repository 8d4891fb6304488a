#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace mantimon::auth {

/// How a key signs. It belongs to the key, so that a token cannot choose how it is checked.
enum class Algorithm { Hs256, Rs256, Es256 };

struct Key
{
    QByteArray id{}; ///< `kid`; empty: for tokens that name no key, or none that is known
    Algorithm algorithm = Algorithm::Hs256;
    QByteArray material; ///< the shared secret's bytes, or a public key in PEM (to sign: the private one)
};

/// The keys that are good now. Several may be, so that a new one can come before the old one goes.
class Keys
{
public:
    Keys() = default;
    explicit Keys(std::vector<Key> keys);

    [[nodiscard]] static Keys sharedSecret(QByteArray secret);
    /// One more, for tokens that name no key or none that is known; unless there is such a one already.
    void addSharedSecret(QByteArray secret);

    /// The one key for a token with this `kid` (empty when it names none), or nullptr.
    [[nodiscard]] const Key *find(QByteArrayView keyId) const;

private:
    std::vector<Key> m_keys;
};

} // namespace mantimon::auth
