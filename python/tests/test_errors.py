"""WTError and its subclasses."""

import copy
import json
import pickle
import subprocess
import sys
import types
from datetime import datetime, timedelta, timezone

import pytest

import wterror
from wterror import Category, ErrorCode, WTError, _categories

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
SUBCLASSES = {category.value: getattr(wterror, f"{category.value.title()}Error") for category in Category}


def test_a_subclass_for_each_category():
    assert {subclass.__name__ for subclass in SUBCLASSES.values()} == set(_categories.__all__) <= set(wterror.__all__)
    for row in wterror.catalogue:
        error = WTError(row.code)
        assert type(error) is SUBCLASSES[row.category]
        assert (error.code, error.id, error.info, error.category) == (row.code, row.id, row, row.category)
        assert error.guidance is row.guidance
        assert error.error_code is row.code
        assert type(error.code) is int


def test_caught_by_category():
    with pytest.raises(wterror.TokenError):
        raise WTError(1100)
    with pytest.raises(WTError):
        raise wterror.TokenError(1100)


def test_unlisted_codes_have_the_class_of_their_range():
    error = WTError(299, "Session went away")
    assert type(error) is wterror.SessionError
    assert (error.code, error.info, error.id, error.guidance, error.error_code) == (299, None, None, None, None)
    assert str(error) == "299 unlisted: Session went away"
    assert type(WTError(4242)) is WTError
    assert WTError(4242).category is None


@pytest.mark.parametrize("number", [2**31, -(2**40), 10**30, pytest.param(10**5000, id="10**5000")])
def test_numbers_without_end(number):
    error = WTError(number)
    digits = str(number) if number < 10**4000 else hex(number)
    assert type(error) is WTError
    assert error.code == number
    assert str(error) == f"{digits} unlisted: Code {digits} is not in the catalogue."
    assert error.localized_description == f"Something unexpected happened (code {digits})."
    assert error.to_problem()["code"] == number
    assert error.to_problem()["detail"] == error.localized_description
    assert error.to_dict()["code"] == number
    assert error.to_dict()["localizedDescription"] == error.localized_description
    assert error.to_attributes()["error.type"] == error.to_attributes()["wterror.code"] == digits
    for answer in (error.to_problem(), error.to_dict(), error.to_attributes()):
        del answer["wterror.code" if "wterror.code" in answer else "code"]
        assert "-2147483648" not in str(answer)
    assert str(WTError(number, "own")) == f"{digits} unlisted: own"
    assert pickle.loads(pickle.dumps(error)).code == number


def test_a_subclass_refuses_other_codes():
    with pytest.raises(ValueError, match=r"TokenError is for codes of token, and 206 .*use WTError\(206\)"):
        wterror.TokenError(206)
    with pytest.raises(ValueError, match="4242 belongs to no category"):
        wterror.TokenError(4242)
    assert wterror.TokenError(1100).code == 1100


def test_own_subclasses_stay():
    class Mine(WTError):
        pass

    class MyToken(wterror.TokenError):
        pass

    assert type(Mine(206)) is Mine
    assert type(MyToken(1100)) is MyToken
    assert type(WTError(1100)) is wterror.TokenError
    with pytest.raises(ValueError, match="MyToken is for codes of token"):
        MyToken(206)


def test_text():
    row = wterror.get(206)
    assert str(WTError(206)) == f"206 session_is_full: {row.summary}"
    assert str(WTError(206, "Room full")) == "206 session_is_full: Room full"
    assert repr(WTError(206)) == "SessionError(206)"
    assert repr(WTError(206, platform_message="Room full")) == "SessionError(206, 'Room full')"
    assert WTError(206).description == row.summary
    assert WTError(206, "Room full").description == "Room full"
    assert WTError(206, "\ud800").platform_message == "\ud800"


def test_a_lone_surrogate_is_one_replacement_character():
    assert str(WTError(206, "\ud800x")) == "206 session_is_full: \ufffdx"
    assert WTError(206, "\ud800\ud800x\udfff").description == "\ufffd\ufffdx\ufffd"
    assert WTError(206, "😀\ud800").to_attributes()["exception.message"] == "😀\ufffd"
    assert WTError(206, "\ud800").to_dict()["message"] == "\ufffd"
    with pytest.raises(LookupError, match=r'^"\ufffdx" is not a known error name'):
        wterror.get_by_name("\ud800x")


@pytest.mark.parametrize("number", [10**5000, -(10**5000)], ids=["10**5000", "-10**5000"])
def test_more_digits_than_python_writes(number):
    error = WTError(number, "?")
    assert repr(error) == f"WTError({hex(number)}, '?')"
    assert f"{WTError(number)!r}" == f"WTError({hex(number)})"
    with pytest.raises(ValueError, match=f"and {hex(number)} belongs to no category; use WTError"):
        wterror.SessionError(number)


def test_a_subclass_has_arguments_of_its_own():
    class Refused(WTError):
        def __init__(self, reason, *, code=206):
            super().__init__(code, platform_message=reason)

    class Expired(wterror.TokenError):
        def __init__(self):
            super().__init__(1100)

    assert str(Refused("no seats")) == "206 session_is_full: no seats"
    assert (type(Refused("gone", code=4242)), Refused("gone", code=4242).code) == (Refused, 4242)
    assert (type(Expired()), Expired().id) == (Expired, "invalid_token_expired")


@pytest.mark.parametrize("arguments", [(), ("206", "x", "y")])
def test_wants_a_code(arguments):
    for kind in (WTError, wterror.SessionError):
        with pytest.raises(TypeError):
            kind(*arguments)
        with pytest.raises(TypeError):
            kind(206, mesage="Room full")
    assert WTError(code=206, platform_message="Room full").args == (206, "Room full")


def test_a_code_is_asked_for_once():
    class Changing:
        asked = 0

        def __index__(self):
            self.asked += 1
            return (206, 1100, 10**30)[self.asked - 1]

    code = Changing()
    error = WTError(code)
    assert (code.asked, type(error), error.code, error.args) == (1, wterror.SessionError, 206, (206,))
    assert vars(error) == {"code": 206, "platform_message": None}
    code = Changing()
    code.asked = 2
    assert (WTError(code).code, code.asked) == (10**30, 3)


@pytest.mark.parametrize("wrong", [1, b"Room full", ["Room full"]])
def test_a_message_is_text(wrong):
    with pytest.raises(TypeError, match="a platform's message is a str or None"):
        WTError(206, wrong)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles(protocol):
    for error in (WTError(206), WTError(206, platform_message="Room full"), WTError(4242, "?"), WTError(299)):
        again = pickle.loads(pickle.dumps(error, protocol))
        assert (type(again), again.code, again.platform_message, again.args) == (
            type(error),
            error.code,
            error.platform_message,
            error.args,
        )
        assert copy.copy(error).platform_message == copy.deepcopy(error).platform_message == error.platform_message


def test_crosses_processes(tmp_path):
    script = tmp_path / "worker.py"
    script.write_text(
        "import concurrent.futures, multiprocessing, wterror\n"
        "def join():\n"
        "    raise wterror.WTError(206, 'Room full')\n"
        "if __name__ == '__main__':\n"
        "    context = multiprocessing.get_context('spawn')\n"
        "    with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as pool:\n"
        "        try:\n"
        "            pool.submit(join).result()\n"
        "        except wterror.SessionError as error:\n"
        "            print(error, error.info is wterror.get(206))\n"
    )
    run = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert run.stdout == "206 session_is_full: Room full True\n"


def test_chains_and_shows_its_public_name():
    with pytest.raises(RuntimeError) as caught:
        try:
            raise WTError(1100)
        except WTError as error:
            raise RuntimeError("cannot join") from error
    assert type(caught.value.__cause__) is wterror.TokenError
    code = "import wterror; raise wterror.WTError(1100) from ValueError('deep')"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "ValueError: deep" in run.stderr
    assert "wterror.TokenError: 1100 invalid_token_expired: " in run.stderr


class TestPayload:
    def test_objects_with_attributes(self):
        error = WTError.from_payload(types.SimpleNamespace(code=206, localizedDescription="Exceeded limit"))
        assert (error.code, error.platform_message) == (206, "Exceeded limit")
        assert WTError.from_payload(WTError(206, "Room full")).platform_message == "Room full"

    @pytest.mark.parametrize(
        "payload",
        [
            {"error": {"code": 206, "message": "Room full"}},
            '{"error": {"name": "SESSION_IS_FULL_ERROR_CODE", "message": "Room full"}}',
            types.SimpleNamespace(error=types.SimpleNamespace(code=206, message="Room full")),
            types.SimpleNamespace(error=WTError(206, "Room full")),
            types.SimpleNamespace(type="error", error={"code": 206, "message": "Room full"}),
            b'{"error": {"code": 206, "message": "Room full", "requestTime": null}}',
            {"code": 206, "message": "Room full", "error": {"code": 1100}},
        ],
    )
    def test_wrapped_objects(self, payload):
        error = WTError.from_payload(payload)
        assert (type(error), error.code, error.platform_message) == (wterror.SessionError, 206, "Room full")

    @pytest.mark.parametrize("kind", [str, str.encode, lambda text: bytearray(text, "utf-8")])
    def test_json_text(self, kind):
        error = WTError.from_payload(kind('{"name": "SESSION_IS_FULL_ERROR_CODE", "message": "voll ✓"}'))
        assert (type(error), error.code, error.platform_message) == (wterror.SessionError, 206, "voll ✓")

    @pytest.mark.parametrize(
        ("payload", "text"),
        [
            ("", "cannot be read as JSON"),
            ("{", "cannot be read as JSON"),
            (" [", "cannot be read as JSON"),
            (b"sessionIsFull", "cannot be read as JSON"),
            (b"\xff\xfe\xfd", "cannot be read as JSON"),
            ("[" * 100_000, "cannot be read as JSON"),
            ("[206]", r"\[206\] \(list\) instead of an object, a code or a name"),
            ("null", "instead of an object"),
            ("206.5", "instead of an object"),
            ("true", "a code is an int, not bool"),
            (True, "a code is an int, not bool"),
            (206.5, "no code and no name"),
            ("sessionIsFul", "did you mean 206 session_is_full"),
            ('"sessionIsFul"', "did you mean 206 session_is_full"),
            pytest.param('{"code": ' + "9" * 5000 + "}", "cannot be read as JSON: Exceeds the limit", id="9*5000"),
            ({}, "no code and no name"),
            (None, "no code and no name"),
            ({"code": "206"}, "a code is an int, not str"),
            ({"code": 206.0}, "a code is an int, not float"),
            ({"code": True}, "a code is an int, not bool"),
            ({"code": 206, "message": 5}, "`message` is 5"),
            pytest.param({"code": 206, "message": 10**5000}, "`message` is 0x", id="message 10**5000"),
            pytest.param({"code": 206, "requestTime": 10**5000}, "`requestTime` is 0x", id="requestTime 10**5000"),
            ({"code": 206, "requestTime": -1}, "`requestTime` is -1 .int. instead of milliseconds"),
            ({"code": 206, "requestTime": True}, "`requestTime` is True"),
            ({"code": 206, "requestTime": 1.5}, r"`requestTime` is 1\.5"),
            ({"code": 206, "requestTime": "2026"}, "`requestTime` is '2026'"),
            ({"code": 206, "requestTime": 253402300800000}, "`requestTime` is 253402300800000"),
            ({"name": ["x"]}, "`name` is"),
            ({"error": {"message": "Room full"}}, "no code and no name"),
            ({"error": "Room full"}, "no code and no name"),
            ({"error": {"code": 206, "error": {"code": 206}}}, "wrapped twice; pass the object that has the `code`"),
            ({"code": None, "name": "sessionIsFul"}, "did you mean 206 session_is_full"),
        ],
    )
    def test_says_what_is_wrong(self, payload, text):
        with pytest.raises(wterror.PayloadError, match=text) as caught:
            WTError.from_payload(payload)
        assert isinstance(caught.value, ValueError)
        assert len(str(caught.value)) < 300

    @pytest.mark.parametrize("payload", [206, "206", b"206", ErrorCode.SESSION_IS_FULL, wterror.get(206)])
    def test_a_code_alone(self, payload):
        error = WTError.from_payload(payload)
        assert (type(error), error.code, error.platform_message) == (wterror.SessionError, 206, None)

    @pytest.mark.parametrize("payload", ["sessionIsFull", '"session_is_full"', b'"SESSION_IS_FULL_ERROR_CODE"'])
    def test_a_name_alone(self, payload):
        assert WTError.from_payload(payload).code == 206

    def test_unlisted_codes_alone(self):
        assert WTError.from_payload(4242).code == WTError.from_payload("4242").code == 4242
        assert WTError.from_payload(10**5000).code == 10**5000

    def test_huge_numbers(self):
        assert WTError.from_payload('{"code": 12345678901, "message": "?"}').code == 12345678901

    @pytest.mark.parametrize("time", [0, 1700000000123, 253402300799999])
    def test_request_time(self, time):
        for payload in (
            {"code": 206, "requestTime": time},
            {"error": {"code": 206, "requestTime": time}, "requestTime": 5},
            types.SimpleNamespace(error=types.SimpleNamespace(code=206, requestTime=time)),
            json.dumps({"name": "sessionIsFull", "requestTime": time}),
        ):
            error = WTError.from_payload(payload)
            assert error.request_time == EPOCH + timedelta(milliseconds=time)
            assert error.request_time.utcoffset() == timedelta()
            assert error.to_dict()["requestTime"] == time
            assert list(error.to_dict()) == list(wterror.WTErrorDict.__annotations__)
            for again in (
                WTError.from_payload(error),
                WTError.from_payload(error.to_dict()),
                copy.copy(error),
                pickle.loads(pickle.dumps(error)),
            ):
                assert (again.code, again.request_time) == (206, error.request_time)

    def test_a_request_time_of_ones_own(self):
        east = datetime(2026, 11, 25, 2, 0, 0, 1999, timezone(timedelta(hours=2)))
        error = WTError(206, request_time=east)
        assert (error.request_time, error.args) == (east, (206,))
        assert error.to_dict()["requestTime"] == (east - EPOCH) // timedelta(milliseconds=1)
        assert wterror.TokenError(1100, "?", request_time=east).request_time is east
        assert WTError(206).request_time is None
        with pytest.raises(TypeError, match="is a datetime or None, not int"):
            WTError(206, request_time=1700000000123)
        with pytest.raises(ValueError, match="needs a time zone"):
            WTError(206, request_time=datetime(2026, 11, 25))

    def test_a_subclass_whose_arguments_lack_the_time(self):
        class Old(wterror.SessionError):
            def __init__(self, code, message=None):
                super().__init__(code, message)

        error = Old.from_payload({"code": 206, "message": "Room full", "requestTime": 0})
        assert (error.platform_message, error.request_time) == ("Room full", EPOCH)

    def test_tries(self):
        error = wterror.WTError.try_from_payload('{"error": {"code": 206, "requestTime": 1700000000123}}')
        assert (type(error), error.code) == (wterror.SessionError, 206)
        assert error.request_time is not None
        for nothing in (None, "", b"{", {}, {"code": "206"}, {"error": None}, ValueError("boom"), object(), "banana"):
            assert WTError.try_from_payload(nothing) is None
        # What is no fault of the payload's is not hidden.
        with pytest.raises(ValueError, match="is for codes of token"):
            wterror.TokenError.try_from_payload({"code": 206})

    def test_its_own_export(self):
        for error in (WTError(206), WTError(206, "Room full"), WTError(4242), WTError(10**30, "?")):
            again = WTError.from_payload(json.dumps(error.to_dict()))
            assert (type(again), again.code, again.platform_message) == (
                type(error),
                error.code,
                error.platform_message,
            )

    def test_a_description_beside_no_message(self):
        for payload in (
            {"code": 206, "message": None, "localizedDescription": "Room full"},
            types.SimpleNamespace(code=206, message=None, localizedDescription="Room full"),
        ):
            assert WTError.from_payload(payload).platform_message == "Room full"
        own = WTError(206).localized_description
        assert WTError.from_payload({"code": 206, "localizedDescription": own}).platform_message is None
        assert WTError.from_payload({"code": 206, "message": "?", "localizedDescription": own}).platform_message == "?"

    def test_in_a_subclass(self):
        assert wterror.TokenError.from_payload({"code": 1100}).code == ErrorCode.INVALID_TOKEN_EXPIRED
        with pytest.raises(ValueError, match="is for codes of token"):
            wterror.TokenError.from_payload({"code": 206})

    def test_a_property_that_fails_is_not_hidden(self):
        class Broken:
            @property
            def code(self):
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            WTError.from_payload(Broken())


def test_problem():
    problem = WTError(1100).to_problem(locale="de")
    assert [key for key in problem if key != "page"] == [
        key for key in wterror.Problem.__annotations__ if key != "page"
    ]
    assert problem["status"] == Category.TOKEN.http_status == wterror.get(1100).http_status
    assert (problem["type"], problem["link"]) == ("urn:wterror:1100", wterror.get(1100).link)
    assert problem["language"] == "de"
    assert WTError(10**30).to_problem(locale="de")["language"] == "de"
    assert problem["detail"] == wterror.localized(1100, "de").message
    json.dumps(problem)


def test_dict():
    for error in (WTError(206), WTError(206, "Room full"), WTError(4242), WTError(10**30)):
        assert [*error.to_dict(), "requestTime"] == list(wterror.WTErrorDict.__annotations__)
