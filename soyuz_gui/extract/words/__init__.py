"""The ground of all finders: rules, patterns that are tried only where they can match, verbs, prose."""
