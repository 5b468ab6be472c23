// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

#include <wterror.h>

#if WTERROR_VERSION_MAJOR != 0 || WTERROR_VERSION_MINOR != 1 || WTERROR_VERSION_PATCH != 0
#error "this package needs the C library wterror 0.1.0: install that one"
#endif
