/* Answers the conformance questions (tests/README.md) with the installed library. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wterror.h>

/* More codes than the catalogue will ever list. */
enum { MOST = 4096 };

static const char *text_of(const cJSON *question, const char *key) {
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(question, key);
    return cJSON_IsString(item) ? item->valuestring : NULL;
}

static int32_t code_of(const cJSON *question) {
    return (int32_t)cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(question, "code"));
}

static void add_text(cJSON *object, const char *key, const char *text) {
    cJSON_AddItemToObject(object, key, text ? cJSON_CreateString(text) : cJSON_CreateNull());
}

static char *room_for(size_t length) {
    char *text = malloc(length + 1);
    if (!text) abort();
    return text;
}

/* Texts of any length: asked for the length first. */
static void add_message(cJSON *object, const char *key, int32_t code, const char *locale) {
    size_t length = wterror_strerror_r(code, locale, NULL, 0);
    char *text = room_for(length);
    wterror_strerror_r(code, locale, text, length + 1);
    add_text(object, key, text);
    free(text);
}

static void add_recovery(cJSON *object, const char *key, int32_t code, const char *locale) {
    size_t length = wterror_recovery_r(code, locale, NULL, 0);
    char *text = room_for(length);
    wterror_recovery_r(code, locale, text, length + 1);
    add_text(object, key, text);
    free(text);
}

static void add_codes(cJSON *object, const char *key, const int32_t *codes, size_t count) {
    cJSON *list = cJSON_AddArrayToObject(object, key);
    for (size_t i = 0; i < count; i++) cJSON_AddItemToArray(list, cJSON_CreateNumber(codes[i]));
}

static cJSON *row_of(const wterror_info *info) {
    if (!info) return cJSON_CreateNull();
    cJSON *row = cJSON_CreateObject();
    cJSON_AddNumberToObject(row, "code", wterror_info_code(info));
    add_text(row, "id", wterror_info_id(info));
    add_text(row, "name", wterror_info_name(info));
    add_text(row, "category", wterror_category_name(wterror_info_category(info)));
    add_text(row, "summary", wterror_info_summary(info));
    cJSON *list = cJSON_AddArrayToObject(row, "documented");
    for (size_t i = 0; i < wterror_info_documented_count(info); i++)
        cJSON_AddItemToArray(list, cJSON_CreateString(wterror_info_documented_at(info, i)));
    add_text(row, "documented_on", wterror_platform_name(wterror_info_documented_on(info)));
    cJSON *wordings = cJSON_AddObjectToObject(row, "wordings");
    for (int32_t platform = 1; wterror_platform_name(platform); platform++) {
        size_t count = wterror_info_wording_count(info, platform);
        if (count == 0) continue;
        list = cJSON_AddArrayToObject(wordings, wterror_platform_name(platform));
        for (size_t i = 0; i < count; i++)
            cJSON_AddItemToArray(list, cJSON_CreateString(wterror_info_wording_at(info, platform, i)));
    }
    list = cJSON_AddArrayToObject(row, "causes");
    for (size_t i = 0; i < wterror_info_cause_count(info); i++) {
        cJSON *cause = cJSON_CreateObject();
        add_text(cause, "cause", wterror_info_cause_at(info, i));
        add_text(cause, "documented", wterror_info_documented_at(info, i));
        add_text(cause, "owner", wterror_owner_name(wterror_info_cause_owner(info, i)));
        add_text(cause, "action", wterror_action_name(wterror_info_cause_action(info, i)));
        add_text(cause, "retry", wterror_retry_name(wterror_info_cause_retry(info, i)));
        add_text(cause, "remedy", wterror_info_cause_remedy(info, i));
        cJSON_AddItemToArray(list, cause);
    }
    add_text(row, "condition", wterror_info_condition(info));
    int32_t codes[MOST];
    add_codes(row, "equivalents", codes, wterror_info_equivalents(info, codes, MOST));
    cJSON *platforms = cJSON_AddObjectToObject(row, "platforms");
    for (int32_t platform = 1; wterror_platform_name(platform); platform++)
        add_text(platforms, wterror_platform_name(platform), wterror_info_platform_name(info, platform));
    cJSON *guidance = cJSON_AddObjectToObject(row, "guidance");
    add_text(guidance, "owner", wterror_owner_name(wterror_info_owner(info)));
    add_text(guidance, "action", wterror_action_name(wterror_info_action(info)));
    add_text(guidance, "retry", wterror_retry_name(wterror_info_retry(info)));
    cJSON_AddBoolToObject(guidance, "retryable", wterror_info_retryable(info));
    add_text(guidance, "text", wterror_info_guidance(info));
    cJSON_AddBoolToObject(guidance, "derived", true);
    cJSON_AddNumberToObject(row, "http_status", wterror_info_http_status(info));
    list = cJSON_AddArrayToObject(row, "lookalikes");
    for (size_t i = 0; i < wterror_info_lookalike_count(info); i++)
        cJSON_AddItemToArray(list, cJSON_CreateString(wterror_info_lookalike_at(info, i)));
    add_text(row, "link", wterror_info_link(info));
    if (wterror_info_page(info)) add_text(row, "page", wterror_info_page(info));
    if (wterror_info_since(info)) add_text(row, "since", wterror_info_since(info));
    if (wterror_info_retired(info)) add_text(row, "retired", wterror_info_retired(info));
    if (wterror_info_replaced_by(info))
        cJSON_AddNumberToObject(row, "replaced_by", wterror_info_code(wterror_info_replaced_by(info)));
    return row;
}

/* A list of locales, as the library takes it: with commas between them. */
static char *locales_of(const cJSON *question) {
    const cJSON *locales = cJSON_GetObjectItemCaseSensitive(question, "locales"), *locale;
    const char *one = cJSON_GetStringValue(locales);
    size_t length = one ? strlen(one) : 0;
    cJSON_ArrayForEach(locale, locales) length += strlen(cJSON_GetStringValue(locale)) + 1;
    char *list = room_for(length);
    strcpy(list, one ? one : "");
    cJSON_ArrayForEach(locale, locales) {
        if (*list) strcat(list, ",");
        strcat(list, cJSON_GetStringValue(locale));
    }
    return list;
}

static void localized(const cJSON *question, cJSON *answer) {
    char *locales = locales_of(question);
    const wterror_language *language = wterror_language_answering(wterror_match_language(locales), code_of(question));
    add_text(answer, "language", wterror_language_tag(language));
    add_text(answer, "direction", wterror_language_is_right_to_left(language) ? "rtl" : "ltr");
    add_text(answer, "label", wterror_label(code_of(question), locales));
    add_message(answer, "message", code_of(question), locales);
    add_recovery(answer, "recovery", code_of(question), locales);
    free(locales);
}

static void numbers(const cJSON *question, cJSON *answer) {
    const cJSON *categories = cJSON_GetObjectItemCaseSensitive(question, "categories");
    uint32_t seed = (uint32_t)cJSON_GetObjectItemCaseSensitive(question, "seed")->valuedouble;
    uint32_t digest = 2166136261u;
    for (int left = cJSON_GetObjectItemCaseSensitive(question, "count")->valueint; left > 0; left--) {
        seed = seed * 1664525u + 1013904223u;
        int32_t code = seed & 0x8000u ? (int32_t)seed : (int32_t)(seed >> 16 & 4095u) - 1024;
        const wterror_info *info = wterror_lookup(code);
        const char *category = wterror_category_name(wterror_category_of(code));
        uint32_t place = 0;
        for (int i = 0; category && place == 0 && i < cJSON_GetArraySize(categories); i++)
            if (!strcmp(cJSON_GetArrayItem(categories, i)->valuestring, category)) place = (uint32_t)i + 1;
        uint32_t words[] = {info != NULL, (uint32_t)(info ? wterror_info_code(info) : code), place};
        for (size_t i = 0; i < 3; i++) digest = (digest ^ words[i]) * 16777619u;
    }
    cJSON_AddNumberToObject(answer, "digest", digest);
}

static void samples(const cJSON *question, cJSON *answer) {
    cJSON *list = cJSON_AddArrayToObject(answer, "samples");
    for (int32_t platform = 1; wterror_platform_name(platform); platform++) {
        size_t length = wterror_sample(code_of(question), platform, NULL, 0);
        if (length == 0) continue;
        char *text = room_for(length);
        wterror_sample(code_of(question), platform, text, length + 1);
        cJSON *sample = cJSON_CreateObject();
        add_text(sample, "platform", wterror_platform_name(platform));
        cJSON_AddItemToObject(sample, "object", cJSON_Parse(text));
        cJSON_AddItemToArray(list, sample);
        free(text);
    }
}

static void languages(cJSON *answer) {
    cJSON *list = cJSON_AddArrayToObject(answer, "languages");
    for (size_t i = 0; i < wterror_language_count(); i++) {
        const wterror_language *language = wterror_language_at(i);
        cJSON *item = cJSON_CreateObject();
        add_text(item, "tag", wterror_language_tag(language));
        add_text(item, "native_name", wterror_language_native_name(language));
        add_text(item, "english_name", wterror_language_english_name(language));
        add_text(item, "direction", wterror_language_is_right_to_left(language) ? "rtl" : "ltr");
        cJSON_AddBoolToObject(item, "reviewed", wterror_language_is_reviewed(language));
        cJSON_AddItemToArray(list, item);
    }
}

static void error(const cJSON *question, cJSON *answer) {
    wterror_error error = {code_of(question), text_of(question, "message")};
    const wterror_info *info = wterror_lookup(error.code);
    cJSON_AddNumberToObject(answer, "code", error.code);
    add_text(answer, "id", wterror_info_id(info));
    add_text(answer, "category", wterror_category_name(wterror_category_of(error.code)));
    add_message(answer, "localized_description", error.code, NULL);
    add_text(answer, "message", error.platform_message);
    size_t length = wterror_error_describe(&error, NULL, 0);
    char *text = room_for(length);
    wterror_error_describe(&error, text, length + 1);
    add_text(answer, "text", text);
    free(text);
    cJSON_AddBoolToObject(answer, "listed", info != NULL);
}

static void strict(const cJSON *question, const char *name, cJSON *answer) {
    size_t size = name ? strlen(name) : 0;
    const wterror_info *info = name ? wterror_lookup_name(name, size) : wterror_lookup(code_of(question));
    if (info) {
        cJSON_AddItemToObject(answer, "row", row_of(info));
        return;
    }
    size_t length = name ? wterror_lookup_name_error(name, size, NULL, 0) : wterror_lookup_error(code_of(question), NULL, 0);
    char *text = room_for(length);
    if (name)
        wterror_lookup_name_error(name, size, text, length + 1);
    else
        wterror_lookup_error(code_of(question), text, length + 1);
    add_text(answer, "error", text);
    free(text);
}

static void add_span(cJSON *object, const char *key, wterror_span span) {
    char *text = room_for(span.length);
    if (span.text) memcpy(text, span.text, span.length);
    text[span.length] = '\0';
    add_text(object, key, span.text ? text : NULL);
    free(text);
}

static bool add_attribute(const wterror_attribute *attribute, void *attributes) {
    if (attribute->is_number)
        cJSON_AddNumberToObject(attributes, attribute->name, attribute->number);
    else
        add_span(attributes, attribute->name, attribute->text);
    return true;
}

static void attributes(const cJSON *question, cJSON *answer) {
    wterror_error error = {code_of(question), text_of(question, "message")};
    wterror_error_to_attributes(&error, add_attribute, cJSON_AddObjectToObject(answer, "attributes"));
}

static bool add_finding(const wterror_finding *found, void *list) {
    cJSON *item = cJSON_CreateObject();
    cJSON_AddNumberToObject(item, "line", (double)found->line);
    cJSON_AddNumberToObject(item, "column", (double)found->column);
    cJSON_AddItemToObject(item, "code", found->has_code ? cJSON_CreateNumber((double)found->code) : cJSON_CreateNull());
    add_text(item, "id", wterror_info_id(found->info));
    add_span(item, "name", found->name);
    cJSON_AddItemToObject(item, "contradicts",
                          found->has_contradiction ? cJSON_CreateNumber(found->contradicts) : cJSON_CreateNull());
    add_span(item, "certainty", found->certainty);
    add_span(item, "evidence", found->evidence);
    add_span(item, "time", found->time);
    add_span(item, "session", found->session);
    add_span(item, "participant", found->participant);
    add_span(item, "text", found->text);
    cJSON_AddItemToArray(list, item);
    return true;
}

/* An option that is a text or a list of them, as the library takes it: with commas between them. */
static char *option_of(const cJSON *options, const char *key) {
    const cJSON *option = cJSON_GetObjectItemCaseSensitive(options, key), *item;
    if (!option) return NULL;
    char *list = room_for(1000);
    strcpy(list, cJSON_IsString(option) ? option->valuestring : "");
    cJSON_ArrayForEach(item, option) {
        if (*list) strcat(list, ",");
        strcat(list, item->valuestring);
    }
    return list;
}

static void scan(const cJSON *question, cJSON *answer) {
    const cJSON *options = cJSON_GetObjectItemCaseSensitive(question, "options");
    const char *input = text_of(question, "input");
    char *texts[] = {option_of(options, "min_certainty"), option_of(options, "messages"), option_of(options, "domains"),
                     option_of(options, "session_keys")};
    const cJSON *year = cJSON_GetObjectItemCaseSensitive(options, "year");
    wterror_scan_options given = {texts[0], texts[1], texts[2], texts[3], year ? year->valueint : 0};
    cJSON *list = cJSON_AddArrayToObject(answer, "findings");
    ptrdiff_t count = wterror_scan_line(input, strlen(input), cJSON_IsNull(options) ? NULL : &given, add_finding, list);
    if (count != cJSON_GetArraySize(list)) add_text(answer, "failure", "another count than there were calls");
    for (size_t i = 0; i < 4; i++) free(texts[i]);
}

static cJSON *answer_to(const cJSON *question) {
    cJSON *answer = cJSON_CreateObject();
    const char *op = text_of(question, "op");
    int32_t codes[MOST];
    if (!op) {
        add_text(answer, "failure", "the question has no op");
    } else if (!strcmp(op, "version")) {
        add_text(answer, "version", wterror_version());
    } else if (!strcmp(op, "all")) {
        for (size_t i = 0; i < wterror_count() && i < MOST; i++) codes[i] = wterror_info_code(wterror_at(i));
        add_codes(answer, "codes", codes, wterror_count());
        cJSON_AddNumberToObject(answer, "count", (double)wterror_count());
    } else if (!strcmp(op, "lookup")) {
        cJSON_AddItemToObject(answer, "row", row_of(wterror_lookup(code_of(question))));
    } else if (!strcmp(op, "lookup_name")) {
        const char *name = text_of(question, "name");
        cJSON_AddItemToObject(answer, "row", row_of(wterror_lookup_name(name, strlen(name))));
    } else if (!strcmp(op, "get")) {
        strict(question, NULL, answer);
    } else if (!strcmp(op, "get_by_name")) {
        strict(question, text_of(question, "name"), answer);
    } else if (!strcmp(op, "category")) {
        add_text(answer, "category", wterror_category_name(wterror_category_of(code_of(question))));
    } else if (!strcmp(op, "numbers")) {
        numbers(question, answer);
    } else if (!strcmp(op, "search")) {
        const char *query = text_of(question, "query");
        add_codes(answer, "codes", codes, wterror_search(query, strlen(query), text_of(question, "language"), codes, MOST));
    } else if (!strcmp(op, "search_any")) {
        const char *query = text_of(question, "query");
        add_codes(answer, "codes", codes, wterror_search_any(query, strlen(query), codes, MOST));
    } else if (!strcmp(op, "suggest")) {
        const char *text = text_of(question, "text");
        add_codes(answer, "codes", codes, wterror_suggest(text, strlen(text), codes, MOST));
    } else if (!strcmp(op, "localized")) {
        localized(question, answer);
    } else if (!strcmp(op, "samples")) {
        samples(question, answer);
    } else if (!strcmp(op, "languages")) {
        languages(answer);
    } else if (!strcmp(op, "scan")) {
        scan(question, answer);
    } else if (!strcmp(op, "error")) {
        error(question, answer);
    } else if (!strcmp(op, "attributes")) {
        attributes(question, answer);
    } else {
        add_text(answer, "failure", "unknown op");
    }
    return answer;
}

int main(void) {
    static char line[1 << 20];
    while (fgets(line, sizeof line, stdin)) {
        cJSON *question = cJSON_Parse(line);
        if (!question) {
            fprintf(stderr, "no JSON: %s", line);
            return 1;
        }
        cJSON *answer = answer_to(question);
        char *text = cJSON_PrintUnformatted(answer);
        puts(text);
        fflush(stdout);
        free(text);
        cJSON_Delete(answer);
        cJSON_Delete(question);
    }
    return 0;
}
