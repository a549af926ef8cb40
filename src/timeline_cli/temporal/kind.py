"""What kind of text it is: news, which points from the day of writing, or a narrative, which dates itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from timeline_cli.temporal.algebra import Field, In, Meaning, Reach
from timeline_cli.temporal.find import Found, unmodified
from timeline_cli.temporal.interval import Interval
from timeline_cli.temporal.operations import place

#: so many full dates of other years, and so many times more than point from publication, make a narrative
_NARRATIVE_AT_LEAST, _NARRATIVE_TO_ONE = 3, 5
#: so many are enough where nothing points from publication and one of them gives the month
_SHORT_NARRATIVE_AT_LEAST = 2
#: without a publication date no year is that of publication, and so many make a narrative, or so many months
_UNDATED_AT_LEAST, _UNDATED_FINE_AT_LEAST = 7, 2
#: so many full dates of other years, told in order, make it news that goes back over a history
_RECOUNTS_AT_LEAST, _AHEAD_TO_ONE = 6, 3
#: so many full dates of other years to each one that points make it a history throughout
_HISTORY_AT_LEAST = 8


@dataclass(frozen=True, slots=True)
class Dates:
    """What the dates of a text show.

    `historic` of them give a year that is not that of publication, `fine` of these with a month, and so many
    are `pointing` from it; from one full date to the next the text goes so often `ahead` and so often `back`.
    `dated`: the publication date is known.
    """

    historic: int
    fine: int
    pointing: int
    ahead: int
    back: int
    dated: bool

    @property
    def narrative(self) -> bool:
        """A narrative names years of its own and goes on in time; a list of old years goes to and fro."""
        few = self.fine > 0 and self.pointing == 0
        least = _SHORT_NARRATIVE_AT_LEAST if few else _NARRATIVE_AT_LEAST
        enough = self.dated or self.historic >= _UNDATED_AT_LEAST or self.fine >= _UNDATED_FINE_AT_LEAST
        many = enough and self.historic >= least and self.historic > _NARRATIVE_TO_ONE * self.pointing
        return many and self.ahead >= self.back

    @property
    def recounts(self) -> bool:
        """Whether a text that points from publication tells a history in order all the same."""
        return self.historic >= _RECOUNTS_AT_LEAST and self.ahead >= _AHEAD_TO_ONE * self.back

    @property
    def throughout(self) -> bool:
        """Whether hardly a date points from publication."""
        return self.historic >= _HISTORY_AT_LEAST * max(self.pointing, 1)


def counted(found: Sequence[Found], published: date | None) -> Dates:
    """The dates of a text by what they show.

    However many give the year of publication, or one beside it, count once: a narrative may end there.
    """
    historic = fine = pointing = 0
    near = False
    told: list[Interval] = []
    for item in found:
        meaning, _ = unmodified(item.meaning)
        if isinstance(meaning, Field) and meaning.year is not None:
            close = published is not None and abs(meaning.year - published.year) <= 1
            historic += not close
            fine += not close and meaning.month is not None
            near = near or close
            whole = place(meaning)
            told += [whole] if whole else []
        elif _points(meaning):
            pointing += 1
    steps = list(pairwise(told))
    return Dates(
        historic,
        fine,
        pointing + near,
        ahead=sum(after.first > before.last for before, after in steps),
        back=sum(after.last < before.first for before, after in steps),
        dated=published is not None,
    )


def _points(meaning: Meaning) -> bool:
    if isinstance(meaning, Field):
        return bool(meaning.weekday and not meaning.day)
    if isinstance(meaning, In):
        return _points(meaning.whole)
    return "published" in repr(meaning) and not isinstance(meaning, Reach)
