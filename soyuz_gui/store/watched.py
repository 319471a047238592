"""The folders whose new files are imported by themselves, and when files were looked at last."""

from soyuz_gui.store.database import Database, Row


def folders(database: Database) -> list[Row]:
    """`path` of every watched folder, and whether it is `active`, by name."""
    return database.query("SELECT path, active FROM watched_folder ORDER BY path")


def watch(database: Database, path: str, active: bool) -> None:
    """Watch a folder, or know it without watching it for now."""
    with database.transaction():
        database.execute(
            "INSERT INTO watched_folder (path, active) VALUES (?, ?)"
            " ON CONFLICT (path) DO UPDATE SET active = excluded.active",
            (path, int(active)),
        )


def forget(database: Database, path: str) -> None:
    with database.transaction():
        database.execute("DELETE FROM watched_folder WHERE path = ?", (path,))


def last_looks(database: Database) -> dict[str, str]:
    """When the import began that read each file last, whatever came of it, by its path."""
    rows = database.rows(
        "SELECT i.path, max(r.started_at) AS at FROM import_item i JOIN import_run r ON r.id = i.run GROUP BY i.path"
    )
    return {row["path"]: row["at"] for row in rows}
