# SPDX-License-Identifier: MIT
"""What was rated over time; the only room that draws charts."""
