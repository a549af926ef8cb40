"""The event of the headline, where the article opens with it and no words say when it happened."""

from timeline_cli.events.lead.finding import lead
from timeline_cli.events.lead.opening import end_of_first, is_main, opening_of
from timeline_cli.events.lead.retold import without_retold_lead

__all__ = ["end_of_first", "is_main", "lead", "opening_of", "without_retold_lead"]
