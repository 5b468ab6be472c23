"""Rows, names, search and languages, as a Python program meets them."""

import asyncio
import copy
import enum
import gc
import json
import pickle
import sys
import weakref

import pytest

import wterror
from wterror import Action, Category, ErrorCode, Owner, Platform, Retry

EDGES = [2**31 - 1, -(2**31), 2**31, -(2**31) - 1, 2**63, -(2**63) - 1, 10**30]
ROW = wterror.ErrorInfoDict.__annotations__
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class TestLookup:
    def test_hands_out_one_object(self):
        row = wterror.lookup(206)
        assert row is wterror.lookup(206) is wterror.get(206) is wterror.lookup_name("sessionIsFull")
        assert row is ErrorCode.SESSION_IS_FULL.info
        assert row in wterror.catalogue

    def test_allocates_nothing(self):
        wterror.lookup(206)
        before = sys.getallocatedblocks()
        for _ in range(1000):
            wterror.lookup(206)
            wterror.lookup(4242)
        assert sys.getallocatedblocks() - before < 100

    @pytest.mark.parametrize("code", [ErrorCode.SESSION_IS_FULL, Index(206), enum.IntEnum("Other", {"X": 206}).X])
    def test_takes_what_is_an_integer(self, code):
        assert wterror.lookup(code) is wterror.get(206)

    def test_takes_numpy_integers(self):
        numpy = pytest.importorskip("numpy")
        for kind in (numpy.int16, numpy.int32, numpy.int64, numpy.uint64):
            assert wterror.lookup(kind(206)) is wterror.get(206)
            assert type(wterror.WTError(kind(206)).code) is int
        assert wterror.lookup(numpy.uint64(2**64 - 1)) is None
        with pytest.raises(TypeError, match="not bool"):
            wterror.lookup(numpy.bool_(True))

    @pytest.mark.parametrize(
        "number",
        [0, 1, 4242, -206, *EDGES, pytest.param(10**5000, id="10**5000"), Index(2**40)],
    )
    def test_any_other_integer_is_unlisted(self, number):
        assert wterror.lookup(number) is None
        assert isinstance(wterror.localized(number, "de").message, str)
        with pytest.raises(LookupError, match="is not a listed Watch Together error code"):
            wterror.get(number)

    @pytest.mark.parametrize("wrong", [True, False, 206.0, "206", b"206", None, [206], object(), 206j])
    def test_anything_else_is_a_type_error(self, wrong):
        for function in (
            wterror.lookup,
            wterror.get,
            wterror.localized,
            wterror.WTError,
            Category.of,
            wterror.category_of,
            wterror.TokenError,
        ):
            with pytest.raises(TypeError, match=f"a code is an int, not {type(wrong).__name__}"):
                function(wrong)

    def test_says_what_to_do_with_text(self):
        with pytest.raises(TypeError, match=r"not str \('206'\); convert digits with int\(\).*lookup_name\(\)"):
            wterror.lookup("206")

    def test_the_argument_is_shown_short(self):
        with pytest.raises(TypeError) as caught:
            wterror.lookup("x" * 10_000)
        assert len(str(caught.value)) < 250

    def test_an_index_that_fails_is_not_hidden(self):
        class Broken:
            def __index__(self):
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            wterror.lookup(Broken())

    @pytest.mark.parametrize("arguments", [(), (206, 4242)])
    def test_wants_one_argument(self, arguments):
        with pytest.raises(TypeError):
            wterror.lookup(*arguments)


class TestNames:
    @pytest.mark.parametrize("wrong", [206, None, b"sessionIsFull", True])
    def test_a_name_is_text(self, wrong):
        for function in (wterror.lookup_name, wterror.get_by_name, wterror.search):
            with pytest.raises(TypeError):
                function(wrong)

    @pytest.mark.parametrize("name", ["", "\0", "\ud800", "sessionIsFull\ud800", "💥" * 1000])
    def test_any_text_has_an_answer(self, name):
        assert wterror.lookup_name(name) is None
        assert wterror.suggest(name) in ([], [wterror.get(206)])
        assert wterror.search(name) == []
        with pytest.raises(LookupError, match="is not a known error name"):
            wterror.get_by_name(name)

    def test_strict_forms_name_near_misses(self):
        with pytest.raises(wterror.UnknownNameError, match="did you mean 206 session_is_full") as unknown:
            wterror.get_by_name("sessionIsFul")
        assert unknown.value.name == "sessionIsFul"
        with pytest.raises(wterror.UnlistedCodeError, match="did you mean 206 session_is_full") as unlisted:
            wterror.get(-206)
        assert unlisted.value.code == -206
        for error in (unknown.value, unlisted.value):
            assert isinstance(error, LookupError)
            again = pickle.loads(pickle.dumps(error))
            assert (type(again), str(again)) == (type(error), str(error))


class TestRows:
    def test_iteration_and_count(self):
        assert len(wterror.catalogue) == len(ErrorCode) == len({row.id for row in wterror.catalogue})
        assert [row.code for row in wterror.catalogue] == list(ErrorCode)

    def test_fields_are_of_python_s_types(self):
        for row in wterror.catalogue:
            assert type(row.code) is ErrorCode
            assert type(row.category) is Category
            assert type(row.guidance.owner) is Owner
            assert type(row.guidance.action) is Action
            assert type(row.guidance.retry) is Retry
            assert row.guidance.retryable is (row.guidance.retry in ("immediately", "backoff"))
            assert tuple(cause.documented for cause in row.causes) == row.documented
            for cause in row.causes:
                assert (type(cause.owner), type(cause.action), type(cause.retry)) == (Owner, Action, Retry)
            assert type(row.documented_on) is (Platform if row.documented else type(None))
            assert list(row.platforms) == list(Platform)
            assert row.guidance.derived is True
            assert row.summary is row.summary
            assert all(row in other.info.equivalents or True for other in row.equivalents)
            assert all(row.code in other.info.equivalents for other in row.equivalents)

    def test_is_the_export_s_row(self):
        for row in wterror.catalogue:
            found = row.to_dict(locale="en")
            assert set(row.to_dict()) <= set(found) <= set(ROW)
            assert set(ROW) - set(found) <= {"page", "since", "retired", "replaced_by"}
            assert list(found["guidance"]) == list(wterror.GuidanceDict.__annotations__)
            assert json.loads(json.dumps(found)) == found
            for key, value in row.to_dict().items():
                here = getattr(row, key)
                if key == "guidance":
                    assert value == {name: getattr(here, name) for name in value}
                elif key == "causes":
                    assert value == [
                        {name: getattr(cause, name) for name in wterror.CauseDict.__annotations__} for cause in here
                    ]
                elif key == "wordings":
                    assert value == {platform: list(items) for platform, items in here.items()}
                elif isinstance(value, list):
                    assert value == list(here)
                else:
                    assert value == here
            assert found["message"] == row.localized("en").message

    def test_platforms_by_name_too(self):
        assert wterror.get(801).wordings["android"] == wterror.get(801).wordings[Platform.ANDROID] != ()
        assert wterror.get(206).platforms["ios"] == wterror.get(206).platforms[Platform.IOS] == "sessionIsFull"

    @pytest.mark.parametrize("name", ["code", "id", "guidance", "anything"])
    def test_is_frozen(self, name):
        for thing in (
            wterror.get(206),
            wterror.get(206).guidance,
            wterror.get(206).causes[0],
            wterror.languages()[0],
            wterror.localized(206),
        ):
            with pytest.raises(AttributeError):
                setattr(thing, name, "changed")
        with pytest.raises(TypeError):
            wterror.get(206).platforms["ios"] = "changed"

    def test_is_made_by_nobody_else(self):
        for kind in (wterror.ErrorInfo, wterror.Guidance, wterror.Cause, wterror.Language, wterror.Localized):
            with pytest.raises(TypeError):
                kind()
            with pytest.raises(TypeError):
                type("Sub", (kind,), {})

    @pytest.mark.parametrize("protocol", PROTOCOLS)
    def test_pickles_to_itself(self, protocol):
        row, language = wterror.get(206), wterror.match_language("pt")
        for thing in (*wterror.catalogue, row.guidance, row.code, row.category, language, wterror.lookup, Platform.IOS):
            assert pickle.loads(pickle.dumps(thing, protocol)) is thing
        for row in wterror.catalogue:
            for cause in row.causes:
                assert pickle.loads(pickle.dumps(cause, protocol)) is cause
        text = row.localized("de")
        again = pickle.loads(pickle.dumps(text, protocol))
        assert again == text
        assert hash(again) == hash(text)

    def test_copies_are_the_same(self):
        row = wterror.get(206)
        assert copy.copy(row) is copy.deepcopy(row) is row
        assert copy.deepcopy({"row": row})["row"] is row

    def test_hashes(self):
        assert len({row: row.id for row in wterror.catalogue}) == len(wterror.catalogue)
        assert len(set(wterror.languages())) == len(wterror.languages())

    def test_repr(self):
        row = wterror.get(206)
        assert repr(row) == f"<ErrorInfo 206 session_is_full: {row.summary}>"
        assert str(row) == f"206 session_is_full: {row.summary}"
        assert repr(row.causes[0]) == f"<Cause of 206: {row.causes[0]}>"
        assert str(row.causes[0]) == row.causes[0].cause
        assert repr(row.guidance).startswith("<Guidance end_user wait: ")
        assert repr(wterror.match_language("de")) == "<Language de: German>"

    def test_html(self):
        for row in wterror.catalogue:
            html = row._repr_html_()
            assert html.startswith("<table>")
            assert html.count("<tr>") == html.count("</tr>") >= 5
            assert html.count("(derived)") == (3 if len(row.causes) > 1 else 2)
            assert row.id in html
        assert "no description" in wterror.get(204)._repr_html_()
        assert "media_video_permission" in wterror.get(107)._repr_html_()


class TestEnumerations:
    def test_match(self):
        match wterror.WTError(206).code:
            case ErrorCode.SESSION_IS_FULL:
                found = True
            case _:
                found = False
        assert found

    def test_members_are_their_values(self):
        assert ErrorCode(206) is ErrorCode["SESSION_IS_FULL"] == 206
        assert str(ErrorCode.SESSION_IS_FULL) == f"{ErrorCode.SESSION_IS_FULL}" == "206"
        assert str(Category.TOKEN) == f"{Category.TOKEN}" == "token" == Category.TOKEN
        assert f"{Category.TOKEN:>7}" == "  token"
        assert json.dumps([ErrorCode.SESSION_IS_FULL, Category.TOKEN]) == '[206, "token"]'
        with pytest.raises(ValueError, match="4242"):
            ErrorCode(4242)

    def test_ids_and_names_go_together(self):
        for code in ErrorCode:
            assert code.name == code.id.upper()

    def test_category_of(self):
        assert Category.of(299) is Category.SESSION
        assert Category.of(4242) is None
        assert Category.of(10**30) is None
        for code in (-1, 0, 206, 299, 4242, 10**30, ErrorCode.INVALID_TOKEN):
            assert wterror.category_of(code) is Category.of(code) is wterror.WTError(code).category
        for row in wterror.catalogue:
            assert wterror.category_of(row.code) is row.category
        assert {category.http_status for category in Category} <= set(range(400, 600))


class TestLanguages:
    @pytest.mark.parametrize("locale", ["de-AT", ["tlh", "de"], ("de",), {"de": 1}, iter(["de"]), "de_AT.UTF-8"])
    def test_preferences(self, locale):
        assert wterror.localized(206, locale).language.tag == "de"

    def test_languages_are_preferences(self):
        for language in wterror.languages():
            assert wterror.match_language(language) is language
            assert wterror.localized(206, locale=language).language is language
            assert wterror.match_language([language, "de"]) is language

    @pytest.mark.parametrize("nothing", [None, "", [], "not a tag", ["\ud800"], "\0"])
    def test_english_where_nothing_fits(self, nothing):
        assert wterror.localized(206, locale=nothing).language.tag == "en"

    @pytest.mark.parametrize("wrong", [1, ["de", 1], [None], True])
    def test_wrong_types(self, wrong):
        for ask in (lambda: wterror.localized(206, wrong), lambda: wterror.get(206).to_dict(locale=wrong)):
            with pytest.raises(TypeError, match="a locale is a tag such as"):
                ask()

    def test_a_locale_that_fails_is_not_hidden(self):
        class Broken:
            def __iter__(self):
                raise ZeroDivisionError

        class Ends:
            def __iter__(self):
                yield "tlh"
                raise ZeroDivisionError

        for locale in (Broken(), Ends()):
            with pytest.raises(ZeroDivisionError):
                wterror.match_language(locale)

    def test_texts_keep_no_object_of_the_caller_s(self):
        class Code(int):
            pass

        class Held:
            pass

        code = Code(206)
        code.text, code.held = wterror.localized(code, "de"), Held()
        held = weakref.ref(code.held)
        assert pickle.loads(pickle.dumps(code.text)) == code.text
        del code
        gc.collect()
        assert held() is None

    def test_search_in_a_language(self):
        message = wterror.localized(206, "de").message
        assert wterror.search(message, locale="de")[0] is wterror.get(206)

    def test_search_in_every_language(self):
        for language in wterror.languages():
            text = wterror.localized(206, language)
            assert wterror.get(206) in wterror.search(text.message, language="any"), language
        assert wterror.search("", language="any") == wterror.search("\ud800", language="any") == []
        with pytest.raises(TypeError):
            wterror.search(206, language="any")
        for wrong in ("de", "ANY", "", "\ud800"):
            with pytest.raises(ValueError, match='language is "any" or left out'):
                wterror.search("voll", language=wrong)
        with pytest.raises(TypeError):
            wterror.search("voll", language=wterror.match_language("de"))
        with pytest.raises(ValueError, match="a locale beside it has no meaning"):
            wterror.search("voll", language="any", locale="de")

    def test_message_and_recovery_joined(self):
        for language in wterror.languages():
            for code in (*wterror.ErrorCode, 4242, 10**30):
                text = wterror.localized(code, language)
                spaceless = text.language.tag in ("ja", "zh-Hans", "zh-Hant")
                assert text.joined == text.message + ("" if spaceless else " ") + text.recovery
                assert text.direction == text.language.direction


class TestSamples:
    def test_each_platform_that_knows_the_code(self):
        for row in wterror.catalogue:
            samples = wterror.samples(row.code)
            assert set(samples) == {platform for platform, name in row.platforms.items() if name}
            for platform, sample in samples.items():
                assert type(platform) is wterror.Platform
                for payload in (sample, json.dumps(sample)):
                    error = wterror.WTError.from_payload(payload)
                    assert error.code == row.code
                    assert (error.request_time is None) == (platform != "web")

    def test_they_are_the_callers_own(self):
        samples = wterror.samples(206)
        samples["web"]["error"]["code"] = 1100
        assert wterror.samples(206)["web"]["error"]["code"] == 206
        with pytest.raises(TypeError):
            samples["web"] = {}

    def test_unlisted_codes_have_none(self):
        assert dict(wterror.samples(4242)) == dict(wterror.samples(10**30)) == {}
        with pytest.raises(TypeError, match="a code is an int, not str"):
            wterror.samples("206")


def test_public_names():
    assert set(wterror.__all__) <= set(dir(wterror))
    for name in wterror.__all__:
        assert getattr(wterror, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'banana'"):
        _ = wterror.banana


def test_a_row_is_a_dataclass_and_its_class_is_none():
    import dataclasses
    import pprint

    for row in wterror.catalogue:
        assert isinstance(row, wterror.ErrorInfo) and dataclasses.is_dataclass(row)
        values = dataclasses.asdict(row)
        assert values == {name: getattr(row, name) for name in values}
        assert {"code", "id", "name", "documented", "guidance", "causes", "replaced_by"} <= set(values)
        assert pprint.pformat(row, width=10) == repr(row)
    # What differs by platform has no column, and nothing else is left out.
    left_out = {name for name in vars(wterror.ErrorInfo) if not name.startswith("_")} - set(values)
    assert left_out == {"platforms", "wordings", "localized", "to_dict"}
    # FastAPI looks for dataclasses in the body of a request.
    assert not dataclasses.is_dataclass(wterror.ErrorInfo)


def test_rows_come_from_paths_and_are_answers_in_fastapi():
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()

    @app.get("/codes/{row}")
    def show(row: wterror.ErrorInfo) -> wterror.ErrorInfo:
        return row

    sent = []

    async def receive():
        return {"type": "http.request"}

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http"}
    asyncio.run(app(scope | {"path": "/codes/sessionIsFull", "query_string": b"", "headers": []}, receive, send))
    assert sent[0]["status"] == 200
    assert json.loads(b"".join(message.get("body", b"") for message in sent)) == wterror.get(206).to_dict()
