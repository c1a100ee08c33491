"""The Subject of a reply: `Re: ` once, whatever the mail clients of the world have put in front."""

from __future__ import annotations

import re

from rejectbox.courtesy.naming import visible

LONGEST = 200

# RFC 5322 section 3.6.5 knows "Re: " alone; clients translate it, count it, and mark what was forwarded.
_MARKS = (
    "re res resp r rv rsp aw antw antwort sv vs vast svar odp ynt yan atb bls vá nc rif réf απ σχετ отв ответ 回复 回覆 答复 答覆 返信 답장 "
    "fw fwd wg wtr weitergeleitet vb vl pd i inoltro enc tr doorst ilt i̇lt fs továbbítás πρθ переслано 转发 轉寄 転送 전달"
)
_PREFIX = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, set(_MARKS.split())), key=len, reverse=True))})"
    r"\s*(?:\[\d+\]|\(\d+\)|\^\d+|\*\d+)?\s*[:：]\s*"
    r"|\[(?:ext|extern|external|extern[ae]|e?xternal e-?mail)\]\s*:?\s*",
    re.IGNORECASE,
)


def reply_subject(original: str, otherwise: str) -> str:
    """The Subject of the answer to `original`; where that is empty, of one that would be called `otherwise`.

    One line without control or bidirectional characters, at most about 200 characters long.
    """
    subject = bare_subject(original)
    if len(subject) > LONGEST:
        subject = subject[:LONGEST].rpartition(" ")[0] or subject[:LONGEST]
    return f"Re: {subject or visible(otherwise)}"


def bare_subject(original: str) -> str:
    """A Subject on one line, without what answering and forwarding have put in front."""
    subject = visible(original)
    while mark := _PREFIX.match(subject):
        subject = subject[mark.end() :]
    return subject
