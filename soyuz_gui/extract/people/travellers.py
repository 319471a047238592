"""Who is who in one article: mentions of people whose names are alike are one traveller's."""

from dataclasses import dataclass, field

from soyuz_gui.catalogue.names import name_similarity
from soyuz_gui.extract.people.company import FoundPerson

_SAME_NAME = 0.85


@dataclass(slots=True)
class Traveller:
    """One person of the article with all their mentions."""

    key: str
    mentions: list[FoundPerson]
    names: set[str] = field(default_factory=set)

    def add(self, mention: FoundPerson) -> None:
        self.mentions.append(mention)
        self.names.add(mention.name)

    @property
    def name(self) -> str:
        return self.mentions[0].name

    def is_named(self, person: FoundPerson) -> bool:
        """True for a mention whose name is one of this traveller's, or alike."""
        return person.name in self.names or name_similarity(self.name, person.name) >= _SAME_NAME
