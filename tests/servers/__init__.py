"""Real IMAP servers, private to one test run: loopback only, in a temporary folder, never as root."""
