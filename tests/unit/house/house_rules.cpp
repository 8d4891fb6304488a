#include "unit/house/house_rules.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mantimon::house {

namespace {

/// From the bottom up: a folder may include those before it.
const QStringList &sharedFolders()
{
    static const QStringList folders{u"base"_s,      u"socketio"_s, u"rules"_s,    u"cards"_s,
                                     u"scenarios"_s, u"bots"_s,     u"protocol"_s, u"replay"_s};
    return folders;
}

const QStringList &serverFolders()
{
    static const QStringList folders{u"resources"_s, u"measure"_s, u"clock"_s,   u"loop"_s,  u"auth"_s,
                                     u"storage"_s,   u"live"_s,    u"net"_s,     u"games"_s, u"lobby"_s,
                                     u"gateway"_s,   u"mirror"_s,  u"monitor"_s, u"app"_s};
    return folders;
}

const QStringList &dashboardFolders()
{
    static const QStringList folders{u"client"_s, u"look"_s,  u"models"_s, u"board"_s,
                                     u"game"_s,   u"login"_s, u"pages"_s,  u"window"_s};
    return folders;
}

bool isSource(const SourceFile &file)
{
    return file.path.endsWith(".cpp"_L1) || file.path.endsWith(".h"_L1);
}

bool isTest(const SourceFile &file)
{
    return file.path.startsWith("tests/"_L1);
}

bool isOf(const SourceFile &file, QStringView folder)
{
    return file.path.startsWith(folder);
}

QString place(const SourceFile &file, qsizetype index)
{
    return u"%1:%2: "_s.arg(file.path).arg(index + 1);
}

/// Every line that matches, in the files that are asked about.
Breaches linesThatMatch(const std::vector<SourceFile> &tree, const QString &pattern,
                        const std::function<bool(const SourceFile &)> &isAsked)
{
    const QRegularExpression expression(pattern);
    Q_ASSERT(expression.isValid());
    Breaches breaches;
    for (const SourceFile &file : tree) {
        if (!isAsked(file))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (expression.match(file.lines[i]).hasMatch())
                breaches << place(file, i) + file.lines[i].trimmed();
        }
    }
    return breaches;
}

/// What is wrong when the file includes something of that folder; empty: nothing is.
QString complaint(const SourceFile &file, const QString &included)
{
    const QString mine = file.path.section(u'/', 1, 1);
    const bool isShared = isOf(file, u"shared/");
    const bool isDashboards = isOf(file, u"admin-gui/");
    const bool isServers = serverFolders().contains(included) && included != "resources"_L1;
    if (isDashboards && isServers)
        return u"the dashboard includes the server's %1"_s.arg(included);
    if (!isShared && !isDashboards && !isOf(file, u"server/"))
        return {};
    if (!isDashboards && dashboardFolders().contains(included))
        return u"%1 includes the dashboard's %2"_s.arg(file.path.section(u'/', 0, 0), included);
    if (!mine.contains(QRegularExpression(u"^[a-z]+$"_s)))
        return {};
    const QStringList order = sharedFolders() + (isDashboards ? dashboardFolders() : serverFolders());
    if (!order.contains(mine))
        return u"%1 has no place in the order of folders"_s.arg(mine);
    if (isShared && serverFolders().contains(included))
        return u"shared includes the server's %1"_s.arg(included);
    return order.indexOf(included) > order.indexOf(mine) ? u"%1 lies above %2"_s.arg(included, mine) : QString();
}

bool isProjectsOwn(const QString &name)
{
    static const QStringList dotted{u".ci"_s, u".clang-format"_s, u".clang-tidy"_s, u".gitignore"_s};
    return !name.startsWith(u'.') || dotted.contains(name);
}

void addFile(std::vector<SourceFile> &tree, const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.readAll();
    if (!content.contains('\0'))
        tree.push_back({name, QString::fromUtf8(content).split(u'\n')});
}

void addFolder(std::vector<SourceFile> &tree, const QString &root, const QString &prefix)
{
    const QDir dir(root + u'/' + prefix);
    if (dir.exists(u"CMakeCache.txt"_s) || prefix == "build/"_L1)
        return;
    const auto filters = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    for (const QFileInfo &entry : dir.entryInfoList(filters, QDir::Name)) {
        const QString name = prefix + entry.fileName();
        if (!isProjectsOwn(entry.fileName()))
            continue;
        if (entry.isDir())
            addFolder(tree, root, name + u'/');
        else
            addFile(tree, entry.filePath(), name);
    }
}

} // namespace

std::vector<SourceFile> readTree(const QString &root)
{
    std::vector<SourceFile> tree;
    addFolder(tree, root, {});
    return tree;
}

Breaches includesThatGoUp(const std::vector<SourceFile> &tree)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*["<](?:\.\./)*([a-z]+)/)"_s);
    const QStringList folders = sharedFolders() + serverFolders() + dashboardFolders();
    Breaches breaches;
    for (const SourceFile &file : tree) {
        for (qsizetype i = 0; isSource(file) && i < file.lines.size(); ++i) {
            const QString included = include.match(file.lines[i]).captured(1);
            if (!folders.contains(included))
                continue;
            if (const QString wrong = complaint(file, included); !wrong.isEmpty())
                breaches << place(file, i) + wrong;
        }
    }
    return breaches;
}

Breaches impureRules(const std::vector<SourceFile> &tree)
{
    const QString pattern =
        uR"(^\s*#\s*include\s*["<](Q|q[a-z]+\.h|chrono|ctime|time\.h|fstream|iostream|cstdio|thread))"_s;
    return linesThatMatch(tree, pattern, [](const SourceFile &file) { return isOf(file, u"shared/rules/"); });
}

Breaches connectsByName(const std::vector<SourceFile> &tree)
{
    return linesThatMatch(tree, uR"(\b(SIGNAL|SLOT)\s*\()"_s, isSource);
}

Breaches sleepsInTests(const std::vector<SourceFile> &tree)
{
    const QString pattern =
        uR"(\bqSleep\s*\(|\bqWait\s*\(|\bsleep_(for|until)\s*\(|::[mun]?sleep\s*\(|\b(u|nano)sleep\s*\(|\btime\.sleep\s*\()"_s;
    return linesThatMatch(tree, pattern, isTest);
}

Breaches locksInGames(const std::vector<SourceFile> &tree)
{
    const QString pattern =
        uR"(\bstd::\w*mutex\b|\bstd::(lock_guard|scoped_lock|unique_lock|shared_lock|condition_variable)\b|)"
        uR"(\bQ(Recursive)?Mutex|\bQReadWriteLock\b|\bQSemaphore\b|\bQWaitCondition\b|^\s*#\s*include\s*<mutex>)"_s;
    return linesThatMatch(tree, pattern, [](const SourceFile &file) {
        return isSource(file) && (isOf(file, u"shared/rules/") || isOf(file, u"server/games/"));
    });
}

Breaches machinePaths(const std::vector<SourceFile> &tree)
{
    // A path begins where no longer path or address goes on: not in "https://example.org/home/me".
    const QString pattern = uR"((?<![\w.~/$}-])(/(home|Users|tmp)/\w|/(root|work)/|[A-Za-z]:\\Users\\))"_s;
    return linesThatMatch(tree, pattern, [](const SourceFile &) { return true; });
}

} // namespace mantimon::house
