from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from os import PathLike
from typing import Any, Final, Literal, Protocol, SupportsIndex, TypeAlias, TypeVar, final, overload, type_check_only

from typing_extensions import Self

from wterror._codes import Action, Category, ErrorCode, Owner, Platform, Retry
from wterror._dicts import ErrorInfoDict, FindingDict, Problem, WTErrorDict

_Locale: TypeAlias = str | Language | Iterable[str | Language] | None
_Certainty: TypeAlias = Literal["possible", "likely", "certain"]

__all__ = [
    "VERSION",
    "BaseError",
    "Cause",
    "Column",
    "ErrorInfo",
    "Finding",
    "Findings",
    "Guidance",
    "Language",
    "Localized",
    "Table",
    "all_rows",
    "attributes",
    "category_of",
    "cause",
    "causes",
    "codes",
    "description",
    "digits",
    "display",
    "error_dict",
    "finding",
    "http_status",
    "languages",
    "localized",
    "lookup",
    "lookup_name",
    "main",
    "match_language",
    "messages",
    "names",
    "payload",
    "plain",
    "problem",
    "register",
    "register_category",
    "samples",
    "scan",
    "scan_arrow",
    "scan_lines",
    "search",
    "suggest",
    "unknown_name",
    "unlisted",
]

_Value = TypeVar("_Value", covariant=True)
_Default = TypeVar("_Default")

VERSION: Final[str]

# A `mappingproxy` at run time. Its keys, members of `Platform`, are found by their texts too.
@type_check_only
class _Platforms(Mapping[Platform, _Value]):
    def __getitem__(self, platform: str, /) -> _Value: ...
    def __iter__(self) -> Iterator[Platform]: ...
    def __len__(self) -> int: ...
    @overload
    def get(self, platform: str, /) -> _Value | None: ...
    @overload
    def get(self, platform: str, default: _Default, /) -> _Value | _Default: ...

# A file that is open for reading.
@type_check_only
class _Readable(Protocol):
    def read(self, size: int, /) -> str | bytes: ...

# What has Arrow's PyCapsule interface.
@type_check_only
class _ArrowArray(Protocol):
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...

@type_check_only
class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

class BaseError(Exception):
    """The native base of `WTError`: makes the subclass of the code's category."""

    # Subclasses may have an `__init__` of their own.
    def __new__(cls, *args: Any, **options: Any) -> Self: ...
    def __init__(
        self, code: int, platform_message: str | None = None, *, request_time: datetime | None = None
    ) -> None: ...

@final
class ErrorInfo:
    """One row of the catalogue: all that is known about a listed code.

    There is one object of each, and it never changes. Its fields are named as in the command's JSON. What is marked
    derived is this project's own judgement.

    >>> import wterror
    >>> info = wterror.get(206)
    >>> info.id, info.category, info.documented
    ('session_is_full', <Category.SESSION: 'session'>, ('Exceeded limit of streaming participants in the room',))
    >>> info.platforms["android"], info.guidance.action
    ('SESSION_IS_FULL_ERROR_CODE', <Action.WAIT: 'wait'>)
    """

    @property
    def code(self) -> ErrorCode:
        """The number, as the member of `ErrorCode`, which is an `int`."""
    @property
    def id(self) -> str:
        """The platform-neutral identifier, the same in every language: `session_is_full`."""
    @property
    def name(self) -> str:
        """The name as the vendor documents it: the iOS one or, for a code seen elsewhere only, that platform's."""
    @property
    def category(self) -> Category:
        """The specification's section."""
    @property
    def summary(self) -> str:
        """One English line for developers. Derived."""
    @property
    def documented(self) -> tuple[str, ...]:
        """The items of the vendor's description, letter for letter; none where the vendor's page has none."""
    @property
    def documented_on(self) -> Platform | None:
        """The platform whose page `documented` was read from; `None` where nothing is documented."""
    @property
    def wordings(self) -> _Platforms[tuple[str, ...]]:
        """Items of other platforms' descriptions that differ, letter for letter, by `Platform` or its text."""
    @property
    def causes(self) -> tuple[Cause, ...]:
        """The causes, one for each item of `documented`, with what to do about each."""
    @property
    def condition(self) -> str:
        """The platform-neutral condition; rows that share it are each other's `equivalents`."""
    @property
    def equivalents(self) -> tuple[ErrorCode, ...]:
        """The codes that other platforms report for the same condition."""
    @property
    def platforms(self) -> _Platforms[str | None]:
        """The constant's name on each platform, by `Platform` or its text; `None` where it was not seen there."""
    @property
    def guidance(self) -> Guidance:
        """What to do about it. Derived."""
    @property
    def http_status(self) -> int:
        """The HTTP status of problem documents (RFC 9457) about it. Derived."""
    @property
    def lookalikes(self) -> tuple[str, ...]:
        """Other numbers that a reader could take for this code. Derived."""
    @property
    def link(self) -> str:
        """The address of the vendor's page that lists the code."""
    @property
    def page(self) -> str | None:
        """The address of the code's page in this project's explorer; `None` where no explorer is published."""
    @property
    def since(self) -> str | None:
        """The version of the catalogue that first listed the code; `None` where it is the first one."""
    @property
    def retired(self) -> str | None:
        """The version of the catalogue that withdrew the code, whose row stays; `None` where it is in use."""
    @property
    def replaced_by(self) -> ErrorCode | None:
        """The code to use in place of a retired one, where there is one."""
    def localized(self, locale: _Locale = None) -> Localized:
        """What to tell a person about this error, in the best available language for them. Derived.

        >>> import wterror
        >>> wterror.get(206).localized("fr").message != wterror.get(206).localized().message
        True
        """
    def to_dict(self, *, locale: _Locale = None) -> ErrorInfoDict:
        """The row as plain dicts, lists and texts, for JSON; with a locale also the texts in it.

        >>> import wterror
        >>> row = wterror.get(206).to_dict(locale="en")
        >>> row["id"], row["guidance"]["derived"], row["message"]
        ('session_is_full', True, 'The session is full.')
        """
    def _repr_html_(self) -> str: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any: ...

@final
class Guidance:
    """What to do about an error. Derived: this project's judgement, not the vendor's.

    >>> import wterror
    >>> guidance = wterror.get(1100).guidance
    >>> guidance.owner, guidance.action, guidance.retryable, guidance.derived
    (<Owner.BACKEND: 'backend'>, <Action.REFRESH_TOKEN: 'refresh_token'>, False, True)
    """

    @property
    def owner(self) -> Owner:
        """Who can act."""
    @property
    def action(self) -> Action:
        """What the owner does first."""
    @property
    def retry(self) -> Retry:
        """When the same request may be sent again."""
    @property
    def retryable(self) -> bool:
        """Whether the same request may succeed when it is sent again, with nothing changed."""
    @property
    def text(self) -> str:
        """One English sentence for developers."""
    @property
    def derived(self) -> bool:
        """Always true: the guidance is this project's own judgement."""

@final
class Cause:
    """One cause of an error: an item of the vendor's description, and what to do about it. The advice is derived.

    >>> import wterror
    >>> [str(cause.action) for cause in wterror.ErrorCode.MEDIA_ENDPOINT.info.causes]
    ['ignore', 'wait', 'retry']
    """

    @property
    def cause(self) -> str:
        """The item with slips of the pen mended."""
    @property
    def documented(self) -> str:
        """The item letter for letter."""
    @property
    def owner(self) -> Owner:
        """Who can act."""
    @property
    def action(self) -> Action:
        """What the owner does first."""
    @property
    def retry(self) -> Retry:
        """When the same request may be sent again."""
    @property
    def remedy(self) -> str:
        """One English sentence for developers."""

@final
class Language:
    """A language of the catalogue, as `languages()` and `match_language()` give it.

    There is one object of each; `str()` gives its tag, and it is accepted wherever a tag is.

    >>> import wterror
    >>> arabic = wterror.match_language("ar-EG")
    >>> arabic.tag, arabic.english_name, arabic.direction
    ('ar', 'Arabic', 'rtl')
    """

    @property
    def tag(self) -> str:
        """The BCP 47 tag: `pt-BR`."""
    @property
    def native_name(self) -> str:
        """The language's name in itself: `português (Brasil)`."""
    @property
    def english_name(self) -> str:
        """The language's name in English: `Portuguese (Brazil)`."""
    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction it is written in, as HTML and CSS spell it: `ltr` or `rtl`."""
    @property
    def reviewed(self) -> bool:
        """Whether a native speaker has reviewed all of the texts, and none is missing."""

@final
class Localized:
    """What to tell a person about an error, made by `localized()`. Derived: this project's own words.

    >>> import wterror
    >>> text = wterror.localized(206, "en-GB")
    >>> text.language.tag, text.message
    ('en', 'The session is full.')
    """

    @property
    def language(self) -> Language:
        """The language of `message` and `recovery`: the best one, or English where that one lacks these texts."""
    @property
    def message(self) -> str:
        """What happened, in one sentence for the people in the call."""
    @property
    def recovery(self) -> str:
        """What this person can do now, in one sentence."""
    @property
    def label(self) -> str:
        """The label of a button for it: that of the row's action or, for an unlisted code, of trying again."""
    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction that `message` and `recovery` are written in, as HTML and CSS spell it: `ltr` or `rtl`."""
    @property
    def joined(self) -> str:
        """`message` and `recovery` as one text. Between them stands a space, but none after a full-width stop, as in
        Chinese and Japanese.

        >>> import wterror
        >>> wterror.localized(206, "en").joined
        'The session is full. Please wait until someone leaves, then try again.'
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Finding:
    """An error of the SDK in a log, as `scan()` and `scan_lines()` find it.

    It never changes. `info` is its row; `id` and `category` are the row's, too.

    >>> import wterror
    >>> finding, = wterror.scan_lines(["E App: SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}"])[0]
    >>> finding
    <Finding 206 session_is_full in line 1, certain>
    >>> finding.column, finding.name, finding.evidence, finding.info.guidance.action
    (21, 'SESSION_IS_FULL_ERROR_CODE', 'name_with_code', <Action.WAIT: 'wait'>)
    """

    @property
    def file(self) -> str | None:
        """The file, as it was named; `None` for a text and for lines."""
    @property
    def line(self) -> int:
        """The line, from 1: that of the code or, where there is none, of what was found first."""
    @property
    def column(self) -> int:
        """Where it begins in the line, from 1, in bytes of UTF-8."""
    @property
    def time(self) -> str | None:
        """The time that stands there, as RFC 3339 has it: in UTC with `Z`; without `Z` where no zone is written, and
        without the year where none is.
        """
    @property
    def code(self) -> int | None:
        """The code; `None` where the log does not say it. An unlisted one keeps its number."""
    @property
    def name(self) -> str | None:
        """The listed name that was seen, letter for letter."""
    @property
    def contradicts(self) -> int | None:
        """The code that the name or the sentence belongs to, where it is another one than `code`."""
    @property
    def certainty(self) -> _Certainty:
        """How sure it is: `certain`, `likely` or `possible`."""
    @property
    def evidence(self) -> str:
        """The rule that made the finding, so that a person can judge it: `name_with_code`."""
    @property
    def session(self) -> str | None:
        """The identifier of the session, where one stands there."""
    @property
    def participant(self) -> str | None:
        """The identifier of the participant, where one stands there."""
    @property
    def text(self) -> str:
        """The line or, of a long one, what stands around the finding."""
    @property
    def info(self) -> ErrorInfo | None:
        """The catalogue's row; `None` where the code is unknown or unlisted."""
    @property
    def id(self) -> str | None:
        """The row's identifier; `None` where the code is unknown or unlisted."""
    @property
    def category(self) -> Category | None:
        """The category of the code by its row or, where it is unlisted, by its range; else `None`."""
    def to_dict(self) -> FindingDict:
        """The finding as plain values, with the keys that it has in the command's JSON.

        >>> import wterror
        >>> finding = next(wterror.scan("WTError(code: 4242)"))
        >>> finding.to_dict()["code"], finding.to_dict()["id"], finding.to_dict()["text"]
        (4242, None, 'WTError(code: 4242)')
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Findings(Iterator[Finding]):
    """The findings of a log, one after the other, as `scan()` gives them."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> Finding: ...

@final
class Table:
    """A table that other packages read in place, by Arrow's `PyCapsule` interface.

    `pyarrow.table()`, `polars.DataFrame()`, `pandas.DataFrame.from_arrow()` and the queries of `DuckDB` take it as
    it is, and this package needs none of them. What a column is stands in its field's metadata as `description`; it
    ends in "(derived)" where it is this project's own judgement or words.

    >>> from wterror import tables
    >>> codes = tables.codes()
    >>> len(codes) > 20, codes.column_names[:3]
    (True, ('code', 'id', 'name'))
    """

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of the columns."""
    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> object:
        """What the columns are, for the packages that read the table."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The table in its parts. Another schema that is asked for is not made: the reader converts."""

@final
class Column:
    """A column of lists that other packages read in place, as they read a `Table`: the findings of each row of another
    column.
    """

    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> object:
        """What the column is, for the packages that read it."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The column in its parts. Another schema that is asked for is not made: the reader converts."""

def lookup(code: SupportsIndex, /) -> ErrorInfo | None:
    """The row of a code; None where the code is unlisted. Any integer has an answer.

    Always the same object for a code. Whatever is no integer, and a bool, is a TypeError.

    >>> import wterror
    >>> wterror.lookup(206).id
    'session_is_full'
    >>> wterror.lookup(4242) is None
    True
    """

def lookup_name(name: str, /) -> ErrorInfo | None:
    """The row with a name: the id or any platform's constant, in any casing, with `_`, `-` or neither; else `None`.

    >>> import wterror
    >>> {wterror.lookup_name(name).code for name in ("sessionIsFull", "SESSION_IS_FULL_ERROR_CODE", "session-is-full")}
    {<ErrorCode.SESSION_IS_FULL: 206>}
    """

def all_rows() -> tuple[ErrorInfo, ...]:
    """All rows, in catalogue order."""

def samples(code: SupportsIndex, /) -> _Platforms[dict[str, Any]]:
    """The error object of a code as each platform delivers it, for testing an app without a real failure.

    By `Platform` or its text, of those platforms on which the code was seen; none of an unlisted one. The objects are
    new with each call.

    >>> import wterror
    >>> wterror.samples(206)["android"]["name"]
    'SESSION_IS_FULL_ERROR_CODE'
    >>> {wterror.WTError.from_payload(sample).code for sample in wterror.samples(206).values()}
    {206}
    """

def scan(
    source: str | bytes | bytearray | memoryview | PathLike[str] | PathLike[bytes] | _Readable | Iterable[str | bytes],
    /,
    *,
    min_certainty: _Certainty = "likely",
    messages: str | Language | Iterable[str | Language] | None = None,
    domains: str | Iterable[str] | None = None,
    session_keys: str | Iterable[str] | None = None,
    year: int | None = None,
) -> Iterator[Finding]:
    """Finds the SDK's errors in a log: an iterator of `Finding`, in the order of the log.

    `source` is a text (`str` or bytes), a path (`pathlib.Path`, never a `str`), a file that is open for reading, or an
    iterable of lines. A file at a path may be compressed, by gzip or zstd. The iterator reads on as findings are asked
    for, in memory that does not grow with the log, and other threads run while it works.

    What is less certain than `min_certainty`, `possible`, `likely` or `certain`, is left out. `messages` names the
    languages whose messages for people are looked for beside English: tags, or `all`. `domains` are further `NSError`
    domains that are the SDK's, `session_keys` further keys that a session's identifier stands behind, and `year` is
    that of times that are written without one.

    A wrong option is a `ValueError`, a source of another type a `TypeError`, a file that cannot be read an `OSError`;
    what fails later is raised after all that was found before.

    >>> import wterror
    >>> log = '''GET /seg-1.ts HTTP/1.1" 206 1048576
    ... 2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}
    ... Error Domain=WatchTogether Code=104 "(null)"'''
    >>> for found in wterror.scan(log):
    ...     print(found.line, found.code, found.certainty, found.evidence, found.session, found.time)
    2 206 certain name_with_code s-1 2026-11-24T21:52:42Z
    3 104 likely domain None None
    """

def scan_lines(
    lines: Iterable[str | bytes],
    /,
    *,
    min_certainty: _Certainty = "likely",
    messages: str | Language | Iterable[str | Language] | None = None,
    domains: str | Iterable[str] | None = None,
    session_keys: str | Iterable[str] | None = None,
    year: int | None = None,
) -> list[list[Finding]]:
    """What is found in each of many lines: a list of findings for each. The options are those of `scan()`.

    Quicker than a `scan()` of each. An item is `str` or bytes, and may have several lines.

    >>> import wterror
    >>> found = wterror.scan_lines(["HTTP/1.1 206 Partial Content", "onSessionError: 206"])
    >>> [[finding.code for finding in line] for line in found]
    [[], [206]]
    """

@overload
def scan_arrow(
    column: _ArrowArray | _ArrowStream,
    /,
    *,
    nested: Literal[False] = False,
    min_certainty: _Certainty = "likely",
    messages: str | Language | Iterable[str | Language] | None = None,
    domains: str | Iterable[str] | None = None,
    session_keys: str | Iterable[str] | None = None,
    year: int | None = None,
) -> Table:
    """Finds the SDK's errors in a column of text that another package holds in Arrow's format: a table of findings.

    `column` is a column of pyarrow, Polars, pandas 3 or any package with Arrow's `PyCapsule` interface, or a table
    with one column. It may come in parts, and is read where it lies, each row by itself. Of each finding the table
    has what `Finding` has, and first `row`, the row of the column, from 0; `line` counts within the row's text.
    With `nested=True` the answer is a column as long as this one: a list of the findings of each row, and nothing
    where there is no text. Both are for the same packages: `pyarrow.table()`, `polars.DataFrame()`;
    `pyarrow.chunked_array()`, `polars.Series()`.

    The further options are those of `scan()`. Other threads run while it works. A column of another type is a
    `TypeError`.

    >>> import pyarrow, wterror
    >>> lines = pyarrow.array(["HTTP/1.1 206 Partial Content", None, "onSessionError: 206"])
    >>> found = wterror.scan_arrow(lines)
    >>> found
    <Table findings: 1 row>
    >>> pyarrow.table(found).select(["row", "code", "id", "certainty"]).to_pylist()
    [{'row': 2, 'code': 206, 'id': 'session_is_full', 'certainty': 'likely'}]
    >>> pyarrow.chunked_array(wterror.scan_arrow(lines, nested=True)).is_null().to_pylist()
    [False, True, False]
    """

@overload
def scan_arrow(
    column: _ArrowArray | _ArrowStream,
    /,
    *,
    nested: Literal[True],
    min_certainty: _Certainty = "likely",
    messages: str | Language | Iterable[str | Language] | None = None,
    domains: str | Iterable[str] | None = None,
    session_keys: str | Iterable[str] | None = None,
    year: int | None = None,
) -> Column: ...
def codes() -> Table:
    """The catalogue's codes, a row each; `code` comes first.

    >>> from wterror import tables
    >>> tables.codes().column_names[:4]
    ('code', 'id', 'name', 'category')
    """

def causes() -> Table:
    """The documented causes of the codes, a row each, with what to do about it.

    >>> from wterror import tables
    >>> tables.causes().column_names[:3]
    ('code', 'position', 'cause')
    """

def names() -> Table:
    """The names of the codes on each platform, a row each: the bridge from a name to a code.

    >>> from wterror import tables
    >>> tables.names().column_names
    ('code', 'platform', 'name')
    """

def messages() -> Table:
    """What the people in the call read, a row a code and a language.

    >>> from wterror import tables
    >>> tables.messages().column_names[:4]
    ('code', 'language', 'message', 'recovery')
    """

def finding(fields: tuple[object, ...], /) -> Finding:
    """A finding of its fields, for pickle."""

def search(query: str, /, *, locale: _Locale = None, language: Literal["any"] | None = None) -> list[ErrorInfo]:
    """The rows that contain every word of a query, best first. A locale adds the texts for people in its language.

    Looks in code, id, names, summary, causes, and the message and recovery text, in any case.

    With `language="any"` it looks in every language, so that what a viewer's screenshot says finds its code. Then a
    whole message comes first: where the query is one, as it is shown, only its rows are found. Else the words count,
    all in one language.

    >>> import wterror
    >>> [info.id for info in wterror.search("token expired")]
    ['invalid_token_expired']
    >>> [info.id for info in wterror.search("Die Sitzung ist voll", language="any")]
    ['session_is_full']
    """

def cause(code: SupportsIndex, index: SupportsIndex, /) -> Cause:
    """The cause of a code at an index, for pickle."""

def suggest(text: str | SupportsIndex, /) -> list[ErrorInfo]:
    """Near misses for a name or a code that is not there, nearest first: at most three for a name, four for a code.

    >>> import wterror
    >>> [info.id for info in wterror.suggest("sesionIsFul")], [int(info.code) for info in wterror.suggest(-206)]
    (['session_is_full'], [206])
    """

def languages() -> tuple[Language, ...]:
    """The languages of this build, sorted by tag.

    >>> import wterror
    >>> [language.tag for language in wterror.languages()][:3]
    ['ar', 'bg', 'ca']
    """

def match_language(locale: _Locale, /) -> Language:
    """The best available language for what a person prefers, most preferred first; English where nothing fits.

    A locale is a BCP 47 tag, a POSIX locale, an `Accept-Language` header, a `Language`, or several of these.

    >>> import wterror
    >>> [str(wterror.match_language(tag)) for tag in ("pt", "zh-HK", "de_AT.UTF-8", ["tlh", "sv"], "tlh")]
    ['pt-BR', 'zh-Hant', 'de', 'sv', 'en']
    """

def localized(code: SupportsIndex, /, locale: _Locale = None) -> Localized:
    """What to tell a person about a code, listed or not, in the best available language for them. Derived.

    >>> import wterror
    >>> wterror.localized(206, locale=["tlh", "en"]).message
    'The session is full.'
    >>> wterror.localized(4242).message
    'Something unexpected happened (code 4242).'
    """

def plain(code: SupportsIndex, /) -> int:
    """The code as a plain `int`; a `TypeError` where it is none."""

def register(error: type[BaseException], init: Callable[[Any, Any, Any, Any], None], /) -> None:
    """Makes `WTError` known, and the function that does what its `__init__` does."""

def register_category(subclass: type[BaseException], category: str, /) -> None:
    """Makes the subclass known that stands for a category. The first one stays."""

def category_of(code: SupportsIndex, /) -> Category | None:
    """The category of a code by its row or, where it is unlisted, by its range; `None` outside every known range.

    >>> import wterror
    >>> wterror.category_of(206), wterror.category_of(299), wterror.category_of(4242)
    (<Category.SESSION: 'session'>, <Category.SESSION: 'session'>, None)
    """

def digits(code: SupportsIndex, /) -> str:
    """The digits of a code: decimal or, beyond what Python writes, hexadecimal."""

def http_status(category: str, /) -> int:
    """The HTTP status of a category. Derived."""

def description(code: SupportsIndex, message: str | None, /) -> str:
    """The text for developers: the platform's message or else the summary, or that the code is unlisted."""

def display(code: SupportsIndex, message: str | None, /) -> str:
    """How an error prints."""

def attributes(code: SupportsIndex, message: str | None, /) -> dict[str, str | int]:
    """What OpenTelemetry and log records want to know."""

def problem(code: SupportsIndex, message: str | None, locale: _Locale, /) -> Problem:
    """The problem document (RFC 9457) of an error."""

def error_dict(code: SupportsIndex, message: str | None, /) -> WTErrorDict:
    """The error as JSON has it."""

def payload(code: SupportsIndex | None, name: str | None, message: str | None, /) -> tuple[int, bool]:
    """The code that a platform's error object stands for, and whether the message is kept (an empty one is not). A
    `ValueError` says what the object lacks.
    """

def unlisted(code: SupportsIndex, /) -> str:
    """The text that a code is not listed, with near misses."""

def unknown_name(name: str, /) -> str | None:
    """The text that a name is unknown, with near misses; `None` where it is known."""

def main(arguments: Sequence[str], /) -> int:
    """Runs the command on the process's own streams and returns its exit status."""
