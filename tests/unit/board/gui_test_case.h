#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace mantimon::testing {

/// As TestCase, where windows are shown without a screen: what that platform says it cannot do is no
/// fault of ours.
class GuiTestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }

protected:
    static void failOnOurWarnings()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    }
};

} // namespace mantimon::testing
