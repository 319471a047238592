"""Soyuz Mission History: saved articles as a browsable history of crewed spaceflight."""

__version__ = "0.1.0"
NAME = "Soyuz Mission History"
