# SPDX-License-Identifier: MIT
"""The session on screen."""
