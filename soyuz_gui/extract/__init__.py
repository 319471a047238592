"""Text to mentions and facts: a pure function without I/O, clock or database."""
