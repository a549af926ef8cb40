"""Which date belongs to which event, as far as the sentence itself says."""

from timeline_cli.events.attachment.attaching import attach

__all__ = ["attach"]
