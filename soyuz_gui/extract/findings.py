"""The subjects and facts of an article while they are being put together."""

from dataclasses import dataclass, field

from soyuz_gui.domain.facts import Attribute, Fact, Leg, Status, Subject
from soyuz_gui.domain.spans import Span

# How far a rule is to be trusted; calibrated on written examples, refined as they grow.
CONFIDENCE = {"exact": 0.95, "told": 0.9, "derived": 0.75, "incident": 0.7, "context": 0.7}


@dataclass(slots=True)
class Findings:
    """What is found so far: subjects with keys, and facts about them."""

    text: str
    subjects: list[Subject] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    def add(
        self,
        subject: str,
        attribute: Attribute,
        value: str,
        span: Span,
        *,
        stated: str,
        rule: str,
        confidence: float,
        status: Status = Status.ACTUAL,
        leg: Leg | None = None,
        target: str = "",
    ) -> None:
        """Adds a fact with its evidence."""
        self.facts.append(Fact(subject, attribute, value, stated, span, rule, confidence, status, leg, target))
