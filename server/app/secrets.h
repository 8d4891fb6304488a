#pragma once

#include "app/config.h"
#include "auth/keys.h"
#include "base/result.h"

namespace mantimon::app {

struct Secret
{
    QByteArray bytes;
    bool isNew = false; ///< it was made just now, in the data dir
};

/// The given secret, or the one of the data dir, which is made with mode 0700 where it is not there.
/// The error is one line.
[[nodiscard]] base::Result<Secret, QString> secretFor(const Config &config);

struct KeyRing
{
    auth::Keys keys;
    QByteArray newSecret; ///< it was made just now, in the data dir; else empty
};

/// What tokens are held against: the public keys of the file where one is named, and then the secret only where it was
/// given; else the secret. The error is one line.
[[nodiscard]] base::Result<KeyRing, QString> keysFor(const Config &config);

} // namespace mantimon::app
