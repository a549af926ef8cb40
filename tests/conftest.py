"""How hypothesis runs here: a slow machine is no failure, so no example has a time to keep."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("timeline", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("timeline")
