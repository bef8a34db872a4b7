# SPDX-License-Identifier: MIT
"""Files and SQLite."""
