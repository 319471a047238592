"""Makes the facts of an article out of its story: subjects with keys, statements with evidence and confidence."""

from collections.abc import Iterable
from dataclasses import replace

from soyuz_gui.domain.facts import Extraction, Mention
from soyuz_gui.extract.admission import Admission
from soyuz_gui.extract.findings import Findings
from soyuz_gui.extract.incidents.incident_facts import IncidentFacts
from soyuz_gui.extract.mission_facts import MissionFacts
from soyuz_gui.extract.people.company import FoundPerson
from soyuz_gui.extract.people.person_facts import add_person
from soyuz_gui.extract.people.travellers import Traveller, Travellers
from soyuz_gui.extract.places.geography import Geography
from soyuz_gui.extract.story import Story


class Assembly:
    """Turns a story into an extraction: subjects with keys, their facts, and the mentions of the text."""

    def __init__(
        self,
        text: str,
        story: Story,
        people: Iterable[FoundPerson],
        identify: dict[str, str],
        *,
        admission: Admission,
        geography: Geography,
    ) -> None:
        self._text = text
        self._geography = geography
        self._admission = admission
        self._story = story
        self._identify = identify
        self._travellers = Travellers(people, {seat.person.name for flight in story.flights for seat in flight.seats})

    @property
    def travellers(self) -> list[Traveller]:
        return list(self._travellers)

    def build(self, mentions: list[Mention]) -> Extraction:
        """The extraction; empty where the article tells of no crewed flight and of nobody who flies."""
        flights = [flight for flight in self._story.flights if self._admission.is_worth_a_record(flight)]
        self._travellers.keep(self._admission.admitted(flights, self.travellers, mentions))
        if not self._admission.is_about_people_in_space(flights, self.travellers):
            return Extraction()
        found = Findings(self._text)
        missions = MissionFacts(found, self._story, self._travellers, self._identify, self._geography)
        for flight in flights:
            missions.add(flight)
        for traveller in self._travellers:
            add_person(found, traveller, self._identify.get(traveller.name, ""))
        incidents = IncidentFacts(found, flights, self._story.main)
        for number, incident in enumerate(self._admission.incidents(flights), 1):
            incidents.add(incident, f"i{number}")
        facts = sorted(found.facts, key=lambda fact: (fact.span, fact.subject, fact.attribute))
        kept = {subject.key for subject in found.subjects}
        known = (replace(m, subject="") if m.subject and m.subject not in kept else m for m in mentions)
        return Extraction(tuple(sorted(known)), tuple(found.subjects), tuple(facts))
