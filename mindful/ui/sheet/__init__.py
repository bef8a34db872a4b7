# SPDX-License-Identifier: MIT
"""A sheet of one's own ratings to show to someone, looked at before it is written."""
