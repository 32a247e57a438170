"""Real peers that the bot is tested against; nothing here is used by the bot itself."""
