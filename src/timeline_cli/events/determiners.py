"""The words before a noun that say that it is known which one is meant."""

DETERMINERS = frozenset({"the", "this", "that", "these", "those"})
