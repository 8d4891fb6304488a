#include "models/words.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace mantimon::models {

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString Times::clock(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60));
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString Times::span(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    if (seconds < 60)
        return tr("%1 s").arg(Numbers::whole(seconds));
    if (seconds < 3600)
        return tr("%1 min").arg(Numbers::whole(seconds / 60));
    if (seconds < 86'400)
        return tr("%1 h").arg(Numbers::whole(seconds / 3600));
    return tr("%n day(s)", nullptr, static_cast<int>(seconds / 86'400));
}

QString Times::ago(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? tr("%1 ago").arg(span(time.msecsTo(now))) : QString();
}

QString Times::moment(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString Numbers::whole(qint64 value)
{
    return QLocale().toString(value);
}

QString Numbers::rate(double value)
{
    return QLocale().toString(value, 'f', value >= 100 ? 0 : 1);
}

QString Numbers::milliseconds(double value)
{
    return tr("%1 ms").arg(QLocale().toString(value, 'f', value >= 10 ? 0 : 1));
}

QString Numbers::bytes(qint64 value)
{
    return QLocale().formattedDataSize(value, 0);
}

} // namespace mantimon::models
