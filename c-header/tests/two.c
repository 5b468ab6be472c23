/* Two copies of the library in one program, as where an app and its plugin each bring one: `two libwterror.so COPY`. Each
 * answers from its own rows, also at the same time, and one goes on when the other is unloaded. */
#define _DEFAULT_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <wterror.h>

#include "check.h"

typedef const wterror_info *(*lookup_function)(int32_t);
typedef const char *(*message_function)(int32_t, const char *);
typedef size_t (*search_function)(const char *, size_t, const char *, int32_t *, size_t);

typedef struct library {
    void *handle;
    lookup_function lookup;
    message_function message;
    search_function search;
} library;

/* POSIX lets a pointer to data be a function's, ISO C has no cast for it. */
#define FIND(library, member, name)                        \
    do {                                                   \
        void *found_ = dlsym((library)->handle, name);     \
        CHECK(found_ != NULL);                             \
        memcpy(&(library)->member, &found_, sizeof found_); \
    } while (0)

static library opened(const char *path) {
    library opened = {dlopen(path, RTLD_NOW | RTLD_LOCAL), NULL, NULL, NULL};
    if (!opened.handle) fprintf(stderr, "%s\n", dlerror());
    CHECK(opened.handle != NULL);
    FIND(&opened, lookup, "wterror_lookup");
    FIND(&opened, message, "wterror_message");
    FIND(&opened, search, "wterror_search");
    return opened;
}

static void copy(const char *from, const char *to) {
    static char bytes[1 << 16];
    FILE *source = fopen(from, "rb"), *target = fopen(to, "wb");
    CHECK(source && target);
    for (size_t length; (length = fread(bytes, 1, sizeof bytes, source)) > 0;) CHECK(fwrite(bytes, 1, length, target) == length);
    CHECK(fclose(source) == 0 && fclose(target) == 0);
}

static void *ask(void *argument) {
    const library *asked = argument;
    for (int round = 0; round < 1000; round++) {
        int32_t codes[4];
        CHECK_TEXT(asked->message(206, "en"), "The session is full.");
        CHECK(asked->search("session is full", 15, "en", codes, 4) >= 1 && codes[0] == 206);
    }
    return NULL;
}

int main(int count, char **arguments) {
    CHECK(count == 3);
    copy(arguments[1], arguments[2]);
    library libraries[2] = {opened(arguments[1]), opened(arguments[2])};
    /* Each has rows of its own. */
    CHECK(libraries[0].lookup(206) != libraries[1].lookup(206));
    pthread_t threads[8];
    for (int i = 0; i < 8; i++) CHECK(pthread_create(&threads[i], NULL, ask, &libraries[i % 2]) == 0);
    for (int i = 0; i < 8; i++) CHECK(pthread_join(threads[i], NULL) == 0);
    CHECK(dlclose(libraries[0].handle) == 0);
    ask(&libraries[1]);
    CHECK(dlclose(libraries[1].handle) == 0);
    return remove(arguments[2]);
}
