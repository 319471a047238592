"""Finds events told by any verb of motion with its way: "was hurled off the pad", "nosed into the port".

A verb tells how something moves, and the first place behind it where from or to: both together are a launch, a docking,
an undocking or a landing. A verb that is not known counts where a craft is what moves.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path as Folder
from typing import NamedTuple

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.events.ways import Goal, MotionVerb, Path, Way, Ways
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.places.gazetteer import FoundName
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.verbs import Verbs

_TOKEN = re.compile(r"[^\W_](?:[\w’'-]*\w)?|[,;:()—–]")
_REACH = 20  # tokens between a verb and the place that its way leads to
_NEAR = 5  # tokens between a verb and its preposition, or between two on one way
_OF_PLACE = 7  # tokens between a preposition and its place: "onto the central steppes of"
_HAVE = frozenset({"have", "has", "had"})
_BE = {"was": "past", "were": "past", "is": "past", "are": "past", "be": "base"}
_WHOM = frozenset({"him", "her", "them"})
_NAMED = {"sites": Goal.START, "stations": Goal.STATION, "landing_areas": Goal.AREA}
_BESIDE = 2  # characters between what moves and a verb in the present: "Soyuz MS-23, goes up"
_SHORTEST = 5  # letters of a verb that is not known
_KNOWN_WORDS = 1 << 14


@dataclass(frozen=True, slots=True)
class FoundMotion:
    """A verb of motion and the event that its way makes of it.

    `form` is "past", "base", or "same" for a verb whose past looks like its base; `sure` where a known verb and a place
    tell it. No kind: people on their way to a launch site, or a craft between two places on the ground.
    """

    span: Span
    kind: EventKind | None
    form: str
    sure: bool


class _Token(NamedTuple):
    word: str
    start: int
    end: int


@dataclass(slots=True)
class _Track:
    """What stands on the way of a verb, token by token: `last` is where its preposition stands, at first the verb."""

    verb: int
    path: tuple[Path, str] | None = None
    last: int = -1
    left: bool = False  # it leads from somewhere
    home: bool = False
    up: bool = False

    def __post_init__(self) -> None:
        self.last = self.verb


class MotionReader:
    """Reads verbs of motion by the words of `motion.toml`."""

    def __init__(self, folder: Folder) -> None:
        words, verbs = rules.read(folder, "motion"), Verbs(folder)
        classes: dict[str, set[str]] = {}
        for name, lemmas in words["verbs"].items():
            for lemma in lemmas:
                classes.setdefault(lemma, set()).add(name)
        self._verbs: dict[str, MotionVerb] = {}
        for lemma, of in classes.items():
            forms, plain = verbs.forms(lemma), "same" if verbs.is_unchanging(lemma) else "base"
            for form, found in ((plain, forms.plain), ("past", forms.stating)):
                self._verbs |= {word: MotionVerb(lemma, form, frozenset(of)) for word in found}
        self._verbs |= {word: MotionVerb("be", form, frozenset({"be"})) for word, form in _BE.items()}
        never = {name: frozenset(found) for name, found in words["never"].items()}
        still = [verbs.forms(lemma) for lemma in never["still"]]
        self._plain = frozenset(word for inflected in still for word in inflected.plain)
        self._stated = {word for inflected in still for word in inflected.stating} - self._plain
        self._never = never
        self._grammar = {name: frozenset(found) for name, found in words["grammar"].items()}
        self._ways = Ways(never)
        paths = words["paths"]
        self._paths = {tuple(found.split()): path for path in Path for found in paths[path]}
        self._up, self._home = frozenset(paths["up"]), frozenset(paths["home"])
        self._particles = self._up | self._home
        self._adverbs = self._grammar["adverbs"] | self._home
        places = words["places"]
        self._places = {word: goal for goal in Goal for word in places.get(goal, ())}
        self._no_port, self._no_port_after = frozenset(places["no_port"]), frozenset(places["no_port_after"])
        self._verb_of = lru_cache(maxsize=_KNOWN_WORDS)(self._find_verb)

    def find(self, text: str, lowered: str, scene: Scene) -> Iterator[FoundMotion]:
        """The motions of a sentence, clause by clause."""
        if not (scene.craft or scene.lists or any(name.kind == "vehicles" for name in scene.names)):
            return
        for clause in scene.sentence.clauses:
            words = list(_TOKEN.finditer(lowered, clause.start, clause.end))
            tokens: list[_Token] = []  # made where a verb has what moves
            for index, word in enumerate(words):
                verb = self._verb_of(word[0])
                if verb is None or not (mover := self._mover(scene, word.start(), word.end())):
                    continue
                tokens = tokens or [_Token(one[0], *one.span()) for one in words]
                if (verb := self._stating(verb, scene, tokens, index)) and (
                    found := self._read(text, scene, tokens, index, verb, craft=mover is Reference.NAMED)
                ):
                    yield found

    def _find_verb(self, word: str) -> MotionVerb | None:
        if verb := self._verbs.get(word):
            return verb
        unknown = (
            word.endswith("ed") and len(word) >= _SHORTEST and word not in self._plain and word not in self._stated
        )
        return MotionVerb(word, "past", frozenset()) if unknown and word not in self._never["adjectives"] else None

    def _mover(self, scene: Scene, start: int, end: int) -> Reference | None:
        """What moves: a craft, as if it were named, or people, as if they rode one; None where it is none of ours."""
        craft = [c for c in scene.craft_in(scene.sentence.span.start, start) if not self._is_port(c.span, scene)]
        people = max((found.span.start for found in scene.lists if found.span.start < start), default=-1)
        if craft and craft[-1].span.start > people:
            if craft[-1].reference is Reference.OTHER or craft[-1].freight:
                return None
            crew = craft[-1].reference in (Reference.CREW, Reference.RIDERS)
            return Reference.RIDERS if crew else Reference.NAMED
        if people >= 0:
            return Reference.RIDERS
        clause = scene.clause(start)
        inside = scene.craft_in(end, clause.end)
        carried = inside and inside[0].reference in (Reference.NAMED, Reference.PROGRAMME) and not inside[0].freight
        lofted = any(name.kind == "vehicles" and clause.start <= name.span.start < start for name in scene.names)
        riders = any(end <= found.span.start < clause.end for found in scene.lists)
        return Reference.RIDERS if carried or (lofted and (riders or not inside)) else None

    def _is_port(self, span: Span, scene: Scene) -> bool:
        return any(name.kind == "stations" and name.span.overlaps(span) for name in scene.names)

    def _stating(self, verb: MotionVerb, scene: Scene, tokens: list[_Token], index: int) -> MotionVerb | None:
        """The verb as it states or plans something; None for a noun or an adjective of its shape."""
        token, before = tokens[index], tokens[index - 1].word if index else ""
        if before in self._grammar["determiners"]:
            return None
        if verb.form == "base" and not token.word.endswith("ing"):
            if before in _HAVE:
                return MotionVerb(verb.lemma, "past", verb.classes)  # "had come up"
            return verb if before in self._grammar["helpers"] or before.endswith("ly") else None
        if token.word.endswith("ing") and ("carry" in verb.classes or before == "from"):
            return None  # "carrying two people to the station" tells what for, "kept it from locking on" what did not
        if token.word.endswith("s") and verb.classes != {"be"}:
            beside = any(0 <= token.start - craft.span.end <= _BESIDE for craft in scene.craft)
            named = any(0 <= token.start - people.span.end <= _BESIDE for people in scene.lists)
            return verb if beside or named or before in self._grammar["subjects"] or before.endswith("ly") else None
        return verb

    def _read(
        self, text: str, scene: Scene, tokens: list[_Token], index: int, verb: MotionVerb, *, craft: bool
    ) -> FoundMotion | None:
        """The event of a verb: by the first place behind it that makes one, else by its particle."""
        span = Span(tokens[index].start, tokens[index].end)
        track = _Track(index, _of_object(verb))
        for at in range(index + 1, min(len(tokens), index + _REACH)):
            if tokens[at].word in self._grammar["cuts"] or self._begins_anew(tokens, at, verb):
                break
            self._note(track, tokens, at, verb)
            if "be" in verb.classes and self._is_away(track, tokens, at):
                break
            if found := self._place_at(text, scene, tokens, at):
                kind = self._kind(track, verb, at, found, craft=craft)
                moved = track.path and track.path[0] is Path.FROM and found[0] is Goal.PORT and not kind
                if moved or (kind is EventKind.UNDOCKING and self._leads_to_port(tokens, at)):
                    return None
                start = found[0] is Goal.START
                overland = start and self._leads_overland(text, scene, track, tokens, at)
                if overland or kind:
                    sure = bool(verb.classes) and "be" not in verb.classes and not overland
                    return FoundMotion(span, None if overland else kind, verb.form, sure)
                if start or self._is_flown_over(track, found[0]):
                    return None
            self._note_path(track, tokens, at, verb)
        return self._by_particle(verb, span, track, near=tokens[index + 1 : index + _NEAR])

    def _is_flown_over(self, track: _Track, goal: Goal) -> bool:
        """True for what lies below: what is told behind it only says where that is, "over the Pacific west of Peru"."""
        return goal in (Goal.AREA, Goal.GROUND) and track.path is not None and track.path[1] in ("over", "above")

    def _note(self, track: _Track, tokens: list[_Token], at: int, verb: MotionVerb) -> None:
        word = tokens[at].word
        if word in self._grammar["links"]:
            track.path = None
        track.home = track.home or word in self._home
        track.up = track.up or self._is_particle(tokens, track.verb, at, verb)

    def _is_away(self, track: _Track, tokens: list[_Token], at: int) -> bool:
        """True for what is no place of "was": between them only adverbs may stand."""
        quiet = tokens[at].word in self._adverbs
        return at > track.last + 1 and track.path is None and not quiet

    def _kind(
        self, track: _Track, verb: MotionVerb, at: int, found: tuple[Goal, bool], *, craft: bool
    ) -> EventKind | None:
        """The event that the way to a place makes; "from a facility in Baikonur" leads from Baikonur."""
        goal, listed = found
        if track.path is None or at - track.last > _OF_PLACE:
            return None
        path, word = track.path
        if goal is Goal.START and path is Path.AT and track.home and not track.left:
            return EventKind.LANDING  # "set Columbia down at the Cape"
        if goal is Goal.START and track.left and path is Path.AT:
            path, word = Path.FROM, "from"
        return self._ways.kind(Way(verb, path, word, craft, track.home), goal, listed=listed)

    def _note_path(self, track: _Track, tokens: list[_Token], at: int, verb: MotionVerb) -> None:
        """Keeps a preposition, unless it belongs to a noun or stands too far behind its verb."""
        if not (path := self._path_at(tokens, at)):
            return
        reach = _REACH if verb.classes & {"carry", "near"} else _NEAR + 1  # what is carried stands between
        if tokens[at - 1].word not in self._never["trips"] and at - track.last <= reach:
            track.path, track.last = (path, tokens[at].word), at
            track.left = track.left or path is Path.FROM
        else:
            track.path = None

    def _by_particle(self, verb: MotionVerb, span: Span, track: _Track, *, near: list[_Token]) -> FoundMotion | None:
        """The event of "sent them aloft", where no place is told."""
        if "be" in verb.classes and near and near[0].word in ("down", "home"):
            return FoundMotion(span, EventKind.LANDING, verb.form, sure=False)
        if verb.lemma in self._never["no_particle"]:
            return None
        if track.up and verb.classes & {"go", "carry", "up"}:
            return FoundMotion(span, EventKind.LAUNCH, verb.form, sure=False)
        down = track.home and any(token.word in self._home and token.word != "back" for token in near)
        if down and verb.classes & {"go", "carry", "down"}:
            return FoundMotion(span, EventKind.LANDING, verb.form, sure=False)
        return None

    def _is_particle(self, tokens: list[_Token], index: int, at: int, verb: MotionVerb) -> bool:
        """True for "up" behind what is carried, or right behind what goes: not in "took up residence"."""
        if at - index > _NEAR:
            return False
        whom = tokens[at - 1].word in _WHOM
        if whom and "carry" in verb.classes and tokens[at].word == "off":
            return True  # "carried him off"
        if whom and at == index + 2 and "up" in verb.classes:
            return True  # "lofted them on Monday"
        if tokens[at].word not in self._up:
            return False
        return tokens[at].word != "up" or (at > index + 1 if "carry" in verb.classes else True)

    def _begins_anew(self, tokens: list[_Token], at: int, verb: MotionVerb) -> bool:
        """True where another verb begins, or the purpose of this one: "set off to dock"."""
        word, before = tokens[at].word, tokens[at - 1].word
        behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
        if word == "to" and (behind in self._plain or self._is_base(behind)):
            return True
        if before in self._grammar["determiners"] or word in self._places or word in self._particles:
            return False
        other = self._verb_of(word)
        if word in self._stated or (other and other.form == "past" and word not in ("left", "set")):
            return word in _BE or not (word.endswith("s") or "be" in verb.classes)
        return False

    def _is_base(self, word: str) -> bool:
        other = self._verb_of(word)
        return bool(other and other.form != "past" and not word.endswith("ing") and word not in self._places)

    def _path_at(self, tokens: list[_Token], at: int) -> Path | None:
        """The way that the preposition at a place tells, which may be of two words."""
        words = tuple(token.word for token in tokens[max(0, at - 1) : at + 1])
        return self._paths.get(words) or self._paths.get(words[-1:])

    def _leads_to_port(self, tokens: list[_Token], at: int) -> bool:
        """True for the second half of "from Zvezda to Poisk"."""
        behind = [token.word for token in tokens[at + 1 : at + _OF_PLACE]]
        return "to" in behind and any(self._places.get(word) is Goal.PORT for word in behind)

    def _leads_overland(self, text: str, scene: Scene, track: _Track, tokens: list[_Token], at: int) -> bool:
        """True for a launch site that people travel to, and for the first half of "from Baikonur to Moscow"."""
        if track.path and track.path[0] is Path.TOWARDS:
            return True
        stations = [name.span.start for name in scene.names if name.kind == "stations"]
        behind = tokens[at + 1 : at + _OF_PLACE]
        return track.left and any(
            one.word == "to" and text[other.start].isupper() and other.start not in stations
            for one, other in pairwise(behind)
        )

    def _place_at(self, text: str, scene: Scene, tokens: list[_Token], at: int) -> tuple[Goal, bool] | None:
        """The place at a token, and whether its name is a listed one."""
        token = tokens[at]
        behind = tokens[at + 1].word if at + 1 < len(tokens) else ""
        if behind in self._never["no_place"] or text.startswith(("'s", "’s"), token.end):
            return None
        for name in scene.names:
            if name.kind in _NAMED and name.span.start <= token.start < name.span.end:
                return self._of_name(name, token)
        goal = self._places.get(token.word)
        if goal is Goal.GROUND and behind in self._grammar["orbits"]:
            return Goal.SKY, True  # "flew to Earth orbit"
        if goal in (Goal.PORT, Goal.STATION) and (
            tokens[at - 1].word in self._no_port or behind in self._no_port_after
        ):
            return None
        if token.word == "space" and behind not in self._grammar["after_space"] and behind[:1].isalnum():
            return None
        if goal is Goal.GROUND and text[token.start].isupper() and token.word != "earth":
            return None  # part of a name
        return (goal, True) if goal else None

    def _of_name(self, name: FoundName, token: _Token) -> tuple[Goal, bool] | None:
        return (_NAMED[name.kind], name.listed) if token.end >= name.span.end else None


def _of_object(verb: MotionVerb) -> tuple[Path, str] | None:
    """The way of a verb that has its place as its object: "left the pad", "regained the ground"."""
    if "quit" in verb.classes:
        return Path.FROM, "from"
    return (Path.AT, "on") if "gain" in verb.classes else None
