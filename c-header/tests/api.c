/* What C callers can do wrong, and what they get. The conformance suite asks the rest. */
#include <limits.h>
#include <wterror.h>

#include "check.h"

static const char INVALID[] = "session\xff\xfeIsFull";

static void null_and_foreign_pointers(void) {
    char foreign[64] = {0};
    const wterror_info *none[] = {NULL, (const wterror_info *)(const void *)(foreign + 1),
                                  (const wterror_info *)(const void *)((const char *)(const void *)wterror_at(0) + 1)};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        const wterror_info *info = none[i];
        CHECK(wterror_info_code(info) == 0);
        CHECK(!wterror_info_id(info) && !wterror_info_name(info) && !wterror_info_summary(info));
        CHECK(!wterror_info_condition(info) && !wterror_info_guidance(info) && !wterror_info_link(info));
        CHECK(!wterror_info_since(info) && !wterror_info_retired(info) && !wterror_info_replaced_by(info));
        CHECK(wterror_info_category(info) == WTERROR_CATEGORY_NONE);
        CHECK(wterror_info_owner(info) == WTERROR_OWNER_NONE && wterror_info_action(info) == WTERROR_ACTION_NONE);
        CHECK(!wterror_info_retryable(info) && wterror_info_retry(info) == WTERROR_RETRY_NONE);
        CHECK(wterror_info_http_status(info) == 0 && wterror_info_documented_on(info) == WTERROR_PLATFORM_NONE);
        CHECK(wterror_info_wording_count(info, WTERROR_PLATFORM_WEB) == 0 && !wterror_info_wording_at(info, WTERROR_PLATFORM_WEB, 0));
        CHECK(wterror_info_lookalike_count(info) == 0 && !wterror_info_lookalike_at(info, 0));
        CHECK(wterror_info_cause_owner(info, 0) == WTERROR_OWNER_NONE && wterror_info_cause_action(info, 0) == WTERROR_ACTION_NONE);
        CHECK(wterror_info_cause_retry(info, 0) == WTERROR_RETRY_NONE && !wterror_info_cause_remedy(info, 0));
        CHECK(wterror_info_documented_count(info) == 0 && !wterror_info_documented_at(info, 0));
        CHECK(wterror_info_cause_count(info) == 0 && !wterror_info_cause_at(info, 0));
        CHECK(!wterror_info_platform_name(info, WTERROR_PLATFORM_IOS));
        CHECK(wterror_info_equivalents(info, NULL, 9) == 0);
    }
    const wterror_language *language = (const wterror_language *)(const void *)(foreign + 1);
    CHECK(!wterror_language_tag(NULL) && !wterror_language_tag(language));
    CHECK(!wterror_language_native_name(NULL) && !wterror_language_english_name(NULL));
    CHECK(!wterror_language_is_right_to_left(NULL) && !wterror_language_is_reviewed(language));
    CHECK(!wterror_language_answering(NULL, 206) && !wterror_language_answering(language, 206));
}

static void numbers(void) {
    const int32_t unlisted[] = {INT32_MIN, -206, 0, 299, 4242, INT32_MAX};
    for (size_t i = 0; i < sizeof unlisted / sizeof *unlisted; i++) {
        CHECK(!wterror_lookup(unlisted[i]));
        CHECK(!wterror_message(unlisted[i], "de") && !wterror_recovery(unlisted[i], NULL));
        CHECK_TEXT(wterror_strerror(unlisted[i]), wterror_strerror(-4242));
        CHECK(wterror_condition_of(unlisted[i]) == unlisted[i]);
        char text[400], number[16];
        sprintf(number, "%ld", (long)unlisted[i]);
        CHECK(wterror_strerror_r(unlisted[i], NULL, text, sizeof text) == strlen(text) && strstr(text, number));
        CHECK(wterror_lookup_error(unlisted[i], text, sizeof text) == strlen(text) && strstr(text, number));
    }
    CHECK(wterror_info_code(wterror_lookup(-1)) == WTERROR_CODE_UNKNOWN_ERROR);
    CHECK(!wterror_at(wterror_count()) && !wterror_at(SIZE_MAX));
    CHECK(!wterror_language_at(wterror_language_count()) && !wterror_language_at(SIZE_MAX));
    CHECK(!wterror_info_documented_at(wterror_lookup(206), 1) && !wterror_info_cause_at(wterror_lookup(206), SIZE_MAX));
    const int32_t no_word[] = {INT32_MIN, -1, 0, 99, INT32_MAX};
    for (size_t i = 0; i < sizeof no_word / sizeof *no_word; i++) {
        CHECK(!wterror_category_name(no_word[i]) && !wterror_owner_name(no_word[i]));
        CHECK(!wterror_action_name(no_word[i]) && !wterror_platform_name(no_word[i]) && !wterror_retry_name(no_word[i]));
        CHECK(!wterror_action_label(no_word[i], "de") && wterror_info_wording_count(wterror_lookup(801), no_word[i]) == 0);
        CHECK(!wterror_info_platform_name(wterror_lookup(206), no_word[i]));
        char sample[2] = "x";
        CHECK(wterror_sample(206, no_word[i], sample, sizeof sample) == 0 && !*sample);
    }
    CHECK_TEXT(wterror_category_name(WTERROR_CATEGORY_SOCKET), "socket");
    CHECK_TEXT(wterror_owner_name(WTERROR_OWNER_SERVICE), "service");
    CHECK_TEXT(wterror_action_name(WTERROR_ACTION_CHOOSE_ANOTHER_NAME), "choose_another_name");
    CHECK_TEXT(wterror_platform_name(WTERROR_PLATFORM_WEB), "web");
    CHECK_TEXT(wterror_retry_name(WTERROR_RETRY_NEVER), "never");
    const wterror_info *full = wterror_lookup(206);
    CHECK(wterror_info_cause_count(full) == wterror_info_documented_count(full) && !wterror_info_cause_remedy(full, SIZE_MAX));
    CHECK(wterror_info_cause_owner(full, SIZE_MAX) == WTERROR_OWNER_NONE && !wterror_info_lookalike_at(full, SIZE_MAX));
    CHECK(!wterror_info_wording_at(wterror_lookup(801), WTERROR_PLATFORM_ANDROID, SIZE_MAX));
}

static void texts(void) {
    int32_t codes[3];
    char text[300];
    CHECK(!wterror_lookup_name(NULL, 0) && !wterror_lookup_name(NULL, 5) && !wterror_lookup_name("sessionIsFull", 0));
    CHECK(!wterror_lookup_name(INVALID, sizeof INVALID - 1) && !wterror_lookup_name("sessionIsFull", 14)); /* with its NUL */
    CHECK(wterror_lookup_name("sessionIsFullish", 13) == wterror_lookup(206)); /* needs no NUL */
    CHECK(!wterror_lookup_name("x", SIZE_MAX)); /* longer than any object */
    CHECK(wterror_search(NULL, 9, NULL, codes, 3) == 0 && wterror_search(INVALID, sizeof INVALID - 1, NULL, codes, 3) == 0);
    CHECK(wterror_search(" ", 1, INVALID, codes, 3) == 0);
    CHECK(wterror_search_any(NULL, 9, codes, 3) == 0 && wterror_search_any(INVALID, sizeof INVALID - 1, codes, 3) == 0);
    CHECK(wterror_suggest(NULL, 9, codes, 3) == 0 && wterror_suggest(INVALID, sizeof INVALID - 1, codes, 3) == 0);
    const char *no_locale[] = {NULL, "", "not a tag", INVALID, "tlh", ",;q=,", "x-klingon"};
    for (size_t i = 0; i < sizeof no_locale / sizeof *no_locale; i++) {
        CHECK_TEXT(wterror_language_tag(wterror_match_language(no_locale[i])), "en");
        CHECK_TEXT(wterror_message(206, no_locale[i]), "The session is full.");
        CHECK_TEXT(wterror_label(4242, no_locale[i]), "Try again");
    }
    CHECK(wterror_lookup_name_error(INVALID, sizeof INVALID - 1, text, sizeof text) == strlen(text));
    CHECK(strstr(text, "\xef\xbf\xbd")); /* U+FFFD */
    CHECK(wterror_lookup_name_error(NULL, 3, text, sizeof text) == strlen(text) && strncmp(text, "\"\" is not", 9) == 0);
    CHECK(wterror_lookup_name_error("sessionIsFull", 13, text, sizeof text) == 0 && !*text);
    wterror_error error = {206, INVALID};
    CHECK(wterror_error_describe(&error, text, sizeof text) == strlen(text) && strstr(text, "\xef\xbf\xbd"));
    CHECK(wterror_error_describe(NULL, text, sizeof text) == 0 && !*text);
    error.platform_message = NULL;
    wterror_error_describe(&error, text, sizeof text);
    CHECK_TEXT(text, "206 session_is_full: The session already has as many streaming participants as it allows.");
}

/* Adds a line for an attribute to a text. */
static bool add_line(const wterror_attribute *attribute, void *context) {
    char *lines = context, *end = lines + strlen(lines);
    size_t room = 500 - (size_t)(end - lines);
    if (attribute->is_number) {
        CHECK(!attribute->text.text && attribute->text.length == 0);
        snprintf(end, room, "%s=%d\n", attribute->name, (int)attribute->number);
    } else {
        CHECK(attribute->number == 0);
        snprintf(end, room, "%s=\"%.*s\"\n", attribute->name, (int)attribute->text.length, attribute->text.text);
    }
    return strcmp(attribute->name, "wterror.code") != 0 || attribute->number != -1;
}

static void attributes(void) {
    const struct {
        wterror_error error;
        size_t count;
        const char *lines;
    } cases[] = {
        {{206, "R\xC3\xA4ume voll"}, 5,
         "error.type=\"session_is_full\"\nexception.message=\"R\xC3\xA4ume voll\"\nwterror.code=206\nwterror.id=\"session_is_full\"\n"
         "wterror.category=\"session\"\n"},
        {{299, NULL}, 4,
         "error.type=\"299\"\nexception.message=\"Code 299 is not in the catalogue.\"\nwterror.code=299\nwterror.category=\"session\"\n"},
        {{4242, "\xFF"}, 3, "error.type=\"4242\"\nexception.message=\"\xEF\xBF\xBD\"\nwterror.code=4242\n"},
        /* The callback ends it at this one. */
        {{-1, "x"}, 3, "error.type=\"unknown_error\"\nexception.message=\"x\"\nwterror.code=-1\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char lines[500] = "";
        CHECK(wterror_error_to_attributes(&cases[i].error, add_line, lines) == cases[i].count);
        CHECK_TEXT(lines, cases[i].lines);
    }
    CHECK(wterror_error_to_attributes(NULL, add_line, NULL) == 0);
}

/* One object for each platform on which a code was seen, and none for the others. */
static void samples(void) {
    char text[500];
    for (size_t i = 0; i < wterror_count(); i++) {
        const wterror_info *info = wterror_at(i);
        for (int32_t platform = 1; wterror_platform_name(platform); platform++) {
            size_t length = wterror_sample(wterror_info_code(info), platform, text, sizeof text);
            CHECK(length == strlen(text) && (length > 0) == (wterror_info_platform_name(info, platform) != NULL));
        }
        CHECK(wterror_sample(wterror_info_code(info), WTERROR_PLATFORM_NONE, text, sizeof text) == 0);
    }
    CHECK(wterror_sample(107, WTERROR_PLATFORM_IOS, text, sizeof text) == 0 && !*text);
    CHECK(wterror_sample(206, WTERROR_PLATFORM_WEB, text, 9) == wterror_sample(206, WTERROR_PLATFORM_WEB, NULL, 0));
    CHECK_TEXT(text, "{\"error\"");
}

/* Every size of buffer: never beyond it, always a NUL, never a broken character. */
static void buffers(void) {
    for (size_t i = 0; i < wterror_language_count(); i++) {
        const char *tag = wterror_language_tag(wterror_language_at(i));
        char whole[500];
        size_t length = wterror_strerror_r(-4242, tag, whole, sizeof whole);
        CHECK(length == strlen(whole) && wterror_strerror_r(-4242, tag, NULL, 99) == length);
        for (size_t size = 0; size <= length + 2; size++) {
            char cut[502];
            memset(cut, 'x', sizeof cut);
            CHECK(wterror_strerror_r(-4242, tag, cut, size) == length);
            CHECK(cut[size] == 'x');
            if (size == 0) continue;
            size_t kept = strlen(cut);
            CHECK(kept < size && strncmp(cut, whole, kept) == 0);
            CHECK(((unsigned char)whole[kept] & 0xC0) != 0x80);                /* cut between characters */
            CHECK(size > length || (kept + 4 >= size && kept + 1 <= size)); /* and not sooner than it had to */
        }
    }
    unsigned char bytes[3 * sizeof(int32_t) + 1];
    memset(bytes, 0xAA, sizeof bytes);
    int32_t *unaligned = (int32_t *)(void *)(bytes + 1);
    size_t found = wterror_search("session", 7, NULL, unaligned, 2);
    CHECK(found > 2);
    int32_t first;
    memcpy(&first, bytes + 1, sizeof first);
    CHECK(wterror_lookup(first) && bytes[1 + 2 * sizeof first] == 0xAA);
    CHECK(wterror_search("session", 7, NULL, NULL, 99) == found);
    CHECK(wterror_suggest("-206", 4, NULL, 0) >= 1);
    CHECK(wterror_info_equivalents(wterror_lookup(309), NULL, 0) >= 1);
}

static void languages(void) {
    if (wterror_language_count() == 1) return; /* built with English only */
    CHECK_TEXT(wterror_language_tag(wterror_match_language("tlh, de_AT.UTF-8")), "de");
    CHECK_TEXT(wterror_language_tag(wterror_match_language("en;q=0.2, sv;q=0.9")), "sv");
    CHECK_TEXT(wterror_language_native_name(wterror_match_language("pt")), "português (Brasil)");
    CHECK(wterror_language_is_right_to_left(wterror_match_language("ar-EG")));
    const char *german = wterror_message(206, "de");
    int32_t code;
    CHECK(wterror_search(german, strlen(german), "de", &code, 1) >= 1 && code == 206);
    code = 0;
    CHECK(strcmp(german, "The session is full.") != 0 && wterror_search_any(german, strlen(german), &code, 1) >= 1 && code == 206);
    CHECK_TEXT(wterror_label(4242, "de"), wterror_action_label(WTERROR_ACTION_RETRY, "de"));
    CHECK(strcmp(wterror_label(4242, "de"), "Try again") != 0);
}

#if defined(__GNUC__) && !defined(_WIN32)
static int before;
__attribute__((constructor)) static void before_main(void) {
    char text[100];
    before = wterror_lookup(206) != NULL && wterror_at(0) != NULL && wterror_strerror_r(4242, "de", text, sizeof text) > 0;
}
#else
static int before = 1;
#endif

int main(void) {
    CHECK(before);
    CHECK_TEXT(wterror_version(), WTERROR_VERSION);
    null_and_foreign_pointers();
    numbers();
    texts();
    attributes();
    samples();
    buffers();
    languages();
    return 0;
}
