"""One article with everything that is marked in its text, and the places where searched words stand."""

from soyuz_gui.domain.facts import Attribute, MentionKind, RecordKind
from soyuz_gui.domain.queries import Query
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import joined, said
from soyuz_gui.services.browsing import tips
from soyuz_gui.services.browsing.captions import caption
from soyuz_gui.services.browsing.records import evidence_view, record_link
from soyuz_gui.services.dates import IN_UTC, DateDisplay
from soyuz_gui.services.search.snippets import snippet
from soyuz_gui.services.views.articles import ArticleView, Highlight, Reprint, SearchHit
from soyuz_gui.services.views.records import Evidence
from soyuz_gui.store import details, search
from soyuz_gui.store.database import Database, Row

KIND_OF_ATTRIBUTE = {
    Attribute.LAUNCH_TIME: MentionKind.TIME,
    Attribute.DOCKING_TIME: MentionKind.TIME,
    Attribute.TIME_TO_DOCKING: MentionKind.TIME,
    Attribute.UNDOCKING_TIME: MentionKind.TIME,
    Attribute.LANDING_TIME: MentionKind.TIME,
    Attribute.DATE: MentionKind.TIME,
    Attribute.LAUNCH_SITE: MentionKind.PLACE,
    Attribute.LANDING_SITE: MentionKind.PLACE,
    Attribute.DESTINATION: MentionKind.PLACE,
    Attribute.LAUNCH_VEHICLE: MentionKind.VEHICLE,
    Attribute.CRAFT: MentionKind.VEHICLE,
    Attribute.CREW: MentionKind.PERSON,
    Attribute.NATIONALITY: MentionKind.PERSON,
    Attribute.AGE: MentionKind.PERSON,
    Attribute.AGENCY: MentionKind.ORGANISATION,
    Attribute.MISSION: MentionKind.MISSION,
    Attribute.EXPEDITION: MentionKind.MISSION,
    Attribute.OUTCOME: MentionKind.EVENT,
}
_KIND_OF_RECORD = {
    RecordKind.MISSION: MentionKind.MISSION,
    RecordKind.PERSON: MentionKind.PERSON,
    RecordKind.INCIDENT: MentionKind.INCIDENT,
}


def article_view(database: Database, article_id: int, dates: DateDisplay = IN_UTC) -> ArticleView:
    """Everything about an article."""
    # With what they need, they would delay the first rows.
    from soyuz_gui.services.intake import versions as article_versions  # noqa: PLC0415
    from soyuz_gui.store import families, versions  # noqa: PLC0415

    row = details.article(database, article_id)
    if row is None:
        raise UsageError(
            said("There is no article with the number {number}.", number=str(article_id)),
            said("Look at the list of articles."),
        )
    text = row["text"]
    called = {article_id: caption(row["title"], text) or row["name"]}
    former = bool(row["superseded"])
    rows = versions.former_facts(database, article_id) if former else details.facts_of(database, article_id)
    facts = tuple(evidence_view(fact, text[fact["start"] : fact["end"]], called) for fact in rows)
    told = article_versions.versions_of(database, article_id)
    return ArticleView(
        article_id,
        row["name"],
        row["path"] or "",
        row["title"],
        row["publisher"],
        row["published"],
        row["published_basis"],
        text,
        _highlights(text, facts, details.mentions_of(database, article_id), dates),
        facts,
        tuple(
            Reprint(member["id"], member["name"], original=not place)
            for place, member in enumerate(families.members(database, article_id))
            if member["id"] != article_id
        ),
        row["author"],
        called[article_id],
        tuple(versions.paths(database, article_id)),
        told,
        article_versions.left_behind(database, article_id, text, told) if not former else (),
    )


_BASIS = {
    "metadata": said("from the file"),
    "text": said("from its text"),
    "user": said("set by you"),
    "inferred": said("worked out"),
}


def published_words(view: ArticleView, shown: str) -> str:
    """A day of publication, as it is to be shown, with what it rests on: `2018-10-12 (set by you)`."""
    basis = _BASIS.get(view.published_basis, "")
    day = shown if view.published else said("not known")
    return said("{day} ({basis})", day=day, basis=basis) if basis else day


def version_sentence(view: ArticleView) -> str:
    """`version 1 of 2, replaced by a newer one`; empty for an article whose file never changed."""
    numbers = [version.article for version in view.versions]
    if len(numbers) < 2 or view.id not in numbers:
        return ""
    place = numbers.index(view.id)
    if view.versions[place].current:
        return said("version {number} of {total}", number=place + 1, total=len(numbers))
    return said("version {number} of {total}, replaced by a newer one", number=place + 1, total=len(numbers))


def reprints_sentence(view: ArticleView) -> str:
    """`The same story as north.txt, where it was first, and south.txt: one source`; empty without reprints."""
    names = [
        said("{name}, where it was first", name=other.name) if other.original else other.name for other in view.reprints
    ]
    return said("The same story as {articles}: one source", articles=joined(names, ", ")) if names else ""


def search_hits(database: Database, query: Query, limit: int) -> tuple[SearchHit, ...]:
    """The places where the words of a query stand, article by article, the best articles first."""
    hits = (
        SearchHit(
            found.article,
            found.name,
            snippet(found.text, place),
            place,
            caption(found.title, found.text) or found.name,
        )
        for found in search.find(database, query, limit)
        for place in found.places
    )
    return tuple(hit for hit, _ in zip(hits, range(limit), strict=False))


def _highlights(
    text: str, facts: tuple[Evidence, ...], mentions: list[Row], dates: DateDisplay
) -> tuple[Highlight, ...]:
    """Marks in the order of the text, one for each place and kind; what states a fact goes before what only names."""
    found: dict[tuple[Span, MentionKind], list[Highlight]] = {}
    for highlight in [_of_fact(text, fact, dates) for fact in facts] + [_of_mention(row) for row in mentions]:
        found.setdefault((highlight.span, highlight.kind), []).append(highlight)
    return tuple(_merged(found[place]) for place in sorted(found))


def _merged(same: list[Highlight]) -> Highlight:
    telling = [highlight for highlight in same if highlight.fact] or same  # what a fact says, its name says, too
    tooltip = tips.together(highlight.tooltip for highlight in telling)
    record = next((highlight.record for highlight in same if highlight.record), None)
    return Highlight(same[0].span, same[0].kind, tooltip, record, same[0].fact)


def _of_fact(text: str, fact: Evidence, dates: DateDisplay) -> Highlight:
    """The words of a fact that state its value, and where a click on them leads: to the person, not to the crew."""
    start = text.find(fact.stated, fact.span.start, fact.span.end) if fact.stated else -1
    span = Span(start, start + len(fact.stated)) if start >= 0 else fact.span
    kind = KIND_OF_ATTRIBUTE.get(Attribute(fact.attribute))
    if kind is None:
        kind = _KIND_OF_RECORD[fact.subject.kind] if fact.subject else MentionKind.EVENT
    return Highlight(span, kind, tips.of_fact(fact, dates), fact.target or fact.subject, fact.fact)


def _of_mention(row: Row) -> Highlight:
    link = record_link(row, "record_") if row["record_id"] else None
    kind = MentionKind(row["kind"])
    return Highlight(Span(row["start"], row["end"]), kind, tips.of_mention(kind, row["label"]), link)
