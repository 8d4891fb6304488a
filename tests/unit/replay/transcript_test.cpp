#include "cards/random_deck.h"
#include "common/shipped.h"
#include "common/test_case.h"
#include "replay/transcript.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace Qt::StringLiterals;
using namespace mantimon;
using namespace mantimon::testing;

/// Ten whole games as they are kept, in words, in transcripts/: whatever changes in the rules or the cards is seen
/// as a difference in what happens. `./dev transcripts` writes them anew, to be read before they are kept.
class TranscriptTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theGameIsAsItWas_data();
    void theGameIsAsItWas();
    void nothingElseIsKept();

private:
    static constexpr int games = 10;
};

namespace {

rules::RandomBelow numbers(std::mt19937 &random)
{
    return [&random](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
}

/// In order of their file names.
std::vector<cards::DeckList> starterDecks(const std::string &ruleset)
{
    std::vector<cards::DeckList> decks;
    const QDir folder(u":/mantimon/decks"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto deck = cards::loadDeck({name.toStdString(), file.readAll().toStdString()});
        if (deck && deck->ruleset == ruleset)
            decks.push_back(std::move(*deck));
    }
    return decks;
}

/// Games 0 to 5 are standard, 6 to 9 classic; the first of each between starter decks, as far as there are any.
std::array<cards::DeckList, 2> decksOf(int game, const rules::Ruleset &ruleset, std::mt19937 &random)
{
    const bool isClassic = game >= 6;
    const auto pair = static_cast<std::size_t>(isClassic ? game - 6 : game);
    const auto starters = starterDecks(ruleset.name);
    if (2 * pair + 1 < starters.size())
        return {starters[2 * pair], starters[2 * pair + 1]};
    const auto below = numbers(random);
    return {cards::randomDeck(*shippedCards(), ruleset, rules::noCard, below),
            cards::randomDeck(*shippedCards(), ruleset, rules::noCard, below)};
}

void addDeck(std::string &text, const char *name, const cards::DeckList &deck)
{
    text += std::string(name) + " plays " + deck.name + ':';
    for (const auto *part : {&deck.main, &deck.energy}) {
        for (const auto &[id, count] : *part)
            text += ' ' + std::to_string(count) + ' ' + id;
    }
    text += '\n';
}

template <typename... Kinds>
bool isOneOf(const rules::Action &action)
{
    return (std::holds_alternative<Kinds>(action) || ...);
}

/// As long as there is something to do, does it; then rather attacks than passes. Set-up does not take long.
rules::Action chosen(const std::vector<rules::Action> &actions, const rules::RandomBelow &below)
{
    std::vector<rules::Action> busy;
    std::vector<rules::Action> attacks;
    for (const rules::Action &action : actions) {
        if (isOneOf<rules::Ready>(action) && below(2) == 0)
            return action;
        if (isOneOf<rules::UseAttack>(action))
            attacks.push_back(action);
        else if (!isOneOf<rules::Pass, rules::Retreat>(action))
            busy.push_back(action);
    }
    const auto any = [&](const auto &from) { return from[below(static_cast<std::uint32_t>(from.size()))]; };
    if (below(8) == 0)
        return any(actions);
    return !busy.empty() ? any(busy) : !attacks.empty() ? any(attacks) : any(actions);
}

std::string playedGame(int game)
{
    const rules::Ruleset ruleset = shippedRuleset(game >= 6 ? u"classic"_s : u"standard"_s);
    const rules::CardCatalog &cards = *shippedCards();
    std::mt19937 random(static_cast<std::uint32_t>(1000 + game));
    const auto below = numbers(random);
    const auto decks = decksOf(game, ruleset, random);
    rules::GameSetup setup;
    setup.key[0] = static_cast<std::uint8_t>(game);
    for (std::size_t i = 0; i < 2; ++i)
        setup.decks[i] = cards::toDeck(decks[i], cards);
    const rules::Started started = rules::startGame(setup, ruleset, cards);
    rules::State state = started.state;
    const bool isAsaFirst = rules::playerAt(state, rules::Seat::First) == 0;
    std::string text = "Ruleset " + ruleset.name + '\n';
    addDeck(text, "Asa", decks[0]);
    addDeck(text, "Bea", decks[1]);
    replay::Transcript transcript(ruleset, cards, {isAsaFirst ? "Asa" : "Bea", isAsaFirst ? "Bea" : "Asa"});
    transcript.begin(state, started.events);
    std::vector<rules::Action> actions;
    std::vector<rules::Event> events;
    while (!rules::resultOf(state)) {
        const rules::Seat seat = rules::mustAct(state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
        rules::legalActions(state, seat, ruleset, cards, actions);
        const rules::Action action = rules::promptedSeat(state)
                                         ? *rules::randomAction(state, seat, ruleset, cards, below)
                                         : chosen(actions, below);
        const rules::State before = state;
        if (rules::apply(state, seat, action, ruleset, cards, events))
            qFatal("a legal action was refused");
        transcript.add(seat, action, before, state, events);
    }
    return text + transcript.text();
}

QString fileOf(int game)
{
    return QStringLiteral(TRANSCRIPT_DIR "/game-%1.txt").arg(game, 2, 10, QLatin1Char('0'));
}

} // namespace

void TranscriptTest::theGameIsAsItWas_data()
{
    QTest::addColumn<int>("game");
    for (int game = 0; game < games; ++game)
        QTest::addRow("game %d", game) << game;
}

void TranscriptTest::theGameIsAsItWas()
{
    QFETCH(const int, game);
    const QByteArray text = QByteArray::fromStdString(playedGame(game));
    QFile file(fileOf(game));
    if (qEnvironmentVariableIsSet("MANTIMON_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QList<QByteArray> kept = file.readAll().split('\n');
    const QList<QByteArray> now = text.split('\n');
    for (qsizetype i = 0; i < std::min(kept.size(), now.size()); ++i)
        QVERIFY2(now[i] == kept[i], qPrintable(u"line %1: now \"%2\", was \"%3\""_s.arg(i + 1).arg(
                                        QString::fromUtf8(now[i]), QString::fromUtf8(kept[i]))));
    QCOMPARE(now.size(), kept.size());
}

void TranscriptTest::nothingElseIsKept()
{
    QCOMPARE(QDir(QStringLiteral(TRANSCRIPT_DIR)).entryList(QDir::Files).size(), games);
}

QTEST_GUILESS_MAIN(TranscriptTest)
#include "transcript_test.moc"
