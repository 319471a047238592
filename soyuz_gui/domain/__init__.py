"""Plain values that every layer speaks in: spans, partial times, facts, records, queries. No I/O."""
