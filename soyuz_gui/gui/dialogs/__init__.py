"""The windows that ask or report."""
