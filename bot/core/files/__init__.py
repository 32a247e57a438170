"""Files that people write or are given: what may stand in one, what is amiss in it, and how it is written.

Their texts are handed in and out: nothing here opens a file, and nothing is guessed of what one leaves out.
"""
