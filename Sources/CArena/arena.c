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
    /// Where the next one begins.
    char *end;
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

/// Without any room: stands where there is no arena, so that only whoever finds none has to ask.
static Arena none;

/// Found without a call where the program itself holds it.
#ifdef __ELF__
static _Thread_local __attribute__((tls_model("initial-exec"))) Arena *current = &none;
#else
static _Thread_local Arena *current = &none;
#endif

/// Of a piece and where it ends, so that the next one is aligned for pointers and `size_t`.
static size_t length(size_t size) { return sizeof(Piece) + ((size + 7) & ~(size_t)7); }

static Piece *piece(void *bytes) { return (Piece *)((char *)bytes - sizeof(Piece)); }

static int hasRoom(const Arena *arena, size_t size) { return length(size) <= (size_t)(arena->end - arena->next); }

static void *take(Arena *arena, size_t size) {
    Piece *piece = (Piece *)arena->next;
    arena->next += length(size);
    piece->end = arena->next;
    return piece->bytes;
}

// What is rarely needed stands apart from the rest, which needs no registers without it.

__attribute__((noinline)) static void *takeFromNewChunk(Arena *arena, size_t size) {
    if (arena == &none || size > largest) abort();
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
    return size <= largest && hasRoom(arena, size) ? take(arena, size) : takeFromNewChunk(arena, size);
}

__attribute__((noinline)) static void *allocateManyZeroed(size_t size) { return memset(allocate(size), 0, size); }

static void *allocateZeroed(size_t count, size_t size) {
    Arena *arena = current;
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) abort();
    if (total > SMALL || !hasRoom(arena, total)) return allocateManyZeroed(total);
    void *bytes = take(arena, total);
    // Without a call; nothing lies behind the last piece yet.
    __builtin_memset_inline(bytes, 0, SMALL);
    return bytes;
}

__attribute__((noinline)) static void *resize(void *bytes, size_t size) {
    Piece *old = piece(bytes);
    size_t known = (size_t)(old->end - old->bytes);
    if (size <= known) return bytes;
    Arena *arena = current;
    if (old->end == arena->next && size <= largest && length(size) <= (size_t)(arena->end - (char *)old)) {
        old->end = arena->next = (char *)old + length(size);
        return bytes;
    }
    return memcpy(allocate(size), bytes, known);
}

static void *reallocate(void *bytes, size_t size) { return bytes ? resize(bytes, size) : allocate(size); }

/// The last piece makes room again, as most of what libcmark needs only for a moment is.
static void deallocate(void *bytes) {
    if (bytes && piece(bytes)->end == current->next) current->next = (char *)piece(bytes);
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
    current = arena ? arena : &none;
    return previous == &none ? NULL : previous;
}
