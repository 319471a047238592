"""Where: the places, vehicles and agencies that a text names, and the flights that they belong to."""
