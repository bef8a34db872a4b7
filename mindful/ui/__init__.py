# SPDX-License-Identifier: MIT
"""What is seen and pressed."""
