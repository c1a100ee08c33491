"""Rejections as they come, one for each way to write a mail, and what the reply to each must show."""

from __future__ import annotations

import base64

from .case import ALIAS, Case, mail, word

THIRTY = tuple(f"<{number:02}.{'0a1b2c3d' * 4}@mail.wellenbrecher.example>" for number in range(1, 31))
_FOLD = "\n "

ISO_8859_1 = Case(
    "iso-8859-1",
    mail(
        """
From: =?iso-8859-1?Q?J=FCrgen_Gr=E4ber?= <juergen.graeber@hoerwerk.example>
Subject: =?iso-8859-1?Q?Ihre_Bewerbung_als_H=F6rakustikerin?=
Date: Mon, 16 Nov 2026 09:12:00 +0100
Message-ID: <absage-1@hoerwerk.example>
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit
""",
        """\
Sehr geehrte Frau Öztürk,

vielen Dank für Ihre Bewerbung als Hörakustikerin bei der Hörwerk GmbH. Leider müssen wir Ihnen absagen, weil wir \
uns für eine andere Bewerberin entschieden haben.

Mit freundlichen Grüßen aus Köln
Jürgen Gräber
""".encode("iso-8859-1"),
    ),
    "de",
    ("Jürgen Gräber", "juergen.graeber@hoerwerk.example"),
    "Re: Ihre Bewerbung als Hörakustikerin",
    ("> Sehr geehrte Frau Öztürk,", "> Mit freundlichen Grüßen aus Köln"),
)

WINDOWS_1252 = Case(
    "windows-1252",
    mail(
        """
From: "Siobhan Murray" <siobhan.murray@cafe-central.example>
Subject: Your application for the Pastry Chef position
Date: Mon, 16 Nov 2026 10:30:00 +0000
Message-ID: <c1252@cafe-central.example>
Content-Type: text/plain; charset="windows-1252"
Content-Transfer-Encoding: 8bit
""",
        """\
Dear Ada,

Thank you for your application for the Pastry Chef position at Café Central. Unfortunately, we won’t be moving \
forward with it – the “savoury” side weighed more, and the €2,000 kitchen test has been dropped…

Kind regards,
Siobhan Murray
""".encode("windows-1252"),
        ALIAS,
    ),
    "en",
    ("Siobhan Murray", "siobhan.murray@cafe-central.example"),
    "Re: Your application for the Pastry Chef position",
    ("> Dear Ada,", "we won’t be moving forward with it – the “savoury”", "€2,000 kitchen test has been dropped…"),
    ALIAS,
)

ISO_2022_JP = Case(
    "iso-2022-jp",
    mail(
        f"""
From: Hanako Sato <hanako.sato@umiyama.example>
Subject: {word("応募結果のご連絡 / Your application", "iso-2022-jp")}
Date: Tue, 17 Nov 2026 18:05:00 +0900
Message-ID: <20261117180500.5D2A@umiyama.example>
Content-Type: text/plain; charset=ISO-2022-JP
Content-Transfer-Encoding: 7bit
""",
        """\
Dear Ada,

Thank you for your application for the Translator position at Umiyama Press. Unfortunately, we have decided to go \
ahead with another candidate.

末筆ながら、今後のご活躍をお祈り申し上げます。

Hanako Sato
海山出版 佐藤花子
""".encode("iso-2022-jp"),
    ),
    "en",
    ("Hanako Sato", "hanako.sato@umiyama.example"),
    "Re: 応募結果のご連絡 / Your application",
    ("> Dear Ada,", "> 末筆ながら、今後のご活躍をお祈り申し上げます。", "> 海山出版 佐藤花子"),
)

BASE64 = Case(
    "base64",
    mail(
        f"""
From: {word("Zoë Novák")} <zoe@funkenflug.example>
Subject: {word("Deine Bewerbung bei Funkenflug 🎆")}
Date: Tue, 17 Nov 2026 11:00:00 +0100
Message-ID: <b64.77@funkenflug.example>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64
""",
        base64.encodebytes(
            """\
Hallo Ada 👋

vielen Dank für deine Bewerbung als Pyrotechnikerin bei Funkenflug 🎇. Leider haben wir uns für jemand anderen \
entschieden 😕.

Wir drücken dir die Daumen 🤞🏽 für alles, was kommt!

Viele Grüße
Zoë Novák
""".encode()
        ),
    ),
    "de",
    ("Zoë Novák", "zoe@funkenflug.example"),
    "Re: Deine Bewerbung bei Funkenflug 🎆",
    ("> Hallo Ada 👋", "> Wir drücken dir die Daumen 🤞🏽 für alles, was kommt!"),
)

FLOWED = Case(
    "format-flowed",
    mail(
        """
From: Tom Ashdown <tom.ashdown@larkfield.example>
Subject: Re: Application for Gardener
Date: Wed, 18 Nov 2026 08:40:00 +0000
Message-ID: <flowed-3@larkfield.example>
In-Reply-To: <application@example.org>
References: <application@example.org>
Content-Type: text/plain; charset=utf-8; format=flowed
Content-Transfer-Encoding: 8bit
""",
        b"""\
Dear Ada,

Thank you for your application for the Gardener position at Larkfield \n\
House. Unfortunately, we have decided not to take it further, as another \n\
candidate has worked in a rosarium before.

 From all of us, the very best for your search.

Kind regards,
Tom Ashdown

> Dear Mr Ashdown,
>
> please find attached my application. I have wanted to work in your \n\
> garden since I first saw the dahlias.
""",
    ),
    "en",
    ("Tom Ashdown", "tom.ashdown@larkfield.example"),
    "Re: Application for Gardener",
    ("> Dear Ada,", "> From all of us,", ">> Dear Mr Ashdown,"),
)

ENCODED_WORDS = Case(
    "encoded-words",
    mail(
        f"""
From: =?utf-8?Q?Wies=C5=82awa_Dvo=C5=99=C3=A1kov=C3=A1?= <w.dvorakova@nordlicht.example>
Subject: =?utf-8?Q?Ihre_Bewerbung_als_Gesch=C3=A4ftsf=C3=BChrerin_f=C3=BCr_?=
 {word("Öffentliche Gebäude")} =?iso-8859-1?Q?_=28m=2Fw=2Fd=29=2C_M=FCnster?=
 =?utf-8?Q?_=E2=80=93_R=C3=BCckmeldung?=
Date: Wed, 18 Nov 2026 14:20:00 +0100
Message-ID: <ew-1@nordlicht.example>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
""",
        b"""\
Sehr geehrte Frau =C3=96zt=C3=BCrk,

vielen Dank f=C3=BCr Ihre Bewerbung bei der Nordlicht AG. Leider k=C3=B6nnen=
 wir Ihnen keine Zusage geben.

Mit freundlichen Gr=C3=BC=C3=9Fen
Wies=C5=82awa Dvo=C5=99=C3=A1kov=C3=A1
""",
    ),
    "de",
    ("Wiesława Dvořáková", "w.dvorakova@nordlicht.example"),
    "Re: Ihre Bewerbung als Geschäftsführerin für Öffentliche Gebäude (m/w/d), Münster – Rückmeldung",
    ("> Sehr geehrte Frau Öztürk,", "> Wiesława Dvořáková"),
)

THIRTY_REFERENCES = Case(
    "thirty-references",
    mail(
        f"""
From: Nadia Ferris <nadia.ferris@wellenbrecher.example>
Subject: Re: Application for Harbour Pilot
Date: Thu, 19 Nov 2026 16:45:00 +0000
Message-ID: <the-last@mail.wellenbrecher.example>
In-Reply-To: {THIRTY[-1]}
References: {_FOLD.join(THIRTY)}
Content-Type: text/plain; charset=us-ascii
""",
        b"""\
Dear Ada,

Thank you for the interview last Friday. Unfortunately, we have chosen another candidate for the Harbour Pilot
position at Wellenbrecher Pilots.

Kind regards,
Nadia Ferris
""",
    ),
    "en",
    ("Nadia Ferris", "nadia.ferris@wellenbrecher.example"),
    "Re: Application for Harbour Pilot",
    ("> Thank you for the interview last Friday.",),
)

NO_MESSAGE_ID = Case(
    "no-message-id",
    mail(
        """
From: Human Resources <hr@pinecrest.example>
Subject: Library Assistant
Date: Fri, 20 Nov 2026 07:55:00 +0000
Content-Type: text/plain; charset=utf-8
""",
        b"""\
Dear applicant,

thank you for your interest in the Library Assistant position at Pinecrest College. The position has been filled.

Human Resources
Pinecrest College
""",
    ),
    "en",
    ("", "hr@pinecrest.example"),
    "Re: Library Assistant",
    ("> Dear applicant,", "> Pinecrest College"),
)

CASES = (ISO_8859_1, WINDOWS_1252, ISO_2022_JP, BASE64, FLOWED, ENCODED_WORDS, THIRTY_REFERENCES, NO_MESSAGE_ID)
