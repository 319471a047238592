"""The counts to filter by take work in proportion to the library, counted in the database's own steps."""

from soyuz_gui.domain.queries import Query, Table
from soyuz_gui.store import tables
from soyuz_gui.store.database import Database, open_in_memory


def filled(missions: int) -> Database:
    """So many flights, each with a launch site."""
    database = open_in_memory()
    with database.transaction():
        for number in range(1, missions + 1):
            label = f"Flight {number}"
            database.execute(
                "INSERT INTO record (id, kind, key, label, folded, catalogue_id, reason, craft)"
                " VALUES (?, 'mission', ?, ?, ?, '', '', 'crewed')",
                (number, label, label, label),
            )
            database.execute("INSERT INTO record_link VALUES (?, ?, 'mission')", (number, number))
            database.execute(
                "INSERT INTO record_value (record, position, attribute, value, folded, precision, status, leg, sources)"
                " VALUES (?, 0, 'launch_site', ?, '', '', 'actual', '', 1)",
                (number, f"Site {number % 7}"),
            )
    return database


def steps_of_facets(missions: int) -> int:
    database, steps = filled(missions), [0]

    def count() -> int:
        steps[0] += 1
        return 0

    database._connection.set_progress_handler(count, 100)
    found = tables.facets(database, Table.MISSIONS, Query())
    database._connection.set_progress_handler(None, 0)
    assert sum(each.count for each in found if each.field == "site") == missions
    database.close()
    return steps[0]


def test_four_times_the_flights_take_no_more_than_six_times_the_work() -> None:
    assert steps_of_facets(1200) < 6 * steps_of_facets(300)
