#ifndef BUILD_ID_H
#define BUILD_ID_H

#include <stddef.h>

/// Copies the build IDs that linkers gave the running program and its libraries, one after the other.
///
/// Returns how many bytes they have, of which at most `capacity` were copied; 0 where one of them has none.
size_t stammtischBuildIDs(unsigned char *into, size_t capacity);

#endif
