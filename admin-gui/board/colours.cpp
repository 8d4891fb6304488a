#include "board/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mantimon::board {

namespace {

/// In the order of the enumeration.
constexpr std::array<QRgb, rules::typeCount> typeColours{0xFF3F8F46, 0xFFD2472F, 0xFF2C78C9, 0xFFE0A816, 0xFF9355B8,
                                                         0xFFB0602A, 0xFF4A4F63, 0xFF7A8894, 0xFFA79C84};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

void colourTable(Colours &colours, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor green = colours.isDark ? QColor(0x1E, 0x6B, 0x5C) : QColor(0x2C, 0x8A, 0x73);
    colours.felt = mixed(window, green, colours.isDark ? 0.22 : 0.16);
    colours.mat = mixed(colours.felt, colours.isDark ? Qt::black : Qt::white, colours.isDark ? 0.25 : 0.45);
    colours.line = mixed(colours.felt, ink, 0.32);
    colours.feltText = readable(readable(ink, colours.mat), colours.felt);
    colours.feltFaint = readable(readable(mixed(ink, colours.felt, 0.3), colours.felt), colours.mat);
}

void colourCards(Colours &colours, const QPalette &palette)
{
    colours.card = palette.color(QPalette::Base);
    if (colours.isDark) // stands out from the table
        colours.card = mixed(colours.card, Qt::white, 0.07);
    const QColor ink = palette.color(QPalette::Text);
    // The palest and the strongest face there is decide.
    colours.cardText = ink;
    colours.cardFaint = mixed(ink, colours.card, 0.25);
    colours.dangerText = colours.isDark ? QColor(0xFF, 0x8A, 0x7A) : QColor(0xB3, 0x1B, 0x10);
    colours.goodText = colours.isDark ? QColor(0x7C, 0xD9, 0x92) : QColor(0x1B, 0x6E, 0x34);
    for (std::size_t type = 0; type < rules::typeCount; ++type) {
        const QColor face = faceOf(static_cast<rules::Type>(type), colours);
        for (QColor *text : {&colours.cardText, &colours.cardFaint, &colours.dangerText, &colours.goodText})
            *text = readable(*text, face);
    }
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](double from, double to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

QColor readable(QColor text, const QColor &ground)
{
    constexpr double enough = 4.5;
    const QColor goal = contrast(Qt::black, ground) > contrast(Qt::white, ground) ? Qt::black : Qt::white;
    for (int i = 0; i < 20 && contrast(text, ground) < enough; ++i)
        text = mixed(text, goal, 0.15);
    return contrast(text, ground) < enough ? goal : text;
}

Colours Colours::from(const QPalette &palette)
{
    Colours colours;
    colours.isDark = luminance(palette.color(QPalette::Window)) < 0.2;
    colourTable(colours, palette);
    colourCards(colours, palette);
    colours.accent = palette.color(QPalette::Link);
    colours.focus = readable(colours.accent, colours.felt);
    colours.changed = colours.isDark ? QColor(0xFF, 0xC1, 0x3D) : QColor(0xC2, 0x5A, 0x00);
    colours.danger = colours.isDark ? QColor(0xE0, 0x5A, 0x4A) : QColor(0xC6, 0x28, 0x1C);
    colours.warning = colours.isDark ? QColor(0xE8, 0xA8, 0x2E) : QColor(0xD1, 0x86, 0x00);
    colours.good = colours.isDark ? QColor(0x4F, 0xB8, 0x6B) : QColor(0x2E, 0x8B, 0x46);
    return colours;
}

QColor colourOf(rules::Type type)
{
    return QColor::fromRgb(typeColours[static_cast<std::size_t>(type)]);
}

QColor faceOf(rules::Type type, const Colours &colours)
{
    return mixed(colours.card, colourOf(type), colours.isDark ? 0.14 : 0.09);
}

} // namespace mantimon::board
