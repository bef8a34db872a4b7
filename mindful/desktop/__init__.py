# SPDX-License-Identifier: MIT
"""The operating system around the window."""
