"""The registers of parameters beside the one of the levels, each with its texts.

Method H. Each has a page of its own that «Metodología» leads to.
"""

from __future__ import annotations

from intersect.analysis.registers.bottlenecks import BOTTLENECKS
from intersect.analysis.registers.comparison import COMPARISON
from intersect.analysis.registers.entry import Register
from intersect.analysis.registers.redundancy import REDUNDANCY

REGISTERS: tuple[Register, ...] = (REDUNDANCY, BOTTLENECKS, COMPARISON)
"""In the order in which «Metodología» names them."""


def find_register(name: str) -> Register | None:
    """Return the register called `name`, without its version; None: there is none."""
    return next((each for each in REGISTERS if each.name == name), None)
