/* A program of some calls, which `cargo dev package swift` links with the library for each of Apple's platforms. */
#include <wterror.h>

int main(void) {
    char text[200];
    int32_t codes[3];
    wterror_strerror_r(206, "de-AT", text, sizeof text);
    return wterror_search("camera", 6, NULL, codes, 3) > 0 ? 0 : 1;
}
