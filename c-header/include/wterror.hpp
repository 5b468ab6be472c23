// The error catalogue of the Watch Together video-chat SDK for C++17: <system_error>, exceptions and ranges on top of
// wterror.h. Header only; everything known about a code comes from the C library.
//
// Texts of the catalogue are string_views of static UTF-8. Nothing here keeps state: any thread may call anything at any
// time. An unlisted code is a value: lookup() gives nullopt, errors keep the number. What is marked derived in wterror.h is
// this project's judgement, not the vendor's.

#ifndef WTERROR_HPP
#define WTERROR_HPP

#include "wterror.h"
#include "wterror_codes.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <new>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#if defined(__has_include)
#if __has_include(<version>)
#include <version>
#endif
#endif
#if defined(__cpp_lib_format)
#include <format>
#endif

namespace wterror {

namespace detail {

inline std::string_view view(const char* text) noexcept { return text ? std::string_view(text) : std::string_view(); }

inline std::optional<std::string_view> optional_view(const char* text) noexcept {
    return text ? std::optional<std::string_view>(text) : std::nullopt;
}

/// A text that the C library writes into a buffer, at whatever length it has.
template <class Write>
std::string written(Write write) {
    char buffer[256];
    const std::size_t length = write(buffer, sizeof buffer);
    if (length < sizeof buffer) return std::string(buffer, length);
    std::string text(length + 1, '\0');
    text.resize(write(text.data(), text.size()));
    return text;
}

/// A range over what the C library gives by index: Source has size() and at(index).
template <class Source, class Value>
class sequence {
public:
    using value_type = Value;
    using size_type = std::size_t;

    class iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Value;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = Value;

        constexpr iterator() noexcept = default;
        constexpr explicit iterator(difference_type index) noexcept : index_(index) {}

        Value operator*() const { return Source::at(static_cast<std::size_t>(index_)); }
        Value operator[](difference_type n) const { return *(*this + n); }
        constexpr iterator& operator++() noexcept { return ++index_, *this; }
        constexpr iterator& operator--() noexcept { return --index_, *this; }
        constexpr iterator operator++(int) noexcept { return iterator(index_++); }
        constexpr iterator operator--(int) noexcept { return iterator(index_--); }
        constexpr iterator& operator+=(difference_type n) noexcept { return index_ += n, *this; }
        constexpr iterator& operator-=(difference_type n) noexcept { return index_ -= n, *this; }
        friend constexpr iterator operator+(iterator i, difference_type n) noexcept { return i += n; }
        friend constexpr iterator operator+(difference_type n, iterator i) noexcept { return i += n; }
        friend constexpr iterator operator-(iterator i, difference_type n) noexcept { return i -= n; }
        friend constexpr difference_type operator-(iterator a, iterator b) noexcept { return a.index_ - b.index_; }
        friend constexpr bool operator==(iterator a, iterator b) noexcept { return a.index_ == b.index_; }
        friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.index_ != b.index_; }
        friend constexpr bool operator<(iterator a, iterator b) noexcept { return a.index_ < b.index_; }
        friend constexpr bool operator>(iterator a, iterator b) noexcept { return a.index_ > b.index_; }
        friend constexpr bool operator<=(iterator a, iterator b) noexcept { return a.index_ <= b.index_; }
        friend constexpr bool operator>=(iterator a, iterator b) noexcept { return a.index_ >= b.index_; }

    private:
        difference_type index_ = 0;
    };
    using const_iterator = iterator;

    iterator begin() const noexcept { return iterator(0); }
    iterator end() const noexcept { return iterator(static_cast<std::ptrdiff_t>(Source::size())); }
    std::size_t size() const noexcept { return Source::size(); }
    bool empty() const noexcept { return size() == 0; }

    /// The item with an index. Precondition: it is below size().
    Value operator[](std::size_t index) const { return Source::at(index); }
};

}  // namespace detail

/// The number of a listed code.
constexpr std::int32_t to_int(errc code) noexcept { return static_cast<std::int32_t>(code); }

inline std::string_view to_string(category value) noexcept {
    return detail::view(wterror_category_name(static_cast<std::int32_t>(value)));
}
inline std::string_view to_string(owner value) noexcept {
    return detail::view(wterror_owner_name(static_cast<std::int32_t>(value)));
}
inline std::string_view to_string(action value) noexcept {
    return detail::view(wterror_action_name(static_cast<std::int32_t>(value)));
}
inline std::string_view to_string(retry value) noexcept {
    return detail::view(wterror_retry_name(static_cast<std::int32_t>(value)));
}
inline std::string_view to_string(platform value) noexcept {
    return detail::view(wterror_platform_name(static_cast<std::int32_t>(value)));
}

/// The version of the library that is loaded; WTERROR_VERSION is that of the headers.
inline std::string_view version() noexcept { return wterror_version(); }

/// The category of a code, by its row or its range; nullopt outside every known range.
inline std::optional<category> category_of(std::int32_t code) noexcept {
    const std::int32_t found = wterror_category_of(code);
    return found == WTERROR_CATEGORY_NONE ? std::nullopt : std::optional<category>(static_cast<category>(found));
}
inline std::optional<category> category_of(errc code) noexcept { return category_of(to_int(code)); }

/// One cause of an error: an item of the vendor's description, and what to do about it. All but documented is derived.
struct cause {
    /// The item with slips of the pen mended.
    std::string_view text;
    /// The item letter for letter.
    std::string_view documented;
    wterror::owner owner;
    wterror::action action;
    wterror::retry retry;
    /// What to do: one English sentence for developers.
    std::string_view remedy;
};

/// One row of the catalogue: a handle as small as a pointer, always of a row. Rows are static; compare, copy and share freely.
class info {
public:
    /// The row of a listed code.
    info(errc code) noexcept : row_(wterror_lookup(to_int(code))) {}  // NOLINT: a code is its row

    std::int32_t code() const noexcept { return wterror_info_code(row_); }
    errc error_code() const noexcept { return static_cast<errc>(code()); }
    std::string_view id() const noexcept { return detail::view(wterror_info_id(row_)); }
    std::string_view name() const noexcept { return detail::view(wterror_info_name(row_)); }
    wterror::category category() const noexcept { return static_cast<wterror::category>(wterror_info_category(row_)); }
    /// Derived.
    std::string_view summary() const noexcept { return detail::view(wterror_info_summary(row_)); }
    std::vector<std::string_view> documented() const {
        std::vector<std::string_view> items(wterror_info_documented_count(row_));
        for (std::size_t i = 0; i < items.size(); ++i) items[i] = detail::view(wterror_info_documented_at(row_, i));
        return items;
    }
    /// The platform whose page documented() was read from; nullopt where nothing is documented.
    std::optional<platform> documented_on() const noexcept {
        const std::int32_t found = wterror_info_documented_on(row_);
        return found == WTERROR_PLATFORM_NONE ? std::nullopt : std::optional<platform>(static_cast<platform>(found));
    }
    /// Items of a platform's description that differ from documented(), letter for letter.
    std::vector<std::string_view> wording(platform where) const {
        const auto number = static_cast<std::int32_t>(where);
        std::vector<std::string_view> items(wterror_info_wording_count(row_, number));
        for (std::size_t i = 0; i < items.size(); ++i) items[i] = detail::view(wterror_info_wording_at(row_, number, i));
        return items;
    }
    /// The causes, one for each item of documented().
    std::vector<cause> causes() const {
        std::vector<cause> items;
        items.reserve(wterror_info_cause_count(row_));
        for (std::size_t i = 0; i < wterror_info_cause_count(row_); ++i)
            items.push_back({detail::view(wterror_info_cause_at(row_, i)), detail::view(wterror_info_documented_at(row_, i)),
                             static_cast<wterror::owner>(wterror_info_cause_owner(row_, i)),
                             static_cast<wterror::action>(wterror_info_cause_action(row_, i)),
                             static_cast<wterror::retry>(wterror_info_cause_retry(row_, i)),
                             detail::view(wterror_info_cause_remedy(row_, i))});
        return items;
    }
    /// Other numbers that a reader could take for this code. Derived.
    std::vector<std::string_view> lookalikes() const {
        std::vector<std::string_view> items(wterror_info_lookalike_count(row_));
        for (std::size_t i = 0; i < items.size(); ++i) items[i] = detail::view(wterror_info_lookalike_at(row_, i));
        return items;
    }
    /// The HTTP status of a backend's answer about the error. Derived.
    std::int32_t http_status() const noexcept { return wterror_info_http_status(row_); }
    std::string_view condition() const noexcept { return detail::view(wterror_info_condition(row_)); }
    std::vector<info> equivalents() const;
    /// The constant's name on a platform; nullopt where it was not seen there.
    std::optional<std::string_view> platform_name(platform where) const noexcept {
        return detail::optional_view(wterror_info_platform_name(row_, static_cast<std::int32_t>(where)));
    }
    /// Derived.
    wterror::owner owner() const noexcept { return static_cast<wterror::owner>(wterror_info_owner(row_)); }
    /// Derived.
    wterror::action action() const noexcept { return static_cast<wterror::action>(wterror_info_action(row_)); }
    /// When the same request may be sent again. Derived.
    wterror::retry retry() const noexcept { return static_cast<wterror::retry>(wterror_info_retry(row_)); }
    /// Derived.
    bool retryable() const noexcept { return wterror_info_retryable(row_); }
    /// Derived.
    std::string_view guidance() const noexcept { return detail::view(wterror_info_guidance(row_)); }
    std::string_view link() const noexcept { return detail::view(wterror_info_link(row_)); }
    std::optional<std::string_view> page() const noexcept { return detail::optional_view(wterror_info_page(row_)); }
    std::optional<std::string_view> since() const noexcept { return detail::optional_view(wterror_info_since(row_)); }
    std::optional<std::string_view> retired() const noexcept { return detail::optional_view(wterror_info_retired(row_)); }
    std::optional<info> replaced_by() const noexcept { return from_c(wterror_info_replaced_by(row_)); }

    /// The row for functions of wterror.h. Never NULL.
    const wterror_info* c_row() const noexcept { return row_; }
    /// The row that a function of wterror.h gave; nullopt for NULL.
    static std::optional<info> from_c(const wterror_info* row) noexcept {
        return row ? std::optional<info>(info(row)) : std::nullopt;
    }

    friend bool operator==(info a, info b) noexcept { return a.row_ == b.row_; }
    friend bool operator!=(info a, info b) noexcept { return a.row_ != b.row_; }

private:
    explicit info(const wterror_info* row) noexcept : row_(row) {}

    const wterror_info* row_;
};

/// The row of a code; nullopt where it is unlisted.
inline std::optional<info> lookup(std::int32_t code) noexcept { return info::from_c(wterror_lookup(code)); }

/// The row with a name, in any platform's spelling and any casing; nullopt where there is none.
inline std::optional<info> lookup_name(std::string_view name) noexcept {
    return info::from_c(wterror_lookup_name(name.data(), name.size()));
}

/// The row of a code. Throws std::out_of_range, which names near misses, where it is unlisted.
inline info get(std::int32_t code) {
    if (auto found = lookup(code)) return *found;
    throw std::out_of_range(
        detail::written([=](char* buffer, std::size_t size) { return wterror_lookup_error(code, buffer, size); }));
}

/// The row with a name. Throws std::out_of_range, which names near misses, where there is none.
inline info get_by_name(std::string_view name) {
    if (auto found = lookup_name(name)) return *found;
    throw std::out_of_range(detail::written([=](char* buffer, std::size_t size) {
        return wterror_lookup_name_error(name.data(), name.size(), buffer, size);
    }));
}

namespace detail {

struct rows {
    static std::size_t size() noexcept { return wterror_count(); }
    static info at(std::size_t index) { return *info::from_c(wterror_at(index)); }
};

/// The rows of the codes that the C library writes into an array.
template <class Write>
std::vector<info> found(Write write) {
    std::vector<std::int32_t> codes(wterror_count());
    codes.resize(write(codes.data(), codes.size()));
    std::vector<info> rows;
    rows.reserve(codes.size());
    for (std::int32_t code : codes) rows.push_back(*lookup(code));
    return rows;
}

}  // namespace detail

/// All rows, in catalogue order: a random access range of info.
using catalogue_range = detail::sequence<detail::rows, info>;
inline constexpr catalogue_range catalogue{};

inline std::vector<info> info::equivalents() const {
    return detail::found([this](std::int32_t* codes, std::size_t capacity) {
        return wterror_info_equivalents(row_, codes, capacity);
    });
}

/// The rows that contain every word of a query, best first. The locale, where there is one, says in which language the
/// texts for people are searched.
inline std::vector<info> search(std::string_view query, const std::string& locale = {}) {
    return detail::found([&](std::int32_t* codes, std::size_t capacity) {
        return wterror_search(query.data(), query.size(), locale.c_str(), codes, capacity);
    });
}

/// The rows that search() finds with the texts for people in every language: what a viewer's screenshot says finds its code.
inline std::vector<info> search_any(std::string_view query) {
    return detail::found([&](std::int32_t* codes, std::size_t capacity) {
        return wterror_search_any(query.data(), query.size(), codes, capacity);
    });
}

/// Listed codes near what a person typed, nearest first: at most three for a name with slips, four for a number.
inline std::vector<info> suggest(std::string_view text) {
    return detail::found([&](std::int32_t* codes, std::size_t capacity) {
        return wterror_suggest(text.data(), text.size(), codes, capacity);
    });
}

/// A language of the catalogue: a handle as small as a pointer.
class language {
public:
    /// English.
    language() noexcept : language_(wterror_match_language(nullptr)) {}

    std::string_view tag() const noexcept { return detail::view(wterror_language_tag(language_)); }
    std::string_view native_name() const noexcept { return detail::view(wterror_language_native_name(language_)); }
    std::string_view english_name() const noexcept { return detail::view(wterror_language_english_name(language_)); }
    bool is_right_to_left() const noexcept { return wterror_language_is_right_to_left(language_); }
    bool is_reviewed() const noexcept { return wterror_language_is_reviewed(language_); }
    /// The language of the texts that a person gets about a code: this one, or English where this one lacks them.
    language answering(std::int32_t code) const noexcept { return from_c(wterror_language_answering(language_, code)); }

    /// The language that a function of wterror.h gave; English for NULL.
    static language from_c(const wterror_language* found) noexcept { return found ? language(found) : language(); }

    friend bool operator==(language a, language b) noexcept { return a.language_ == b.language_; }
    friend bool operator!=(language a, language b) noexcept { return a.language_ != b.language_; }

private:
    explicit language(const wterror_language* found) noexcept : language_(found) {}

    friend struct std::hash<language>;
    const wterror_language* language_;
};

namespace detail {

struct all_languages {
    static std::size_t size() noexcept { return wterror_language_count(); }
    static language at(std::size_t index) { return language::from_c(wterror_language_at(index)); }
};

}  // namespace detail

/// The languages of this build, in the order of their tags: a random access range of language.
using languages_range = detail::sequence<detail::all_languages, language>;
inline constexpr languages_range languages{};

/// The best available language for a BCP 47 tag, a POSIX locale or an Accept-Language header; English where nothing fits.
inline language match_language(const std::string& locale) { return language::from_c(wterror_match_language(locale.c_str())); }

/// What happened, in one sentence for the people in the call. Derived.
inline std::string message(std::int32_t code, const std::string& locale = {}) {
    return detail::written([&](char* buffer, std::size_t size) {
        return wterror_strerror_r(code, locale.c_str(), buffer, size);
    });
}
inline std::string message(errc code, const std::string& locale = {}) { return message(to_int(code), locale); }

/// What this person can do now, in one sentence. Derived.
inline std::string recovery(std::int32_t code, const std::string& locale = {}) {
    return detail::written([&](char* buffer, std::size_t size) {
        return wterror_recovery_r(code, locale.c_str(), buffer, size);
    });
}
inline std::string recovery(errc code, const std::string& locale = {}) { return recovery(to_int(code), locale); }

/// The label of a button for what a person can do about an error: that of the row's action, or "Try again" for an unlisted
/// code. Derived.
inline std::string_view label(std::int32_t code, const std::string& locale = {}) noexcept {
    return wterror_label(code, locale.c_str());
}
inline std::string_view label(errc code, const std::string& locale = {}) noexcept { return label(to_int(code), locale); }

/// The label of a button for an action. Derived.
inline std::string_view label(action value, const std::string& locale = {}) noexcept {
    return detail::view(wterror_action_label(static_cast<std::int32_t>(value), locale.c_str()));
}

/// All that a person is told about an error. Derived.
struct localized_text {
    /// The language of the texts: English where the one asked for lacks them.
    wterror::language language;
    /// What happened, in one sentence.
    std::string message;
    /// What this person can do now, in one sentence.
    std::string recovery;
    /// The label of a button for it.
    std::string_view label;
};

/// All that a person is told about an error, in the best language for them. Derived.
inline localized_text localized(std::int32_t code, const std::string& locale = {}) {
    const language answering = match_language(locale).answering(code);
    const std::string tag(answering.tag());
    return {answering, message(code, tag), recovery(code, tag), label(code, tag)};
}
inline localized_text localized(errc code, const std::string& locale = {}) { return localized(to_int(code), locale); }

/// An error object as a platform delivers it, to test what an app does with it.
struct sample {
    wterror::platform platform;
    std::string json;
};

/// The error object of a code as each platform delivers it, of those on which it was seen; none for an unlisted code.
inline std::vector<sample> samples(std::int32_t code) {
    std::vector<sample> found;
    for (std::int32_t platform = 1; wterror_platform_name(platform); ++platform) {
        std::string json = detail::written(
            [=](char* buffer, std::size_t size) { return wterror_sample(code, platform, buffer, size); });
        if (!json.empty()) found.push_back({static_cast<wterror::platform>(platform), std::move(json)});
    }
    return found;
}
inline std::vector<sample> samples(errc code) { return samples(to_int(code)); }

/// An error of the SDK in a log.
struct finding {
    /// The line, from 1: that of the code or, where there is none, of what was found first.
    std::uint64_t line;
    /// Where it begins in the line, from 1, in bytes.
    std::uint64_t column;
    /// The code, where the log says it; an unlisted one keeps its number.
    std::optional<std::int64_t> code;
    /// The row, where the code is listed.
    std::optional<wterror::info> info;
    /// The listed name that was seen, letter for letter.
    std::optional<std::string> name;
    /// The code that the name or the sentence belongs to, where it is another one.
    std::optional<std::int32_t> contradicts;
    /// How sure it is: certain, likely or possible.
    std::string certainty;
    /// The rule that made the finding: name_with_code.
    std::string evidence;
    /// The time that stands there, as RFC 3339 has it: in UTC with Z; without Z where no zone is written, and without the
    /// year where none is.
    std::optional<std::string> time;
    std::optional<std::string> session;
    std::optional<std::string> participant;
    /// The line or, of a long one, what stands around the finding.
    std::string text;
};

/// What is looked for in a log.
struct scan_options {
    /// What is less certain is left out: certain, likely or possible.
    std::string min_certainty = "likely";
    /// The languages whose messages for people are looked for beside English: tags, or all.
    std::vector<std::string> messages = {};
    /// Further NSError domains that are the SDK's.
    std::vector<std::string> domains = {};
    /// Further keys that a session's identifier stands behind.
    std::vector<std::string> session_keys = {};
    /// The year of times that are written without one; 0 for none.
    std::int32_t year = 0;
};

namespace detail {

inline std::optional<std::string> optional_string(const wterror_span& span) {
    return span.text ? std::optional<std::string>(std::in_place, span.text, span.length) : std::nullopt;
}

inline std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ",") + text;
    return all;
}

/// Keeps a finding. No exception crosses the C library: where memory ends, the scan does.
inline bool keep(const wterror_finding* from, void* context) noexcept try {
    finding found{from->line,
                  from->column,
                  from->has_code ? std::optional<std::int64_t>(from->code) : std::nullopt,
                  info::from_c(from->info),
                  optional_string(from->name),
                  from->has_contradiction ? std::optional<std::int32_t>(from->contradicts) : std::nullopt,
                  std::string(from->certainty.text, from->certainty.length),
                  std::string(from->evidence.text, from->evidence.length),
                  optional_string(from->time),
                  optional_string(from->session),
                  optional_string(from->participant),
                  std::string(from->text.text, from->text.length)};
    static_cast<std::vector<finding>*>(context)->push_back(std::move(found));
    return true;
} catch (...) {
    return false;
}

}  // namespace detail

/// The SDK's errors in a line of a log, or in several, in the order of the log. An object that is printed over several lines
/// is one finding, where all of its lines are given. Throws std::invalid_argument where an option is wrong, and
/// std::bad_alloc. Not in a library that was built without the feature scan.
inline std::vector<finding> scan_line(std::string_view line) {
    std::vector<finding> found;
    const std::ptrdiff_t count = wterror_scan_line(line.data(), line.size(), nullptr, detail::keep, &found);
    if (static_cast<std::size_t>(count) != found.size()) throw std::bad_alloc();
    return found;
}
inline std::vector<finding> scan_line(std::string_view line, const scan_options& options) {
    const std::string messages = detail::joined(options.messages), domains = detail::joined(options.domains);
    const std::string session_keys = detail::joined(options.session_keys);
    const wterror_scan_options given = {options.min_certainty.c_str(), messages.c_str(), domains.c_str(),
                                        session_keys.c_str(), options.year};
    std::vector<finding> found;
    const std::ptrdiff_t count = wterror_scan_line(line.data(), line.size(), &given, detail::keep, &found);
    if (count < 0)
        throw std::invalid_argument(detail::written(
            [&](char* buffer, std::size_t size) { return wterror_scan_options_error(&given, buffer, size); }));
    if (static_cast<std::size_t>(count) != found.size()) throw std::bad_alloc();
    return found;
}

/// The std::error_category of every code, listed or not. Its messages are those for people, in English.
///
/// Codes that mean the same on different platforms are equivalent: an error code 309 equals the condition of 107.
inline const std::error_category& error_category() noexcept {
    class wterror_category final : public std::error_category {
    public:
        const char* name() const noexcept override { return "wterror"; }
        std::string message(int code) const override { return wterror::message(code); }
        std::error_condition default_error_condition(int code) const noexcept override {
            return std::error_condition(wterror_condition_of(code), *this);
        }
        bool equivalent(int code, const std::error_condition& condition) const noexcept override {
            return condition.category() == *this && wterror_condition_of(code) == wterror_condition_of(condition.value());
        }
    };
    static const wterror_category category;
    return category;
}

/// Found by std::error_code's constructor from errc.
inline std::error_code make_error_code(errc code) noexcept { return {to_int(code), error_category()}; }

/// Found by std::error_condition's constructor from condition.
inline std::error_condition make_error_condition(condition value) noexcept {
    return {static_cast<std::int32_t>(value), error_category()};
}

/// The std::error_code of any number the SDK reports.
inline std::error_code make_error_code(std::int32_t code) noexcept { return {code, error_category()}; }

/// An error that the SDK reported: any code, listed or not, and the platform's own message where there was one.
///
/// what() is a line for a log: code, id and text. Catch category_error<...>, such as session_error, for one category only.
class error : public std::system_error {
public:
    explicit error(std::int32_t code) : error(nullptr, code) {}
    error(std::int32_t code, const std::string& platform_message) : error(platform_message.c_str(), code) {}
    explicit error(errc code) : error(to_int(code)) {}
    error(errc code, const std::string& platform_message) : error(to_int(code), platform_message) {}

    const char* what() const noexcept override { return text_.what(); }
    /// The number; code() is it as a std::error_code.
    std::int32_t value() const noexcept { return code().value(); }
    /// The row; nullopt where the code is unlisted.
    std::optional<wterror::info> info() const noexcept { return lookup(value()); }
    std::optional<wterror::category> category() const noexcept { return category_of(value()); }
    /// The platform's own message; empty where there was none.
    std::string_view platform_message() const noexcept { return platform_message_.what(); }
    /// The sentence for the people in the call, in English. Derived.
    std::string localized_description() const { return wterror::message(value()); }

private:
    // The message comes first here, so that error(299, "text") is the public constructor with a string.
    error(const char* platform_message, std::int32_t code)
        : std::system_error(wterror::make_error_code(code)),
          platform_message_(platform_message ? platform_message : ""),
          text_(detail::written([=](char* buffer, std::size_t size) {
              const wterror_error described = {code, platform_message};
              return wterror_error_describe(&described, buffer, size);
          })) {}

    // Texts whose copies can't throw, as an exception's must not.
    std::runtime_error platform_message_;
    std::runtime_error text_;
};

/// One of an error's attributes, as OpenTelemetry's semantic conventions name them.
struct attribute {
    /// The name: "error.type".
    std::string_view name;
    /// A number or a text.
    std::variant<std::int32_t, std::string> value;
};

namespace detail {

/// Keeps an attribute. No exception crosses the C library: where memory ends, so does the list.
inline bool keep_attribute(const wterror_attribute* from, void* context) noexcept try {
    attribute kept{from->name, from->number};
    if (!from->is_number) kept.value.emplace<std::string>(from->text.text, from->text.length);
    static_cast<std::vector<attribute>*>(context)->push_back(std::move(kept));
    return true;
} catch (...) {
    return false;
}

}  // namespace detail

/// What OpenTelemetry wants to know of an error: "error.type" (the id, or the number of an unlisted code), "exception.message",
/// "wterror.code", which is a number, "wterror.id" and "wterror.category". Leave the message out on spans and metrics, which
/// are grouped by their attributes. Throws std::bad_alloc.
inline std::vector<attribute> to_attributes(std::int32_t code, const std::string& platform_message = {}) {
    std::vector<attribute> found;
    const wterror_error error = {code, platform_message.empty() ? nullptr : platform_message.c_str()};
    const std::size_t count = wterror_error_to_attributes(&error, detail::keep_attribute, &found);
    if (count != found.size()) throw std::bad_alloc();
    return found;
}
inline std::vector<attribute> to_attributes(errc code, const std::string& platform_message = {}) {
    return to_attributes(to_int(code), platform_message);
}
inline std::vector<attribute> to_attributes(const error& reported) {
    return to_attributes(reported.value(), std::string(reported.platform_message()));
}

/// Thrown for codes of one category.
template <category Category>
class category_error : public error {
public:
    using error::error;
};

namespace detail {

template <class... Arguments, category... Categories>
[[noreturn]] void throw_of(category_list<Categories...>, std::int32_t code, const Arguments&... platform_message) {
    const auto found = category_of(code);
    ((found == Categories ? throw category_error<Categories>(code, platform_message...) : void()), ...);
    throw error(code, platform_message...);
}

}  // namespace detail

/// Throws the error of a code as the exception of its category, by row or range, or else as error itself.
[[noreturn]] inline void throw_error(std::int32_t code) { detail::throw_of(detail::categories{}, code); }
[[noreturn]] inline void throw_error(std::int32_t code, const std::string& platform_message) {
    detail::throw_of(detail::categories{}, code, platform_message);
}
[[noreturn]] inline void throw_error(errc code) { throw_error(to_int(code)); }

/// Shows code, id and summary.
inline std::string to_string(info row) {
    return detail::written([=](char* buffer, std::size_t size) {
        const wterror_error described = {row.code(), nullptr};
        return wterror_error_describe(&described, buffer, size);
    });
}

inline std::ostream& operator<<(std::ostream& out, info row) { return out << to_string(row); }
inline std::ostream& operator<<(std::ostream& out, errc code) { return out << info(code).id(); }

}  // namespace wterror

namespace std {

template <>
struct is_error_code_enum<wterror::errc> : true_type {};
template <>
struct is_error_condition_enum<wterror::condition> : true_type {};

template <>
struct hash<wterror::info> {
    size_t operator()(wterror::info row) const noexcept { return hash<const void*>()(row.c_row()); }
};
template <>
struct hash<wterror::language> {
    size_t operator()(wterror::language value) const noexcept { return hash<const void*>()(value.language_); }
};

#if defined(__cpp_lib_format)
/// Shows a code's id, as a string is formatted: "{:>20}".
template <>
struct formatter<wterror::errc> : formatter<string_view> {
    template <class Context>
    auto format(wterror::errc code, Context& context) const {
        return formatter<string_view>::format(wterror::info(code).id(), context);
    }
};
/// Shows code, id and summary, as a string is formatted.
template <>
struct formatter<wterror::info> : formatter<string_view> {
    template <class Context>
    auto format(wterror::info row, Context& context) const {
        return formatter<string_view>::format(wterror::to_string(row), context);
    }
};
/// Shows code, id and text, as a string is formatted.
template <>
struct formatter<wterror::error> : formatter<string_view> {
    template <class Context>
    auto format(const wterror::error& error, Context& context) const {
        return formatter<string_view>::format(error.what(), context);
    }
};
#endif

}  // namespace std

#endif
