#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mantimon::cards {

/// A file that the caller has read: its name is for messages and for the order of hashing.
struct SourceFile
{
    std::string name;
    std::string bytes;
};

/// Why a file is not what it should be. `card` and `field` are empty where the whole file is meant;
/// a nested field is written as a path: "attacks[0].after.amount".
struct LoadError
{
    std::string file;
    std::string card;
    std::string field;
    std::string message;

    /// "first-light.json: ember-fox: hp: must be …"
    [[nodiscard]] std::string text() const;
    friend bool operator==(const LoadError &, const LoadError &) = default;
};

/// Collects every error of one file, so that its author sees all of them at once.
class ErrorList
{
public:
    explicit ErrorList(std::string file) : m_file(std::move(file)) {}

    /// Errors added from now on are about this card.
    void setCard(std::string card) { m_card = std::move(card); }
    void add(std::string_view field, std::string message);

    [[nodiscard]] bool isEmpty() const { return m_errors.empty(); }
    [[nodiscard]] std::size_t size() const { return m_errors.size(); }
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] std::vector<LoadError> take() { return std::move(m_errors); }

private:
    std::string m_file;
    std::string m_card;
    std::vector<LoadError> m_errors;
};

} // namespace mantimon::cards
