#pragma once

#include "sentence.h"

/// Boards on which one card does what a test is about.
namespace mantimon::testing {

/// A Rope Bridge that does something else, in our hand.
inline BoardBuilder bridge(const char *effect)
{
    BoardBuilder builder;
    builder.does("Rope Bridge", effect).hand({"Rope Bridge"});
    return builder;
}

/// Our Wander Goat can use Headlong (20), which before or after its damage does something more.
inline BoardBuilder headlong()
{
    BoardBuilder builder;
    builder.active("Wander Goat", {Fire, Fire});
    return builder;
}
inline BoardBuilder headlongAfter(const char *effect)
{
    return headlong().after("Headlong", effect);
}
inline BoardBuilder headlongBefore(const char *effect)
{
    return headlong().before("Headlong", effect);
}

} // namespace mantimon::testing
