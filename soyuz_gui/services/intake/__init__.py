"""Files to articles to facts: which are read, by whom, and what came of each."""
