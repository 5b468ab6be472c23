// The C++ header as its users meet it.
#include <algorithm>
#include <map>
#include <sstream>
#include <unordered_set>
#include <vector>
#include <wterror.hpp>

#include "check.h"

namespace {

// What should have thrown has not.
const bool thrown_by_then = true;

void rows() {
    const auto full = wterror::lookup(206);
    CHECK(full && full->id() == "session_is_full" && full->error_code() == wterror::errc::session_is_full);
    CHECK(*full == wterror::info(wterror::errc::session_is_full) && full != wterror::lookup(203));
    CHECK(full->category() == wterror::category::session && to_string(full->category()) == "session");
    CHECK(to_string(full->owner()) == "end_user" && to_string(full->action()) == "wait" && full->retryable());
    CHECK(full->documented() == std::vector<std::string_view>{"Exceeded limit of streaming participants in the room"});
    CHECK(wterror::get(203).documented().empty() && wterror::get(203).causes().empty());
    CHECK(full->retry() == wterror::retry::backoff && to_string(full->retry()) == "backoff");
    CHECK(full->http_status() == 409 && full->lookalikes().front() == "HTTP 206 Partial Content");
    CHECK(full->documented_on() == wterror::platform::ios && !wterror::get(203).documented_on());
    CHECK(wterror::get(801).wording(wterror::platform::android).front() == "Failed to make a request to the media node");
    CHECK(full->wording(wterror::platform::web).empty());
    const std::vector<wterror::cause> causes = wterror::get(303).causes();
    CHECK(causes.size() == wterror::get(303).documented().size() && causes[0].documented == wterror::get(303).documented()[0]);
    CHECK(causes[0].action == wterror::action::ignore && causes[1].action == wterror::action::wait);
    CHECK(causes[0].owner == wterror::owner::app && !causes[2].remedy.empty() && !causes[2].text.empty());
    CHECK(full->platform_name(wterror::platform::android) == "SESSION_IS_FULL_ERROR_CODE");
    CHECK(!wterror::get(107).platform_name(wterror::platform::ios));
    CHECK(!full->since() && !full->retired() && !full->replaced_by());
    CHECK(wterror::get(309).equivalents() == std::vector<wterror::info>{wterror::get(107)});
    CHECK(!wterror::lookup(299) && wterror::category_of(299) == wterror::category::session && !wterror::category_of(4242));
    CHECK(wterror::lookup_name("SESSION_IS_FULL_ERROR_CODE") == full && !wterror::lookup_name({}));
    CHECK(!wterror::lookup_name(std::string_view("sessionIsFull\0", 14)));
    try {
        wterror::get(-206);
        CHECK(!thrown_by_then);
    } catch (const std::out_of_range& error) {
        CHECK(std::string(error.what()).find("did you mean 206 session_is_full") != std::string::npos);
    }
    try {
        wterror::get_by_name("sessionIsFul");
        CHECK(!thrown_by_then);
    } catch (const std::out_of_range& error) {
        CHECK(std::string(error.what()).find("did you mean 206") != std::string::npos);
    }
}

void ranges() {
    using iterator = wterror::catalogue_range::iterator;
    static_assert(std::is_same_v<std::iterator_traits<iterator>::iterator_category, std::random_access_iterator_tag>);
    CHECK(wterror::catalogue.size() == wterror_count() && !wterror::catalogue.empty());
    std::vector<std::int32_t> codes;
    for (wterror::info row : wterror::catalogue) codes.push_back(row.code());
    CHECK(codes.size() == wterror_count() && codes.front() == -1 && std::is_sorted(codes.begin(), codes.end()));
    CHECK(wterror::catalogue[0].code() == -1 && (*(wterror::catalogue.end() - 1)).code() == codes.back());
    CHECK(std::find(wterror::catalogue.begin(), wterror::catalogue.end(), wterror::get(206)) != wterror::catalogue.end());
    const std::unordered_set<wterror::info> set(wterror::catalogue.begin(), wterror::catalogue.end());
    CHECK(set.size() == wterror::catalogue.size() && set.count(wterror::get(206)) == 1);
    const std::unordered_set<wterror::errc> enums{wterror::errc::transport};
    CHECK(enums.count(wterror::errc::transport) == 1);
    const std::unordered_set<wterror::language> different(wterror::languages.begin(), wterror::languages.end());
    CHECK(different.size() == wterror::languages.size());
    CHECK(wterror::search("camera permission").size() >= 2 && wterror::search("").empty());
    CHECK(wterror::suggest("sesion_is_ful").front().code() == 206);
}

void system_errors() {
    const std::error_code code = wterror::errc::media_video_permission;
    CHECK(code.value() == 309 && code.category() == wterror::error_category() && code.category().name() == std::string("wterror"));
    CHECK(code.message() == wterror_strerror(309));
    CHECK(code == wterror::condition::camera_permission_denied);
    CHECK(wterror::make_error_code(107) == wterror::condition::camera_permission_denied);
    CHECK(wterror::make_error_code(108) != wterror::condition::camera_permission_denied);
    CHECK(code == std::error_condition(107, wterror::error_category()));
    CHECK(code == std::error_condition(309, wterror::error_category()));
    CHECK(code.default_error_condition() == wterror::make_error_code(107).default_error_condition());
    CHECK(code != std::error_condition(107, std::generic_category()));
    const std::error_code unlisted = wterror::make_error_code(4242);
    CHECK(unlisted.value() == 4242 && unlisted.message() == "Something unexpected happened (code 4242).");
    CHECK(unlisted.default_error_condition().value() == 4242);
    const std::map<std::error_code, int> map{{code, 1}, {unlisted, 2}};
    CHECK(map.at(wterror::errc::media_video_permission) == 1);
}

template <class Exception>
void thrown(std::int32_t code) {
    try {
        wterror::throw_error(code, "from the SDK");
    } catch (const Exception& error) {
        CHECK(typeid(error) == typeid(Exception));
        CHECK(error.value() == code && error.platform_message() == "from the SDK" && error.info() == wterror::lookup(code));
        CHECK(std::string(error.what()).find("from the SDK") != std::string::npos);
        const Exception copy = error;
        CHECK(std::string(copy.what()) == error.what() && copy.code() == wterror::make_error_code(code));
        static_assert(std::is_nothrow_copy_constructible_v<Exception>);
        return;
    }
    CHECK(!thrown_by_then);
}

void exceptions() {
    thrown<wterror::user_error>(101);
    thrown<wterror::session_error>(206);
    thrown<wterror::session_error>(299);
    thrown<wterror::media_error>(309);
    thrown<wterror::transport_error>(803);
    thrown<wterror::generic_error>(-1);
    thrown<wterror::token_error>(1100);
    thrown<wterror::socket_error>(1105);
    thrown<wterror::error>(4242);
    try {
        wterror::throw_error(wterror::errc::invalid_token);
    } catch (const std::system_error& error) {
        CHECK(error.code() == wterror::errc::invalid_token);
        CHECK_TEXT(error.what(), "1101 invalid_token: The token is incomplete or is not a token.");
    }
    const wterror::error error(206);
    CHECK(error.localized_description() == "The session is full." && error.platform_message().empty());
    CHECK(error.category() == wterror::category::session);
    const wterror::error long_one(206, std::string(5000, 'x'));
    CHECK(std::string(long_one.what()).size() == 5000 + std::string("206 session_is_full: ").size());
}

void texts() {
    CHECK(wterror::version() == WTERROR_VERSION && wterror::message(206) == "The session is full.");
    CHECK(wterror::recovery(wterror::errc::session_is_full) == "Please wait until someone leaves, then try again.");
    CHECK(wterror::label(4242) == "Try again" && wterror::label(wterror::action::retry, "en") == "Try again");
    CHECK(wterror::label(wterror::errc::session_is_full, "de") == wterror::label(wterror::action::wait, "de"));
    CHECK(wterror::language().answering(206) == wterror::language());
    CHECK(wterror::search_any(wterror::message(206, "de")).front().code() == 206);
    CHECK(wterror::language().tag() == "en" && wterror::match_language("en-GB") == wterror::language());
    if (wterror::languages.size() > 1) {
        CHECK(wterror::match_language("pt-AO").tag() == "pt-PT" && wterror::match_language("he").is_right_to_left());
        CHECK(wterror::message(4242, "ja").find("4242") != std::string::npos);
    }
    const wterror::localized_text full = wterror::localized(206, "de-AT");
    CHECK(full.language == wterror::match_language("de").answering(206) && full.message == wterror::message(206, "de"));
    CHECK(full.recovery == wterror::recovery(206, "de") && full.label == wterror::label(206, "de"));
    CHECK(wterror::localized(wterror::errc::session_is_full).message == "The session is full.");
    CHECK(wterror::localized(4242).label == "Try again" && wterror::localized(4242).language == wterror::language());
    const std::vector<wterror::sample> samples = wterror::samples(wterror::errc::session_is_full);
    CHECK(samples.size() >= 3 && samples[1].platform == wterror::platform::android);
    CHECK(samples[1].json.find("\"name\":\"SESSION_IS_FULL_ERROR_CODE\"") != std::string::npos);
    CHECK(wterror::samples(107).size() == 1 && wterror::samples(4242).empty());
    const auto attributes = wterror::to_attributes(wterror::error(206, "Room full"));
    CHECK(attributes.size() == 5 && attributes[0].name == "error.type" && attributes[1].name == "exception.message");
    CHECK(std::get<std::string>(attributes[0].value) == "session_is_full" && std::get<std::string>(attributes[1].value) == "Room full");
    CHECK(attributes[2].name == "wterror.code" && std::get<std::int32_t>(attributes[2].value) == 206);
    CHECK(wterror::to_attributes(wterror::errc::session_is_full).size() == 5 && wterror::to_attributes(4242).size() == 3);
    std::ostringstream out;
    out << wterror::errc::session_is_full << ' ' << wterror::get(203);
    CHECK(out.str() == "session_is_full 203 session_closed: The session has been closed.");
}

}  // namespace

int main() {
    rows();
    ranges();
    system_errors();
    exceptions();
    texts();
}
