"""What is told of flights as text and back, to be remembered."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from soyuz_gui.domain.facts import Attribute, CraftKind, IncidentKind, Leg
from soyuz_gui.domain.records import Basis, SubjectRef
from soyuz_gui.reconcile.dating import Written
from soyuz_gui.reconcile.incremental.memory import Memory, Topic
from soyuz_gui.reconcile.missions import OpenFlight
from soyuz_gui.reconcile.moments import parse_time
from soyuz_gui.reconcile.profiles import Mishap, Moment, Profile, Seat


def subject_key(ref: SubjectRef) -> str:
    """A subject as the key of a note."""
    return f"{ref.article} {ref.key}"


def subject_of(key: str) -> SubjectRef:
    """The inverse of `subject_key`."""
    article, _, own = key.partition(" ")
    return SubjectRef(int(article), own)


def remember_written(days: Mapping[int, Written], memory: Memory) -> None:
    """Remember when articles were written; what was remembered of other days stays."""
    for article, written in days.items():
        memory.take_note(Topic.WRITTEN, str(article), f"{written.day.isoformat()} {written.basis}")


def recall_written(articles: Collection[int], memory: Memory) -> dict[int, Written]:
    """When articles were written, as far as that is known."""
    found = {}
    for article, text in memory.noted(Topic.WRITTEN, list(map(str, articles))).items():
        day, basis = text.split()
        found[int(article)] = Written(date.fromisoformat(day), Basis(basis))
    return found


def write_profile(profile: Profile) -> str:
    """The same text for equal profiles."""
    return json.dumps(_plain(profile), ensure_ascii=False)


def read_profile(text: str) -> Profile:
    """The inverse of `write_profile`."""
    return _profile(json.loads(text))


def write_flight(flight: OpenFlight) -> str:
    """An open flight with what is told of it."""
    written = flight.written.isoformat() if flight.written else ""
    known = [flight.ref.article, flight.ref.key, *flight.place, written, sorted(flight.taken), flight.main]
    return json.dumps([*known, _plain(flight.profile)], ensure_ascii=False)


def read_flight(text: str) -> OpenFlight:
    """The inverse of `write_flight`."""
    article, key, text_hash, start, written, taken, main, profile = json.loads(text)
    day = date.fromisoformat(written) if written else None
    return OpenFlight(SubjectRef(article, key), (text_hash, start), _profile(profile), day, frozenset(taken), main)


def _plain(profile: Profile) -> list[Any]:
    return [
        _ordered([moment.attribute.value, str(moment.time), moment.planned] for moment in profile.moments),
        _ordered([sorted(seat.ids), seat.leg or ""] for seat in profile.seats),
        sorted(profile.sites),
        sorted(profile.vehicles),
        sorted(profile.destinations),
        _ordered([mishap.kind.value, str(mishap.time)] for mishap in profile.mishaps),
        profile.craft or "",
        profile.complete,
    ]


def _ordered(rows: Iterable[list[Any]]) -> list[list[Any]]:
    return sorted(rows, key=repr)


def _profile(plain: list[Any]) -> Profile:
    moments, seats, sites, vehicles, destinations, mishaps, craft, complete = plain
    return Profile(
        frozenset(Moment(Attribute(attribute), parse_time(time), planned) for attribute, time, planned in moments),
        frozenset(Seat(frozenset(ids), Leg(leg) if leg else None) for ids, leg in seats),
        frozenset(sites),
        frozenset(vehicles),
        frozenset(destinations),
        frozenset(Mishap(IncidentKind(kind), parse_time(time)) for kind, time in mishaps),
        CraftKind(craft) if craft else None,
        complete,
    )
