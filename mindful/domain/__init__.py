# SPDX-License-Identifier: MIT
"""Words and values of the field; standard library only, no files, no clock."""
