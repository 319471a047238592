"""The timeline: flights as bars from launch to landing, incidents as marks."""
