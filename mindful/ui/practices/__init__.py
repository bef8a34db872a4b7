# SPDX-License-Identifier: MIT
"""The library and one practice's page."""
