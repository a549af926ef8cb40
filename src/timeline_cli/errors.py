"""What can go wrong, as a tree; each message says where it happened and what to do about it.

    TimelineError
    ├── UsageError             the call itself is wrong: nothing is read (exit code 2)
    ├── InputError             one input failed: the others go on (exit code 1)
    │   ├── UnreadableError    missing, a directory, not allowed
    │   ├── EmptyError         no text in it
    │   ├── BinaryError        not text
    │   ├── RecordError        a line of a JSON Lines file that is no article
    │   ├── DateError          a publication date that cannot be read, or can be read in two ways
    │   └── ExtractionError    the article was read, and then could not be worked on
    ├── OutputError            what was made cannot be written (exit code 2)
    └── PipelineError          the language pipeline is missing, or lacks what is needed (exit code 2)

`InputNote` is no error: the article was read, and the reader should know something about it.
"""

from __future__ import annotations


class TimelineError(Exception):
    """The base of every error that this package raises on purpose."""


class UsageError(TimelineError):
    """The call itself is wrong."""


class Located(Exception):
    """Something about one input. `source` is the file, `line` its line (from 1) where that is known."""

    def __init__(self, source: str, message: str, *, line: int | None = None) -> None:
        super().__init__(source, message, line)
        self.source = source
        self.message = message
        self.line = line

    def __str__(self) -> str:
        return f"{place(self.source, self.line)}: {self.message}"


class InputError(Located, TimelineError):
    """One input failed."""

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.source, self.message, self.line)


class UnreadableError(InputError):
    """The file is missing, is a directory, or may not be read."""


class EmptyError(InputError):
    """There is no text in the file."""


class BinaryError(InputError):
    """The file is not text."""


class RecordError(InputError):
    """A line of a JSON Lines file is not an article."""


class DateError(InputError):
    """A publication date cannot be read, or can be read in two ways."""


class ExtractionError(InputError):
    """An article was read, but working on it failed."""


class OutputError(TimelineError):
    """What was made cannot be written: no such folder, not allowed, the disk is full."""


class PipelineError(TimelineError):
    """The language pipeline is missing, or lacks what is needed."""


class InputNote(Located, UserWarning):
    """Something worth knowing about an input that was read all the same."""


def place(source: str, line: int | None) -> str:
    """The file and the line as editors and terminals read them: `stories.jsonl:12`."""
    return source if line is None else f"{source}:{line}"


def _rebuild(kind: type[InputError], source: str, message: str, line: int | None) -> InputError:
    return kind(source, message, line=line)
