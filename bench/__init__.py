# SPDX-License-Identifier: MIT
"""Measures the running app from outside, each figure beside a floor of the same minute."""
