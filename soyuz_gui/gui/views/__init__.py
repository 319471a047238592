"""The panes of the window; they hear the selection and ask for places, and know nothing of each other."""
