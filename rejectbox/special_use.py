"""Which mailbox is Drafts, Sent, Trash or the archive: by the server's mark (RFC 6154), else by the names that people have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rejectbox.server import Folder

NAMES = {
    "drafts": (
        "drafts|draft|entwürfe|entwurf|brouillons|brouillon|borradores|borrador|bozze|bozza|rascunhos|rascunho|concepten|concept|"
        "kopie robocze|wersje robocze|szkice|taslaklar|taslak|utkast|kladder|luonnokset|koncepty|rozepsané|piszkozatok|ciorne|"
        "черновики|чернетки|πρόχειρα|esborranys|下書き|草稿|草稿箱|임시 보관함"
    ),
    "sent": (
        "sent|sent items|sent messages|sent mail|gesendet|gesendete objekte|gesendete elemente|postausgang|envoyés|éléments envoyés|"
        "messages envoyés|enviados|elementos enviados|posta inviata|inviati|inviata|itens enviados|verzonden|verzonden items|"
        "wysłane|elementy wysłane|gönderilmiş öğeler|gönderilenler|gönderilmiş|skickat|skickade|skickade objekt|sendt|lähetetyt|"
        "odeslané|elküldött|trimise|отправленные|надіслані|enviats|送信済み|已发送|보낸편지함"
    ),
    "archive": (
        "archive|archives|archived|archiv|archivo|archivado|archivio|arquivo|arquivados|archief|archiwum|arşiv|arkiv|arkiverat|arkisto|архив"
    ),
    "all": (
        "all mail|alle nachrichten|tous les messages|todos|todos los mensajes|tutti i messaggi|todos os e-mails|todo o correio|"
        "alle berichten|alla mail|wszystkie|tüm postalar"
    ),
    "trash": (
        "trash|deleted|deleted items|deleted messages|bin|papierkorb|gelöscht|gelöschte objekte|gelöschte elemente|corbeille|"
        "éléments supprimés|papelera|elementos eliminados|cestino|posta eliminata|lixeira|lixo|itens excluídos|prullenbak|"
        "verwijderde items|kosz|elementy usunięte|çöp kutusu|silinmiş öğeler|papperskorg|papperskorgen|borttaget|papirkurv|"
        "roskakori|koš|kuka|корзина|кошик|paperera|ゴミ箱|已删除|휴지통"
    ),
}


def find(folders: Sequence[Folder], use: str) -> str:
    """The name of the mailbox for `use` ("drafts", "sent", "trash", "archive", "all"), or '' where there is none.

    Marks are compared without regard to case: Cyrus writes `\\drafts`. Names are compared by their last part, so
    that INBOX.Drafts and [Gmail]/Entwürfe are found, and the one nearest to the top wins.
    """
    open_ones = [folder for folder in folders if opens(folder)]
    for folder in open_ones:
        if f"\\{use}" in folder.attributes:
            return folder.name
    known = NAMES[use].split("|")

    def rank(folder: Folder) -> tuple[int, int]:
        parts = folder.name.split(folder.separator) if folder.separator else [folder.name]
        return known.index(parts[-1].lower()), len(parts)

    candidates = [folder for folder in open_ones if _last_part(folder) in known]
    return min(candidates, key=rank).name if candidates else ""


def opens(folder: Folder) -> bool:
    """Can it be examined? Some names stand only for a level of the hierarchy (RFC 3501 section 7.2.2, RFC 5258).

    A name with a line break or NUL would end its command.
    """
    return not set("\r\n\0") & set(folder.name) and not folder.attributes & {"\\noselect", "\\nonexistent"}


def _last_part(folder: Folder) -> str:
    return (folder.name.rpartition(folder.separator)[2] if folder.separator else folder.name).lower()
