"""The source pane: the text of an article, with its marks, beside the others that tell of the same record."""
