# SPDX-License-Identifier: MIT
"""Breathing patterns of one's own: a list, and a page where one is made."""
