#include "cards/catalog_loader.h"
#include "cards/ruleset_loader.h"
#include "common/test_case.h"
#include "replay/fair_chance.h"
#include "replay/verify.h"
#include "resources/resources.h"
#include "rules/engine.h"

#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;
using namespace mantimon;
using namespace mantimon::replay;
using What = Difference::What;

/// One whole game between two who play at random, with its notes, written, read and played again.
class ReplayTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRecordedGameIsVerified();
    void aFileReadAndWrittenAgainIsTheSameFile();
    void everythingSurvivesTheFile();
    void aPlayerWithoutNameIsReadAgain();
    void everyTamperingIsFound_data();
    void everyTamperingIsFound();
    void anActionLeftOutIsFoundAtTheNext();
    void otherCardsAreNotedAtOnce();
    void everyChangedFieldIsNamed();
    void aReplayOfTheFirstFormatIsVerifiedByItsHashes();
    void aBrokenFileNamesLineAndField_data();
    void aBrokenFileNamesLineAndField();

private:
    void playToTheEnd(rules::State &state);
    void add(std::optional<std::size_t> player, std::variant<rules::Action, Note> what, std::optional<quint64> hash);

    rules::CardCatalog m_cards;
    QString m_cardsHash;
    Replay m_replay;
};

namespace {

cards::SourceFile resource(const char *path)
{
    QFile file(u":/mantimon/"_s + QLatin1StringView(path));
    return {path, file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string()};
}

base::Bytes32 bytesFrom(std::uint8_t first)
{
    base::Bytes32 bytes{};
    for (std::uint8_t &byte : bytes)
        byte = first++;
    return bytes;
}

/// The same numbers on every machine.
rules::RandomBelow sequence()
{
    return [x = std::uint32_t{2'463'534'242U}](std::uint32_t n) mutable {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        return x % n;
    };
}

Player playerWith(const QString &userId, const QString &name, const char *deck, std::uint8_t entropy)
{
    const auto list = cards::loadDeck(resource(deck));
    Player player{userId, name, list ? *list : cards::DeckList{}};
    player.deck.id.clear(); // not part of a replay
    player.entropy = bytesFrom(entropy);
    player.entropyCommitment = commitmentTo(*player.entropy);
    return player;
}

} // namespace

void ReplayTest::initTestCase()
{
    resources::initialize();
    const std::vector files{resource("cards/first-light.json")};
    auto catalog = cards::loadCatalog(files);
    QVERIFY(catalog);
    m_cards = std::move(*catalog);
    m_cardsHash = QString::fromStdString(cards::cardSetHash(files));

    const auto ruleset = cards::loadRuleset(resource("rulesets/standard.json"));
    QVERIFY(ruleset);
    m_replay.gameId = QUuid(u"7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11"_s);
    m_replay.cardsHash = m_cardsHash;
    m_replay.ruleset = *ruleset;
    m_replay.players = {
        playerWith(u"11111111-aaaa-4bbb-8ccc-000000000001"_s, u"Asa „A“"_s, "decks/ember-starter.json", 0x40),
        playerWith(u"22222222-aaaa-4bbb-8ccc-000000000002"_s, u"Bea"_s, "decks/tide-starter.json", 0x80)};
    m_replay.serverSeed = bytesFrom(0);
    m_replay.seedCommitment = commitmentTo(m_replay.serverSeed);

    rules::GameSetup setup;
    setup.key =
        gameKey(m_replay.serverSeed, m_replay.gameId, {m_replay.players[0].entropy, m_replay.players[1].entropy});
    for (std::size_t i = 0; i < 2; ++i)
        setup.decks[i] = cards::toDeck(m_replay.players[i].deck, m_cards);
    rules::State state = rules::startGame(setup, m_replay.ruleset, m_cards).state;

    add(0, Note{R"({"type":"opened"})"}, std::nullopt);
    add(1, Note{R"({"type":"seated"})"}, std::nullopt);
    add(std::nullopt, Note{R"({"type":"started"})"}, rules::hash(state, m_cards));
    playToTheEnd(state);
    QVERIFY(noteChanges(m_replay, m_cards));
}

void ReplayTest::add(std::optional<std::size_t> player, std::variant<rules::Action, Note> what,
                     std::optional<quint64> hash)
{
    const auto seq = static_cast<qint64>(m_replay.entries.size()) + 1;
    m_replay.entries.push_back({seq, player, std::move(what), 1'800'000'000'000 + seq * 1500, hash});
}

void ReplayTest::playToTheEnd(rules::State &state)
{
    const rules::RandomBelow random = sequence();
    while (!rules::resultOf(state)) {
        const rules::Seat seat = rules::mustAct(state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
        const auto action = rules::randomAction(state, seat, m_replay.ruleset, m_cards, random);
        QVERIFY(action);
        const auto outcome = rules::apply(state, seat, *action, m_replay.ruleset, m_cards);
        QVERIFY(std::holds_alternative<std::vector<rules::Event>>(outcome));
        add(rules::playerAt(state, seat), *action, rules::hash(state, m_cards));
        if (m_replay.entries.size() == 10)
            add(0, Note{R"({"type":"extended","ms":15000})"}, rules::hash(state, m_cards));
    }
    const rules::Result result = *rules::resultOf(state);
    m_replay.result.reason = result.reason;
    if (result.winner)
        m_replay.result.winner = rules::playerAt(state, *result.winner);
}

void ReplayTest::aRecordedGameIsVerified()
{
    const auto verified = verify(m_replay, m_cards, m_cardsHash);
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message));
    QCOMPARE(verified->notes, 4);
    QCOMPARE(verified->actions, static_cast<int>(m_replay.entries.size()) - 4);
    QCOMPARE(verified->stateHash, *m_replay.entries.back().stateHash);
    QVERIFY(verified->actions > 20);
}

void ReplayTest::aFileReadAndWrittenAgainIsTheSameFile()
{
    const QByteArray file = write(m_replay);
    QCOMPARE(file.count('\n'), static_cast<qsizetype>(m_replay.entries.size()) + 1);
    const auto parsed = parse(file);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().field + u": "_s + parsed.error().message));
    QCOMPARE(write(*parsed), file);
    QVERIFY(verify(*parsed, m_cards, m_cardsHash));
}

void ReplayTest::everythingSurvivesTheFile()
{
    const auto parsed = parse(write(m_replay));
    QVERIFY(parsed);
    QCOMPARE(parsed->gameId, m_replay.gameId);
    QCOMPARE(parsed->rulesVersion, m_replay.rulesVersion);
    QCOMPARE(parsed->cardsHash, m_replay.cardsHash);
    QCOMPARE(parsed->ruleset.turnLimit, m_replay.ruleset.turnLimit);
    QVERIFY(parsed->players == m_replay.players);
    QVERIFY(parsed->seedCommitment == m_replay.seedCommitment);
    QVERIFY(parsed->serverSeed == m_replay.serverSeed);
    QVERIFY(parsed->result == m_replay.result);
    QVERIFY(parsed->entries == m_replay.entries);
}

void ReplayTest::aPlayerWithoutNameIsReadAgain()
{
    Replay nameless = m_replay;
    nameless.players[1].name.clear();
    const auto parsed = parse(write(nameless));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().field + u": "_s + parsed.error().message));
    QVERIFY(parsed->players[1].name.isEmpty());
}

using Tampering = std::function<void(Replay &)>;
Q_DECLARE_METATYPE(Tampering)

void ReplayTest::everyTamperingIsFound_data()
{
    QTest::addColumn<Tampering>("tamper");
    QTest::addColumn<int>("what");
    QTest::addColumn<qint64>("seq");
    QTest::addColumn<QString>("field");
    const auto last = static_cast<qint64>(m_replay.entries.size());
    const auto row = [](const char *name, What what, qint64 seq, const char *field, Tampering tamper) {
        QTest::newRow(name) << std::move(tamper) << static_cast<int>(what) << seq << QString::fromLatin1(field);
    };
    row("another version of the rules", What::RulesVersion, 0, "rules_version", [](Replay &r) { ++r.rulesVersion; });
    row("other cards", What::CardSet, 0, "cards_hash", [](Replay &r) { r.cardsHash = u"00"_s; });
    row("another seed", What::SeedCommitment, 0, "server_seed", [](Replay &r) { r.serverSeed[0] ^= 1; });
    row("another commitment", What::SeedCommitment, 0, "server_seed", [](Replay &r) { r.seedCommitment[31] ^= 1; });
    row("seed and commitment exchanged together", What::StateHash, 3, "cards[0]", [](Replay &r) {
        r.serverSeed = bytesFrom(1);
        r.seedCommitment = commitmentTo(r.serverSeed);
    });
    row("another entropy", What::Entropy, 0, "players[1].entropy",
        [](Replay &r) { r.players[1].entropy = bytesFrom(0x81); });
    row("entropy without commitment", What::Entropy, 0, "players[0].entropy",
        [](Replay &r) { r.players[0].entropyCommitment.reset(); });
    row("entropy held back", What::StateHash, 3, "cards[0]", [](Replay &r) { r.players[0].entropy.reset(); });
    row("another game id", What::StateHash, 3, "ids", [](Replay &r) { r.gameId.data1 ^= 1; });
    row("players exchanged", What::Players, 0, "players[1].user_id",
        [](Replay &r) { std::swap(r.players[0], r.players[1]); });
    row("one player twice", What::Players, 0, "players[1].user_id",
        [](Replay &r) { r.players[1].userId = r.players[0].userId; });
    row("decks exchanged", What::StateHash, 3, "cards[0]",
        [](Replay &r) { std::swap(r.players[0].deck, r.players[1].deck); });
    row("a deck too large", What::Deck, 0, "players[0].deck",
        [](Replay &r) { r.players[0].deck.main.front().second += 100; });
    row("a deck of an unknown card", What::Deck, 0, "players[0].deck",
        [](Replay &r) { r.players[0].deck.main.front().first = "x"; });
    row("another number in the ruleset", What::StateHash, 3, "first.deck",
        [](Replay &r) { r.ruleset.handOpening = 6; });
    row("the first hash changed", What::StateHash, 3, "state_hash", [](Replay &r) { *r.entries[2].stateHash ^= 1; });
    row("the last hash changed", What::StateHash, last, "state_hash",
        [](Replay &r) { *r.entries.back().stateHash ^= 1; });
    row("a hash left out", What::StateHash, 6, "state_hash", [](Replay &r) { r.entries[5].stateHash.reset(); });
    row("a note's hash changed", What::StateHash, 11, "state_hash", [](Replay &r) { *r.entries[10].stateHash ^= 1; });
    row("an action that the rules refuse", What::Action, 8, "action",
        [](Replay &r) { r.entries[7].what = rules::UseAttack{9}; });
    row("an action made a note", What::StateHash, 8, "first.deck",
        [](Replay &r) { r.entries[7].what = Note{R"({"type":"x"})"}; });
    row("an action of nobody", What::Action, 8, "player", [](Replay &r) { r.entries[7].player.reset(); });
    row("resigned instead", What::StateHash, 8, "phase", [](Replay &r) { r.entries[7].what = rules::Resign{}; });
    row("an entry left out", What::Sequence, 9, "seq", [](Replay &r) { r.entries.erase(r.entries.begin() + 7); });
    row("an entry twice", What::Sequence, 8, "seq",
        [](Replay &r) { r.entries.insert(r.entries.begin() + 8, r.entries[7]); });
    row("two entries exchanged", What::Sequence, 9, "seq", [](Replay &r) { std::swap(r.entries[7], r.entries[8]); });
    row("the end cut off", What::Result, last - 1, "result", [](Replay &r) { r.entries.pop_back(); });
    row("the other one won", What::Result, last, "result.winner",
        [](Replay &r) { r.result.winner = r.result.winner == std::size_t{0} ? 1 : 0; });
    row("nobody won", What::Result, last, "result.winner", [](Replay &r) { r.result.winner.reset(); });
    row("won in another way", What::Result, last, "result.end_reason",
        [](Replay &r) { r.result.reason = rules::EndReason::Moderator; });
    row("something after the end", What::Action, last + 1, "action", [](Replay &r) {
        r.entries.push_back(r.entries.back());
        r.entries.back().seq += 1;
        r.entries.back().what = rules::Pass{};
    });
}

void ReplayTest::everyTamperingIsFound()
{
    QFETCH(const Tampering, tamper);
    QFETCH(const int, what);
    QFETCH(const qint64, seq);
    QFETCH(const QString, field);
    Replay tampered = m_replay;
    tamper(tampered);
    const auto verified = verify(tampered, m_cards, m_cardsHash);
    QVERIFY(!verified);
    QVERIFY2(static_cast<int>(verified.error().what) == what, qPrintable(verified.error().message));
    QCOMPARE(verified.error().seq, seq);
    QCOMPARE(verified.error().field, field);
    QVERIFY(!verified.error().message.isEmpty());
}

void ReplayTest::anActionLeftOutIsFoundAtTheNext()
{
    Replay tampered = m_replay;
    tampered.entries.erase(tampered.entries.begin() + 7);
    for (std::size_t i = 7; i < tampered.entries.size(); ++i)
        tampered.entries[i].seq = static_cast<qint64>(i) + 1;
    const auto verified = verify(tampered, m_cards, m_cardsHash);
    QVERIFY(!verified);
    QCOMPARE(verified.error().seq, 8);
    QVERIFY(verified.error().what == What::StateHash || verified.error().what == What::Action);
}

void ReplayTest::otherCardsAreNotedAtOnce()
{
    const auto verified = verify(m_replay, m_cards, u"of another set"_s);
    QVERIFY(!verified);
    QCOMPARE(verified.error().what, What::CardSet);
}

/// Whatever the replay says of a state, and it says every field that changes: one said wrongly, one left
/// out and one made up are each found at their entry and by their name.
void ReplayTest::everyChangedFieldIsNamed()
{
    int tampered = 0;
    for (std::size_t i = 0; i < m_replay.entries.size(); ++i) {
        for (std::size_t j = 0; m_replay.entries[i].changes && j < m_replay.entries[i].changes->size(); ++j) {
            if (++tampered % 17 != 0) // each verification plays the whole game
                continue;
            const QString name = QString::fromStdString((*m_replay.entries[i].changes)[j].name);
            Replay wrong = m_replay;
            (*wrong.entries[i].changes)[j].value = "77";
            Replay silent = m_replay;
            silent.entries[i].changes->erase(silent.entries[i].changes->begin() + static_cast<std::ptrdiff_t>(j));
            for (const Replay &replay : {wrong, silent}) {
                const auto verified = verify(replay, m_cards, m_cardsHash);
                QVERIFY(!verified);
                QCOMPARE(verified.error().what, What::Field);
                QCOMPARE(verified.error().seq, static_cast<qint64>(i) + 1);
                QCOMPARE(verified.error().field, name);
            }
        }
    }
    Replay inventive = m_replay;
    inventive.entries[8].changes->push_back({"first.points", "3"});
    const auto verified = verify(inventive, m_cards, m_cardsHash);
    QVERIFY(!verified);
    QCOMPARE(verified.error().seq, 9);
    QCOMPARE(verified.error().field, u"first.points"_s);
    QVERIFY(tampered > 300);
}

void ReplayTest::aReplayOfTheFirstFormatIsVerifiedByItsHashes()
{
    Replay old = m_replay;
    old.format = oldestFormat;
    for (Entry &entry : old.entries)
        entry.changes.reset();
    const QByteArray file = write(old);
    QVERIFY(file.startsWith("{\"format\":1,"));
    QVERIFY(!file.contains("\"changes\""));
    auto parsed = parse(file);
    QVERIFY(parsed);
    QCOMPARE(write(*parsed), file);
    QVERIFY(verify(*parsed, m_cards, m_cardsHash));
    *parsed->entries[9].stateHash ^= 1;
    const auto verified = verify(*parsed, m_cards, m_cardsHash);
    QVERIFY(!verified);
    QCOMPARE(verified.error().seq, 10);
    QCOMPARE(verified.error().field, u"state_hash"_s);
}

void ReplayTest::aBrokenFileNamesLineAndField_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *from, const char *to, int line, const char *field) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line << QString::fromLatin1(field);
    };
    row("another format", "\"format\":2", "\"format\":3", 1, "format");
    row("no format", "\"format\":2,", "", 1, "format");
    row("no changes", "\"changes\":{", "\"change\":{", 4, "changes");
    row("a change that is no value", "\"changes\":{", "\"changes\":{\"stack\":[],", 4, "changes.stack");
    row("no JSON", "{\"format\"", "format", 1, "");
    row("game id", "7b0c5f0e", "7B0C5F0E", 1, "game_id");
    row("a ruleset's number", "\"max_copies\":4", "\"max_copies\":400", 1, "ruleset.deck.max_copies");
    row("a ruleset's key", "\"max_copies\":4,", "", 1, "ruleset.deck.max_copies");
    row("no seed", "\"server_seed\"", "\"seed\"", 1, "server_seed");
    row("seed in upper case", "\"server_seed\":\"000102030405060708090a", "\"server_seed\":\"000102030405060708090A", 1,
        "server_seed");
    row("no second player", "\"user_id\":\"2222", "\"user\":\"2222", 1, "players[1].user_id");
    row("a deck's count", "\"ember-fox\":4", "\"ember-fox\":\"4\"", 1, "players[0].deck.cards.ember-fox");
    row("an end that is none", "\"end_reason\":\"", "\"end_reason\":\"not ", 1, "result.end_reason");
    row("seq", "\"seq\":2,", "\"seq\":\"2\",", 3, "seq");
    row("a player who does not play", "\"seq\":2,\"player\":\"22", "\"seq\":2,\"player\":\"33", 3, "player");
    row("no action", "\"action\":{\"type\":\"seated\"}", "\"action\":null", 3, "action");
    row("a note without type", "{\"type\":\"seated\"}", "{}", 3, "action.type");
    row("an action without its card", "\"type\":\"started\"", "\"type\":\"play_basic\"", 4, "action.instance_id");
    row("a time that is none", "\"at\":\"2027-01-15T08:00:03.000Z\"", "\"at\":\"2027-01-15\"", 3, "at");
    row("a hash that is none", "\"type\":\"started\"},\"at\":\"2027-01-15T08:00:04.500Z\",\"state_hash\":\"",
        "\"type\":\"started\"},\"at\":\"2027-01-15T08:00:04.500Z\",\"state_hash\":\"x", 4, "state_hash");
    row("an empty line", "\n{\"seq\":2,", "\n\n{\"seq\":2,", 3, "");
}

void ReplayTest::aBrokenFileNamesLineAndField()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, line);
    QFETCH(const QString, field);
    QByteArray file = write(m_replay);
    const auto at = file.indexOf(from);
    QVERIFY2(at >= 0, from.constData());
    file.replace(at, from.size(), to);
    const auto parsed = parse(file);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().line, line);
    QCOMPARE(parsed.error().field, field);

    QVERIFY(!parse({}));
    const auto cutOff = parse(write(m_replay).chopped(1));
    QVERIFY(!cutOff);
    QCOMPARE(cutOff.error().line, static_cast<int>(m_replay.entries.size()) + 1);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
