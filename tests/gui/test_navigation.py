from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.navigation import History, Location, Navigator, RecordRef, View, to_row


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def mission(number: int) -> Location:
    return to_row(View.MISSIONS, number)


def visit_slowly(history: History, clock: Clock, *places: Location) -> None:
    for place in places:
        clock.now += 10
        history.visit(place)


def test_back_and_forward_walk_the_places_visited() -> None:
    clock = Clock()
    history = History(clock)
    visit_slowly(history, clock, mission(1), mission(2), mission(3))
    assert history.back() == mission(2)
    assert history.back() == mission(1)
    assert not history.can_go_back
    assert history.back() == mission(1)
    assert history.forward() == mission(2)
    assert history.can_go_forward


def test_a_new_place_forgets_what_lay_ahead() -> None:
    clock = Clock()
    history = History(clock)
    visit_slowly(history, clock, mission(1), mission(2))
    history.back()
    visit_slowly(history, clock, mission(9))
    assert not history.can_go_forward
    assert history.back() == mission(1)


def test_quick_steps_through_one_list_are_one_step() -> None:
    clock = Clock()
    history = History(clock)
    visit_slowly(history, clock, mission(1), mission(2))
    for number in range(3, 8):
        clock.now += 0.1
        history.visit(mission(number))
    assert history.current == mission(7)
    assert history.back() == mission(1)


def test_quick_steps_to_another_view_are_kept_apart() -> None:
    clock = Clock()
    history = History(clock)
    visit_slowly(history, clock, mission(1), mission(2))
    clock.now += 0.1
    history.visit(to_row(View.CREW, 5))
    assert history.back() == mission(2)


def test_a_step_after_going_back_is_never_merged() -> None:
    clock = Clock()
    history = History(clock)
    visit_slowly(history, clock, mission(1), mission(2), mission(3))
    history.back()
    history.visit(mission(8))
    assert history.back() == mission(2)


def test_the_empty_start_is_no_place_to_go_back_to() -> None:
    history = History(Clock())
    history.visit(mission(1))
    assert history.current == mission(1)
    assert not history.can_go_back


def test_asking_for_the_record_that_is_shown_moves_nothing() -> None:
    moves: list[Location] = []
    navigator = Navigator()
    navigator.location_changed.connect(moves.append)
    navigator.go(mission(1))
    navigator.settle(mission(1).at(7, Span(2, 9)))
    navigator.go(mission(1))
    assert moves == [mission(1)]
    assert navigator.current.span == Span(2, 9)


def test_rows_become_places_of_their_kind() -> None:
    assert to_row(View.CREW, 4) == Location(View.CREW, RecordRef(RecordKind.PERSON, 4))
    assert to_row(View.ARTICLES, 4) == Location(View.ARTICLES, None, 4)
