"""What goes wrong: with which craft, on which day, why, and what follows."""
