"""Facts, catalogue and decisions to records and conflicts; deterministic."""
