"""The store on a file: what is kept comes back, and nothing is half kept."""
