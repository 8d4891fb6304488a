#pragma once

#include <QFontMetrics>
#include <QWidget>

namespace mantimon::look {

/// Lengths in heights of the widget's text, so that everything grows with the font.
[[nodiscard]] inline int em(const QWidget *widget, double count)
{
    return qRound(widget->fontMetrics().height() * count);
}

/// Sets a property that the style sheet asks for, and has it asked anew.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

/// A bigger or bolder font of the widget's family, kept when the application's font changes.
void scaleFont(QWidget *widget, double factor, bool bold = false);

} // namespace mantimon::look
