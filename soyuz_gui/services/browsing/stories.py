"""What the articles tell of an incident: its course, its cause and what came of it, in their own sentences."""

from collections.abc import Mapping, Sequence
from itertools import chain

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.saying import said
from soyuz_gui.services.views.records import Evidence, Passage, StoryPart, ValueView
from soyuz_gui.text.sentences import around

_PARTS = (
    (
        said("Course"),
        (Attribute.KIND, Attribute.DATE, Attribute.CRAFT, Attribute.MISSION),
        said("No article tells what happened."),
    ),
    (said("Cause"), (Attribute.CAUSE,), said("No article tells why.")),
    (said("Consequence"), (Attribute.CONSEQUENCE,), said("No article tells what came of it.")),
)


def story(values: Sequence[ValueView], texts: Mapping[int, str]) -> tuple[StoryPart, ...]:
    """The parts of a story in their order; `texts` are those of the articles behind the values."""
    return tuple(StoryPart(title, _passages(values, attributes, texts), empty) for title, attributes, empty in _PARTS)


def _passages(
    values: Sequence[ValueView], attributes: Sequence[Attribute], texts: Mapping[int, str]
) -> tuple[Passage, ...]:
    """Each sentence once, with all that it says of these attributes, article by article in the order of the text."""
    told = chain.from_iterable(value.evidence for value in values if value.attribute in attributes)
    found: dict[str, list[Evidence]] = {}
    for item in sorted(told, key=lambda item: (item.article, item.span)):
        sentence = around(texts[item.article], item.span).of(texts[item.article])
        same = found.setdefault(" ".join(sentence.split()), [])
        if not any(other.article == item.article for other in same):
            same.append(item)
    return tuple(Passage(words, tuple(same)) for words, same in found.items())
