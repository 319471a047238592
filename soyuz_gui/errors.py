"""What a person can be told. Everything that is not one of these is a bug."""

from pathlib import Path

from soyuz_gui.saying import said


class UserError(Exception):
    """A problem that the person in front of the program can do something about.

    `message` says what is wrong, `advice` what to do; both are whole sentences in plain words.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(f"{message} {advice}".strip())
        self.message = message
        self.advice = advice

    def __reduce__(self) -> tuple[type["UserError"], tuple[object, ...]]:
        return type(self), (self.message, self.advice)


class LibraryError(UserError):
    """The library file cannot be used: no database, too new, locked, read-only, damaged, disk full."""


class DamagedLibraryError(LibraryError):
    """The library file is not whole any more."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            said("The library {path} is damaged.", path=path),
            said("Restore a backup, or save what can still be read: Tools ▸ Restore Library, or “soyuz-gui restore”."),
        )
        self.path = path

    def __reduce__(self) -> tuple[type["DamagedLibraryError"], tuple[object, ...]]:
        return type(self), (self.path,)


class ReadingError(UserError):
    """A source file cannot be read: missing, empty, binary, forbidden."""


class WorkersError(UserError):
    """The computers that are to do the work cannot be used: no answer, another version, or lost on the way."""


class UsageError(UserError):
    """What was asked for makes no sense: an unknown column, a format, a record that does not exist."""


class CancelledError(Exception):
    """The person cancelled a job; what is stored stays stored."""
