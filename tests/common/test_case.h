#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace mantimon::testing {

/// The base of every test class: an unexpected qWarning fails the test. Expect one with
/// QTest::ignoreMessage. A class that has its own init() calls this one first.
class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

protected:
    static void failOnAnyWarning() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
};

} // namespace mantimon::testing
