// Card files: an author's mistakes of every kind are errors with a place, never a crash.

#include "cards/catalog_loader.h"
#include "target.h"

using namespace mantimon;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::vector<cards::SourceFile> files{{"any.json", std::string(data, data + size)}};
    const auto loaded = cards::loadCatalog(files);
    if (loaded)
        return 0;
    fuzz::require(!loaded.error().empty(), "a refused file has errors");
    for (const cards::LoadError &error : loaded.error())
        fuzz::require(error.file == "any.json" && !error.message.empty(), "an error names its file and what is wrong");
    return 0;
}
