"""What there is to decide, what was decided, and what it changes."""
