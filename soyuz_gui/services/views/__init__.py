"""Read models: what a view shows, ready to show, as frozen values that may cross threads."""
