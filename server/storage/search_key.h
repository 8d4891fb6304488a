#pragma once

#include <QString>

namespace mantimon::storage {

/// A name as it is searched for: compatible letters made one (NFKC), the case folded.
[[nodiscard]] inline QString searchKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// The end of the range of texts that begin with `prefix`, by code points, as both databases compare them.
[[nodiscard]] inline QString endOfPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF");
}

} // namespace mantimon::storage
