/* Write calls that fail when they are told to: loaded before the C library (LD_PRELOAD).

   Every call below one folder is counted; the n-th one of a chosen kind fails, and with `stays`
   all that follow it, as on a disk that is full. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, RENAME = 4, CREATE = 8 };
static char root[PATH_MAX];
static int kinds, error_number, is_short, stays;
static long seen, fail_at;

void torture_arm(const char *folder, int which, long at, int error, int short_write, int sticky) {
    strncpy(root, folder, sizeof root - 1);
    kinds = which, fail_at = at, error_number = error, is_short = short_write, stays = sticky;
    seen = 0;
}

long torture_disarm(void) {
    root[0] = 0;
    return seen;
}

static int below(const char *path) {
    return root[0] && path && strncmp(path, root, strlen(root)) == 0;
}

static int is_ours(int fd) {
    char name[64], path[PATH_MAX];
    if (!root[0]) return 0;
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(name, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return below(path);
}

static int fails(int kind) {
    if (!(kinds & kind)) return 0;
    long now = __sync_add_and_fetch(&seen, 1);
    if (!fail_at || now < fail_at || (now > fail_at && !stays)) return 0;
    errno = error_number;
    return 1;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    if (is_ours(fd) && fails(WRITE)) return is_short && size > 1 ? real(fd, data, size / 2) : -1;
    return real(fd, data, size);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) {
    REAL(pwrite64);
    if (is_ours(fd) && fails(WRITE)) return -1;
    return real(fd, data, size, place);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(writev);
    if (is_ours(fd) && fails(WRITE)) return -1;
    return real(fd, parts, count);
}

ssize_t sendfile64(int out, int in, off64_t *from, size_t size) {
    static ssize_t (*real)(int, int, off64_t *, size_t);
    if (!real) real = dlsym(RTLD_NEXT, "sendfile64");
    if (is_ours(out) && fails(WRITE)) return -1;
    return real(out, in, from, size);
}

int fsync(int fd) {
    REAL(fsync);
    return is_ours(fd) && fails(SYNC) ? -1 : real(fd);
}

int rename(const char *from, const char *to) {
    REAL(rename);
    return below(to) && fails(RENAME) ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    return below(path) && fails(CREATE) ? -1 : real(path, mode);
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        if (flags & O_CREAT && below(path) && fails(CREATE)) return -1; \
        return real(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)
