"""What holds for all tests."""

from hypothesis import settings

# Two busy cores make an example slow now and then; slowness is measured elsewhere.
settings.register_profile("intersect", deadline=None)
settings.load_profile("intersect")
