#include "cards/names.h"

namespace mantimon::cards {
namespace {

/// The compilers spell a value that no enumerator has as a cast: "(Type)9".
template <auto Value>
constexpr bool isEnumerator()
{
    constexpr std::string_view signature = __PRETTY_FUNCTION__;
    constexpr std::string_view marker = "Value = ";
    return signature[signature.find(marker) + marker.size()] != '(';
}

/// As many names as members: the last name has a member and the next member does not exist.
template <typename E>
constexpr bool isComplete()
{
    constexpr std::size_t count = Names<E>::all.size();
    return isEnumerator<static_cast<E>(count - 1)>() && !isEnumerator<static_cast<E>(count)>();
}

static_assert(isComplete<rules::Type>());
static_assert(isComplete<rules::Stage>());
static_assert(isComplete<rules::CardKind>());
static_assert(isComplete<rules::Condition>());
static_assert(isComplete<rules::ZoneType>());
static_assert(isComplete<rules::Phase>());
static_assert(isComplete<rules::Operation>());
static_assert(isComplete<rules::Query>());
static_assert(isComplete<rules::LockKind>());
static_assert(isComplete<rules::Duration>());
static_assert(isComplete<rules::Side>());
static_assert(isComplete<rules::Place>());
static_assert(isComplete<rules::Pick>());
static_assert(isComplete<rules::Position>());
static_assert(isComplete<rules::AmountKind>());
static_assert(isComplete<rules::TestKind>());
static_assert(isComplete<rules::Trigger>());
static_assert(isComplete<rules::EventType>());
static_assert(isComplete<rules::DamageReason>());
static_assert(isComplete<rules::EndReason>());
static_assert(isComplete<rules::PromptKind>());

} // namespace
} // namespace mantimon::cards
