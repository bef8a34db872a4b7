# SPDX-License-Identifier: MIT
"""Short sequences of cards and breath, one file each; nothing of them is kept unasked."""
