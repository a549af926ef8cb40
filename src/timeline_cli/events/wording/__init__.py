"""Write an event at one level of shortening, in the article's own words.

The sentence is chosen from the parse: subject, verb group, and what completes them. Time expressions,
decorating clauses and linking words stay out; negation, hedges and modals stay in.
"""

from timeline_cli.events.wording.levels import speller_of, tell_at, tell_with

__all__ = ["speller_of", "tell_at", "tell_with"]
