/* What the library is given lies between two pages that may not be touched, once at the end and once at the beginning of
 * what may: a byte that is read or written outside of it ends the program. */
#define _DEFAULT_SOURCE
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wterror.h>

#include "check.h"

enum { PAGES = 4, ROWS = 64 };

/* Memory with such pages around it. */
typedef struct guarded {
    char *first;
    char *end;
} guarded;

static guarded guard(void) {
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *all = mmap(NULL, (PAGES + 2) * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(all != MAP_FAILED);
    CHECK(mprotect(all, page, PROT_NONE) == 0);
    CHECK(mprotect(all + (PAGES + 1) * page, page, PROT_NONE) == 0);
    return (guarded){all + page, all + (PAGES + 1) * page};
}

static guarded input, output, locales;

/* A text at the one end or at the other. */
static const char *given(const guarded *memory, const char *text, size_t length, bool at_end) {
    char *at = at_end ? memory->end - length : memory->first;
    memcpy(at, text, length);
    return at;
}

/* Room of a size at the one end or at the other. */
static void *room(size_t size, bool at_end) { return at_end ? output.end - size : output.first; }

#ifndef WTERROR_WITHOUT_SCAN
static bool count(const wterror_finding *finding, void *context) {
    *(size_t *)context += finding->text.length;
    return true;
}
#endif

/* What the library makes of a text, as one number. */
static uint32_t folded(uint32_t digest, const void *bytes, size_t length) {
    for (const unsigned char *byte = bytes; length-- > 0; byte++) digest = (digest ^ *byte) * 16777619u;
    return digest;
}

static uint32_t answers(const char *text, size_t length, int32_t *codes, size_t capacity, char *buffer, size_t size) {
    const wterror_info *row = wterror_lookup_name(text, length);
    const int32_t code = row ? wterror_info_code(row) : 0;
    uint32_t digest = folded(2166136261u, &code, sizeof code);
    size_t found[3] = {wterror_search(text, length, "de", codes, capacity), 0, 0};
    for (size_t i = 0; i < found[0] && i < capacity; i++) digest = folded(digest, &codes[i], sizeof *codes);
    found[1] = wterror_search_any(text, length, codes, capacity);
    for (size_t i = 0; i < found[1] && i < capacity; i++) digest = folded(digest, &codes[i], sizeof *codes);
    found[2] = wterror_suggest(text, length, codes, capacity);
    for (size_t i = 0; i < found[2] && i < capacity; i++) digest = folded(digest, &codes[i], sizeof *codes);
    digest = folded(digest, found, sizeof found);
    const size_t said = wterror_lookup_name_error(text, length, buffer, size);
    digest = folded(digest, &said, sizeof said);
    if (size > 0) digest = folded(digest, buffer, strlen(buffer));
#ifndef WTERROR_WITHOUT_SCAN
    size_t read = 0;
    const ptrdiff_t findings = wterror_scan_line(text, length, NULL, count, &read);
    digest = folded(folded(digest, &findings, sizeof findings), &read, sizeof read);
#endif
    return digest;
}

/* The answers are those about the same bytes in the midst of other memory. */
static void ask(const char *text, size_t length) {
    static char around[1 << 15];
    memset(around, 'x', sizeof around);
    memcpy(around + 100, text, length);
    for (size_t size = 0; size <= 64; size = size * 2 + 1) {
        int32_t codes[ROWS];
        char buffer[64];
        const uint32_t expected = answers(around + 100, length, codes, size, buffer, size);
        for (int ends = 0; ends < 4; ends++) {
            int32_t *at = room(size * sizeof *codes, ends & 2);
            /* The second output lies before the first, or behind it. */
            char *text_at = ends & 2 ? (char *)at - size : (char *)(at + size);
            CHECK(answers(given(&input, text, length, ends & 1), length, at, size, text_at, size) == expected);
        }
    }
}

int main(void) {
    input = guard();
    output = guard();
    locales = guard();
    static const char *const texts[] = {
        "", "206", "-1", "4242", "sessionIsFull", "SESSION_IS_FULL_ERROR_CODE", "sesionIsFul", "Die Sitzung ist voll.",
        "\xd8\xa7\xd9\x83\xd8\xaa\xd9\x85\xd9\x84 \xd8\xb9\xd8\xaf\xd8\xaf", "camera permission", "code=206, code=", "\"code\": 2",
        "SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE, message=Room full}", "{\"error\": {\"code\": 206, \"message\": \"x\\",
        "Error Domain=WatchTogether Code=104 \"(null)\" UserInfo={", "2026-11-24T21:52:40.123Z wterror.code=206 sessionId=s-1",
        "11-24 21:52:42.123  1234  5678 E WT: onError", "\xff\xfe", "\xe2\x82", "\xf0\x9f\x98", "a\xcc", "\0", "   ", "\r\n", "\n\n206\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        /* Each beginning of it, which may end in the midst of a character. */
        for (size_t length = 0; length <= strlen(texts[i]); length++) ask(texts[i], length);
        ask(texts[i], strlen(texts[i]) + 1);
    }
    static char pages[3 << 12];
    for (size_t i = 0; i < sizeof pages; i++) pages[i] = "sessionIsFull code=206 \xc3\xa9\n"[i % 26];
    ask(pages, sizeof pages);

    /* Locales end with a NUL, and nothing may be read behind it. */
    static const char *const wishes[] = {"", "de", "de-AT", "zh-Hant-TW", "x", "de,en;q=0.5", ",,,", "\xff", "i-klingon"};
    for (size_t i = 0; i < sizeof wishes / sizeof *wishes; i++) {
        for (int ends = 0; ends < 2; ends++) {
            const char *wish = given(&locales, wishes[i], strlen(wishes[i]) + 1, ends);
            CHECK(wterror_match_language(wish) == wterror_match_language(wishes[i]));
            for (size_t size = 0; size < 200; size++) {
                char expected[200];
                for (int32_t code = 206; code < 4242; code += 4000) {
                    const size_t length = wterror_strerror_r(code, wishes[i], expected, size);
                    CHECK(wterror_strerror_r(code, wish, room(size, ends), size) == length);
                    CHECK(size == 0 || strcmp(room(size, ends), expected) == 0);
                    CHECK(wterror_recovery_r(code, wishes[i], expected, size) == wterror_recovery_r(code, wish, room(size, ends), size));
                    CHECK(size == 0 || strcmp(room(size, ends), expected) == 0);
                }
            }
        }
    }
    for (int ends = 0; ends < 2; ends++) {
        const wterror_error error = {206, given(&input, "Room full", sizeof "Room full", ends)};
        for (size_t size = 0; size < 100; size++) {
            char expected[100];
            CHECK(wterror_error_describe(&error, room(size, ends), size) == wterror_error_describe(&error, expected, size));
            CHECK(size == 0 || strcmp(room(size, ends), expected) == 0);
            CHECK(wterror_sample(206, WTERROR_PLATFORM_WEB, room(size, ends), size) ==
                  wterror_sample(206, WTERROR_PLATFORM_WEB, expected, size));
            CHECK(size == 0 || strcmp(room(size, ends), expected) == 0);
            CHECK(wterror_lookup_error(207, room(size, ends), size) == wterror_lookup_error(207, expected, size));
            CHECK(size == 0 || strcmp(room(size, ends), expected) == 0);
        }
        int32_t *at = room(sizeof(int32_t), ends);
        CHECK(wterror_info_equivalents(wterror_lookup(309), at, 1) == 1 && *at == 107);
    }
    return 0;
}
