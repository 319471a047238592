"""What an extraction says, as lines that a test can be read by: `Soyuz T-90 | launch_time | 2031-05-03`."""

from soyuz_gui.domain.facts import Attribute, Extraction, MentionKind, RecordKind, Status


def said(found: Extraction, *attributes: Attribute) -> set[str]:
    """The facts on some attributes, on all but the names where none is given."""
    wanted = attributes or tuple(a for a in Attribute if a is not Attribute.NAME)
    lines = set()
    for fact in found.facts:
        if fact.attribute in wanted:
            subject = found.subject(fact.subject)
            words = [label(found, fact.subject), str(fact.attribute), fact.value]
            if fact.target and fact.attribute is Attribute.CRAFT:
                words[2] = label(found, fact.target)
            if fact.leg:
                words.append(str(fact.leg))
            if fact.status is Status.PLANNED and subject.kind is RecordKind.MISSION:
                words.append("planned")
            lines.add(" | ".join(words))
    return lines


def label(found: Extraction, key: str) -> str:
    """The name of a subject; incidents go by their kind, flights without a name by their number."""
    subject = found.subject(key)
    if subject.kind is RecordKind.INCIDENT:
        kinds = [fact.value for fact in found.facts if fact.subject == key and fact.attribute is Attribute.KIND]
        return kinds[0] if kinds else "incident"
    return subject.label or "unnamed"


def named(found: Extraction, kind: RecordKind) -> set[str]:
    """The labels of the subjects of one kind."""
    return {label(found, subject.key) for subject in found.subjects if subject.kind is kind}


def marked(found: Extraction, text: str, kind: MentionKind) -> list[tuple[str, str]]:
    """The words that are marked as one kind of mention, with the values they stand for."""
    return [(mention.span.of(text), mention.label) for mention in found.mentions if mention.kind is kind]
