/* Asks the installed library for every one of the 2^32 codes, and compares each answer with a table that was written by hand
 * from the vendor's pages: `sh c-header/tests/all_codes.sh`. A release has to pass it; core/examples/all_codes.rs asks the
 * same of the core. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <wterror.h>

static const int32_t listed[] = {-1,  101, 102, 103, 104, 105, 106, 107, 108, 201,  203,  204,  206,  303,
                                 308, 309, 801, 802, 803, 901, 999, 1100, 1101, 1102, 1103, 1104, 1105};

static bool is_listed(int32_t code) {
    for (size_t index = 0; index < sizeof listed / sizeof *listed; index++) {
        if (listed[index] == code) return true;
    }
    return false;
}

/* The category of a code's range. */
static int32_t category(int32_t code) {
    if (code >= 100 && code <= 199) return WTERROR_CATEGORY_USER;
    if (code >= 200 && code <= 299) return WTERROR_CATEGORY_SESSION;
    if (code >= 300 && code <= 399) return WTERROR_CATEGORY_MEDIA;
    if (code >= 800 && code <= 899) return WTERROR_CATEGORY_TRANSPORT;
    if (code == -1 || (code >= 900 && code <= 999)) return WTERROR_CATEGORY_GENERIC;
    if (code >= 1100 && code <= 1103) return WTERROR_CATEGORY_TOKEN;
    if (code == 1104 || code == 1105) return WTERROR_CATEGORY_SOCKET;
    return WTERROR_CATEGORY_NONE;
}

int main(void) {
    uint32_t found = 0;
    uint32_t with_category = 0;
    for (int64_t number = INT32_MIN; number <= INT32_MAX; number++) {
        const int32_t code = (int32_t)number;
        const int32_t expected = category(code);
        /* Outside the ranges nothing is listed. */
        const bool here = expected != WTERROR_CATEGORY_NONE && is_listed(code);
        const struct wterror_info *info = wterror_lookup(code);
        if ((info != NULL) != here || (here && wterror_info_code(info) != code) || wterror_category_of(code) != expected) {
            printf("%" PRId32 " is answered otherwise than the vendor's pages say\n", code);
            return 1;
        }
        found += here;
        with_category += expected != WTERROR_CATEGORY_NONE;
    }
    printf("%" PRIu32 " listed codes, %" PRIu32 " codes with a category, every other answered as unlisted\n", found, with_category);
    return 0;
}
