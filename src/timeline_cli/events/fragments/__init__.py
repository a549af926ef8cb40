"""Which triggers tell too little to be a row: what somebody says of himself, bare nouns, empty words."""

from timeline_cli.events.fragments.alone import stands_alone
from timeline_cli.events.fragments.nouns import is_identified
from timeline_cli.events.fragments.participles import is_fragment

__all__ = ["is_fragment", "is_identified", "stands_alone"]
