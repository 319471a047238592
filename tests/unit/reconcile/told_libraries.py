"""Libraries for tests of what holds for any articles: a few articles about the same few people, flights and days."""

from hypothesis import strategies as st

from soyuz_gui.domain.facts import Attribute, Leg
from tests.unit.reconcile.telling import Telling

NAMES = ["Pavel Arsenyev", "Pawel Arsenjew", "Nina Sorokina", "Volkov", "Boris Volkov", "Carl Winter", "Timur Chernov"]
MISSIONS = ["", "", "Soyuz MS-80", "Soyuz MS-82", "Soyuz MS-99"]
TIMES = ["2030-04-09T08:15Z", "2030-04-09", "XXXX-04-09", "XXXX-XX-XXT08:15Z[wd=2]", "XXXX-08", "2031-05-14"]
ATTRIBUTES = [Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.LANDING_TIME]
KINDS = ["leak", "launch_failure", "launch_abort", "malfunction", "crash"]


@st.composite
def libraries(draw: st.DrawFn) -> list[Telling]:
    """A few articles about the same few people, flights, days and mishaps."""
    articles = []
    for number in range(draw(st.integers(1, 5))):
        article = Telling(f"Number {number}.", draw(st.sampled_from(["", "2030-04-12", "2031-05-16"])))
        labels = draw(st.lists(st.sampled_from(MISSIONS), min_size=1, max_size=3))
        missions = [article.mission(label, main=not place) for place, label in enumerate(labels)]
        for mission in missions:
            for time in draw(st.lists(st.sampled_from(TIMES), max_size=2)):
                article.tell(mission, draw(st.sampled_from(ATTRIBUTES)), time, planned=draw(st.booleans()))
            for name in draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True)):
                article.person(name, mission, leg=draw(st.sampled_from([None, *Leg])))
        for kind in draw(st.lists(st.sampled_from(KINDS), max_size=2)):
            craft = draw(st.sampled_from(["the Soyuz craft", "Soyuz MS-80", "rocket"]))
            when = draw(st.sampled_from(["", *TIMES]))
            article.incident(kind, when, craft, draw(st.sampled_from(["", *missions])))
        articles.append(article)
    return articles
