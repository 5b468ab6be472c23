// Faults on demand, preloaded into the program under test (LD_PRELOAD), so that it meets them at one exact call.
//
// WTERROR_FAULT is `CALL:NUMBER:FAULT`: at the NUMBERth call of `write` (to a regular file), `fsync`, `rename` or `unlink`
// the fault happens. It is `EIO` or `ENOSPC`, with which the call fails, or `SIGINT`, `SIGTERM` or `SIGKILL`, which the
// process is sent before the call. WTERROR_CLOCK is the time that the clock says, in seconds since 1970.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// Whoever runs the tests may ignore signals, as a shell does for what it runs in the background, and programs inherit that.
__attribute__((constructor)) static void signals_by_default(void) {
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
}

// Whether this call is to fail, with errno set.
static int fails(const char *call, int *count) {
    char wanted[16], fault[16];
    int number;
    const char *plan = getenv("WTERROR_FAULT");
    if (plan == NULL || sscanf(plan, "%15[a-z]:%d:%15[A-Z]", wanted, &number, fault) != 3) return 0;
    if (strcmp(wanted, call) != 0 || ++*count != number) return 0;
    if (strcmp(fault, "SIGINT") == 0) return raise(SIGINT), 0;
    if (strcmp(fault, "SIGTERM") == 0) return raise(SIGTERM), 0;
    if (strcmp(fault, "SIGKILL") == 0) return raise(SIGKILL), 0;
    errno = strcmp(fault, "ENOSPC") == 0 ? ENOSPC : EIO;
    return 1;
}

ssize_t write(int file, const void *bytes, size_t length) {
    static int count;
    struct stat status;
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode) && fails("write", &count)) return -1;
    return syscall(SYS_write, file, bytes, length);
}

int fsync(int file) {
    static int count;
    return fails("fsync", &count) ? -1 : (int)syscall(SYS_fsync, file);
}

int rename(const char *from, const char *to) {
    static int count;
    static int (*real)(const char *, const char *);
    if (fails("rename", &count)) return -1;
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "rename");
    return real(from, to);
}

int unlink(const char *path) {
    static int count;
    static int (*real)(const char *);
    if (fails("unlink", &count)) return -1;
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "unlink");
    return real(path);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    const char *seconds = getenv("WTERROR_CLOCK");
    if (seconds == NULL || clock != CLOCK_REALTIME) return (int)syscall(SYS_clock_gettime, clock, time);
    time->tv_sec = atoll(seconds);
    time->tv_nsec = 0;
    return 0;
}
