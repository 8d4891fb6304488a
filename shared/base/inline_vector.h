#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace mantimon::base {

/// A vector of at most Capacity trivially copyable values, kept in place: no allocation, and what
/// contains it stays trivially copyable. Going past the capacity is a programmer's error; ask
/// isFull() where the input decides.
template <typename T, std::size_t Capacity>
class InlineVector
{
    static_assert(std::is_trivially_copyable_v<T>);
    using Size = std::conditional_t<(Capacity < 256), std::uint8_t, std::uint16_t>;

public:
    constexpr InlineVector() = default;
    constexpr InlineVector(std::initializer_list<T> values)
    {
        for (const T &value : values)
            push_back(value);
    }

    [[nodiscard]] constexpr std::size_t size() const { return m_size; }
    [[nodiscard]] static constexpr std::size_t capacity() { return Capacity; }
    [[nodiscard]] constexpr bool empty() const { return m_size == 0; }
    [[nodiscard]] constexpr bool isFull() const { return m_size == Capacity; }

    constexpr T *begin() { return m_values.data(); }
    constexpr T *end() { return m_values.data() + m_size; }
    constexpr const T *begin() const { return m_values.data(); }
    constexpr const T *end() const { return m_values.data() + m_size; }
    [[nodiscard]] constexpr const T *data() const { return m_values.data(); }

    constexpr T &operator[](std::size_t index)
    {
        assert(index < m_size);
        return m_values[index];
    }
    constexpr const T &operator[](std::size_t index) const
    {
        assert(index < m_size);
        return m_values[index];
    }
    [[nodiscard]] constexpr const T &front() const { return (*this)[0]; }
    [[nodiscard]] constexpr T &back() { return (*this)[m_size - 1U]; }
    [[nodiscard]] constexpr const T &back() const { return (*this)[m_size - 1U]; }

    constexpr void push_back(const T &value)
    {
        assert(m_size < Capacity);
        m_values[m_size++] = value;
    }
    constexpr void pop_back()
    {
        assert(m_size > 0);
        --m_size;
    }
    constexpr void clear() { m_size = 0; }

    /// Keeps the order of the rest.
    constexpr void removeAt(std::size_t index)
    {
        assert(index < m_size);
        for (std::size_t i = index; i + 1 < m_size; ++i)
            m_values[i] = m_values[i + 1];
        --m_size;
    }
    constexpr void insertAt(std::size_t index, const T &value)
    {
        assert(m_size < Capacity && index <= m_size);
        for (std::size_t i = m_size; i > index; --i)
            m_values[i] = m_values[i - 1];
        m_values[index] = value;
        ++m_size;
    }

    [[nodiscard]] constexpr bool contains(const T &value) const
    {
        for (const T &mine : *this) {
            if (mine == value)
                return true;
        }
        return false;
    }

    friend constexpr bool operator==(const InlineVector &a, const InlineVector &b)
    {
        if (a.m_size != b.m_size)
            return false;
        for (std::size_t i = 0; i < a.m_size; ++i) {
            if (!(a.m_values[i] == b.m_values[i]))
                return false;
        }
        return true;
    }

private:
    std::array<T, Capacity> m_values{};
    Size m_size = 0;
};

} // namespace mantimon::base
