"""Everything that holds the promises; nothing here is shipped."""

NOT_OFFERED = "the platform declares that it does not offer this"
"""Nothing is missing on this machine then: the one reason for which a test may be left out anywhere."""
