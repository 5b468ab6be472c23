/* Assertions that stay in a release build and say what differed. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                          \
    do {                                                                          \
        if (!(condition)) {                                                       \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            exit(1);                                                              \
        }                                                                         \
    } while (0)

#define CHECK_TEXT(found, expected)                                                                              \
    do {                                                                                                         \
        const char *found_ = (found);                                                                            \
        if (!found_ || strcmp(found_, (expected)) != 0) {                                                        \
            fprintf(stderr, "%s:%d: %s is \"%s\", not \"%s\"\n", __FILE__, __LINE__, #found, found_ ? found_ : "NULL", \
                    (expected));                                                                                 \
            exit(1);                                                                                             \
        }                                                                                                        \
    } while (0)

#endif
