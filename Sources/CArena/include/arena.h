// Memory that is taken piece by piece and given back as a whole.
#ifndef ARENA_H
#define ARENA_H

#include <cmark.h>

typedef struct Arena Arena;

Arena *_Nonnull arena_new(void);
void arena_free(Arena *_Nonnull arena);

/// What is allocated on this thread comes from `arena` from now on; returns where it came from, which may be NULL.
Arena *_Nullable arena_enter(Arena *_Nullable arena);

/// For libcmark, whose allocators are told nothing but sizes: they ask for the thread's arena. Without one they abort.
cmark_mem *_Nonnull arena_allocator(void);

#endif
