#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// Bytes, enough for a node or a few words: so many are zeroed at once, where to count them takes longer.
#define SMALL 128

/// With so many bytes more than are given away.
typedef struct Chunk {
    struct Chunk *previous;
    char bytes[];
} Chunk;

/// What comes before each piece, which is all that `realloc` and `free` can know of it.
typedef struct Piece {
    size_t size;
    char bytes[];
} Piece;

struct Arena {
    Chunk *chunk;
    /// Where the next piece goes, and the end of the chunk.
    char *next, *end;
};

/// Holds what a text of 4 KB becomes.
static const size_t usualChunk = 64 * 1024 - sizeof(Chunk) - SMALL;

/// Leaves room for what is added to it.
static const size_t largest = SIZE_MAX / 2;

static _Thread_local Arena *current;

/// Of a piece and its size, so that the next one is aligned for pointers and `size_t`.
static size_t length(size_t size) { return sizeof(Piece) + ((size + 7) & ~(size_t)7); }

static Piece *piece(void *bytes) { return (Piece *)((char *)bytes - sizeof(Piece)); }

static int isLast(const Piece *piece) { return (const char *)piece + length(piece->size) == current->next; }

static int hasRoom(const Arena *arena, size_t size) { return length(size) <= (size_t)(arena->end - arena->next); }

static void *take(Arena *arena, size_t size) {
    Piece *piece = (Piece *)arena->next;
    piece->size = size;
    arena->next += length(size);
    return piece->bytes;
}

/// Apart from the rest, which needs no registers without it.
__attribute__((noinline)) static void *takeFromNewChunk(Arena *arena, size_t size) {
    size_t room = length(size) > usualChunk ? length(size) : usualChunk;
    Chunk *chunk = malloc(sizeof(Chunk) + room + SMALL);
    if (!chunk) abort();
    chunk->previous = arena->chunk;
    arena->chunk = chunk;
    arena->next = chunk->bytes;
    arena->end = chunk->bytes + room;
    return take(arena, size);
}

static void *allocate(size_t size) {
    Arena *arena = current;
    if (!arena || size > largest) abort();
    return hasRoom(arena, size) ? take(arena, size) : takeFromNewChunk(arena, size);
}

static void *allocateZeroed(size_t count, size_t size) {
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) abort();
    void *bytes = allocate(total);
    if (total > SMALL) return memset(bytes, 0, total);
    // Without a call; nothing lies behind the last piece yet.
    __builtin_memset_inline(bytes, 0, SMALL);
    return bytes;
}

static void *reallocate(void *bytes, size_t size) {
    if (!bytes) return allocate(size);
    Piece *old = piece(bytes);
    if (size <= old->size) return bytes;
    if (!current || size > largest) abort();
    if (isLast(old) && length(size) <= (size_t)(current->end - (char *)old)) {
        old->size = size;
        current->next = (char *)old + length(size);
        return bytes;
    }
    return memcpy(allocate(size), bytes, old->size);
}

/// The last piece makes room again, as most of what libcmark needs only for a moment is.
static void deallocate(void *bytes) {
    if (bytes && current && isLast(piece(bytes))) current->next = (char *)piece(bytes);
}

static cmark_mem allocator = {allocateZeroed, reallocate, deallocate};

cmark_mem *arena_allocator(void) { return &allocator; }

Arena *arena_new(void) {
    Arena *arena = malloc(sizeof(Arena));
    if (!arena) abort();
    *arena = (Arena){0};
    return arena;
}

void arena_free(Arena *arena) {
    while (arena->chunk) {
        Chunk *chunk = arena->chunk;
        arena->chunk = chunk->previous;
        free(chunk);
    }
    free(arena);
}

Arena *arena_enter(Arena *arena) {
    Arena *previous = current;
    current = arena;
    return previous;
}
