"""The event of the headline, where the article opens with it and no words say when it happened."""

from timeline_cli.events.lead.finding import is_act, lead
from timeline_cli.events.lead.opening import (
    can_be_news,
    end_of_first,
    is_main,
    is_told_as_news,
    main_clauses,
    opening_of,
)
from timeline_cli.events.lead.retold import without_retold_lead

__all__ = [
    "can_be_news",
    "end_of_first",
    "is_act",
    "is_main",
    "is_told_as_news",
    "lead",
    "main_clauses",
    "opening_of",
    "without_retold_lead",
]
