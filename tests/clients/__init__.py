"""Drafts in real mail clients: put on a private Dovecot, opened in mutt and in Roundcube, sent to a sink."""
