"""The language of a text, by its commonest words; where those are silent, by py3langid."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import Any

# The little words of each language, 30 to 60 each; a word that two languages share counts for both.
_LITTLE_WORDS = {
    "en": "the of and to in is you that it for was on are with as his they at be this have from or had by but what "
    "were we when your can said there each which she do how their if will up about out them these would has him our "
    "not an been who its more thank please dear regards hi hello i my me us any other application position",
    "de": "der die und das den von zu mit sich auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie "
    "nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch "
    "wir ihre ihrer ihnen ihr uns unser unsere für leider bitte vielen dank freundlichen grüßen grüße geehrte geehrter "
    "liebe hallo ich du dich dir deine bewerbung stelle",
    "fr": "le la les de des du un une et est que qui dans en pour pas sur au avec ce il sont plus par vous nous je ne se "
    "votre notre vos nos cette été mais ou où être avoir bonjour merci cordialement madame monsieur candidature poste",
    "es": "el la los las de que y en un una es por con no para su se lo como más pero sus le ya o este sí porque esta "
    "entre cuando muy sin sobre también me hasta hay donde usted ustedes nos nuestro nuestra gracias hola saludos "
    "estimado estimada atentamente candidatura puesto proceso",
    "it": "il lo la i gli le di che e è un una per non con del della dei delle si da al alla sono come ma anche più nel "
    "nella questo questa ci suo sua ha ho hai abbiamo noi grazie gentile cordiali saluti buongiorno ciao sua posizione "
    "candidatura",
    "pt": "o a os as de que e do da em um uma para com não por mais dos das no na se como mas foi ao ele sua seu ou ser "
    "quando muito há nos já está eu também só pelo pela até isso você vocês obrigado obrigada olá prezado prezada "
    "atenciosamente cumprimentos candidatura vaga processo",
    "nl": "de het een en van ik te dat die in is hij niet zijn op aan met als voor er maar om hem dan zou of wat mijn "
    "men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u uw wij we ons "
    "onze bedankt beste geachte groet groeten sollicitatie functie",
    "pl": "i w na się nie do to że z jest o jak ale po co tak za od ten ta przez dla już czy tylko może go jego był "
    "oraz są pan pani państwo państwa nam nas twoje twoja twój dziękujemy dziękuję dzień dobry pozdrawiam poważaniem "
    "aplikację stanowisko",
    "tr": "ve bir bu da de için ile çok ne ben o mi gibi daha kadar olarak olan sonra var ama en ki her ya sizin siz biz "
    "değil size bize merhaba sayın teşekkür ederiz ederim başvurunuz pozisyon saygılarımızla üzere",
    "sv": "och i att det som en på är av för med den till inte har de ett om var jag men sig så vi från kan när nu man "
    "ni din ditt dig oss vår vårt hej tack vänliga hälsningar mvh ansökan tjänsten",
    "da": "og i at det som en på er af for med den til ikke har de et om var jeg men sig så vi fra kan når nu man "
    "dig os vores hej tak venlig hilsen din stillingen ansøgning",
    "no": "og i å det som en på er av for med den til ikke har de et om var jeg men seg så vi fra kan når nå man "
    "deg oss vår hei takk vennlig hilsen din stillingen søknad",
    "fi": "ja on ei että se hän oli joka mutta ovat kun niin myös sekä kuin tai sinun me teidän kiitos hei terveisin "
    "hakemus tehtävään",
    "cs": "a je v na se že to s z do o k i ale jako by pro tak po jsme vás vám nebo jsou děkujeme dobrý den pozdravem "
    "pozici životopis",
}
_LONGEST = 20  # letters
_WORD = re.compile(rf"[^\W\d_]{{1,{_LONGEST}}}")
_BETWEEN = ",.!?:;()-/'\"’"  # the signs that stand next to words most often, none of them a letter
_READ = 4_000  # characters
_FALLBACK = "en"
_LANGID = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "tr",
    "sv",
    "da",
    "nb",
    "fi",
    "cs",
    "hu",
    "ru",
    "uk",
    "el",
    "ja",
    "zh",
)


@cache
def _votes_of() -> dict[str, tuple[tuple[str, float], ...]]:
    table: dict[str, list[str]] = {}
    for language, words in _LITTLE_WORDS.items():
        for word in dict.fromkeys(words.split()):
            table.setdefault(word, []).append(language)
    return {
        word: tuple((language, 1.0 / len(languages)) for language in languages) for word, languages in table.items()
    }


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language of text; English where nothing tells."""
    words = _words(text[:_READ].lower())
    votes: defaultdict[str, float] = defaultdict(float)
    for language, share in chain.from_iterable(filter(None, map(_votes_of().get, words))):
        votes[language] += share
    ranked = sorted(votes.items(), key=itemgetter(1), reverse=True)[:2]
    if ranked:
        best, count = ranked[0]
        runner_up = ranked[1][1] if len(ranked) > 1 else 0
        if count >= 2 and count >= 1.3 * runner_up and count >= 0.1 * len(words):
            return best
        if count > (1 if len(words) <= 4 else 2) * runner_up and (count >= 1 or len(words) <= 4):
            return best
    if sum(len(word) for word in words) < 4:
        return _FALLBACK
    return "no" if (code := _identifier().classify(text[:_READ])[0]) == "nb" else str(code)


def _words(text: str) -> list[str]:
    """Return what `_WORD` finds, in two thirds of the time."""
    for sign in _BETWEEN:
        text = text.replace(sign, " ")
    words = text.split()
    odd = [at for at, word in enumerate(words) if not word.isalpha() or len(word) > _LONGEST]
    for at in reversed(odd):
        words[at : at + 1] = _WORD.findall(words[at])
    return words


@cache
def _identifier() -> Any:
    # Its model takes 30 MB and a second, and most mail never needs it.
    from py3langid import langid  # type: ignore[import-untyped]  # noqa: PLC0415

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    known = set(identifier.nb_classes)
    identifier.set_languages([code for code in _LANGID if code in known])
    # The table of all 142 languages is 28 MB that would never be read again.
    identifier._full_model = identifier.nb_ptc, identifier.nb_pc, identifier.nb_classes
    return identifier
