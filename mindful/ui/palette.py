# SPDX-License-Identifier: MIT
"""Colours by role: paper by day, dusk by night, and a high-contrast variant of each."""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """Colours as #rrggbb; `before` always draws a ring, `after` a filled disc."""

    is_dark: bool
    background: str
    surface: str
    line: str
    control: str
    ink: str
    muted: str
    accent: str
    accent_ink: str
    soft: str
    before: str
    after: str
    orb_core: str
    orb_rim: str
    session_centre: str
    session_edge: str

    @property
    def is_high(self) -> bool:
        """Whether every line that means something stands out."""
        return self in (PAPER_HIGH, DUSK_HIGH)


PAPER = Palette(
    is_dark=False,
    background="#F6F2EA",
    surface="#FFFCF6",
    line="#E6DED0",
    control="#8A8274",
    ink="#2C2B33",
    muted="#625E6C",
    accent="#2E6F73",
    accent_ink="#FFFFFF",
    soft="#E3EDEA",
    before="#A8572A",
    after="#154F56",
    orb_core="#A6D3C8",
    orb_rim="#5A9C9A",
    session_centre="#FDFAF3",
    session_edge="#EFE9DD",
)

DUSK = Palette(
    is_dark=True,
    background="#14161D",
    surface="#1D2029",
    line="#2C303B",
    control="#767A88",
    ink="#ECE8DF",
    muted="#A3A1AE",
    accent="#7FC4BC",
    accent_ink="#10211F",
    soft="#20302F",
    before="#F3C79F",
    after="#4E9E9C",
    orb_core="#A6D3C8",
    orb_rim="#5A9C9A",
    session_centre="#20343A",
    session_edge="#14161D",
)

PAPER_HIGH = Palette(
    is_dark=False,
    background="#FFFFFF",
    surface="#FFFFFF",
    line="#75706A",
    control="#4A463F",
    ink="#000000",
    muted="#33303A",
    accent="#0B4A4E",
    accent_ink="#FFFFFF",
    soft="#DCEBE8",
    before="#7A3510",
    after="#0B3F45",
    orb_core="#8CC5B9",
    orb_rim="#2E6F73",
    session_centre="#FFFFFF",
    session_edge="#FFFFFF",
)

DUSK_HIGH = Palette(
    is_dark=True,
    background="#000000",
    surface="#0B0C10",
    line="#8A8E9C",
    control="#B9BCC8",
    ink="#FFFFFF",
    muted="#D5D3DD",
    accent="#A8E6DE",
    accent_ink="#000000",
    soft="#16302E",
    before="#FFD9B5",
    after="#7FD0CC",
    orb_core="#C5EDE4",
    orb_rim="#7FC4BC",
    session_centre="#000000",
    session_edge="#000000",
)


def palette_for(*, dark: bool, high_contrast: bool) -> Palette:
    """The palette of an appearance."""
    if high_contrast:
        return DUSK_HIGH if dark else PAPER_HIGH
    return DUSK if dark else PAPER
