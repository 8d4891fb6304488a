#include "games/record.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

// A record as bytes. What a fact can say is written as its JSON, so that there is one reader of decks
// and players; the state is written by the rules.
namespace mantimon::games {

namespace {

/// Raised whenever the bytes mean something else: older ones are then not read, and the game is
/// restored from its entries.
constexpr quint16 savedVersion = 2;
/// What the bytes are when unpacked, at most; a game's are some 20 KB.
constexpr quint32 mostBytes = 4 * 1024 * 1024;

constexpr quint8 nobody = 0xff;

void write(QDataStream &out, const SeatClock &clock)
{
    out << quint8(clock.kind) << clock.running << clock.total << clock.remaining << clock.deadline << clock.bank
        << qint32(clock.extendedInTurn);
}

SeatClock readSeatClock(QDataStream &in)
{
    SeatClock clock;
    quint8 kind = 0;
    qint32 extendedInTurn = 0;
    in >> kind >> clock.running >> clock.total >> clock.remaining >> clock.deadline >> clock.bank >> extendedInTurn;
    clock.kind = static_cast<SeatClock::Kind>(kind);
    clock.extendedInTurn = extendedInTurn;
    return clock;
}

void write(QDataStream &out, const TurnClock::State &state)
{
    for (const rules::Seat seat : rules::bothSeats) {
        write(out, state.clocks[rules::indexOf(seat)]);
        out << state.runningSince[rules::indexOf(seat)];
    }
    out << qint32(state.turn) << quint32(state.prompt) << state.isPaused << state.isHeld[0] << state.isHeld[1];
}

TurnClock::State readTurnClock(QDataStream &in)
{
    TurnClock::State state;
    for (const rules::Seat seat : rules::bothSeats) {
        state.clocks[rules::indexOf(seat)] = readSeatClock(in);
        in >> state.runningSince[rules::indexOf(seat)];
    }
    qint32 turn = 0;
    quint32 prompt = 0;
    in >> turn >> prompt >> state.isPaused >> state.isHeld[0] >> state.isHeld[1];
    state.turn = turn;
    state.prompt = prompt;
    return state;
}

void write(QDataStream &out, const std::optional<base::Bytes32> &bytes)
{
    out << (bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size())) : QByteArray());
}

std::optional<base::Bytes32> readBytes32(QDataStream &in)
{
    QByteArray read;
    in >> read;
    base::Bytes32 bytes{};
    if (std::size_t(read.size()) != bytes.size())
        return std::nullopt;
    std::copy(read.cbegin(), read.cend(), bytes.begin());
    return bytes;
}

template <typename Wanted>
std::optional<Wanted> readFact(QDataStream &in)
{
    QByteArray text;
    in >> text;
    const auto fact = decodeFact(kindOf(Wanted{}), text, std::nullopt);
    const auto *wanted = fact ? std::get_if<Wanted>(&*fact) : nullptr;
    return wanted ? std::optional(*wanted) : std::nullopt;
}

} // namespace

QByteArray Record::save() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << savedVersion << encodeFact(m_opened) << quint8(m_status) << m_seq << m_changedAt << m_shiftedUntil;
    out << quint8(m_players.size());
    for (const Player &player : m_players) {
        out << encodeFact(Seated{player});
        write(out, player.entropy);
    }
    out << quint8(m_closed ? quint8(*m_closed) : nobody);
    QByteArray state;
    if (m_state) {
        const std::vector<std::uint8_t> saved = rules::serialize(*m_state, cards());
        state = QByteArray(reinterpret_cast<const char *>(saved.data()), qsizetype(saved.size()));
    }
    out << state;
    write(out, m_turnClock.state());
    for (const auto &answers : m_answers)
        saveAnswers(out, answers);
    return qCompress(bytes, 1);
}

void Record::saveAnswers(QDataStream &out, const Answers &answers) const
{
    out << quint32(answers.size());
    for (const auto &[actionId, answer] : answers.asKeyValueRange()) {
        const auto current = answer.currentPlayerId ? chairOf(*answer.currentPlayerId) : std::nullopt;
        out << actionId << answer.actionType << answer.message << answer.turnChanged
            << quint8(current ? quint8(*current) : nobody) << answer.seq;
    }
}

Record::Answers Record::loadAnswers(QDataStream &in) const
{
    quint32 count = 0;
    in >> count;
    Answers answers;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray actionId;
        protocol::ActionDone answer;
        quint8 current = nobody;
        in >> actionId >> answer.actionType >> answer.message >> answer.turnChanged >> current >> answer.seq;
        answer.gameId = m_header.id;
        if (current < m_players.size())
            answer.currentPlayerId = m_players[current].userId;
        answers.insert(actionId, answer);
    }
    return answers;
}

std::optional<Record> Record::load(Header header, const QByteArray &saved, std::shared_ptr<const Library> library)
{
    // qUncompress believes the size that the bytes begin with.
    if (saved.size() < 4 || qFromBigEndian<quint32>(saved.constData()) > mostBytes)
        return std::nullopt;
    const QByteArray bytes = qUncompress(saved);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint16 version = 0;
    in >> version;
    if (version != savedVersion)
        return std::nullopt;
    auto opened = readFact<Opened>(in);
    if (!opened)
        return std::nullopt;
    Record record(std::move(header), std::move(*opened), std::move(library));
    const bool isWhole = record.loadRest(in) && in.status() == QDataStream::Ok && in.atEnd();
    return isWhole ? std::optional(std::move(record)) : std::nullopt;
}

bool Record::loadRest(QDataStream &in)
{
    quint8 status = 0;
    quint8 players = 0;
    in >> status >> m_seq >> m_changedAt >> m_shiftedUntil >> players;
    m_status = static_cast<Status>(status);
    for (quint8 i = 0; i < players; ++i) {
        auto seated = readFact<Seated>(in);
        if (!seated)
            return false;
        seated->player.entropy = readBytes32(in);
        m_players.push_back(std::move(seated->player));
    }
    quint8 closed = nobody;
    QByteArray state;
    in >> closed >> state;
    if (closed != nobody)
        m_closed = static_cast<Closed::Reason>(closed);
    if (!state.isEmpty()) {
        m_state = rules::restore({reinterpret_cast<const std::uint8_t *>(state.constData()), std::size_t(state.size())},
                                 cards());
        if (!m_state || m_players.size() != 2)
            return false;
        layTable();
    }
    m_turnClock.setState(readTurnClock(in));
    for (Answers &answers : m_answers)
        answers = loadAnswers(in);
    return true;
}

} // namespace mantimon::games
