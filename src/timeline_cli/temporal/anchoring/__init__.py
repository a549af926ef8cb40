"""From meanings to dates: which anchor an expression counts from, which way it looks, and what comes out.

The choices are all made here, each with its reason, which the derivation keeps:

- What points from the moment of writing (today, last week, two days ago) counts from the publication date,
  in a quotation of a history from the date told last, when the words were said.
- What points from the story (two days later, that year, the following day) counts from the date told last,
  preferring one that is not merely when somebody spoke.
- A calendar date without its year, or a weekday, counts from the publication date in news, and looks the way
  the verb does; news looks back where the verb does not say. In a passage that has just told years long gone
  it counts from the date told last and goes on from there; in a history from where the whole text says that
  the story stands (`story`), leaving out the dates that it tells in passing.
- A weekday with "the" is that of a stretch of days told before, and open where none was told.
- A weekday told as over that would be six days back is the day after publication where the text tells of the
  day of publication too: it was brought up to date after the date recorded for it.
- What a history counts from an event that it names again counts from the date told with that name.
- An hour belongs to the day just told, else to the part of a day told further back that it falls into, to
  the day of the hour that it follows, or to the only day that the story has told; hours later are counted
  from the hour told last. A night that is over is the one before the day of publication, where none is told.
- An undated text goes on from a year told just before, as long as that does not merely bound something.
- With nothing to count from, the expression stays open.
"""

from timeline_cli.temporal.anchoring.meanings import anchor
from timeline_cli.temporal.anchoring.outcome import Anchored

__all__ = ["Anchored", "anchor"]
