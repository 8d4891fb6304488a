#pragma once

#include <QString>
#include <QStringList>

namespace mantimon::app {

/// A line on stdout: what a command was asked for.
void print(const QString &line);
/// A line on stderr, behind the program's name; returns 1, the exit code of what went wrong.
int complain(const QString &line);
int complainAll(const QStringList &lines);

} // namespace mantimon::app
