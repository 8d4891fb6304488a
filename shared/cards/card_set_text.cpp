#include "cards/card_set_text.h"

#include "cards/catalog_loader.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <simdjson.h>

namespace mantimon::cards {

std::string cardSetText(std::span<const SourceFile> files)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    const auto text = [&writer](std::string_view value) {
        writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    };
    writer.StartArray();
    for (const SourceFile &file : sortedByName(files)) {
        writer.StartObject();
        writer.Key("name");
        text(file.name);
        writer.Key("content");
        text(file.bytes);
        writer.EndObject();
    }
    writer.EndArray();
    return {buffer.GetString(), buffer.GetSize()};
}

std::optional<std::vector<SourceFile>> cardSetFromText(std::string_view text)
{
    simdjson::dom::parser parser;
    simdjson::dom::array array;
    if (parser.parse(text.data(), text.size()).get(array) != simdjson::SUCCESS)
        return std::nullopt;
    std::vector<SourceFile> files;
    for (const simdjson::dom::element element : array) {
        std::string_view name;
        std::string_view content;
        if (element["name"].get(name) != simdjson::SUCCESS || element["content"].get(content) != simdjson::SUCCESS)
            return std::nullopt;
        files.push_back({std::string(name), std::string(content)});
    }
    return files;
}

} // namespace mantimon::cards
