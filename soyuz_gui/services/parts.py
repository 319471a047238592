"""The libraries that the program is made with: their versions and licences, as they state them themselves."""

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

PROGRAM = "soyuz-gui"
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
_OPTIONAL = re.compile(r"\bextra\s*==")
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One library: its name, version and licence; an empty licence is one that the library does not state."""

    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """All libraries that the program needs, those that these need among them, by name; none where nothing is known."""
    found: dict[str, Part] = {}
    asked = {PROGRAM}
    waiting = [PROGRAM]
    while waiting:
        try:
            part = distribution(waiting.pop())
        except PackageNotFoundError:  # not needed on this system, or not told of by whoever packed the program
            continue
        found[_key(part.name)] = Part(part.name, part.version, _licence(part))
        needed = {_key(name) for name in _needs(part)} - asked
        asked |= needed
        waiting.extend(needed)
    found.pop(PROGRAM, None)
    return tuple(sorted(found.values(), key=lambda part: part.name.lower()))


def _needs(part: Distribution) -> list[str]:
    stated = part.requires or []
    names = (_NAME.match(line) for line in stated if not _OPTIONAL.search(line))
    return [name[0] for name in names if name]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(part: Distribution) -> str:
    stated = part.metadata.get_all("License-Expression") or []
    classifiers = part.metadata.get_all("Classifier") or []
    stated = stated or [line.removeprefix(_CLASSIFIER) for line in classifiers if line.startswith(_CLASSIFIER)]
    return ", ".join(stated) or "".join(part.metadata.get_all("License") or []).strip().partition("\n")[0]
