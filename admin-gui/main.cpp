#include "window/desk.h"
#include "window/main_window.h"
#include "window/screenshots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

struct Options
{
    QUrl url;
    QString token;
    QString screenshots;   ///< a folder; empty: none are taken
    QStringList languages; ///< of the pictures
    QSize size;            ///< likewise
};

/// The game's table and replay are drawn by libraries of their own.
pages::Views makeViews(client::Connection &, look::Preferences &, QWidget *)
{
    return {};
}

QString tokenIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("the token's file %s cannot be read: %s", qPrintable(name), qPrintable(file.errorString()));
        std::exit(2);
    }
    return QString::fromUtf8(file.readLine(16'384)).trimmed();
}

Options readOptions(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The moderators' desk of mantimon-server."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption url(u"url"_s, u"The server, such as ws://127.0.0.1:7777/ws/monitor."_s, u"URL"_s);
    const QCommandLineOption tokenFile(u"token-file"_s, u"A file with the token in its first line."_s, u"FILE"_s);
    QCommandLineOption screenshots(u"screenshots"_s, u"Take a picture of every page into a folder."_s, u"DIR"_s);
    QCommandLineOption languages(u"languages"_s, u"Of the pictures, such as en,ja."_s, u"LIST"_s, u"en,ja"_s);
    QCommandLineOption size(u"size"_s, u"Of the pictures, such as 1024x640."_s, u"SIZE"_s, u"1360x840"_s);
    for (QCommandLineOption *option : {&screenshots, &languages, &size})
        option->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({url, tokenFile, screenshots, languages, size});
    parser.process(app);
    const QStringList sides = parser.value(size).split(u'x');
    Options options{login::monitorUrl(parser.value(url)),
                    {},
                    parser.value(screenshots),
                    parser.value(languages).split(u','),
                    QSize(sides.value(0).toInt(), sides.value(1).toInt())};
    if (parser.isSet(url) && !options.url.isValid()) {
        qCritical("--url is not the address of a server: %s", qPrintable(parser.value(url)));
        std::exit(2);
    }
    if (parser.isSet(tokenFile))
        options.token = tokenIn(parser.value(tokenFile));
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"mantimon"_s);
    QApplication::setApplicationName(u"mantimon-admin"_s);
    QApplication::setApplicationVersion(QStringLiteral(MANTIMON_VERSION));
    const Options options = readOptions(app);

    // Pictures are taken of a desk that nobody has changed, and change nobody's.
    const QTemporaryDir fresh;
    if (!options.screenshots.isEmpty())
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, fresh.path());
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"mantimon"_s, u"mantimon-admin"_s);

    window::MainWindow window(settings, makeViews);
    window::Screenshots screenshots(window, options.screenshots.isEmpty() ? fresh.path() : options.screenshots,
                                    options.languages);
    if (!options.screenshots.isEmpty()) {
        window.resize(options.size);
        QObject::connect(&window.monitor(), &client::Monitor::subscribed, &screenshots, &window::Screenshots::start);
    }
    window.show();
    if (options.url.isValid())
        window.connectTo(options.url, options.token);
    else
        window.resume();
    return QApplication::exec();
}
