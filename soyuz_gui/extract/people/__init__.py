"""Who: people and what is said of them, and which craft they ride."""
