"""The facts that every shipped form states, read from where they stand once, and the templates that state them."""

import os
import re
import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from string import Template
from types import MappingProxyType
from typing import Any
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent.parent
TEMPLATES = ROOT / "packaging" / "templates"
DIST = ROOT / "dist"
SCRATCH = ROOT / "build"


class ShippingError(Exception):
    """Why something cannot be shipped now; its text says what to do."""


@dataclass(frozen=True)
class Product:
    """Name, version and description of the program as its users and their desktops know it."""

    title: str
    version: str
    summary: str
    id: str
    command: str
    generic_name: str
    categories: tuple[str, ...]
    keywords: tuple[str, ...]
    mime_type: str
    mime_comment: str
    application_id: int
    date: datetime

    def render(self, template: str, more: Mapping[str, str] = MappingProxyType({})) -> str:
        """A file of `packaging/templates` with these facts, and more of them, filled in; a fact unknown is an error."""
        text = (TEMPLATES / template).read_text(encoding="utf-8")
        facts = {**self._facts(), **more}
        if template.endswith(".xml"):
            facts = {name: escape(value) for name, value in facts.items()}
            facts["categories"] = _elements("category", self.categories)
            facts["keywords"] = _elements("keyword", self.keywords)
        return Template(text).substitute(facts)

    def _facts(self) -> dict[str, str]:
        return {
            "title": self.title,
            "version": self.version,
            "summary": self.summary,
            "id": self.id,
            "command": self.command,
            "generic_name": self.generic_name,
            "categories": "".join(f"{name};" for name in self.categories),
            "keywords": "".join(f"{word};" for word in self.keywords),
            "mime_type": self.mime_type,
            "mime_comment": self.mime_comment,
            "application_id": f"{self.application_id:#010x}",
            "day": f"{self.date:%Y-%m-%d}",
            "year": f"{self.date:%Y}",
        }


def _elements(tag: str, values: Iterable[str]) -> str:
    return "".join(f"<{tag}>{escape(value)}</{tag}>" for value in values)


def load() -> Product:
    """The facts of this checkout."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    own: dict[str, Any] = project["tool"]["product"]
    return Product(
        title=own["title"],
        version=_assigned("soyuz_gui/__init__.py", "__version__").strip('"'),
        summary=project["project"]["description"],
        id=own["id"],
        command=own["command"],
        generic_name=own["generic-name"],
        categories=tuple(own["categories"]),
        keywords=tuple(own["keywords"]),
        mime_type=own["mime-type"],
        mime_comment=own["mime-comment"],
        application_id=int(_assigned("soyuz_gui/store/migrations.py", "APPLICATION_ID"), 16),
        date=_day_of_the_sources(),
    )


def _assigned(file: str, name: str) -> str:
    """What a module assigns to a name, read without importing it and what it needs."""
    found = re.search(rf"^{name}\s*=\s*(\S+)", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
    if not found:
        raise LookupError(f"{file} does not assign {name}")
    return found[1]


def _day_of_the_sources() -> datetime:
    """The time of the last commit, so that two builds of it are alike; SOURCE_DATE_EPOCH says another one."""
    stated = os.environ.get("SOURCE_DATE_EPOCH")
    if not stated:
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        stated = asked.stdout.strip()
    return datetime.fromtimestamp(int(stated), UTC) if stated else datetime.now(UTC)


def changes(version: str) -> str:
    """What CHANGELOG.md says of a version."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(version)}\b[^\n]*\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if not found:
        raise LookupError(f"CHANGELOG.md has no section {version}")
    return found[1].strip()
