# SPDX-License-Identifier: MIT
"""One sitting, from check-in to closing; no Qt."""
