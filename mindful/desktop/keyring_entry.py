# SPDX-License-Identifier: MIT
"""The passphrase in the system's own keyring, where there is one and the person wishes it.

To be asked from a thread that may wait: a keyring may ask the person itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

SERVICE = "mindful"


class KeyringEntry:
    """One entry, named by the journal's file; every trouble is the same as having none."""

    def __init__(self, journal: Path) -> None:
        self._name = str(journal.absolute())

    def read(self) -> str | None:
        """What is remembered; None where nothing is."""
        found = self._do(lambda keyring: keyring.get_password(SERVICE, self._name))
        return None if found is None else str(found)

    def keep(self, passphrase: str) -> bool:
        """Remember it; whether that was possible."""
        return bool(
            self._do(lambda keyring: keyring.set_password(SERVICE, self._name, passphrase) or True)
        )

    def forget(self) -> None:
        """Remember it no more."""
        self._do(lambda keyring: keyring.delete_password(SERVICE, self._name))

    def _do(self, act: Any) -> Any:  # noqa: ANN401  # keyring says nothing of its types
        try:
            # Imported here: it is optional, and looks for every kind of keyring there is.
            import keyring  # noqa: PLC0415
            from keyring.errors import KeyringError  # noqa: PLC0415
        except ImportError:
            return None
        try:
            return act(keyring)
        except KeyringError:
            return None
