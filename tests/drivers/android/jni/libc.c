/* Stands in for Android's libc.so where its library runs on glibc: all else that it needs resolves from libc.so.6. */
extern int *__errno_location(void);
int *__errno(void) { return __errno_location(); }
