"""One file per output format; each takes a timeline and gives text."""
