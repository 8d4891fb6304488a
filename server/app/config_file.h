#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace mantimon::app {

struct FileValue
{
    QString name;
    QString value;
    int line = 0; ///< from 1
};

/// In the file's order; no name comes twice.
using FileValues = std::vector<FileValue>;

/// What is wrong with a file as a whole: `server.ini:3: expected NAME = VALUE`.
struct FileError
{
    QString line;
};

/// Reads `name = value` lines. Lines that begin with `#` or `;`, empty lines and `[headings]` say
/// nothing; a value may be put in double quotes. (QSettings neither tells the line of a value nor
/// refuses a line it does not understand, and it cuts values at commas.)
[[nodiscard]] base::Result<FileValues, FileError> readConfigFile(const QString &path);

} // namespace mantimon::app
