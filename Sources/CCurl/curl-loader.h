// libcurl, opened by name when links are checked: linked, it and the thirty libraries behind it would make every start of
// the tool ten times longer. Its header says what the functions look like; those with `...` get types that Swift can call.
#define CURL_DISABLE_TYPECHECK
#define CURL_DISABLE_DEPRECATION
#include <curl/curl.h>
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct {
    __typeof__(&curl_global_init) globalInit;
    __typeof__(&curl_easy_init) easyInit;
    __typeof__(&curl_easy_cleanup) easyCleanup;
    __typeof__(&curl_easy_setopt) easySetopt;
    __typeof__(&curl_easy_getinfo) easyGetinfo;
    __typeof__(&curl_multi_init) multiInit;
    __typeof__(&curl_multi_cleanup) multiCleanup;
    __typeof__(&curl_multi_add_handle) multiAdd;
    __typeof__(&curl_multi_remove_handle) multiRemove;
    __typeof__(&curl_multi_perform) multiPerform;
    __typeof__(&curl_multi_poll) multiPoll;
    __typeof__(&curl_multi_info_read) multiInfoRead;
} CurlFunctions;

/// False where the library is missing or lacks a function. It stays open until the process ends.
static inline bool openCurl(const char *name, CurlFunctions *curl) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
    return (curl->globalInit = (__typeof__(curl->globalInit))dlsym(library, "curl_global_init"))
        && (curl->easyInit = (__typeof__(curl->easyInit))dlsym(library, "curl_easy_init"))
        && (curl->easyCleanup = (__typeof__(curl->easyCleanup))dlsym(library, "curl_easy_cleanup"))
        && (curl->easySetopt = (__typeof__(curl->easySetopt))dlsym(library, "curl_easy_setopt"))
        && (curl->easyGetinfo = (__typeof__(curl->easyGetinfo))dlsym(library, "curl_easy_getinfo"))
        && (curl->multiInit = (__typeof__(curl->multiInit))dlsym(library, "curl_multi_init"))
        && (curl->multiCleanup = (__typeof__(curl->multiCleanup))dlsym(library, "curl_multi_cleanup"))
        && (curl->multiAdd = (__typeof__(curl->multiAdd))dlsym(library, "curl_multi_add_handle"))
        && (curl->multiRemove = (__typeof__(curl->multiRemove))dlsym(library, "curl_multi_remove_handle"))
        && (curl->multiPerform = (__typeof__(curl->multiPerform))dlsym(library, "curl_multi_perform"))
        && (curl->multiPoll = (__typeof__(curl->multiPoll))dlsym(library, "curl_multi_poll"))
        && (curl->multiInfoRead = (__typeof__(curl->multiInfoRead))dlsym(library, "curl_multi_info_read"));
}

static inline CURLcode setNumber(CurlFunctions curl, CURL *handle, CURLoption option, long value) {
    return curl.easySetopt(handle, option, value);
}

static inline CURLcode setText(CurlFunctions curl, CURL *handle, CURLoption option, const char *value) {
    return curl.easySetopt(handle, option, value);
}

static inline CURLcode setPointer(CurlFunctions curl, CURL *handle, CURLoption option, void *value) {
    return curl.easySetopt(handle, option, value);
}

static inline CURLcode setOpenSocket(CurlFunctions curl, CURL *handle, curl_opensocket_callback callback) {
    return curl.easySetopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback);
}

static inline CURLcode setWrite(CurlFunctions curl, CURL *handle, curl_write_callback callback) {
    return curl.easySetopt(handle, CURLOPT_WRITEFUNCTION, callback);
}

/// The last response's status; 0 where there is none.
static inline long responseCode(CurlFunctions curl, CURL *handle) {
    long value = 0;
    return curl.easyGetinfo(handle, CURLINFO_RESPONSE_CODE, &value) == CURLE_OK ? value : 0;
}

/// The absolute address that the response leads on to, or NULL; valid as long as the handle.
static inline const char *redirectAddress(CurlFunctions curl, CURL *handle) {
    char *value = NULL;
    return curl.easyGetinfo(handle, CURLINFO_REDIRECT_URL, &value) == CURLE_OK ? value : NULL;
}

/// CURLOPT_QUICK_EXIT, which headers before 7.87 do not know: do not wait for names that are still being looked up.
static const CURLoption quickExitOption = (CURLoption)(CURLOPTTYPE_LONG + 322);
