"""The user guide: its pages, in the order in which they are read."""

from soyuz_gui import paths

GUIDE = paths.resources() / "guide"
CONTENTS = (
    "first-steps",
    "views",
    "search",
    "settle",
    "import",
    "export",
    "library-format",
    "command-line",
    "files",
    "troubleshooting",
)
"""The names of the pages; each is a Markdown file of the folder."""


def page(name: str) -> str:
    """The text of a page, as Markdown."""
    return (GUIDE / f"{name}.md").read_text(encoding="utf-8")


def title(text: str) -> str:
    """The heading that a page begins with."""
    return text.partition("\n")[0].lstrip("# ")


def find(words: str) -> tuple[str, ...]:
    """The pages that hold all of these words, in any case."""
    wanted = words.casefold().split()
    return tuple(name for name in CONTENTS if all(word in page(name).casefold() for word in wanted))
