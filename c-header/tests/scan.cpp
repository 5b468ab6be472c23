// Scanning of logs. What is found in which log is in tests/cases/scan.json; here is how it is asked.
#include <string>
#include <vector>
#include <wterror.hpp>

#include "check.h"

namespace {

const std::string log =
    "HTTP/1.1 206 Partial Content\n"
    "2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}\n"
    "WTError(code: 4294967502)\n"
    "(WatchTogether.WTError error 3.)";

void found() {
    const std::vector<wterror::finding> found = wterror::scan_line(log);
    CHECK(found.size() == 3);
    CHECK(found[0].line == 2 && found[0].column == 49 && found[0].code == 206 && found[0].info == wterror::lookup(206));
    CHECK(found[0].name == "SESSION_IS_FULL_ERROR_CODE" && found[0].certainty == "certain");
    CHECK(found[0].evidence == "name_with_code" && found[0].time == "2026-11-24T21:52:42Z" && found[0].session == "s-1");
    CHECK(!found[0].participant && !found[0].contradicts && found[0].text == log.substr(29, 90));
    CHECK(found[1].code == 4294967502 && !found[1].info && !found[1].name && !found[1].time && !found[1].session);
    CHECK(found[2].line == 4 && !found[2].code && found[2].evidence == "case_index");
    CHECK(wterror::scan_line("code=104 name=SESSION_IS_FULL_ERROR_CODE")[0].contradicts == 206);
    CHECK(wterror::scan_line("").empty() && wterror::scan_line({}).empty());
}

void options() {
    wterror::scan_options options;
    options.min_certainty = "possible";
    CHECK(wterror::scan_line(log, options).size() == 4);
    options.min_certainty = "certain";
    CHECK(wterror::scan_line(log, options).size() == 1);
    const std::string talky = "11-24 21:52:42.123 call_ref=c-7 Error Domain=TalkyCallDomain Code=206";
    options = {};
    CHECK(wterror::scan_line(talky, options).empty());
    options.domains = {"OtherDomain", "TalkyCallDomain"};
    options.session_keys = {"call_ref"};
    options.year = 2026;
    const std::vector<wterror::finding> found = wterror::scan_line(talky, options);
    CHECK(found.size() == 1 && found[0].session == "c-7" && found[0].time == "2026-11-24T21:52:42.123");
    const std::string english = wterror::recovery(206);
    options.messages = {"en"};
    CHECK(wterror::scan_line(english, options).size() == wterror::scan_line(english).size());
}

std::string refused(const wterror::scan_options& options) {
    try {
        wterror::scan_line(log, options);
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
    return "nothing";
}

void wrong_options() {
    wterror::scan_options certainty, messages, domains, year;
    certainty.min_certainty = "sure";
    CHECK(refused(certainty) == "min_certainty is \"sure\", not one of possible, likely, certain");
    messages.messages = {"en", "xx"};
    CHECK(refused(messages).find("messages knows no language \"xx\"; there are all, ") == 0);
    domains.domains = {"abc"};
    CHECK(refused(domains) == "a domain has four letters at least, not \"abc\"");
    year.year = 10000;
    CHECK(refused(year) == "a year is from 1 to 9999, not 10000");
    CHECK(refused({}) == "nothing");
    CHECK(wterror_scan_options_error(nullptr, nullptr, 0) == 0);
}

bool stop(const wterror_finding*, void* context) {
    ++*static_cast<int*>(context);
    return false;
}

void from_c() {
    int calls = 0;
    CHECK(wterror_scan_line(log.data(), log.size(), nullptr, stop, &calls) == 1 && calls == 1);
    CHECK(wterror_scan_line(nullptr, 7, nullptr, stop, &calls) == 0 && calls == 1);
    const char bytes[] = "\xff\0 WTError(code: 206)";
    CHECK(wterror_scan_line(bytes, sizeof bytes, nullptr, nullptr, nullptr) == 1);
}

}  // namespace

int main() {
    found();
    options();
    wrong_options();
    from_c();
}
