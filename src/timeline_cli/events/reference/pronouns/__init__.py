"""The thing or body behind "it", "they" and "whose", where syntax and number leave but one."""

from timeline_cli.events.reference.pronouns.antecedents import antecedent, said_before, whose

__all__ = ["antecedent", "said_before", "whose"]
