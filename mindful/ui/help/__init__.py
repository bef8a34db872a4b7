# SPDX-License-Identifier: MIT
"""Where to find a human, and what this app is not."""
