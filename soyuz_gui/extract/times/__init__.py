"""When: clocks, days and intervals in a text, and what day and hour they come to."""
