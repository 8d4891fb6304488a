// Plays a few games and leaves what the fuzz targets begin with: replays, saved states, and bytes to play by.

#include "common/shipped.h"
#include "fuzz_decks.h"
#include "replay/fair_chance.h"
#include "replay/replay.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

constexpr int games = 8;
constexpr std::size_t statesPerGame = 12;

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

/// One whole game between two who play at random.
class Played
{
public:
    Played(const fuzz::Table &table, std::uint8_t number) : m_random(number)
    {
        m_replay.gameId = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
        m_replay.cardsHash = u"0"_s.repeated(64);
        m_replay.ruleset = table.ruleset;
        m_replay.players[0].userId = u"11111111-aaaa-4bbb-8ccc-000000000001"_s;
        m_replay.players[1].userId = u"22222222-aaaa-4bbb-8ccc-000000000002"_s;
        m_replay.serverSeed.fill(number);
        m_replay.seedCommitment = replay::commitmentTo(m_replay.serverSeed);
        for (std::size_t i = 0; i < 2; ++i) {
            m_replay.players[i].name = u"Player %1"_s.arg(i + 1);
            m_replay.players[i].deck = table.lists[i];
            m_replay.players[i].deck.id.clear(); // not part of a replay
        }
        play(table);
    }

    [[nodiscard]] const replay::Replay &replay() const { return m_replay; }
    [[nodiscard]] const std::vector<QByteArray> &states() const { return m_states; }

private:
    void play(const fuzz::Table &table)
    {
        const auto cards = testing::shippedCards();
        const rules::Key key = replay::gameKey(m_replay.serverSeed, m_replay.gameId, {});
        rules::State state = rules::startGame({key, table.decks}, table.ruleset, *cards).state;
        add({}, replay::Note{R"({"type":"started"})"}, state);
        const auto below = [this](std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); };
        while (!rules::resultOf(state)) {
            const rules::Seat seat =
                rules::mustAct(state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
            const auto action = rules::randomAction(state, seat, table.ruleset, *cards, below);
            if (!action ||
                std::holds_alternative<rules::Refusal>(rules::apply(state, seat, *action, table.ruleset, *cards)))
                qFatal("a game does not go on");
            add(rules::playerAt(state, seat), *action, state);
        }
        const rules::Result result = *rules::resultOf(state);
        m_replay.result.reason = result.reason;
        if (result.winner)
            m_replay.result.winner = rules::playerAt(state, *result.winner);
    }

    void add(std::optional<std::size_t> player, std::variant<rules::Action, replay::Note> what,
             const rules::State &state)
    {
        const auto cards = testing::shippedCards();
        const auto seq = static_cast<qint64>(m_replay.entries.size()) + 1;
        m_replay.entries.push_back({seq, player, std::move(what), seq, rules::hash(state, *cards)});
        if (seq % 10 == 0 && m_states.size() < statesPerGame) {
            const std::vector<std::uint8_t> bytes = rules::serialize(state, *cards);
            m_states.emplace_back(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        }
    }

    replay::Replay m_replay;
    std::vector<QByteArray> m_states;
    std::mt19937 m_random;
};

QByteArray bytesToPlayBy(unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(600, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        qFatal("usage: fuzz-seeds FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto *name : {"replays", "states", "games"}) {
        if (!folder.mkpath(QString::fromLatin1(name)))
            qFatal("cannot make %s", qUtf8Printable(folder.filePath(QString::fromLatin1(name))));
    }
    for (int game = 0; game < games; ++game) {
        const std::vector<fuzz::Table> &tables = fuzz::tables();
        const Played played(tables[static_cast<std::size_t>(game * 7) % tables.size()],
                            static_cast<std::uint8_t>(game + 1));
        writeFile(folder.filePath(u"replays/%1"_s.arg(game)), replay::write(played.replay()));
        for (std::size_t i = 0; i < played.states().size(); ++i)
            writeFile(folder.filePath(u"states/%1-%2"_s.arg(game).arg(i)), played.states()[i]);
        writeFile(folder.filePath(u"games/%1"_s.arg(game)), bytesToPlayBy(static_cast<unsigned>(game)));
    }
    return 0;
}
