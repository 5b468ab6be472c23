/* What the first two programs of the README take from the SDK and from the app, and a main that calls them. */
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
#include <string>
#include <string_view>

namespace sdk {
struct error {
    std::int32_t code;
    std::string message;
};
}  // namespace sdk

static void show(const std::string &message, const std::string &recovery) {
    std::printf("%s\n%s\n", message.c_str(), recovery.c_str());
}
static void offer(std::string_view label) { std::printf("[%s]\n", std::string(label).c_str()); }
static void report(std::int32_t code, const std::string &message) { std::printf("report %d: %s\n", static_cast<int>(code), message.c_str()); }

void on_session_error(const sdk::error &error, const std::string &locale);

int main() {
    on_session_error({206, "Room full"}, "de-AT");
    on_session_error({4242, "Something new"}, "de-AT");
}
#else
/* As an NSError has it: the code is as long as a pointer. */
struct sdk_error {
    long code;
    const char *message;
};

static void show(const char *message, const char *recovery) { printf("%s\n%s\n", message, recovery); }
static void offer(const char *label) { printf("[%s]\n", label); }
static void report(int32_t code, const char *message) { printf("report %d: %s\n", (int)code, message); }

void on_session_error(const struct sdk_error *error, const char *locale);

int main(void) {
    const struct sdk_error full = {206, "Room full"}, unlisted = {4242, "Something new"};
    on_session_error(&full, "de-AT");
    on_session_error(&unlisted, "de-AT");
    return 0;
}
#endif
