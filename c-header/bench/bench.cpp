// What a look-up costs beside its peers. Ratios count: a machine's nanoseconds are its own.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <benchmark/benchmark.h>
#include <curl/curl.h>
#include <libintl.h>
#include <unistd.h>
#include <wterror.h>

#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

// As a program meets them: mixed, and not known to the compiler.
const int32_t codes[] = {206, 1100, -1, 309, 4242, 101, 803, 299};
const int32_t listed[] = {206, 1100, -1, 309, 104, 101, 803, 203};
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
constexpr char german[] = "de", austrian[] = "de-AT", posix[] = "de_AT.UTF-8";
constexpr char header[] = "de-AT,de;q=0.9,fr;q=0.8,en-US;q=0.7,en;q=0.5";
template <const char* locale>
void localized(benchmark::State& state) {
    char text[200];
    run(state, [&](unsigned index) { return wterror_strerror_r(listed[index], locale, text, sizeof text); });
}
void unlisted(benchmark::State& state) {
    char text[200];
    run(state, [&](unsigned index) { return wterror_strerror_r(4242 + static_cast<int>(index), "de-AT", text, sizeof text); });
}
void static_text(benchmark::State& state) {
    run(state, [&](unsigned index) { return wterror_message(listed[index], "de-AT"); });
}

// gettext with the same sentences: its catalogue is loaded by the first call, and is for one language.
const char domain[] = "wterror-bench";
const char* english[8];

void write_catalogue(const std::string& path) {
    std::map<std::string, std::string> texts;
    for (size_t i = 0; i < wterror_count(); i++) {
        const int32_t code = wterror_info_code(wterror_at(i));
        texts[wterror_strerror(code)] = wterror_message(code, "de");
    }
    texts[""] = "Content-Type: text/plain; charset=UTF-8\n";
    const auto count = static_cast<uint32_t>(texts.size());
    std::vector<uint32_t> head = {0x950412de, 0, count, 28, 28 + 8 * count, 0, 28 + 16 * count}, translations;
    std::string all;
    const auto add = [&](std::vector<uint32_t>& table, const std::string& text) {
        table.push_back(static_cast<uint32_t>(text.size()));
        table.push_back(static_cast<uint32_t>(28 + 16 * count + all.size()));
        all += text + '\0';
    };
    for (const auto& [from, to] : texts) add(head, from), add(translations, to);
    head.insert(head.end(), translations.begin(), translations.end());
    std::FILE* file = std::fopen(path.c_str(), "wb");
    std::fwrite(head.data(), sizeof head[0], head.size(), file);
    std::fwrite(all.data(), 1, all.size(), file);
    std::fclose(file);
}

void load_catalogue() {
    char folder[] = "/tmp/wterror-bench-XXXXXX";
    const std::string base = mkdtemp(folder), messages = base + "/de/LC_MESSAGES";
    if (std::system(("mkdir -p " + messages).c_str()) != 0) std::abort();
    write_catalogue(messages + "/" + domain + ".mo");
    std::setlocale(LC_ALL, "C.UTF-8");
    setenv("LANGUAGE", "de", 1);
    bindtextdomain(domain, base.c_str());
    bind_textdomain_codeset(domain, "UTF-8");
    for (int i = 0; i < 8; i++) {
        english[i] = wterror_strerror(listed[i]);
        if (std::strcmp(dgettext(domain, english[i]), wterror_message(listed[i], "de")) != 0) {
            std::fprintf(stderr, "gettext does not find the German text: has the system the locale C.UTF-8?\n");
            std::exit(1);
        }
    }
    if (std::system(("rm -r " + base).c_str()) != 0) std::abort();
}
void gettext_text(benchmark::State& state) {
    run(state, [](unsigned index) { return dgettext(domain, english[index]); });
}

BENCHMARK(empty_call)->Name("empty call (wterror_count)");
BENCHMARK(lookup)->Name("wterror_lookup");
BENCHMARK(wterror_text)->Name("wterror_strerror");
BENCHMARK(system_text)->Name("strerror");
BENCHMARK(system_name)->Name("strerrorname_np");
BENCHMARK(curl_text)->Name("curl_easy_strerror");
BENCHMARK(localized<german>)->Name("wterror_strerror_r de");
BENCHMARK(localized<austrian>)->Name("wterror_strerror_r de-AT");
BENCHMARK(localized<posix>)->Name("wterror_strerror_r de_AT.UTF-8");
BENCHMARK(localized<header>)->Name("wterror_strerror_r header of five");
BENCHMARK(unlisted)->Name("wterror_strerror_r unlisted");
BENCHMARK(static_text)->Name("wterror_message de-AT");
BENCHMARK(gettext_text)->Name("dgettext");

}  // namespace

int main(int count, char** arguments) {
    load_catalogue();
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
}
