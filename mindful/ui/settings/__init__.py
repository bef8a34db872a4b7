# SPDX-License-Identifier: MIT
"""What a person can choose, a few groups."""
