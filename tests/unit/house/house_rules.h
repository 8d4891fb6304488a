#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace mantimon::house {

struct SourceFile
{
    /// From the tree's root: `server/net/limits.h`.
    QString path;
    QStringList lines;
};

/// The text files below a folder, without what was built there and what hides behind a dot (but for
/// the dot files and folders that belong to the project).
[[nodiscard]] std::vector<SourceFile> readTree(const QString &root);

/// Each rule returns what breaks it: `server/net/limits.h:3: …`.
using Breaches = QStringList;

/// A library includes its own folder and those below it; see CONTRIBUTING.md for the order.
[[nodiscard]] Breaches includesThatGoUp(const std::vector<SourceFile> &tree);
/// The rules are pure: neither Qt, nor a clock, nor a file.
[[nodiscard]] Breaches impureRules(const std::vector<SourceFile> &tree);
/// Connects by name are not checked by the compiler.
[[nodiscard]] Breaches connectsByName(const std::vector<SourceFile> &tree);
/// A test that sleeps is slow on a good day and wrong on a bad one.
[[nodiscard]] Breaches sleepsInTests(const std::vector<SourceFile> &tree);
/// One thread owns a game; others send it messages.
[[nodiscard]] Breaches locksInGames(const std::vector<SourceFile> &tree);
/// A path that only its author's machine has.
[[nodiscard]] Breaches machinePaths(const std::vector<SourceFile> &tree);

} // namespace mantimon::house
