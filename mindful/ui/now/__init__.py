# SPDX-License-Identifier: MIT
"""The first page: what is happening right now, and Begin."""
