# SPDX-License-Identifier: MIT
"""The optional weekly check-in."""
