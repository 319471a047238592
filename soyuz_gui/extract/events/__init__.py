"""What happens to flights: launches, dockings, undockings, landings, and how flights went."""
