#include "look/colors.h"

namespace mantimon::look {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Scheme &shown()
{
    static Scheme scheme = Scheme::Light;
    return scheme;
}

} // namespace

const Colors &colorsOf(Scheme scheme)
{
    static const Colors light{
        .window = rgb(0xF3F5F9),
        .surface = rgb(0xFFFFFF),
        .sidebar = rgb(0xE8ECF3),
        .line = rgb(0xD3D9E4),
        .text = rgb(0x18202D),
        .muted = rgb(0x525C6E),
        .accent = rgb(0x2556C7),
        .onAccent = rgb(0xFFFFFF),
        .accentSoft = rgb(0xDCE6FB),
        .good = rgb(0x146B40),
        .goodSoft = rgb(0xDAF1E4),
        .warn = rgb(0x7A4E00),
        .warnSoft = rgb(0xFBEBC8),
        .bad = rgb(0xA8201A),
        .badSoft = rgb(0xFBE0DD),
        .series = {rgb(0x2556C7), rgb(0xA34A06), rgb(0x0A7058), rgb(0x933E80)},
    };
    static const Colors dark{
        .window = rgb(0x141922),
        .surface = rgb(0x1B222D),
        .sidebar = rgb(0x10151D),
        .line = rgb(0x353F4F),
        .text = rgb(0xE6EBF3),
        .muted = rgb(0xA3AFC0),
        .accent = rgb(0x86ADFF),
        .onAccent = rgb(0x0C1526),
        .accentSoft = rgb(0x22355C),
        .good = rgb(0x73D09B),
        .goodSoft = rgb(0x1B3A2A),
        .warn = rgb(0xF2BD62),
        .warnSoft = rgb(0x43351A),
        .bad = rgb(0xFF9187),
        .badSoft = rgb(0x4A2320),
        .series = {rgb(0x86ADFF), rgb(0xFFB562), rgb(0x4FD1A5), rgb(0xE79AD6)},
    };
    return scheme == Scheme::Light ? light : dark;
}

const Colors &colors()
{
    return colorsOf(shown());
}

Scheme scheme()
{
    return shown();
}

void setScheme(Scheme scheme)
{
    shown() = scheme;
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.accentSoft);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.window);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.surface);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

} // namespace mantimon::look
