// The renames that Swift's Glibc module does not show: renameat2(2) on Linux, renamex_np(2) on macOS.
#include <stdio.h>

#ifdef __APPLE__
static inline int renameExchanging(const char *one, const char *other) { return renamex_np(one, other, RENAME_SWAP); }
static inline int renameWithoutReplacing(const char *from, const char *to) { return renamex_np(from, to, RENAME_EXCL); }
#else
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
// By number: not every C library has the function. The flags are those of <linux/fs.h>.
static inline int renameWithFlags(const char *from, const char *to, unsigned flags) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
}
static inline int renameWithoutReplacing(const char *from, const char *to) { return renameWithFlags(from, to, 1); }
static inline int renameExchanging(const char *one, const char *other) { return renameWithFlags(one, other, 2); }
#endif
