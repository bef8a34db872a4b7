# SPDX-License-Identifier: MIT
"""The small parts every page is made of."""
