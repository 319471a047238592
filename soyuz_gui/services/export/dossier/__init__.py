"""One record on one page, with all that the library holds of it, to read, print and pass on."""
