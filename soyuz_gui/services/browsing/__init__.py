"""Records and articles made ready to be read."""
