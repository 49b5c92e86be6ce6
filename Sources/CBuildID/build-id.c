#define _GNU_SOURCE
#include "build-id.h"

#ifdef __linux__
#include <elf.h>
#include <link.h>
#include <stdbool.h>
#include <string.h>

struct buildIDs {
    unsigned char *bytes;
    size_t count, capacity;
    bool hasProgram, isComplete;
};

static void append(struct buildIDs *known, const unsigned char *bytes, size_t count) {
    for (size_t index = 0; index < count; index++, known->count++)
        if (known->count < known->capacity) known->bytes[known->count] = bytes[index];
}

// Notes in a row: lengths of name and description, type, then both, each filled up to four bytes.
static void appendFromNotes(struct buildIDs *known, const unsigned char *notes, size_t count) {
    ElfW(Nhdr) note;
    while (count >= sizeof note) {
        memcpy(&note, notes, sizeof note);
        size_t start = sizeof note + (((size_t)note.n_namesz + 3) & ~(size_t)3);
        size_t end = start + (((size_t)note.n_descsz + 3) & ~(size_t)3);
        if (end > count) return;
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == sizeof ELF_NOTE_GNU
            && memcmp(notes + sizeof note, ELF_NOTE_GNU, sizeof ELF_NOTE_GNU) == 0)
            append(known, notes + start, note.n_descsz);
        notes += end;
        count -= end;
    }
}

// The program comes first.
static int visit(struct dl_phdr_info *object, size_t size, void *data) {
    struct buildIDs *known = data;
    bool isProgram = !known->hasProgram;
    known->hasProgram = true;
    // The kernel's part is no library, and another one after each of its updates.
    if (!isProgram && strncmp(object->dlpi_name, "linux-vdso", strlen("linux-vdso")) == 0) return 0;
    size_t before = known->count;
    for (int index = 0; index < object->dlpi_phnum; index++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[index];
        if (segment->p_type == PT_NOTE)
            appendFromNotes(known, (const unsigned char *)(object->dlpi_addr + segment->p_vaddr), segment->p_memsz);
    }
    if (known->count == before) known->isComplete = false;
    return 0;
}

size_t stammtischBuildIDs(unsigned char *into, size_t capacity) {
    struct buildIDs known = {.bytes = into, .capacity = capacity, .isComplete = true};
    dl_iterate_phdr(visit, &known);
    return known.isComplete ? known.count : 0;
}
#else
size_t stammtischBuildIDs(unsigned char *into, size_t capacity) { return 0; }
#endif
