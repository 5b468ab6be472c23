// Made from core/catalogue/ by `cargo dev generate`. Do not edit.
// The command's arguments are described in cli/grammar/.

use crate::grammar::{Grammar, Operand, Opt, Takes};

/// The subcommands, and first what is accepted without one.
pub(crate) static GRAMMARS: &[Grammar] = &[
    Grammar {
        name: "",
        options: &[
            Opt { name: "json", takes: Takes::Nothing, required: false },
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: Some(Operand { name: "CODE", takes: Takes::Anything, several: true }),
        help: r"Explains the error codes of the Watch Together SDK.

Names and descriptions are the vendor's; summaries, guidance and messages are derived: this
project's own.

Usage: wterror [OPTIONS] <CODE>...
       wterror <COMMAND>

Commands:
  explain      Explain codes or names, one card each (what `wterror CODE` does)
  list         List the catalogue, one line a code
  search       Find codes by words in their names, causes and messages, in any language
  languages    List the languages of the messages
  export       Write the catalogue, or its texts for people, in another format
  completions  Write a completion script for a shell
  man          Write the manual page, in roff
  scan         Find the SDK's errors in logs: what happened, how often, and who must act
  annotate     Pass a log on from standard input, with a line below each error that explains it

Arguments:
  <CODE>...
          Codes, names in any spelling, or errors as they were printed; - reads them from standard
          input

Options:
      --json
          Write JSON: an object for one code, an array for several or for -

  -V, --version
          Print version

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help

Examples:
  wterror 206
  wterror explain sessionIsFull TRANSPORT_ERROR_CODE -1
  wterror 'SessionError{code=206, message=Room full}'
  wterror search camera permission
  wterror list --category token --json

Exit status: 0 found, 1 not in the catalogue or not readable, 2 wrong arguments.
",
    },
    Grammar {
        name: "explain",
        options: &[
            Opt { name: "json", takes: Takes::Nothing, required: false },
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: Some(Operand { name: "CODE", takes: Takes::Anything, several: true }),
        help: r"Explain codes or names, one card each (what `wterror CODE` does)

Usage: wterror explain [OPTIONS] <CODE>...

Arguments:
  <CODE>...
          Codes, names in any spelling, or errors as they were printed; - reads them from standard
          input

Options:
      --json
          Write JSON: an object for one code, an array for several or for -

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help
",
    },
    Grammar {
        name: "list",
        options: &[
            Opt { name: "category", takes: Takes::OneOf(&["user", "session", "media", "transport", "generic", "token", "socket"]), required: false },
            Opt { name: "platform", takes: Takes::OneOf(&["ios", "android", "web"]), required: false },
            Opt { name: "owner", takes: Takes::OneOf(&["end_user", "app", "backend", "service"]), required: false },
            Opt { name: "action", takes: Takes::OneOf(&["retry", "rejoin", "refresh_token", "ask_permission", "fix_call", "fix_configuration", "choose_another_name", "wait", "ignore", "report"]), required: false },
            Opt { name: "retryable", takes: Takes::Nothing, required: false },
            Opt { name: "json", takes: Takes::Nothing, required: false },
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: None,
        help: r"List the catalogue, one line a code

Usage: wterror list [OPTIONS]

Options:
      --category <CATEGORY>
          Only codes of this section of the specification

          [possible values: user, session, media, transport, generic, token, socket]

      --platform <PLATFORM>
          Only codes seen on this platform

          [possible values: ios, android, web]

      --owner <OWNER>
          Only codes that this one can act on (derived)

          [possible values: end_user, app, backend, service]

      --action <ACTION>
          Only codes whose guidance is this (derived)

          [possible values: retry, rejoin, refresh_token, ask_permission, fix_call,
          fix_configuration, choose_another_name, wait, ignore, report]

      --retryable
          Only codes where the same request may succeed later (derived)

      --json
          Write a JSON array

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help
",
    },
    Grammar {
        name: "search",
        options: &[
            Opt { name: "json", takes: Takes::Nothing, required: false },
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: Some(Operand { name: "WORD", takes: Takes::Anything, several: true }),
        help: r"Find codes by words in their names, causes and messages, in any language

Usage: wterror search [OPTIONS] <WORD>...

Arguments:
  <WORD>...
          Words that all have to be found, in any order and case

Options:
      --json
          Write a JSON array

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help
",
    },
    Grammar {
        name: "languages",
        options: &[
            Opt { name: "json", takes: Takes::Nothing, required: false },
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: None,
        help: r"List the languages of the messages

Usage: wterror languages [OPTIONS]

Options:
      --json
          Write a JSON array

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help
",
    },
    Grammar {
        name: "export",
        options: &[
            Opt { name: "format", takes: Takes::OneOf(&["json", "csv", "markdown", "openapi", "android-strings", "apple-strings", "i18next", "fluent", "xliff"]), required: true },
            Opt { name: "output", takes: Takes::Anything, required: false },
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: None,
        help: r"Write the catalogue, or its texts for people, in another format

Usage: wterror export [OPTIONS] --format <FORMAT>

Options:
      --format <FORMAT>
          The format

          Possible values:
          - json:            The whole catalogue as JSON (catalogue.schema.json describes it)
          - csv:             One line a code, for spreadsheets
          - markdown:        One table, for wikis
          - openapi:         OpenAPI components of the problem document, for a backend's description
          - android-strings: Texts for people: a tree of res/values-*/strings.xml
          - apple-strings:   Texts for people: one String Catalog, Wterror.xcstrings
          - i18next:         Texts for people: one flat JSON file a language
          - fluent:          Texts for people: one Fluent file a language
          - xliff:           Texts for people: one XLIFF 1.2 file a language

      --output <DIR>
          Folder for the formats that are a tree of files; other formats go to standard output

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help
",
    },
    Grammar {
        name: "completions",
        options: &[
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: Some(Operand { name: "SHELL", takes: Takes::OneOf(&["bash", "elvish", "fish", "powershell", "zsh"]), several: false }),
        help: r"Write a completion script for a shell

Usage: wterror completions [OPTIONS] <SHELL>

Arguments:
  <SHELL>
          The shell

          [possible values: bash, elvish, fish, powershell, zsh]

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help
",
    },
    Grammar {
        name: "man",
        options: &[
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: None,
        help: r"Write the manual page, in roff

Usage: wterror man [OPTIONS]

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help
",
    },
    Grammar {
        name: "scan",
        options: &[
            Opt { name: "format", takes: Takes::OneOf(&["report", "json", "csv", "markdown", "html"]), required: false },
            Opt { name: "code", takes: Takes::Anything, required: false },
            Opt { name: "category", takes: Takes::OneOf(&["user", "session", "media", "transport", "generic", "token", "socket"]), required: false },
            Opt { name: "owner", takes: Takes::OneOf(&["end_user", "app", "backend", "service"]), required: false },
            Opt { name: "since", takes: Takes::Anything, required: false },
            Opt { name: "until", takes: Takes::Anything, required: false },
            Opt { name: "min-certainty", takes: Takes::OneOf(&["possible", "likely", "certain"]), required: false },
            Opt { name: "messages", takes: Takes::Anything, required: false },
            Opt { name: "domain", takes: Takes::Anything, required: false },
            Opt { name: "session-key", takes: Takes::Anything, required: false },
            Opt { name: "fail-on", takes: Takes::Anything, required: false },
            Opt { name: "threads", takes: Takes::Anything, required: false },
            Opt { name: "follow", takes: Takes::Nothing, required: false },
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: Some(Operand { name: "FILE", takes: Takes::Anything, several: true }),
        help: r"Find the SDK's errors in logs: what happened, how often, and who must act

Usage: wterror scan [OPTIONS] <FILE>...

Arguments:
  <FILE>...
          Logs, also gzip and zstd; folders with all that is in them; - reads standard input

Options:
      --format <FORMAT>
          The format [default: report]

          Possible values:
          - report:   For people: by code, with what to do
          - json:     One object a line for each finding, in the order of the log
          - csv:      One line a finding, for spreadsheets
          - markdown: The report, for a ticket
          - html:     The report with all findings, in one file

      --code <CODES>
          Only these codes, with commas between them

      --category <CATEGORY>
          Only codes of this section of the specification

          [possible values: user, session, media, transport, generic, token, socket]

      --owner <OWNER>
          Only codes that this one can act on (derived)

          [possible values: end_user, app, backend, service]

      --since <TIME>
          Only what was logged then or later: 2026-11-24T21:52Z

      --until <TIME>
          Only what was logged before

      --min-certainty <CERTAINTY>
          Leave out what is less certain [default: likely]

          [possible values: possible, likely, certain]

      --messages <TAGS>
          Languages whose messages for people are looked for: all, or tags [default: en]

      --domain <NAME>
          A further NSError domain that is the SDK's

      --session-key <NAME>
          A further key that a session's identifier stands behind

      --fail-on <WHAT>
          End with status 3 where this was found: any, a code or a category; with --follow at once

      --threads <N>
          How many threads scan a file; the findings stay in order [default: 1]

      --follow
          Go on as the files grow, also after they were rotated; each finding at once

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help

Examples:
  wterror scan call.log
  wterror scan logs/ --format json | jq .code
  adb logcat -d | wterror scan -
  wterror scan call.log --fail-on token

Exit status: 0 found, 1 none, 2 wrong arguments or a file that could not be read, 3 what --fail-on
names was found.
",
    },
    Grammar {
        name: "annotate",
        options: &[
            Opt { name: "min-certainty", takes: Takes::OneOf(&["possible", "likely", "certain"]), required: false },
            Opt { name: "domain", takes: Takes::Anything, required: false },
            Opt { name: "color", takes: Takes::OneOf(&["auto", "always", "never"]), required: false },
            Opt { name: "lang", takes: Takes::Anything, required: false },
        ],
        operand: None,
        help: r"Pass a log on from standard input, with a line below each error that explains it

Usage: wterror annotate [OPTIONS]

Options:
      --min-certainty <CERTAINTY>
          Leave out what is less certain [default: likely]

          [possible values: possible, likely, certain]

      --domain <NAME>
          A further NSError domain that is the SDK's

Global options:
      --color <WHEN>
          When to use color; auto means on a terminal, unless NO_COLOR is set

          [default: auto]
          [possible values: auto, always, never]

      --lang <TAG>
          Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]

  -h, --help
          Print help
",
    },
];

/// The manual page.
pub(crate) const MANUAL: &str = r#".ie \n(.g .ds Aq \(aq
.el .ds Aq '
.TH wterror 1  "wterror 0.1.0" 
.SH NAME
wterror \- Explains the error codes of the Watch Together SDK.
.SH SYNOPSIS
\fBwterror\fR [\fB\-\-json\fR] [\fB\-\-color\fR] [\fB\-\-lang\fR] [\fB\-h\fR|\fB\-\-help\fR] [\fB\-V\fR|\fB\-\-version\fR] <\fICODE\fR> [\fIsubcommands\fR]
.SH DESCRIPTION
Explains the error codes of the Watch Together SDK.
.PP
Names and descriptions are the vendor\*(Aqs; summaries, guidance and messages are derived: this project\*(Aqs own.
.SH OPTIONS
.TP
\fB\-\-json\fR
Write JSON: an object for one code, an array for several or for \-
.TP
\fB\-V\fR, \fB\-\-version\fR
Print version
.TP
<\fICODE\fR>
Codes, names in any spelling, or errors as they were printed; \- reads them from standard input
.SH "GLOBAL OPTIONS"
.TP
\fB\-\-color\fR \fI<WHEN>\fR [default: auto]
When to use color; auto means on a terminal, unless NO_COLOR is set
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
auto
.IP \(bu 2
always
.IP \(bu 2
never
.RE
.TP
\fB\-\-lang\fR \fI<TAG>\fR
Language of messages, as a tag such as fr\-CA [default: from LC_ALL, LC_MESSAGES or LANG]
.TP
\fB\-h\fR, \fB\-\-help\fR
Print help
.SH EXPLAIN
\fBwterror explain [OPTIONS] <CODE>...\fR
.PP
Explain codes or names, one card each (what `wterror CODE` does).
.TP
\fB\-\-json\fR
Write JSON: an object for one code, an array for several or for \-
.TP
<\fICODE\fR>
Codes, names in any spelling, or errors as they were printed; \- reads them from standard input
.SH LIST
\fBwterror list [OPTIONS]\fR
.PP
List the catalogue, one line a code.
.TP
\fB\-\-category\fR \fI<CATEGORY>\fR
Only codes of this section of the specification
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
user
.IP \(bu 2
session
.IP \(bu 2
media
.IP \(bu 2
transport
.IP \(bu 2
generic
.IP \(bu 2
token
.IP \(bu 2
socket
.RE
.TP
\fB\-\-platform\fR \fI<PLATFORM>\fR
Only codes seen on this platform
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
ios
.IP \(bu 2
android
.IP \(bu 2
web
.RE
.TP
\fB\-\-owner\fR \fI<OWNER>\fR
Only codes that this one can act on (derived)
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
end_user
.IP \(bu 2
app
.IP \(bu 2
backend
.IP \(bu 2
service
.RE
.TP
\fB\-\-action\fR \fI<ACTION>\fR
Only codes whose guidance is this (derived)
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
retry
.IP \(bu 2
rejoin
.IP \(bu 2
refresh_token
.IP \(bu 2
ask_permission
.IP \(bu 2
fix_call
.IP \(bu 2
fix_configuration
.IP \(bu 2
choose_another_name
.IP \(bu 2
wait
.IP \(bu 2
ignore
.IP \(bu 2
report
.RE
.TP
\fB\-\-retryable\fR
Only codes where the same request may succeed later (derived)
.TP
\fB\-\-json\fR
Write a JSON array
.SH SEARCH
\fBwterror search [OPTIONS] <WORD>...\fR
.PP
Find codes by words in their names, causes and messages, in any language.
.TP
\fB\-\-json\fR
Write a JSON array
.TP
<\fIWORD\fR>
Words that all have to be found, in any order and case
.SH LANGUAGES
\fBwterror languages [OPTIONS]\fR
.PP
List the languages of the messages.
.TP
\fB\-\-json\fR
Write a JSON array
.SH EXPORT
\fBwterror export [OPTIONS] \-\-format <FORMAT>\fR
.PP
Write the catalogue, or its texts for people, in another format.
.TP
\fB\-\-format\fR \fI<FORMAT>\fR
The format
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
json: The whole catalogue as JSON (catalogue.schema.json describes it)
.IP \(bu 2
csv: One line a code, for spreadsheets
.IP \(bu 2
markdown: One table, for wikis
.IP \(bu 2
openapi: OpenAPI components of the problem document, for a backend\*(Aqs description
.IP \(bu 2
android\-strings: Texts for people: a tree of res/values\-*/strings.xml
.IP \(bu 2
apple\-strings: Texts for people: one String Catalog, Wterror.xcstrings
.IP \(bu 2
i18next: Texts for people: one flat JSON file a language
.IP \(bu 2
fluent: Texts for people: one Fluent file a language
.IP \(bu 2
xliff: Texts for people: one XLIFF 1.2 file a language
.RE
.TP
\fB\-\-output\fR \fI<DIR>\fR
Folder for the formats that are a tree of files; other formats go to standard output
.SH COMPLETIONS
\fBwterror completions [OPTIONS] <SHELL>\fR
.PP
Write a completion script for a shell.
.TP
<\fISHELL\fR>
The shell
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
bash
.IP \(bu 2
elvish
.IP \(bu 2
fish
.IP \(bu 2
powershell
.IP \(bu 2
zsh
.RE
.SH MAN
\fBwterror man [OPTIONS]\fR
.PP
Write the manual page, in roff.
.SH SCAN
\fBwterror scan [OPTIONS] <FILE>...\fR
.PP
Find the SDK\*(Aqs errors in logs: what happened, how often, and who must act.
.TP
\fB\-\-format\fR \fI<FORMAT>\fR
The format [default: report]
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
report: For people: by code, with what to do
.IP \(bu 2
json: One object a line for each finding, in the order of the log
.IP \(bu 2
csv: One line a finding, for spreadsheets
.IP \(bu 2
markdown: The report, for a ticket
.IP \(bu 2
html: The report with all findings, in one file
.RE
.TP
\fB\-\-code\fR \fI<CODES>\fR
Only these codes, with commas between them
.TP
\fB\-\-category\fR \fI<CATEGORY>\fR
Only codes of this section of the specification
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
user
.IP \(bu 2
session
.IP \(bu 2
media
.IP \(bu 2
transport
.IP \(bu 2
generic
.IP \(bu 2
token
.IP \(bu 2
socket
.RE
.TP
\fB\-\-owner\fR \fI<OWNER>\fR
Only codes that this one can act on (derived)
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
end_user
.IP \(bu 2
app
.IP \(bu 2
backend
.IP \(bu 2
service
.RE
.TP
\fB\-\-since\fR \fI<TIME>\fR
Only what was logged then or later: 2026\-11\-24T21:52Z
.TP
\fB\-\-until\fR \fI<TIME>\fR
Only what was logged before
.TP
\fB\-\-min\-certainty\fR \fI<CERTAINTY>\fR
Leave out what is less certain [default: likely]
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
possible
.IP \(bu 2
likely
.IP \(bu 2
certain
.RE
.TP
\fB\-\-messages\fR \fI<TAGS>\fR
Languages whose messages for people are looked for: all, or tags [default: en]
.TP
\fB\-\-domain\fR \fI<NAME>\fR
A further NSError domain that is the SDK\*(Aqs
.TP
\fB\-\-session\-key\fR \fI<NAME>\fR
A further key that a session\*(Aqs identifier stands behind
.TP
\fB\-\-fail\-on\fR \fI<WHAT>\fR
End with status 3 where this was found: any, a code or a category; with \-\-follow at once
.TP
\fB\-\-threads\fR \fI<N>\fR
How many threads scan a file; the findings stay in order [default: 1]
.TP
\fB\-\-follow\fR
Go on as the files grow, also after they were rotated; each finding at once
.TP
<\fIFILE\fR>
Logs, also gzip and zstd; folders with all that is in them; \- reads standard input
.SH ANNOTATE
\fBwterror annotate [OPTIONS]\fR
.PP
Pass a log on from standard input, with a line below each error that explains it.
.TP
\fB\-\-min\-certainty\fR \fI<CERTAINTY>\fR
Leave out what is less certain [default: likely]
.br

.br
\fIPossible values:\fR
.RS 14
.IP \(bu 2
possible
.IP \(bu 2
likely
.IP \(bu 2
certain
.RE
.TP
\fB\-\-domain\fR \fI<NAME>\fR
A further NSError domain that is the SDK\*(Aqs
.SH EXTRA
Examples:
  wterror 206
  wterror explain sessionIsFull TRANSPORT_ERROR_CODE \-1
  wterror \*(AqSessionError{code=206, message=Room full}\*(Aq
  wterror search camera permission
  wterror list \-\-category token \-\-json

Exit status: 0 found, 1 not in the catalogue or not readable, 2 wrong arguments.
.SH VERSION
v0.1.0
"#;

/// The completion script of each shell.
pub(crate) static COMPLETIONS: &[(&str, &str)] = &[
    ("bash", r#"_wterror() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="wterror"
                ;;
            wterror,annotate)
                cmd="wterror__subcmd__annotate"
                ;;
            wterror,completions)
                cmd="wterror__subcmd__completions"
                ;;
            wterror,explain)
                cmd="wterror__subcmd__explain"
                ;;
            wterror,export)
                cmd="wterror__subcmd__export"
                ;;
            wterror,languages)
                cmd="wterror__subcmd__languages"
                ;;
            wterror,list)
                cmd="wterror__subcmd__list"
                ;;
            wterror,man)
                cmd="wterror__subcmd__man"
                ;;
            wterror,scan)
                cmd="wterror__subcmd__scan"
                ;;
            wterror,search)
                cmd="wterror__subcmd__search"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        wterror)
            opts="-h -V --json --color --lang --help --version explain list search languages export completions man scan annotate"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__annotate)
            opts="-h --min-certainty --domain --color --lang --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --min-certainty)
                    COMPREPLY=($(compgen -W "possible likely certain" -- "${cur}"))
                    return 0
                    ;;
                --domain)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__completions)
            opts="-h --color --lang --help bash elvish fish powershell zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__explain)
            opts="-h --json --color --lang --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__export)
            opts="-h --format --output --color --lang --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "json csv markdown openapi android-strings apple-strings i18next fluent xliff" -- "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=()
                    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
                        compopt -o plusdirs
                    fi
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__languages)
            opts="-h --json --color --lang --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__list)
            opts="-h --category --platform --owner --action --retryable --json --color --lang --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --category)
                    COMPREPLY=($(compgen -W "user session media transport generic token socket" -- "${cur}"))
                    return 0
                    ;;
                --platform)
                    COMPREPLY=($(compgen -W "ios android web" -- "${cur}"))
                    return 0
                    ;;
                --owner)
                    COMPREPLY=($(compgen -W "end_user app backend service" -- "${cur}"))
                    return 0
                    ;;
                --action)
                    COMPREPLY=($(compgen -W "retry rejoin refresh_token ask_permission fix_call fix_configuration choose_another_name wait ignore report" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__man)
            opts="-h --color --lang --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__scan)
            opts="-h --format --code --category --owner --since --until --min-certainty --messages --domain --session-key --fail-on --threads --follow --color --lang --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "report json csv markdown html" -- "${cur}"))
                    return 0
                    ;;
                --code)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --category)
                    COMPREPLY=($(compgen -W "user session media transport generic token socket" -- "${cur}"))
                    return 0
                    ;;
                --owner)
                    COMPREPLY=($(compgen -W "end_user app backend service" -- "${cur}"))
                    return 0
                    ;;
                --since)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --until)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --min-certainty)
                    COMPREPLY=($(compgen -W "possible likely certain" -- "${cur}"))
                    return 0
                    ;;
                --messages)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --domain)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --session-key)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --fail-on)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --threads)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        wterror__subcmd__search)
            opts="-h --json --color --lang --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --lang)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _wterror -o nosort -o bashdefault -o default wterror
else
    complete -F _wterror -o bashdefault -o default wterror
fi
"#),
    ("elvish", r"
use builtin;
use str;

set edit:completion:arg-completer[wterror] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'wterror'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'wterror'= {
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand --json 'Write JSON: an object for one code, an array for several or for -'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand explain 'Explain codes or names, one card each (what `wterror CODE` does)'
            cand list 'List the catalogue, one line a code'
            cand search 'Find codes by words in their names, causes and messages, in any language'
            cand languages 'List the languages of the messages'
            cand export 'Write the catalogue, or its texts for people, in another format'
            cand completions 'Write a completion script for a shell'
            cand man 'Write the manual page, in roff'
            cand scan 'Find the SDK''s errors in logs: what happened, how often, and who must act'
            cand annotate 'Pass a log on from standard input, with a line below each error that explains it'
        }
        &'wterror;explain'= {
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand --json 'Write JSON: an object for one code, an array for several or for -'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'wterror;list'= {
            cand --category 'Only codes of this section of the specification'
            cand --platform 'Only codes seen on this platform'
            cand --owner 'Only codes that this one can act on (derived)'
            cand --action 'Only codes whose guidance is this (derived)'
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand --retryable 'Only codes where the same request may succeed later (derived)'
            cand --json 'Write a JSON array'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'wterror;search'= {
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand --json 'Write a JSON array'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'wterror;languages'= {
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand --json 'Write a JSON array'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'wterror;export'= {
            cand --format 'The format'
            cand --output 'Folder for the formats that are a tree of files; other formats go to standard output'
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'wterror;completions'= {
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'wterror;man'= {
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'wterror;scan'= {
            cand --format 'The format [default: report]'
            cand --code 'Only these codes, with commas between them'
            cand --category 'Only codes of this section of the specification'
            cand --owner 'Only codes that this one can act on (derived)'
            cand --since 'Only what was logged then or later: 2026-11-24T21:52Z'
            cand --until 'Only what was logged before'
            cand --min-certainty 'Leave out what is less certain [default: likely]'
            cand --messages 'Languages whose messages for people are looked for: all, or tags [default: en]'
            cand --domain 'A further NSError domain that is the SDK''s'
            cand --session-key 'A further key that a session''s identifier stands behind'
            cand --fail-on 'End with status 3 where this was found: any, a code or a category; with --follow at once'
            cand --threads 'How many threads scan a file; the findings stay in order [default: 1]'
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand --follow 'Go on as the files grow, also after they were rotated; each finding at once'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'wterror;annotate'= {
            cand --min-certainty 'Leave out what is less certain [default: likely]'
            cand --domain 'A further NSError domain that is the SDK''s'
            cand --color 'When to use color; auto means on a terminal, unless NO_COLOR is set'
            cand --lang 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]'
            cand -h 'Print help'
            cand --help 'Print help'
        }
    ]
    $completions[$command]
}
"),
    ("fish", r#"# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_wterror_global_optspecs
    string join \n json color= lang= h/help V/version
end

function __fish_wterror_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_wterror_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_wterror_using_subcommand
    set -l cmd (__fish_wterror_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c wterror -n "__fish_wterror_needs_command" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_needs_command" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_needs_command" -l json -d 'Write JSON: an object for one code, an array for several or for -'
complete -c wterror -n "__fish_wterror_needs_command" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_needs_command" -s V -l version -d 'Print version'
complete -c wterror -n "__fish_wterror_needs_command" -a "explain" -d 'Explain codes or names, one card each (what `wterror CODE` does)'
complete -c wterror -n "__fish_wterror_needs_command" -a "list" -d 'List the catalogue, one line a code'
complete -c wterror -n "__fish_wterror_needs_command" -a "search" -d 'Find codes by words in their names, causes and messages, in any language'
complete -c wterror -n "__fish_wterror_needs_command" -a "languages" -d 'List the languages of the messages'
complete -c wterror -n "__fish_wterror_needs_command" -a "export" -d 'Write the catalogue, or its texts for people, in another format'
complete -c wterror -n "__fish_wterror_needs_command" -a "completions" -d 'Write a completion script for a shell'
complete -c wterror -n "__fish_wterror_needs_command" -a "man" -d 'Write the manual page, in roff'
complete -c wterror -n "__fish_wterror_needs_command" -a "scan" -d 'Find the SDK\'s errors in logs: what happened, how often, and who must act'
complete -c wterror -n "__fish_wterror_needs_command" -a "annotate" -d 'Pass a log on from standard input, with a line below each error that explains it'
complete -c wterror -n "__fish_wterror_using_subcommand explain" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand explain" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand explain" -l json -d 'Write JSON: an object for one code, an array for several or for -'
complete -c wterror -n "__fish_wterror_using_subcommand explain" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_using_subcommand list" -l category -d 'Only codes of this section of the specification' -r -f -a "user\t''
session\t''
media\t''
transport\t''
generic\t''
token\t''
socket\t''"
complete -c wterror -n "__fish_wterror_using_subcommand list" -l platform -d 'Only codes seen on this platform' -r -f -a "ios\t''
android\t''
web\t''"
complete -c wterror -n "__fish_wterror_using_subcommand list" -l owner -d 'Only codes that this one can act on (derived)' -r -f -a "end_user\t''
app\t''
backend\t''
service\t''"
complete -c wterror -n "__fish_wterror_using_subcommand list" -l action -d 'Only codes whose guidance is this (derived)' -r -f -a "retry\t''
rejoin\t''
refresh_token\t''
ask_permission\t''
fix_call\t''
fix_configuration\t''
choose_another_name\t''
wait\t''
ignore\t''
report\t''"
complete -c wterror -n "__fish_wterror_using_subcommand list" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand list" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand list" -l retryable -d 'Only codes where the same request may succeed later (derived)'
complete -c wterror -n "__fish_wterror_using_subcommand list" -l json -d 'Write a JSON array'
complete -c wterror -n "__fish_wterror_using_subcommand list" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_using_subcommand search" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand search" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand search" -l json -d 'Write a JSON array'
complete -c wterror -n "__fish_wterror_using_subcommand search" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_using_subcommand languages" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand languages" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand languages" -l json -d 'Write a JSON array'
complete -c wterror -n "__fish_wterror_using_subcommand languages" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_using_subcommand export" -l format -d 'The format' -r -f -a "json\t'The whole catalogue as JSON (catalogue.schema.json describes it)'
csv\t'One line a code, for spreadsheets'
markdown\t'One table, for wikis'
openapi\t'OpenAPI components of the problem document, for a backend\'s description'
android-strings\t'Texts for people: a tree of res/values-*/strings.xml'
apple-strings\t'Texts for people: one String Catalog, Wterror.xcstrings'
i18next\t'Texts for people: one flat JSON file a language'
fluent\t'Texts for people: one Fluent file a language'
xliff\t'Texts for people: one XLIFF 1.2 file a language'"
complete -c wterror -n "__fish_wterror_using_subcommand export" -l output -d 'Folder for the formats that are a tree of files; other formats go to standard output' -r -f -a "(__fish_complete_directories)"
complete -c wterror -n "__fish_wterror_using_subcommand export" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand export" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand export" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_using_subcommand completions" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand completions" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand completions" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_using_subcommand man" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand man" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand man" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l format -d 'The format [default: report]' -r -f -a "report\t'For people: by code, with what to do'
json\t'One object a line for each finding, in the order of the log'
csv\t'One line a finding, for spreadsheets'
markdown\t'The report, for a ticket'
html\t'The report with all findings, in one file'"
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l code -d 'Only these codes, with commas between them' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l category -d 'Only codes of this section of the specification' -r -f -a "user\t''
session\t''
media\t''
transport\t''
generic\t''
token\t''
socket\t''"
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l owner -d 'Only codes that this one can act on (derived)' -r -f -a "end_user\t''
app\t''
backend\t''
service\t''"
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l since -d 'Only what was logged then or later: 2026-11-24T21:52Z' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l until -d 'Only what was logged before' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l min-certainty -d 'Leave out what is less certain [default: likely]' -r -f -a "possible\t''
likely\t''
certain\t''"
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l messages -d 'Languages whose messages for people are looked for: all, or tags [default: en]' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l domain -d 'A further NSError domain that is the SDK\'s' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l session-key -d 'A further key that a session\'s identifier stands behind' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l fail-on -d 'End with status 3 where this was found: any, a code or a category; with --follow at once' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l threads -d 'How many threads scan a file; the findings stay in order [default: 1]' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand scan" -l follow -d 'Go on as the files grow, also after they were rotated; each finding at once'
complete -c wterror -n "__fish_wterror_using_subcommand scan" -s h -l help -d 'Print help'
complete -c wterror -n "__fish_wterror_using_subcommand annotate" -l min-certainty -d 'Leave out what is less certain [default: likely]' -r -f -a "possible\t''
likely\t''
certain\t''"
complete -c wterror -n "__fish_wterror_using_subcommand annotate" -l domain -d 'A further NSError domain that is the SDK\'s' -r
complete -c wterror -n "__fish_wterror_using_subcommand annotate" -l color -d 'When to use color; auto means on a terminal, unless NO_COLOR is set' -r -f -a "auto\t''
always\t''
never\t''"
complete -c wterror -n "__fish_wterror_using_subcommand annotate" -l lang -d 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]' -r
complete -c wterror -n "__fish_wterror_using_subcommand annotate" -s h -l help -d 'Print help'
"#),
    ("powershell", r#"
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'wterror' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'wterror'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'wterror' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Write JSON: an object for one code, an array for several or for -')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain codes or names, one card each (what `wterror CODE` does)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the catalogue, one line a code')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find codes by words in their names, causes and messages, in any language')
            [CompletionResult]::new('languages', 'languages', [CompletionResultType]::ParameterValue, 'List the languages of the messages')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the catalogue, or its texts for people, in another format')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Write a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write the manual page, in roff')
            [CompletionResult]::new('scan', 'scan', [CompletionResultType]::ParameterValue, 'Find the SDK''s errors in logs: what happened, how often, and who must act')
            [CompletionResult]::new('annotate', 'annotate', [CompletionResultType]::ParameterValue, 'Pass a log on from standard input, with a line below each error that explains it')
            break
        }
        'wterror;explain' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Write JSON: an object for one code, an array for several or for -')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'wterror;list' {
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Only codes of this section of the specification')
            [CompletionResult]::new('--platform', '--platform', [CompletionResultType]::ParameterName, 'Only codes seen on this platform')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only codes that this one can act on (derived)')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only codes whose guidance is this (derived)')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('--retryable', '--retryable', [CompletionResultType]::ParameterName, 'Only codes where the same request may succeed later (derived)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Write a JSON array')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'wterror;search' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Write a JSON array')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'wterror;languages' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Write a JSON array')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'wterror;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The format')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Folder for the formats that are a tree of files; other formats go to standard output')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'wterror;completions' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'wterror;man' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'wterror;scan' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The format [default: report]')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Only these codes, with commas between them')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Only codes of this section of the specification')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only codes that this one can act on (derived)')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only what was logged then or later: 2026-11-24T21:52Z')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only what was logged before')
            [CompletionResult]::new('--min-certainty', '--min-certainty', [CompletionResultType]::ParameterName, 'Leave out what is less certain [default: likely]')
            [CompletionResult]::new('--messages', '--messages', [CompletionResultType]::ParameterName, 'Languages whose messages for people are looked for: all, or tags [default: en]')
            [CompletionResult]::new('--domain', '--domain', [CompletionResultType]::ParameterName, 'A further NSError domain that is the SDK''s')
            [CompletionResult]::new('--session-key', '--session-key', [CompletionResultType]::ParameterName, 'A further key that a session''s identifier stands behind')
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'End with status 3 where this was found: any, a code or a category; with --follow at once')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'How many threads scan a file; the findings stay in order [default: 1]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on as the files grow, also after they were rotated; each finding at once')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'wterror;annotate' {
            [CompletionResult]::new('--min-certainty', '--min-certainty', [CompletionResultType]::ParameterName, 'Leave out what is less certain [default: likely]')
            [CompletionResult]::new('--domain', '--domain', [CompletionResultType]::ParameterName, 'A further NSError domain that is the SDK''s')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use color; auto means on a terminal, unless NO_COLOR is set')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
"#),
    ("zsh", r#"#compdef wterror

autoload -U is-at-least

_wterror() {
    typeset -A opt_args
    typeset -a _arguments_options
    local ret=1

    if is-at-least 5.2; then
        _arguments_options=(-s -S -C)
    else
        _arguments_options=(-s -C)
    fi

    local context curcontext="$curcontext" state line
    _arguments "${_arguments_options[@]}" : \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'--json[Write JSON\: an object for one code, an array for several or for -]' \
'-h[Print help]' \
'--help[Print help]' \
'-V[Print version]' \
'--version[Print version]' \
':CODE -- Codes, names in any spelling, or errors as they were printed; - reads them from standard input:_default' \
":: :_wterror_commands" \
"*::: :->wterror" \
&& ret=0
    case $state in
    (wterror)
        words=($line[2] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:wterror-command-$line[2]:"
        case $line[2] in
            (explain)
_arguments "${_arguments_options[@]}" : \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'--json[Write JSON\: an object for one code, an array for several or for -]' \
'-h[Print help]' \
'--help[Print help]' \
'*::CODE -- Codes, names in any spelling, or errors as they were printed; - reads them from standard input:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'--category=[Only codes of this section of the specification]:CATEGORY:(user session media transport generic token socket)' \
'--platform=[Only codes seen on this platform]:PLATFORM:(ios android web)' \
'--owner=[Only codes that this one can act on (derived)]:OWNER:(end_user app backend service)' \
'--action=[Only codes whose guidance is this (derived)]:ACTION:(retry rejoin refresh_token ask_permission fix_call fix_configuration choose_another_name wait ignore report)' \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'--retryable[Only codes where the same request may succeed later (derived)]' \
'--json[Write a JSON array]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(search)
_arguments "${_arguments_options[@]}" : \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'--json[Write a JSON array]' \
'-h[Print help]' \
'--help[Print help]' \
'*::WORD -- Words that all have to be found, in any order and case:_default' \
&& ret=0
;;
(languages)
_arguments "${_arguments_options[@]}" : \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'--json[Write a JSON array]' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--format=[The format]:FORMAT:((json\:"The whole catalogue as JSON (catalogue.schema.json describes it)"
csv\:"One line a code, for spreadsheets"
markdown\:"One table, for wikis"
openapi\:"OpenAPI components of the problem document, for a backend'\''s description"
android-strings\:"Texts for people\: a tree of res/values-*/strings.xml"
apple-strings\:"Texts for people\: one String Catalog, Wterror.xcstrings"
i18next\:"Texts for people\: one flat JSON file a language"
fluent\:"Texts for people\: one Fluent file a language"
xliff\:"Texts for people\: one XLIFF 1.2 file a language"))' \
'--output=[Folder for the formats that are a tree of files; other formats go to standard output]:DIR:_files -/' \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(completions)
_arguments "${_arguments_options[@]}" : \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'-h[Print help]' \
'--help[Print help]' \
':SHELL -- The shell:(bash elvish fish powershell zsh)' \
&& ret=0
;;
(man)
_arguments "${_arguments_options[@]}" : \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
(scan)
_arguments "${_arguments_options[@]}" : \
'--format=[The format \[default\: report\]]:FORMAT:((report\:"For people\: by code, with what to do"
json\:"One object a line for each finding, in the order of the log"
csv\:"One line a finding, for spreadsheets"
markdown\:"The report, for a ticket"
html\:"The report with all findings, in one file"))' \
'--code=[Only these codes, with commas between them]:CODES:_default' \
'--category=[Only codes of this section of the specification]:CATEGORY:(user session media transport generic token socket)' \
'--owner=[Only codes that this one can act on (derived)]:OWNER:(end_user app backend service)' \
'--since=[Only what was logged then or later\: 2026-11-24T21\:52Z]:TIME:_default' \
'--until=[Only what was logged before]:TIME:_default' \
'--min-certainty=[Leave out what is less certain \[default\: likely\]]:CERTAINTY:(possible likely certain)' \
'--messages=[Languages whose messages for people are looked for\: all, or tags \[default\: en\]]:TAGS:_default' \
'--domain=[A further NSError domain that is the SDK'\''s]:NAME:_default' \
'--session-key=[A further key that a session'\''s identifier stands behind]:NAME:_default' \
'--fail-on=[End with status 3 where this was found\: any, a code or a category; with --follow at once]:WHAT:_default' \
'--threads=[How many threads scan a file; the findings stay in order \[default\: 1\]]:N:_default' \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'--follow[Go on as the files grow, also after they were rotated; each finding at once]' \
'-h[Print help]' \
'--help[Print help]' \
'*::FILE -- Logs, also gzip and zstd; folders with all that is in them; - reads standard input:_files' \
&& ret=0
;;
(annotate)
_arguments "${_arguments_options[@]}" : \
'--min-certainty=[Leave out what is less certain \[default\: likely\]]:CERTAINTY:(possible likely certain)' \
'--domain=[A further NSError domain that is the SDK'\''s]:NAME:_default' \
'--color=[When to use color; auto means on a terminal, unless NO_COLOR is set]:WHEN:(auto always never)' \
'--lang=[Language of messages, as a tag such as fr-CA \[default\: from LC_ALL, LC_MESSAGES or LANG\]]:TAG:_default' \
'-h[Print help]' \
'--help[Print help]' \
&& ret=0
;;
        esac
    ;;
esac
}

(( $+functions[_wterror_commands] )) ||
_wterror_commands() {
    local commands; commands=(
'explain:Explain codes or names, one card each (what \`wterror CODE\` does)' \
'list:List the catalogue, one line a code' \
'search:Find codes by words in their names, causes and messages, in any language' \
'languages:List the languages of the messages' \
'export:Write the catalogue, or its texts for people, in another format' \
'completions:Write a completion script for a shell' \
'man:Write the manual page, in roff' \
'scan:Find the SDK'\''s errors in logs\: what happened, how often, and who must act' \
'annotate:Pass a log on from standard input, with a line below each error that explains it' \
    )
    _describe -t commands 'wterror commands' commands "$@"
}
(( $+functions[_wterror__subcmd__annotate_commands] )) ||
_wterror__subcmd__annotate_commands() {
    local commands; commands=()
    _describe -t commands 'wterror annotate commands' commands "$@"
}
(( $+functions[_wterror__subcmd__completions_commands] )) ||
_wterror__subcmd__completions_commands() {
    local commands; commands=()
    _describe -t commands 'wterror completions commands' commands "$@"
}
(( $+functions[_wterror__subcmd__explain_commands] )) ||
_wterror__subcmd__explain_commands() {
    local commands; commands=()
    _describe -t commands 'wterror explain commands' commands "$@"
}
(( $+functions[_wterror__subcmd__export_commands] )) ||
_wterror__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'wterror export commands' commands "$@"
}
(( $+functions[_wterror__subcmd__languages_commands] )) ||
_wterror__subcmd__languages_commands() {
    local commands; commands=()
    _describe -t commands 'wterror languages commands' commands "$@"
}
(( $+functions[_wterror__subcmd__list_commands] )) ||
_wterror__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'wterror list commands' commands "$@"
}
(( $+functions[_wterror__subcmd__man_commands] )) ||
_wterror__subcmd__man_commands() {
    local commands; commands=()
    _describe -t commands 'wterror man commands' commands "$@"
}
(( $+functions[_wterror__subcmd__scan_commands] )) ||
_wterror__subcmd__scan_commands() {
    local commands; commands=()
    _describe -t commands 'wterror scan commands' commands "$@"
}
(( $+functions[_wterror__subcmd__search_commands] )) ||
_wterror__subcmd__search_commands() {
    local commands; commands=()
    _describe -t commands 'wterror search commands' commands "$@"
}

if [ "$funcstack[1]" = "_wterror" ]; then
    _wterror "$@"
else
    compdef _wterror wterror
fi
"#),
];
