#include "app/options_help.h"

#include "app/options_table.h"

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

constexpr int helpColumn = 32;

QString commands()
{
    return u"usage: mantimon-server [COMMAND] [OPTIONS]\n"
           "\n"
           "commands\n"
           "  serve                         let players play: the default command\n"
           "  token --user UUID|NAME        print a token for a player or a moderator\n"
           "  migrate                       bring the database to this version\n"
           "  backup FILE                   copy the database, also under a running server\n"
           "  user erase UUID|NAME          take out what is known of a person; games stay, without the name\n"
           "  verify REPLAY                 play an exported game again and check every step\n"
           "  cards check [DIR]             check card sets: those in DIR, or the built-in ones\n"
           "  cards test [DIR]              play scenarios: those in DIR/scenarios, or the built-in ones\n"
           "  simulate                      let bots play as fast as the engine goes\n"
           "  games unplayable              list the unfinished games that this version cannot continue\n"
           "  games void                    end these without a winner\n"
           "  help, --help, -h              this text\n"
           "  --version                     the version\n"_s;
}

QString sources()
{
    return u"\n"
           "Every option can also be set in the environment: --data-dir is MANTIMON_DATA_DIR. And in\n"
           "the file that --config names, a line each: data-dir = /var/lib/mantimon. The command line\n"
           "wins over the environment, that over the file, that over the default. A variable that is\n"
           "set to nothing counts as not set.\n"
           "\n"
           "exit codes: 0 clean, 2 wrong options or configuration, 1 anything else\n"_s;
}

QString entry(const Option &option)
{
    const bool isOnCommandLine = option.sources.testFlag(Source::CommandLine);
    const QString name = isOnCommandLine ? u"--"_s + option.name : variableName(option);
    QString line = u"  %1 %2"_s.arg(name, option.value);
    // One that is too long for its column has its text on the next line.
    if (line.size() + 2 > helpColumn)
        line += u'\n' + QString(helpColumn, u' ');
    else
        line = line.leftJustified(helpColumn);
    line += option.help;
    if (!option.defaultText.isEmpty())
        line += u" (default: %1)"_s.arg(option.defaultText);
    return line + u'\n';
}

} // namespace

QString helpText()
{
    QString text = commands();
    for (const OptionGroup &group : optionGroups()) {
        text += u'\n' + group.title + u'\n';
        for (const Option &option : group.options)
            text += entry(option);
    }
    return text + sources();
}

} // namespace mantimon::app
