"""The search language, and what a search finds and leaves to filter by."""
