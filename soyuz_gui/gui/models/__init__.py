"""Item models over the read models of the services."""
