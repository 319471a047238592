"""What keeps a library whole and up to date."""
