# SPDX-License-Identifier: MIT
"""The few errors a person may be told about; each message is one whole line."""

from __future__ import annotations

from mindful.domain.line import Line


class MindfulError(Exception):
    """Something a person can understand in one line, its words and what fills their braces."""

    def __init__(self, words: str, /, **fields: object) -> None:
        self.line = words if isinstance(words, Line) and not fields else Line(words, **fields)
        super().__init__(self.line)


class UnsafePattern(MindfulError, ValueError):
    """A breath that nobody should be paced through."""


class PracticeError(MindfulError):
    """A practice file is wrong; names the file and the key."""


class UnfitLength(MindfulError, ValueError):
    """A practice cannot be unfolded to that length; names what fits."""


class JournalError(MindfulError):
    """The journal cannot be read or written."""


class JournalGone(JournalError):
    """The file that was open is no longer where it was; it may be there again at the next try."""


class JournalLocked(JournalError):
    """The journal waits for its passphrase, or for another one."""


class WrongPassphrase(JournalLocked):
    """This is not the passphrase."""


class OwnedElsewhere(JournalError):
    """Another computer has the journal open in a folder that both share, or says so."""


class ImportRefused(MindfulError):
    """A file was not taken into the journal; nothing of it was."""


class PlaceError(MindfulError):
    """A folder cannot be made or used."""


class AudioUnavailable(MindfulError):
    """There is no sound to be had now; the session goes on without."""
