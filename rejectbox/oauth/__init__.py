"""Signing in with OAuth2 (RFC 6749, RFC 8252, RFC 8628): access tokens for the mail server, and the refresh token behind them."""

from __future__ import annotations

from rejectbox.oauth.issuers import ISSUERS, Issuer, issuer_of
from rejectbox.oauth.signing import sign_in, sign_out
from rejectbox.oauth.tokens import access

__all__ = ["ISSUERS", "Issuer", "access", "issuer_of", "sign_in", "sign_out"]
