// Eight threads ask everything at once and get what one gets alone.
#include <atomic>
#include <string>
#include <thread>
#include <vector>
#include <wterror.hpp>

#include "check.h"

namespace {

std::string everything() {
    std::string all;
    for (wterror::language language : wterror::languages) {
        const std::string tag(language.tag());
        for (wterror::info row : wterror::catalogue) all += wterror::message(row.code(), tag);
        all += wterror::recovery(-4242, tag);
    }
    for (const char* query : {"session", "camera permission", "12 token"})
        for (wterror::info row : wterror::search(query, "de")) all += row.id();
    for (wterror::info row : wterror::suggest("sesion_is_ful")) all += row.id();
    return all;
}

}  // namespace

int main() {
    const std::string alone = everything();
    std::atomic<int> same{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) threads.emplace_back([&] { same += everything() == alone; });
    for (std::thread& thread : threads) thread.join();
    CHECK(same == 8);
}
