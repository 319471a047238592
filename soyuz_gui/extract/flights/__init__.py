"""Which flight: the craft that a text names or means, and what belongs to each."""
