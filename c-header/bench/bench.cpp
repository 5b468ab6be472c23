// What a look-up costs beside its peers. Ratios count: a machine's nanoseconds are its own.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <benchmark/benchmark.h>
#include <curl/curl.h>
#include <wterror.h>

#include <cerrno>
#include <cstring>

namespace {

// As a program meets them: mixed, and not known to the compiler.
const int32_t codes[] = {206, 1100, -1, 309, 4242, 101, 803, 299};
const int errors[] = {ENOENT, EPERM, EAGAIN, ECONNRESET, EINVAL, EIO, ENOMEM, EPIPE};
const CURLcode curls[] = {CURLE_COULDNT_CONNECT, CURLE_OK,           CURLE_SSL_CONNECT_ERROR, CURLE_GOT_NOTHING,
                          CURLE_SEND_ERROR,      CURLE_RECV_ERROR, CURLE_OUT_OF_MEMORY,     CURLE_URL_MALFORMAT};

template <class Call>
void run(benchmark::State& state, Call call) {
    unsigned index = 0;
    for (auto _ : state) benchmark::DoNotOptimize(call(index++ % 8));
}

void empty_call(benchmark::State& state) {
    run(state, [](unsigned) { return wterror_count(); });
}
void lookup(benchmark::State& state) {
    run(state, [](unsigned index) { return wterror_lookup(codes[index]); });
}
void wterror_text(benchmark::State& state) {
    run(state, [](unsigned index) { return wterror_strerror(codes[index]); });
}
void system_text(benchmark::State& state) {
    run(state, [](unsigned index) { return strerror(errors[index]); });
}
void system_name(benchmark::State& state) {
    run(state, [](unsigned index) { return strerrorname_np(errors[index]); });
}
void curl_text(benchmark::State& state) {
    run(state, [](unsigned index) { return curl_easy_strerror(curls[index]); });
}
void german(benchmark::State& state) {
    char text[200];
    run(state, [&](unsigned index) { return wterror_strerror_r(codes[index], "de-AT", text, sizeof text); });
}

BENCHMARK(empty_call)->Name("empty call (wterror_count)");
BENCHMARK(lookup)->Name("wterror_lookup");
BENCHMARK(wterror_text)->Name("wterror_strerror");
BENCHMARK(system_text)->Name("strerror");
BENCHMARK(system_name)->Name("strerrorname_np");
BENCHMARK(curl_text)->Name("curl_easy_strerror");
BENCHMARK(german)->Name("wterror_strerror_r, de-AT");

}  // namespace

BENCHMARK_MAIN();
