"""Reconciling some articles of a library: only what they can change is worked out anew."""
