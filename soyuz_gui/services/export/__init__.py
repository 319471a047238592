"""What leaves a library: tables in every format, dossiers, calendars, citations, whole libraries."""
