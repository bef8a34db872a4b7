# SPDX-License-Identifier: MIT
"""The composition root: the only room that knows all the parts."""
