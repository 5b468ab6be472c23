// std::format, where the standard library has it.
#include <wterror.hpp>

#include "check.h"

int main() {
#if defined(__cpp_lib_format)
    CHECK(std::format("[{:>16}]", wterror::errc::session_is_full) == "[ session_is_full]");
    CHECK(std::format("{}", wterror::get(203)) == "203 session_closed: The session has been closed.");
    CHECK(std::format("{}", wterror::error(299, "gone")) == "299 unlisted: gone");
#else
    std::puts("this standard library has no std::format");
#endif
}
