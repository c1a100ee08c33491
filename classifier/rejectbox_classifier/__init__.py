"""Recognises job rejections in mail: text in, calibrated verdict out. Knows nothing of mailboxes."""
