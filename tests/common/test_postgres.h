#pragma once

#include <QString>

namespace mantimon::testing {

/// An empty PostgreSQL database of a test's own, gone with it, on the server that TEST_POSTGRES
/// names. Without that variable the test's process ends, and says what is missing.
class TestPostgres
{
    Q_DISABLE_COPY_MOVE(TestPostgres)

public:
    TestPostgres();
    ~TestPostgres();

    /// postgresql://…, as --database takes it.
    [[nodiscard]] const QString &url() const { return m_url; }
    /// The same database by way of another port, such as a proxy's.
    [[nodiscard]] QString urlAt(quint16 port) const;

    /// Whether the tests that run on either database run on this one: TEST_DATABASE=postgresql.
    [[nodiscard]] static bool isChosen();

private:
    QString m_name;
    QString m_url;
};

} // namespace mantimon::testing
