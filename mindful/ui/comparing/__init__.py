# SPDX-License-Identifier: MIT
"""Two practices compared fairly with oneself, in pairs whose order was drawn."""
