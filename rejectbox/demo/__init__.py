"""`rejectbox demo`: the real watcher, classifier and drafter over sample mail on an IMAP server of its own."""
