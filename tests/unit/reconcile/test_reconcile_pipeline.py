"""What holds for any articles: their order and numbers change nothing, and every fact has its place."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, RecordKind
from soyuz_gui.domain.records import FactRef, Reconciliation, RecordValue, SubjectRef
from soyuz_gui.reconcile.pipeline import reconcile
from tests.unit.reconcile.libraries import FEW_NAMES, libraries
from tests.unit.reconcile.telling import CATALOGUE, EMPTY, Telling

CATALOGUES = [CATALOGUE, EMPTY]


def renumbered(result: Reconciliation, numbers: dict[int, int]) -> Reconciliation:
    """The same result, had the articles had other numbers."""

    def facts(refs: tuple[FactRef, ...]) -> tuple[FactRef, ...]:
        return tuple(FactRef(numbers[ref.article], ref.index) for ref in refs)

    def values(found: tuple[RecordValue, ...]) -> tuple[RecordValue, ...]:
        return tuple(
            replace(each, facts=facts(each.facts), rivals=facts(each.rivals), wordings=values(each.wordings))
            for each in found
        )

    records = tuple(
        replace(
            record,
            subjects=tuple(SubjectRef(numbers[ref.article], ref.key) for ref in record.subjects),
            values=values(record.values),
            spellings=tuple(replace(spelling, article=numbers[spelling.article]) for spelling in record.spellings),
        )
        for record in result.records
    )
    conflicts = tuple(replace(conflict, rivals=values(conflict.rivals)) for conflict in result.conflicts)
    resolutions = {FactRef(numbers[ref.article], ref.index): found for ref, found in result.resolutions.items()}
    return Reconciliation(records, conflicts, resolutions)


@settings(deadline=None)
@given(library=libraries(FEW_NAMES), catalogue=st.sampled_from(CATALOGUES), data=st.data())
def test_neither_the_order_nor_the_numbers_of_the_articles_change_anything(
    library: list[Telling], catalogue: Catalogue, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(library))))
    straight = reconcile([article.numbered(place) for place, article in enumerate(library)], catalogue)
    mixed = reconcile([library[place].numbered(100 - number) for number, place in enumerate(order)], catalogue)
    assert renumbered(mixed, {100 - number: place for number, place in enumerate(order)}) == straight


@settings(deadline=None)
@given(library=libraries(FEW_NAMES), catalogue=st.sampled_from(CATALOGUES))
def test_every_subject_is_one_record_and_every_fact_stands_behind_one_value_or_its_rivals(
    library: list[Telling], catalogue: Catalogue
) -> None:
    articles = [article.numbered(number) for number, article in enumerate(library)]
    result = reconcile(articles, catalogue)
    subjects = [ref for record in result.records for ref in record.subjects]
    assert sorted(subjects) == sorted(SubjectRef(a.article, s.key) for a in articles for s in a.extraction.subjects)
    assert len({record.key for record in result.records}) == len(result.records)
    behind = {ref for record in result.records for value in record.values for ref in (*value.facts, *value.rivals)}
    assert behind == {FactRef(a.article, i) for a in articles for i in range(len(a.extraction.facts))}


@settings(deadline=None)
@given(library=libraries(FEW_NAMES), catalogue=st.sampled_from(CATALOGUES))
def test_every_time_has_a_meaning_that_keeps_what_the_words_say(library: list[Telling], catalogue: Catalogue) -> None:
    articles = [article.numbered(number) for number, article in enumerate(library)]
    resolutions = reconcile(articles, catalogue).resolutions
    for article in articles:
        for index, fact in enumerate(article.extraction.facts):
            found = resolutions.get(FactRef(article.article, index))
            assert (found is not None) == (fact.attribute in TIME_ATTRIBUTES)
            if found:
                said = fact.value.removesuffix("[wd=2]").replace("XXXX-XX-XX", "").replace("XXXX", "")
                assert said in found.value


@settings(deadline=None)
@given(library=libraries(FEW_NAMES), catalogue=st.sampled_from(CATALOGUES))
def test_targets_are_records_and_conflicts_have_rivals(library: list[Telling], catalogue: Catalogue) -> None:
    result = reconcile([article.numbered(number) for number, article in enumerate(library)], catalogue)
    keys = {record.key: record for record in result.records}
    for record in result.records:
        for value in record.values:
            kind = RecordKind.PERSON if value.attribute is Attribute.CREW else RecordKind.MISSION
            assert not value.target or keys[value.target].kind is kind
            assert value.sources == len({ref.article for ref in value.facts})
    for conflict in result.conflicts:
        assert len(conflict.rivals) > 1
        assert len({rival.status for rival in conflict.rivals}) == 1
        assert not set(conflict.rivals[0].facts) & set(conflict.rivals[1].facts)
        assert any(value.rivals for value in keys[conflict.record].values if value.attribute is conflict.attribute)


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_an_empty_library_has_no_records(catalogue: Catalogue) -> None:
    assert reconcile([], catalogue) == Reconciliation()


def test_a_subject_of_which_nothing_is_told_is_a_record() -> None:
    article = Telling()
    article.mission("Soyuz MS-99")
    article.facts.clear()
    (record,) = reconcile([article.numbered(1)], EMPTY).records
    assert (record.label, record.values) == ("Soyuz MS-99", ())
