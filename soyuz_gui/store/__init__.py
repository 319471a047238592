"""The SQLite file. Nothing else writes SQL."""
