"""Exactly one draft under every fault: the real daemon and a real Dovecot, with a proxy between them that misbehaves."""
