# SPDX-License-Identifier: MIT
"""What the kept sessions say: pure functions, records in, numbers out."""
