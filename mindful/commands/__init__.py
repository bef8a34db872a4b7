# SPDX-License-Identifier: MIT
"""What the command line does without opening a window."""
