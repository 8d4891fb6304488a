#include "common/test_case.h"
#include "common/test_certificate.h"
#include "net/tls_identity.h"
#include "net_fixture.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

/// By wss://, and trusting this one certificate alone.
class SecureClient
{
public:
    SecureClient(const NetFixture &server, const QString &trusted)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(trusted));
        socket.setSslConfiguration(configuration);
        QSignalSpy connected(&socket, &QWebSocket::connected);
        socket.open(QUrl(u"wss://127.0.0.1:%1/ws/game"_s.arg(server.endpoint.port())));
        isOpen = connected.wait();
    }
    [[nodiscard]] QString next()
    {
        if (m_messages.size() <= m_read && !m_messages.wait())
            return {};
        return m_messages.at(m_read++).at(0).toString();
    }

    QWebSocket socket;
    bool isOpen = false;

private:
    QSignalSpy m_messages{&socket, &QWebSocket::textMessageReceived};
    qsizetype m_read = 0;
};

} // namespace

/// Players who come by TLS.
class TlsTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
    void anIdentityIsDescribed();
    void playersConnectByTls();
    void pagesAreServedByTls();
    void whoConnectsLaterSeesTheNewCertificate();
    void whoSpeaksNoTlsIsCutInTime_data();
    void whoSpeaksNoTlsIsCutInTime();
    void aHeadTooLargeIsCut();
    void aSlowConsumerIsDropped();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] net::TlsFiles files(const QString &name) const
    {
        return {path(name + u".crt"_s), path(name + u".key"_s)};
    }
    void show(NetFixture &server, const QString &name) const
    {
        const auto identity = net::readTlsIdentity(files(name));
        if (!identity)
            qFatal("%ls", qUtf16Printable(identity.error()));
        server.endpoint.setTls(identity->configuration);
    }

    QTemporaryDir m_dir;
};

void TlsTest::initTestCase()
{
    makeCertificate(path(u"first.crt"_s), path(u"first.key"_s), u"1001"_s);
    makeCertificate(path(u"second.crt"_s), path(u"second.key"_s), u"2002"_s);
    runOpenSsl({u"ec"_s, u"-in"_s, path(u"first.key"_s), u"-aes128"_s, u"-passout"_s, u"pass:sesame"_s, u"-out"_s,
                path(u"locked.key"_s)});
    QFile text(path(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no PEM\n");
}

void TlsTest::wrongFilesAreNamed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no certificate file") << u"absent"_s << u"first.key"_s
                                         << u"cannot read %1/absent: No such file or directory"_s;
    QTest::newRow("no key file") << u"first.crt"_s << u"absent"_s
                                 << u"cannot read %1/absent: No such file or directory"_s;
    QTest::newRow("no certificate in it") << u"text"_s << u"first.key"_s << u"no certificate in PEM in %1/text"_s;
    QTest::newRow("a key for a certificate")
        << u"first.key"_s << u"first.key"_s << u"no certificate in PEM in %1/first.key"_s;
    QTest::newRow("no key in it") << u"first.crt"_s << u"text"_s
                                  << u"no RSA or EC private key in PEM, without a password, in %1/text"_s;
    QTest::newRow("a key with a password")
        << u"first.crt"_s << u"locked.key"_s
        << u"no RSA or EC private key in PEM, without a password, in %1/locked.key"_s;
    QTest::newRow("another's key") << u"first.crt"_s << u"second.key"_s
                                   << u"the key in %1/second.key is not that of the certificate in %1/first.crt"_s;
}

void TlsTest::wrongFilesAreNamed()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, complaint);
    const auto identity = net::readTlsIdentity({path(certificate), path(key)});
    QVERIFY(!identity);
    QCOMPARE(identity.error(), complaint.replace(u"%1"_s, m_dir.path()));
}

void TlsTest::anIdentityIsDescribed()
{
    const auto identity = net::readTlsIdentity(files(u"first"_s));
    QVERIFY(identity);
    QVERIFY2(identity->description.startsWith(u"localhost, serial 1001, until "_s), qPrintable(identity->description));
}

void TlsTest::playersConnectByTls()
{
    NetFixture server;
    show(server, u"first"_s);
    SecureClient client(server, path(u"first.crt"_s));
    QVERIFY(client.isOpen);
    client.socket.sendTextMessage(u"{\"event\":\"server:info\",\"id\":1}"_s);
    QVERIFY(server.received.wait());
    server.endpoint.push(server.lastId(), "server:notice", R"({"text":"hi"})");
    QVERIFY(client.next().contains(u"\"hi\""_s));
    client.socket.close();
    QTRY_COMPARE(server.closed.size(), 1);
}

void TlsTest::pagesAreServedByTls()
{
    NetFixture server;
    show(server, u"first"_s);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
    QSignalSpy gone(&socket, &QAbstractSocket::disconnected);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.endpoint.port());
    QVERIFY(encrypted.wait());
    QVERIFY(socket.sessionProtocol() >= QSsl::TlsV1_2);
    socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(!gone.isEmpty() || gone.wait());
    QVERIFY(socket.readAll().endsWith("\r\n\r\nok\n"));
}

void TlsTest::whoConnectsLaterSeesTheNewCertificate()
{
    NetFixture server;
    show(server, u"first"_s);
    SecureClient early(server, path(u"first.crt"_s));
    QVERIFY(early.isOpen);
    const net::ConnectionId earlyId = server.lastId();
    show(server, u"second"_s);
    const SecureClient late(server, path(u"second.crt"_s)); // trusts no other
    QVERIFY(late.isOpen);
    server.endpoint.push(earlyId, "server:notice", R"({"text":"still here"})");
    QVERIFY(early.next().contains(u"still here"_s));
}

void TlsTest::whoSpeaksNoTlsIsCutInTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a greeting") << QByteArray::fromHex("1603010100");
    QTest::newRow("plain HTTP") << handshake();
}

void TlsTest::whoSpeaksNoTlsIsCutInTime()
{
    QFETCH(QByteArray, bytes);
    NetFixture server;
    show(server, u"first"_s);
    RawClient client(server.endpoint.port());
    client.send(bytes);
    const SecureClient other(server, path(u"first.crt"_s)); // the first was accepted before it
    QVERIFY(other.isOpen);
    server.clock.advance(5'000);
    (void)client.readToEnd();
    QVERIFY(client.isClosed());
    QCOMPARE(server.opened.size(), 1);
}

void TlsTest::aHeadTooLargeIsCut()
{
    NetFixture server;
    show(server, u"first"_s);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy gone(&socket, &QAbstractSocket::disconnected);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.endpoint.port());
    socket.write("GET /healthz HTTP/1.1\r\nX: " + QByteArray(200'000, 'x'));
    QVERIFY(!gone.isEmpty() || gone.wait());
    QCOMPARE(socket.readAll(), QByteArray());
}

void TlsTest::aSlowConsumerIsDropped()
{
    NetFixture server;
    show(server, u"first"_s);
    QSslSocket slow;
    slow.setPeerVerifyMode(QSslSocket::VerifyNone);
    slow.connectToHostEncrypted(u"127.0.0.1"_s, server.endpoint.port());
    slow.write(handshake());
    QVERIFY(server.opened.wait());
    const net::ConnectionId slowId = server.lastId();
    slow.setReadBufferSize(1);
    SecureClient other(server, path(u"first.crt"_s));
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"slow_consumer: connection %1 "_s.arg(slowId)));
    const QByteArray payload = R"({"text":")" + QByteArray(60'000, 'x') + R"("})";
    for (int i = 0; i < 2'000 && server.closed.isEmpty(); ++i) {
        server.endpoint.pushToAll({slowId, server.lastId()}, "server:notice", payload);
        QVERIFY(!other.next().isEmpty());
    }
    QCOMPARE(server.closed.size(), 1);
    QCOMPARE(server.closed.at(0).at(0).value<net::ConnectionId>(), slowId);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
