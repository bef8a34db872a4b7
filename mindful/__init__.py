# SPDX-License-Identifier: MIT
"""Short guided breathing and mindfulness at a desk, with honest before and after."""

__version__ = "0.1.0"
