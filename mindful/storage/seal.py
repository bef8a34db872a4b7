# SPDX-License-Identifier: MIT
"""How a locked file is told from any other, and the key that a passphrase gives.

A locked journal is a SQLCipher 4 file as SQLCipher itself would make it, but for its salt, which
begins with a mark, and for more rounds. Who has the passphrase opens it anywhere:
`PRAGMA key = 'passphrase'; PRAGMA kdf_iter = 600000;`
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

MARK = b"mndf"
"""How the salt begins, the first bytes of a file; the twelve after it are drawn."""
SALT = 16
ROUNDS = 600_000
"""Half a second on a small laptop, for whoever has the passphrase as for whoever guesses."""
KEY_BYTES = 32


class Key(NamedTuple):
    """What opens files that have this salt; never written anywhere."""

    raw: bytes
    salt: bytes

    def __repr__(self) -> str:
        return "Key(…)"

    @property
    def words(self) -> str:
        """The key as SQLCipher takes it, so that it need not be derived at each opening."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def new_salt() -> bytes:
    """A salt that nothing has yet."""
    return MARK + os.urandom(SALT - len(MARK))


def derive(passphrase: str, salt: bytes) -> Key:
    """The key as SQLCipher derives it; takes half a second, so never in the window's thread."""
    # Imported here: nothing of this is needed where no passphrase was set.
    from hashlib import pbkdf2_hmac  # noqa: PLC0415
    from unicodedata import normalize  # noqa: PLC0415

    words = normalize("NFC", passphrase).encode()
    return Key(pbkdf2_hmac("sha512", words, salt, ROUNDS, KEY_BYTES), salt)


def beginning(path: Path) -> bytes:
    """The first bytes of a file; empty where there is none. Raises OSError."""
    try:
        with path.open("rb") as file:
            return file.read(SALT)
    except FileNotFoundError:
        return b""


def salt_of(path: Path) -> bytes | None:
    """The salt of a locked file; None for any other."""
    try:
        found = beginning(path)
    except OSError:
        return None
    return found if found.startswith(MARK) and len(found) == SALT else None
