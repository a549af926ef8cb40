"""The types of names, settled over the whole document after the network has read each sentence by itself.

"Harlow said its net income fell" may be about a person as far as one sentence can tell; "Harlow Motor Co."
two lines above says that it is not. What its own words tell is asked of `name_words` first.
"""

from timeline_cli.language.names.settling import settle, timeline_names

__all__ = ["settle", "timeline_names"]
