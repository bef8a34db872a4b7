# SPDX-License-Identifier: MIT
"""Sound as a function of position, and the process that plays it."""
