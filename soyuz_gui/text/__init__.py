"""Bytes to the one stored text, and the ways to count in it."""
