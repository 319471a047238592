"""A file to an `Article`."""
