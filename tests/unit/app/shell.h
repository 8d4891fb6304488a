#pragma once

#include "app/options.h"

#include <QFile>
#include <QTemporaryDir>

namespace mantimon::testing {

/// Where a person calls the program: an environment and a configuration file.
class Shell
{
public:
    Shell() { environment.insert(QStringLiteral("HOME"), QStringLiteral("/home-of-test")); }

    /// What the program makes of a call that it accepts.
    [[nodiscard]] app::Invocation call(const QStringList &arguments) const
    {
        auto invocation = app::parseInvocation(arguments, environment);
        if (!invocation)
            qFatal("%s", qPrintable(invocation.error().line));
        return std::move(invocation).value();
    }

    [[nodiscard]] app::Config serve(const QStringList &arguments = {}) const
    {
        return std::get<app::ServeCommand>(call(arguments).command).config;
    }

    /// What the program says to a call that it refuses.
    [[nodiscard]] QString refusal(const QStringList &arguments) const
    {
        const auto invocation = app::parseInvocation(arguments, environment);
        return invocation ? QStringLiteral("accepted") : invocation.error().line;
    }

    void writeFile(const QByteArray &content) const
    {
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write the test's file");
    }

    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("server.ini"));
    QProcessEnvironment environment;
};

} // namespace mantimon::testing
