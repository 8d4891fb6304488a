// Where there is no libFuzzer: gives the target every file of a folder, and each broken in many ways that are the same
// every time.

#include "target.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t brokenInAll = 3000;
/// Longer seeds are cut for the broken ones, so that none takes all the time.
constexpr std::size_t longest = 200'000;

std::vector<Bytes> filesOf(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<Bytes> files;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return files;
}

/// Not std::uniform_int_distribution: what that draws differs between libraries.
std::size_t below(std::mt19937 &random, std::size_t limit)
{
    return limit == 0 ? 0 : random() % limit;
}

void breakOnce(Bytes &bytes, const Bytes &other, std::mt19937 &random)
{
    const auto at = static_cast<std::ptrdiff_t>(below(random, bytes.size()));
    const auto length =
        static_cast<std::ptrdiff_t>(below(random, bytes.size() - static_cast<std::size_t>(at)) % 64U + 1U);
    const auto end = std::min(bytes.end(), bytes.begin() + at + length);
    switch (below(random, 5)) {
    case 0:
        bytes[static_cast<std::size_t>(at)] ^= static_cast<std::uint8_t>(1U << below(random, 8));
        break;
    case 1:
        bytes[static_cast<std::size_t>(at)] = static_cast<std::uint8_t>(random());
        break;
    case 2:
        bytes.erase(bytes.begin() + at, end);
        break;
    case 3: {
        const Bytes piece(bytes.begin() + at, end);
        bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(random, bytes.size())), piece.begin(),
                     piece.end());
        break;
    }
    default: {
        const std::size_t from = below(random, other.size());
        const std::size_t count = std::min<std::size_t>(other.size() - from, below(random, 64));
        bytes.insert(bytes.begin() + at, other.begin() + static_cast<std::ptrdiff_t>(from),
                     other.begin() + static_cast<std::ptrdiff_t>(from + count));
        break;
    }
    }
}

int readAll(const std::vector<Bytes> &seeds)
{
    for (const Bytes &seed : seeds)
        LLVMFuzzerTestOneInput(seed.data(), seed.size());
    std::mt19937 random(1);
    for (std::size_t i = 0; i < brokenInAll; ++i) {
        Bytes bytes = seeds[i % seeds.size()];
        bytes.resize(std::min(bytes.size(), longest));
        const Bytes &other = seeds[below(random, seeds.size())];
        for (std::size_t times = below(random, 4) + 1; times > 0 && !bytes.empty(); --times)
            breakOnce(bytes, other, random);
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%zu seeds and %zu broken ones read\n", seeds.size(), brokenInAll);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER-OF-SEEDS\n", argv[0]);
        return 2;
    }
    try {
        const std::vector<Bytes> seeds = filesOf(argv[1]);
        if (!seeds.empty())
            return readAll(seeds);
        std::fprintf(stderr, "no seeds in %s\n", argv[1]);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
