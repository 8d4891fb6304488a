#include "cards/load_error.h"

namespace mantimon::cards {

std::string LoadError::text() const
{
    std::string line = file;
    for (const std::string *part : {&card, &field, &message}) {
        if (!part->empty())
            line += ": " + *part;
    }
    return line;
}

void ErrorList::add(std::string_view field, std::string message)
{
    m_errors.push_back({m_file, m_card, std::string(field), std::move(message)});
}

} // namespace mantimon::cards
