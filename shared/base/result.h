#pragma once

#include <utility>
#include <variant>

namespace mantimon::base {

/// Wraps an error so that Result<T, T> stays unambiguous: `return failure(Error{…});`
template <typename E>
struct Failure
{
    E error;
};

template <typename E>
[[nodiscard]] Failure<std::decay_t<E>> failure(E &&error)
{
    return {std::forward<E>(error)};
}

/// A value or the reason why there is none. (GCC 12 in C++20 mode has no std::expected.)
template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Failure<E> failed) : m_content(std::in_place_index<1>, std::move(failed.error)) {}

    [[nodiscard]] bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    [[nodiscard]] T &value() & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &&value() && { return std::move(*std::get_if<0>(&m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// Only when not isOk().
    [[nodiscard]] const E &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, E> m_content;
};

/// What stands for "nothing" in Result<Done, E>.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace mantimon::base
