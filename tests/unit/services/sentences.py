"""An engine that understands one sentence, `Soyuz MS-91 flew.`, and reconciles as the program does."""

import re

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, CraftKind, Extraction, Fact, Mention, MentionKind, RecordKind, Subject
from soyuz_gui.domain.spans import Span
from tests.unit.services.decided import TellingEngine

_SENTENCE = re.compile(r"(?P<flight>Soyuz MS-\d+) flew\.")
UNDATED = "2031"


class SentenceEngine(TellingEngine):
    """Every flight of a text flew on the day of its publication; `broken` texts make it fail as a bug would."""

    def __init__(self) -> None:
        super().__init__(Catalogue())
        self.read: list[str] = []
        self.is_broken = False

    def extract(self, text: str, published: str) -> Extraction:
        self.read.append(text)
        if "broken" in text or self.is_broken:
            raise RuntimeError("a bug")
        subjects, mentions, facts = {}, [], []
        for found in _SENTENCE.finditer(text):
            label, name, whole = found["flight"], Span(*found.span("flight")), Span(*found.span())
            key = subjects.setdefault(
                label, Subject(f"m{len(subjects)}", RecordKind.MISSION, label, name, craft=CraftKind.CREWED)
            ).key
            mentions.append(Mention(name, MentionKind.MISSION, label, "name.mission", key))
            day = published or UNDATED
            facts.append(Fact(key, Attribute.LAUNCH_TIME, day, whole.of(text), whole, "rule.one", 1.0))
        return Extraction(tuple(mentions), tuple(subjects.values()), tuple(facts))
