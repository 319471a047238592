"""The reference facts of `resources/catalogue/`, looked up by name, date and crew."""
