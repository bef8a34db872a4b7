# SPDX-License-Identifier: MIT
"""Things to read: about attachment, the sources, and questions to stay with."""
