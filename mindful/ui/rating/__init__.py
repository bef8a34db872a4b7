# SPDX-License-Identifier: MIT
"""The few seconds of saying how one is."""
