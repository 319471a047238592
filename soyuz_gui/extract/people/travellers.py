"""Who is who in one article: mentions of people whose names are alike are one traveller's."""

from collections.abc import Container, Iterable, Iterator
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


class Travellers:
    """The travellers of an article: all who are `seated`, and others who are called so or known to fly."""

    def __init__(self, people: Iterable[FoundPerson], seated: Container[str]) -> None:
        self._bearers: dict[str, Traveller] = {}
        self._all: list[Traveller] = []
        for person in people:
            same = self.of(person)
            if person.short and same is None:
                continue
            if same:
                same.add(person)
            elif person.name in seated or ((person.traveller or person.known) and not person.official):
                self._all.append(Traveller(f"p{len(self._all) + 1}", [person], names={person.name}))

    def __iter__(self) -> Iterator[Traveller]:
        return iter(self._all)

    def of(self, person: FoundPerson) -> Traveller | None:
        """The first traveller of a name; once found, they keep it."""
        if person.name not in self._bearers and (bearer := next((t for t in self._all if t.is_named(person)), None)):
            self._bearers[person.name] = bearer
        return self._bearers.get(person.name)

    def keep(self, kept: list[Traveller]) -> None:
        """Forgets all others."""
        self._all = kept
        self._bearers = {name: bearer for name, bearer in self._bearers.items() if bearer in kept}
