#include "look/colors.h"

#include <QString>

#include <utility>

using namespace Qt::StringLiterals;

namespace mantimon::look {

namespace {

const QString &pattern()
{
    static const QString text = uR"(
QToolTip { background: @text; color: @window; border: none; padding: 0.3em; }
QMainWindow::separator { background: @line; width: 5px; height: 5px; }
QDockWidget::title { background: @sidebar; padding: 0.4em 0.7em; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateTimeEdit, QDateEdit {
    background: @surface; border: 1px solid @line; border-radius: 0.35em; padding: 0.3em 0.5em;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
    border: 1px solid @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @window; color: @muted; }
QComboBox::drop-down { border: none; width: 1.6em; }
QComboBox::down-arrow { image: url(:/mantimon/icons/@kind/chevron.svg); width: 0.8em; height: 0.8em; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; selection-background-color: @accentSoft;
    selection-color: @text; outline: none; }

QPushButton { background: @surface; border: 1px solid @line; border-radius: 0.35em; padding: 0.35em 0.9em; }
QPushButton:hover { background: @accentSoft; border-color: @accent; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { background: @window; color: @muted; border-color: @line; }
QPushButton:checked { background: @accentSoft; border-color: @accent; }
QPushButton[weight="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[weight="primary"]:focus { border: 1px solid @text; }
QPushButton[weight="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[weight="danger"] { color: @bad; border-color: @bad; }
QPushButton[weight="danger"]:disabled { color: @muted; border-color: @line; }
QPushButton[weight="danger"]:hover { background: @badSoft; }
QPushButton[weight="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 0.2em 0.3em; }
QPushButton[weight="link"]:disabled { color: @muted; background: transparent; }
QPushButton[weight="link"]:focus, QPushButton[weight="link"]:hover { border-color: @accent; }
QToolButton { border: 1px solid transparent; border-radius: 0.35em; padding: 0.25em 0.4em; background: transparent; }
QToolButton:hover, QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }

QTableView, QListView, QTreeView { background: @surface; border: 1px solid @line; border-radius: 0.35em;
    gridline-color: @line; alternate-background-color: @window; selection-background-color: @accentSoft;
    selection-color: @text; outline: none; }
QTableView:focus, QListView:focus, QTreeView:focus { border-color: @accent; }
QListView::item { padding: 0.3em 0.5em; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 0.45em 0.5em; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QHeaderView::down-arrow { image: url(:/mantimon/icons/@kind/chevron.svg); width: 0.7em; height: 0.7em;
    subcontrol-position: right center; right: 0.2em; }
QHeaderView::up-arrow { image: url(:/mantimon/icons/@kind/chevron-up.svg); width: 0.7em; height: 0.7em;
    subcontrol-position: right center; right: 0.2em; }
QTableCornerButton::section { background: @surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; padding: 0.5em 0.9em; border: none;
    border-bottom: 0.16em solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 0.75em; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 0.75em; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 0.3em; min-height: 2em; min-width: 2em; margin: 0.1em; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @surface; border: 1px solid @line; padding: 0.3em; }
QMenu::item { padding: 0.35em 1.6em 0.35em 0.9em; border-radius: 0.25em; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::separator { height: 1px; background: @line; margin: 0.3em; }
QGroupBox { border: 1px solid @line; border-radius: 0.5em; margin-top: 1.4em; background: @surface; padding: 0.6em; }
QGroupBox::title { subcontrol-origin: margin; left: 0.2em; color: @muted; font-weight: 600; }
QCheckBox:focus { color: @accent; }
QCheckBox::indicator { width: 1em; height: 1em; border: 1px solid @muted; border-radius: 0.2em; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/mantimon/icons/@kind/check.svg); }
QDialog#goTo { border: 1px solid @muted; }

QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 0.5em; }
QFrame[role="line"] { background: @line; border: none; }
QFrame[role="notice"] { background: @accentSoft; border: 1px solid @accent; border-radius: 0.4em; }
QFrame[role="notice"][tone="warn"] { background: @warnSoft; border-color: @warn; }
QFrame[role="notice"][tone="bad"] { background: @badSoft; border-color: @bad; }
QFrame[role="notice"][tone="good"] { background: @goodSoft; border-color: @good; }
QFrame[role="notice"] QLabel { background: transparent; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="good"] { color: @good; }
QLabel[role="warn"] { color: @warn; }
QLabel[role="bad"] { color: @bad; }
QWidget#topBar { background: @surface; border-bottom: 1px solid @line; }
QWidget#sidebar { background: @sidebar; border-right: 1px solid @line; }
QWidget#sidebar QListView { background: transparent; border: none; border-radius: 0; }
)"_s;
    return text;
}

} // namespace

QString styleSheetOf(const Colors &c)
{
    const std::pair<QString, QColor> named[] = {
        // The longer name first where one begins another.
        {u"@accentSoft"_s, c.accentSoft},
        {u"@onAccent"_s, c.onAccent},
        {u"@accent"_s, c.accent},
        {u"@goodSoft"_s, c.goodSoft},
        {u"@good"_s, c.good},
        {u"@warnSoft"_s, c.warnSoft},
        {u"@warn"_s, c.warn},
        {u"@badSoft"_s, c.badSoft},
        {u"@bad"_s, c.bad},
        {u"@window"_s, c.window},
        {u"@surface"_s, c.surface},
        {u"@sidebar"_s, c.sidebar},
        {u"@line"_s, c.line},
        {u"@text"_s, c.text},
        {u"@muted"_s, c.muted},
    };
    QString sheet = pattern();
    for (const auto &[name, color] : named)
        sheet.replace(name, color.name());
    sheet.replace(u"@kind"_s, c.window.lightness() > 128 ? u"light"_s : u"dark"_s);
    return sheet;
}

} // namespace mantimon::look
