#include "app/library_loader.h"
#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "replay/replay.h"
#include "replay/verify.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;
using harness::TestServer;

/// Nobody chooses the chance of a game, and anybody can check it afterwards.
class ChanceTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void thePublishedSeedIsTheOneCommittedTo()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        const QString commitment = duel.ada.state()[u"seed_commitment"].toString();
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        const auto over = duel.ben.client.next(u"game:over"_s);
        QVERIFY(over);
        const QByteArray seed = QByteArray::fromHex((*over)[u"seed"].toString().toLatin1());
        QCOMPARE(hashOf(seed), commitment);
    }

    void bothPlayersCanPutTheirOwnIn()
    {
        Player ada(u"ada"_s, m_server.port());
        Player ben(u"ben"_s, m_server.port());
        QVERIFY(ada.logIn() && ben.logIn());
        const QByteArray mine(32, 'a');
        const QByteArray theirs(32, 'b');
        const QString code =
            ada.create(u"anyone"_s, {{u"entropy_commitment"_s, hashOf(mine)}})[u"join_code"].toString();
        const QJsonObject joined = ben.joinByCode(code, {{u"entropy_commitment"_s, hashOf(theirs)}});
        QVERIFY(joined[u"success"].toBool());
        QCOMPARE(joined[u"status"].toString(), u"revealing"_s);
        // What was not committed to is refused, and can be corrected.
        QCOMPARE(reveal(ada, theirs)[u"error_code"].toString(), u"invalid_payload"_s);
        QVERIFY(reveal(ada, mine)[u"success"].toBool());
        QVERIFY(!ada.client.taken(u"game:state"_s));
        QVERIFY(reveal(ben, theirs)[u"success"].toBool());
        QVERIFY(ada.client.next(u"game:state"_s));
        QCOMPARE(reveal(ben, theirs)[u"error_code"].toString(), u"illegal_action"_s);
    }

    void theGameStartsWithoutAnEntropyThatDoesNotCome()
    {
        Player ada(u"ada"_s, m_server.port());
        Player ben(u"ben"_s, m_server.port());
        QVERIFY(ada.logIn() && ben.logIn());
        const QString code =
            ada.create(u"anyone"_s, {{u"entropy_commitment"_s, hashOf(QByteArray(32, 'a'))}})[u"join_code"].toString();
        QVERIFY(ben.joinByCode(code)[u"success"].toBool());
        m_server.clock().advanceSeconds(11);
        QVERIFY(ben.client.next(u"game:state"_s));
    }

    void aReplayOfAPlayedGameHoldsInEveryPoint()
    {
        Duel duel(m_server.port(), 5);
        QVERIFY(duel.begin());
        int actions = 0;
        while (duel.step())
            ++actions;
        QVERIFY(duel.isOver);
        const QJsonObject answer = duel.ada.client.ask(u"replay:get"_s, {{u"game_id"_s, duel.gameId}});
        QVERIFY(answer[u"success"].toBool());
        const QByteArray text = answer[u"replay"].toString().toUtf8();
        const auto replay = replay::parse(text);
        QVERIFY(replay.isOk());
        const auto library = harness::testLibrary();
        const auto verified = replay::verify(*replay, *library->catalog, library->cardsHash);
        QVERIFY2(verified.isOk(), verified ? "" : qPrintable(verified.error().message));
        QCOMPARE(verified->actions, actions);

        replay::Replay tampered = *replay;
        tampered.serverSeed[0] ^= 1;
        QVERIFY(!replay::verify(tampered, *library->catalog, library->cardsHash).isOk());
    }

    void aReplayIsForThoseWhoSatThereAndAfterTheEnd()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        const QJsonObject which{{u"game_id"_s, duel.gameId}};
        QCOMPARE(duel.ada.client.ask(u"replay:get"_s, which)[u"error_code"].toString(), u"forbidden"_s);
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, which)[u"success"].toBool());
        QVERIFY(duel.ada.client.ask(u"replay:get"_s, which)[u"success"].toBool());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        QCOMPARE(cleo.client.ask(u"replay:get"_s, which)[u"error_code"].toString(), u"not_in_game"_s);
    }

private:
    static QString hashOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    static QJsonObject reveal(Player &player, const QByteArray &entropy)
    {
        return player.client.ask(u"game:reveal"_s,
                                 {{u"game_id"_s, player.gameId}, {u"entropy"_s, QString::fromLatin1(entropy.toHex())}});
    }

    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::ChanceTest)
#include "chance_test.moc"
