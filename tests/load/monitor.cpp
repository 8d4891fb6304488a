#include "harness/moderator.h"
#include "harness/server_process.h"
#include "harness/test_server.h"
#include "harness/wait.h"
#include "load/process_cost.h"
#include "loop/epoll_dispatcher.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QWebSocket>

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

// What one dashboard costs: a server that is full of games between bots, measured by turns without
// anybody looking and with one moderator who has subscribed and has a page on screen.
using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

constexpr int patience = 900'000;

/// A dashboard that only counts what it is sent.
class Dashboard
{
public:
    explicit Dashboard(quint16 port) : m_port(port)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, [this](const QString &text) {
            m_bytes += text.toUtf8().size();
            ++m_messages;
        });
    }

    bool open(const QJsonObject &page)
    {
        m_socket.open(QUrl(u"ws://127.0.0.1:%1/ws/monitor"_s.arg(m_port)));
        if (!harness::waitFor([this] { return m_socket.isValid(); }, 10'000))
            return false;
        const QJsonObject token{{u"token"_s, harness::tokenFor(u"mo"_s, auth::Role::Viewer)}};
        return ask(u"auth"_s, token) && ask(u"monitor:subscribe"_s, {}) && ask(u"monitor:games"_s, page);
    }
    void close()
    {
        m_socket.close();
        (void)harness::waitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    }
    void forget() { m_bytes = m_messages = 0; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 messages() const { return m_messages; }

private:
    bool ask(const QString &event, const QJsonObject &data)
    {
        const qint64 before = m_messages;
        const QJsonObject frame{{u"event"_s, event}, {u"id"_s, 1}, {u"data"_s, data}};
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
        return harness::waitFor([this, before] { return m_messages > before; }, 10'000);
    }

    quint16 m_port;
    QWebSocket m_socket;
    qint64 m_bytes = 0;
    qint64 m_messages = 0;
};

/// The share of one core, in percent, that the process takes for so long.
double shareOf(qint64 process, int seconds)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const auto before = load::processorTime(process);
    (void)harness::waitFor([] { return false; }, seconds * 1000);
    const std::chrono::duration<double, std::milli> spent = load::processorTime(process) - before;
    return 100 * spent.count() / double(elapsed.elapsed());
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Figures
{
    std::vector<double> without;
    std::vector<double> with;
    double bytesPerSecond = 0;
    double updatesPerSecond = 0;
};

bool compare(const harness::ServerProcess &server, const QJsonObject &page, int rounds, int seconds, Figures &figures)
{
    for (int round = 0; round < rounds; ++round) {
        figures.without.push_back(shareOf(server.processId(), seconds));
        Dashboard dashboard(server.port());
        if (!dashboard.open(page))
            return false;
        dashboard.forget();
        figures.with.push_back(shareOf(server.processId(), seconds));
        figures.bytesPerSecond += double(dashboard.bytes()) / seconds / rounds;
        figures.updatesPerSecond += double(dashboard.messages()) / seconds / rounds;
        dashboard.close();
    }
    return true;
}

void print(const char *what, const Figures &figures)
{
    std::vector<double> costs;
    for (std::size_t i = 0; i < figures.with.size(); ++i)
        costs.push_back(figures.with[i] - figures.without[i]);
    std::printf("%-22s %6.2f %% of a core without it, %5.2f %% more with it, %6.1f KB/s in %.1f updates/s\n", what,
                median(figures.without), median(costs), figures.bytesPerSecond / 1000, figures.updatesPerSecond);
}

/// Until so many games are under way between bots. While it makes them, a server has no ear for anybody.
bool waitForGames(quint16 port, int games)
{
    QElapsedTimer elapsed;
    elapsed.start();
    harness::Moderator mo(u"mo"_s, auth::Role::Viewer);
    while (elapsed.elapsed() < patience) {
        if (!mo.client.isOpen() && !mo.logIn(port))
            continue;
        if (mo.ask(u"monitor:games"_s, {{u"limit"_s, 1}})[u"total"].toInt() >= games)
            return true;
        (void)harness::waitFor([] { return false; }, 1'000);
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    // Thousands of sockets: the stock dispatcher would look at all of them each time.
    QCoreApplication::setEventDispatcher(new loop::EpollDispatcher);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"server"_s, u"the server's program"_s, u"FILE"_s},
                       {u"games"_s, u"how many are under way"_s, u"N"_s, u"10000"_s},
                       {u"changes"_s, u"of games in a second"_s, u"N"_s, u"500"_s},
                       {u"rows"_s, u"on screen"_s, u"N"_s, u"50"_s},
                       {u"rounds"_s, u"with and without the dashboard"_s, u"N"_s, u"5"_s},
                       {u"seconds"_s, u"of each"_s, u"N"_s, u"10"_s}});
    parser.addHelpOption();
    parser.process(application);
    const int games = parser.value(u"games"_s).toInt();
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    const int seconds = std::max(1, parser.value(u"seconds"_s).toInt());
    const int pace = games * 1000 / std::max(1, parser.value(u"changes"_s).toInt());

    harness::ServerProcess server(parser.value(u"server"_s));
    if (!server.start({u"--demo"_s, QString::number(games), u"--demo-pace"_s, QString::number(pace), u"--demo-bot"_s,
                       u"random"_s}) ||
        !waitForGames(server.port(), games)) {
        std::fprintf(stderr, "load-monitor: the games do not come about: %s\n", qPrintable(server.log()));
        return 1;
    }
    std::printf("%d games, each of which changes every %.1f s, %s rows on screen\n", games, pace / 1000.0,
                qPrintable(parser.value(u"rows"_s)));
    for (const char *sort : {"created_at", "clock", "changed_at"}) {
        const QJsonObject page{{u"sort"_s, QString::fromLatin1(sort)},
                               {u"descending"_s, true},
                               {u"limit"_s, parser.value(u"rows"_s).toInt()}};
        Figures figures;
        if (!compare(server, page, rounds, seconds, figures))
            return 1;
        print(sort, figures);
    }
    return server.terminate();
}
