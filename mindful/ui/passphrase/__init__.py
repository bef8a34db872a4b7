# SPDX-License-Identifier: MIT
"""Where a passphrase is typed, and what can be done with it."""
