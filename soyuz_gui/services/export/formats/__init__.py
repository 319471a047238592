"""How rows are written: one module for each family of file formats."""
