"""The command line: the only part of the package that prints, and the only one that ends the program."""

from timeline_cli.cli.app import app, main

__all__ = ["app", "main"]
