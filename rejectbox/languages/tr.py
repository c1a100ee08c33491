"""Turkish. Its words come before their nouns, and its names take case endings behind an apostrophe.

Patterns are written with Turkish letters and match mail that was typed without them too.
"""

from rejectbox.languages import Language

_PLAIN = str.maketrans("çğöşüâîû", "cgosuaiu")


def _typed(*patterns: str) -> tuple[str, ...]:
    """The patterns, each of their Turkish letters also as its plain one; i and ı are one wherever case is ignored."""
    return tuple(_widened(pattern) for pattern in patterns)


def _widened(pattern: str) -> str:
    widened, inside = "", False
    for letter in pattern:
        inside = letter == "[" or (inside and letter != "]")
        plain = letter.translate(_PLAIN)
        both = letter + plain if plain != letter else letter
        widened += both if inside or both == letter else f"[{both}]"
    return widened


def _words(text: str) -> frozenset[str]:
    """The words, also as they are typed, or put in capitals and back, without Turkish letters."""
    plain = text.translate(_PLAIN)
    return frozenset(f"{text} {plain} {text.replace('ı', 'i')} {plain.replace('ı', 'i')}".split())


_POST = r"(?:(?:pozisyon|iş ilan|ilan|kadro|unvan)(?!l[ae]r)|rol[üu]|görev(?:i|ine|inde|imiz)\b)"
_FOR = r"(?:başvuru|süre[cç]|alım|işe alım|sınav|aday|arayış|araması|mülakat|görüşme|olarak|olmak|için (?:yap|başvur|görüş|gerçek|gönder|ilet|bize))"
_OWN_POST = r"(?:pozisyonu|rolü|ilanı|kadrosu|unvanı|pozisyonumu|rolümü|ilanımı|kadromu)"
_SOON = rf"(?=.{{3,140}}? {_POST})"
_TALK = r"(?:(?:\w{1,12}[- ])?(?:görüşme|mülakat|sohbet|deneme (?:günü|dersi|çekimi)|demo ders|örnek ders|değerlendirme merkezi))"
_TALKS = rf"\b{_TALK}\w{{0,14}}(?:['’]\w{{1,5}})?"
_YOU_DID = r"(?:(?:yap|gerçekleştir|yürüt|tamamla)[dt]?[ıiuü]ğ[ıiuü]n(?:[ıiuü]z)?|(?:yap|gerçekleştir|yürüt)m[ıiuü]ş olduğ(?:unuz|un))"
_WE_DID = (
    r"(?:(?:yap|gerçekleştir|yürüt|tamamla)[dt]?[ıiuü]ğ[ıiuü]m[ıiuü]z|(?:yap|gerçekleştir|yürüt)m[ıiuü]ş olduğumuz)"
)
_OTHERS = r"(?:aday(?:lar|ımız|larımız)?|kişi|arkadaş|isim|başvuran)(?:lar)?(?:l[ae]|larla|lerle|ların|lerin|ımızın)?"
_CAP = r"(?<![\w'’])(?<!\biOS )(?=(?-i:[A-ZÇĞİÖŞÜÂÎÛ]))(?!(?:(?-i:[A-ZÇĞİÖŞÜ0-9])\S{0,30} ){0,5}(?-i:[A-ZÇĞİÖŞÜ0-9])[^\s'’]{1,30}['’][^\W\d_]{1,6} )"
_FIRST = r"(?:bu|şu|o|bir|her|tüm|bütün|söz konusu|ilgili|açık|diğer|yeni|güncel|benzer|aynı|bazı|farklı|uygun|başka|mevcut|ilgilendiğiniz|başvurduğunuz|yukarıdaki|aşağıdaki|sayın|merhaba|ancak|fakat|maalesef|öncelikle|ayrıca|lütfen|ne yazık ki|firmamız|şirketimiz|kurumumuz|bankamız|hastanemiz|okulumuz|otelimiz)"
_NEITHER = rf"(?!(?:{_FIRST}|gizli|dolayısıyla|sizi|sizin|size|seni|senin|sana|bizi|beni|\w{{2,30}}m[ıiuü]z(?:[ıiuü]n|d[ae]|[ae])?|\w{{2,30}}[dt][ıiuü]ğ[ıiuü]n(?:[ıiuü]z)?)\b)"
_TWO = r"(?=\S{1,40} (?-i:[A-ZÇĞİÖŞÜ0-9&(]|ve ))"
_HOUSE = r"(?:holding|grubu|bankası|bank|sigorta|üniversitesi|hastanesi|belediyesi|koleji|okulları|vakfı|derneği|sanayi|market|zinciri|havayolları|A\.Ş\.|Şti\.)"
_BEHIND = r"(?:['’]\w{1,6}|\b\w{3,30}m[ıiuü]z(?:[ıiuü]n|d[ae]|d[ae]ki|[ae])?|\b\w{2,30}[dt][ıiuü][ğk][ıiuü]n(?:[ıiuü]z)?|\bbünyesinde(?:ki)?|\b(?:olan|bulunan|açılan|ilan edilen|yayınlanan|yayımlanan|aranan|yönelik|için|olarak|bir|bu|ilgili|söz konusu|öncelikle)|(?-i:\b[a-zçğıöşü])\w{1,20}(?:[ae]c[ae]k|(?:[ıiuü]l|[ıiuü]n|l)[ae]n|d[ae]ki|teki|n[ıiuü]n))"
_PLACES = r"(?!(?:adana|ankara|antalya|aydın|balıkesir|bursa|çanakkale|denizli|diyarbakır|düzce|edirne|erzurum|eskişehir|gaziantep|hatay|isparta|istanbul|izmir|kahramanmaraş|kayseri|kırklareli|kocaeli|konya|kütahya|malatya|manisa|mardin|mersin|muğla|ordu|osmaniye|rize|sakarya|samsun|sivas|şanlıurfa|tekirdağ|tokat|trabzon|uşak|van|yalova|zonguldak|bodrum|gebze|çorlu|alanya|fethiye|kadıköy|türkiye|almanya|hollanda|ingiltere|avrupa|amerika|berlin|londra|dubai|linkedin|kvkk|kanun|instagram|whatsapp|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)['’])"
_SITE = r"(?:fabrika|tesis|mağaza|şube|ofis|depo|kampüs|lokasyon|şantiye)"
_LEGAL = r"(?: San\.?)?(?: ve)?(?: Tic\.?)?(?: A\.? ?Ş\b\.?| Ltd\.? ?Şti\b\.?)?"
_ADVERBS = r"(?!(?:genel|özel|ek|ilk|son|net|sonuç|sebep|neden|gerekçe|ekip|komisyon|kurul|takım|jüri|şirket|firma|kurum|aday|stajyer|yazılı|sözlü|otomatik|açık|kısa|tam|olumsuz|olumlu|resmi)\b)"
_YOURS = r"(?:siz|sen|tarafınız|tarafını)(?:in)?(?:l[ae]|i|e|a|den|in)?"

LANGUAGE = Language(
    code="tr",
    interviewed=_typed(
        rf"\b(?:{_YOU_DID}|katıldığın(?:ız)?|geldiğin(?:iz)?)(?: [^\W\d_]\S{{0,24}}){{0,4}} {_TALK}\w{{0,14}}",
        rf"\b{_WE_DID}(?: [^\W\d_]\S{{0,24}}){{0,3}} {_TALK}(?!l[ae]r)\w{{0,14}}",
        rf"{_TALKS} (?:\w+ ){{0,2}}(?:katıl(?:dığın|ımın|arak|man\w* (?:\w+ )?teşekkür)|gel(?:diğin|erek)|zaman ayır|vakit ayır|ayırdığın)\w*",
        rf"\b{_TALK}(?:m[ıiuü]z|(?:l[ae]r[ie])?n[ıiuü]z|[ıi]m[ıi]z|[ıi]n[ıi]z)(?:d[ae]n?|[ıiae]|[ıi]n|d[ae]ki)?\b",
        rf"\b{_TALK}l[ae]r[ıi]m[ıi]z\w{{0,3}} (?:\w+ ){{0,3}}(?:için (?:\w+ )?teşekkür|keyif|güzel|verimli|paylaştı)\w*",
        rf"\b{_TALK}(?:n[ıi]n|s[ıi]n[ıi]n|[ıi]n|s[ıi])? (?:ardından|sonrasında|sonunda|sonucunda|neticesinde)\b[^.!?]{{0,80}}\b(?:siz(?:i|inle)?|sen(?:i|inle)?|sürecin|adaylığın|\w{{2,20}}[dt][ıiuü]n[ıiuü]z)(?:iz)?\w{{0,3}}\b",
        rf"\b{_TALK}d[ae](?:ki)? [^.!?]{{0,60}}(?:\w[dt][ıiuü]ğ[ıiuü]n(?:[ıiuü]z)?|[dt][ıiuü]kların(?:[ıi]z)?[ıi]?|(?:yaklaşım|cevap|yanıt|tutum|ilgi|performans|enerji|içtenliğ|samimiyet|örnek|anlatım)\w{{0,5}}n(?:[ıi]z)?[ıie]?)\b",
        rf"{_TALKS}(?: \w+)? için (?:\w+ ){{0,3}}(?:teşekkür|sağ ?ol)",
        rf"\b{_YOURS} (?:\w+ ){{0,4}}(?:{_YOU_DID}|{_WE_DID}|yapılan|gerçekleştirilen) (?:\w+ ){{0,3}}{_TALK}\w{{0,14}}",
        rf"\b{_YOURS} (?:\w+ ){{0,2}}(?:tanış|görüş|konuş|tanı)(?:mak|ma|ma fırsat|ış)\w{{0,8}} (?:\w+ ){{0,5}}(?:memnun|mutlu|keyif|keyf|sevin|güzel|zevk|fırsatı bul|kal)",
        r"\b(?:sizi|seni) (?:\w+ ){0,2}(?:tanıma|tanıdığı|tanımak)\w* (?:\w+ ){0,4}(?:fırsat\w* (?:bul|verd)|memnun|mutlu|keyif|keyf|sevin|güzel)",
        r"\b(?:sizinle|seninle) (?:\w+ ){0,2}(?:görüş|konuş)t[uü]kt[ea]n sonra|\b(?:sizinle|seninle) (?:\w+ ){0,3}(?:görüş|konuş|tanış|buluş|sohbet et)(?:t[uüi]k|müştük|muştuk|mıştık|miştik)\b|\btanışmamız(?:dan|da|ın)?\b(?! dileği| umudu)|\btanıştığım(?:ız)?a (?:\w+ ){0,2}(?:memnun|sevin|mutlu)|\b(?:bizimle|benimle|ekibimizle|ekiplerimizle|müdürümüzle|\w+imizle) (?:\w+ ){0,4}(?:görüştüğün|konuştuğun|tanıştığın|görüşmen|görüşmüş|bir araya geldiğin|kafa patlat)\w*",
        r"\b(?:\w{3,20}m[ıiuü]z[ae]|\w{3,20}m[ıiuü]z[ıi]|bize|buraya|yanımıza) (?:\w+ ){0,3}(?:geldiğin(?:iz)? (?:için|ve|gün)|gelip|gelerek|ziyaret ettiğin|ziyaret ederek|ziyaretin)\w*",
        r"\b(?:konuştuğumuz|görüştüğümüz|sohbet ettiğimiz|bir araya geldiğimiz|görüştüğünüz) (?:gün|pozisyon|konu|gibi|zaman|üzere|için|iş)\w*|\b(?:dün|geçen hafta|geçtiğimiz hafta|geçen gün) (?:\w+ ){0,3}(?:görüşmüştük|konuşmuştuk|bir araya gelmiştik)",
        r"\bdenemede\b|\bdeneme(?:ye)? geldiğin\w*|\bsorularımız\w* (?:\w+ )?(?:yanıtla|cevapla)(?:mış|dığın)\w*|\b(?:bizimle|ekibimizle) (?:\w+ ){0,2}geçirdiğin(?:iz)? (?:zaman|vakit|gün)\w*|\b\w{3,20}m[ıiuü]zd[ae] (?:\w+ ){0,2}geçirdiğin(?:iz)? (?:gün|zaman|saat)",
        r"\b(?:yapılan|gerçekleştirilen) (?:\w+ ){0,3}(?:görüşme|mülakat)(?: ve [^.!?,]{1,40})? (?:netice|sonuc)\w*|\b(?:görüşme|mülakat)[ıi]?m(?:[ıi]n|den|de)? (?:sonuc|hakkında|nasıl|için)",
    ),
    invited=_typed(
        rf"{_TALKS} (?:\w+ ){{0,3}}(?:davet|çağır|bekli)\w*|\b(?:davet|çağır)\w* (?:\w+ ){{0,2}}{_TALK}",
        rf"\b{_TALK}(?:[ıi]?n[ıi]z|miz|n)\w{{0,4}} [^.!?]{{0,60}}(?:planla|yapılacak|gerçekleş|alındı|teyit|onayla|yarın|saat|tarih)\w*",
        r"\b(?:sizinle|seninle|sizi|seni) (?:\w+ ){0,6}(?:görüşmek|tanışmak|görüşmeyi|tanımak|tanıştırmak) (?:ist|dil)\w*|\b(?:görüşelim|konuşalım|tanışalım)\b|\b(?:yapalım|uğrayabilir|gelebilir) ?m[ıi]\w*|\b(?:görüşmek|konuşmak|sohbet etmen\w*) (?:iste|isti)(?!rse)\w*|\b(?:ikinci|2\.|son|bir sonraki) tura (?:davet|geç)(?!em)\w*",
        rf"\b(?:tarih|saat|gün)\w* [^.!?]{{0,80}}{_TALK}\w{{0,10}} (?:\w+ ){{0,3}}(?:davet|bekli|yap[mı]|planl)\w*|{_TALKS} (?:daveti|randevu|tarih|saat|türü|yeri)\w*|\b{_TALK}\w{{0,6}} [^.!?]{{0,80}}\b(?:yapılacak|gerçekleştirilecek|olacak|sürecek|soracak)\w*|\b(?:müsait|uygun) m[ıi]s[ıi]n\w*",
    ),
    unreal=_typed(
        rf"\b(?:geri ?bildirim|referans|satış|müşteri|bilgilendirme|maaş) {_TALK}\w{{0,12}}",
        rf"\b{_TALK}\w{{0,10}} (?:\w+ ){{0,3}}(?:davet|çağ[ır]|alam|alınam|alma|geçem|uygun|seçil|iptal|ertele|planlana)\w{{0,12}}(?: \w+){{0,3}} (?:etme(?!k|y[ie]n? ist)|edem|edilm|mümkün (?:değil|olm)|değil|olmad|olmamış|göre)\w*|\b{_TALK}\w{{0,10}} (?:davet ed(?:em|ilm|ilecek(?:tir|s[ıi]n))|çağ(?:ıram|rılm)|alam|alınm|alma(?:ma|dı)|geçem|kalama|yapama|yapma(?:dan|ma))\w*",
        rf"\b(?:\w{{2,20}}[ıiuü]m[ıiuü]zl[ae]|(?:ekip|ekib|ortak|yönetim|kurul|yönetici|müdür|direktör|firma)\w*|kendi aramızda|aramızda) (?:\w+ ){{0,2}}(?:{_WE_DID}|yapılan|gerçekleştirilen) (?:\w+ ){{0,2}}{_TALK}\w{{0,12}}",
        rf"\b(?:olumlu|uygun)? ?{_TALK}\w{{0,10}} (?:davet edilecek|davet edeceğ|çağıracağ|çağrıl(?:an|acak|mış)|davet edilen|davet edil(?:miş|di)|alınacak|seçilen|katılacak)\w*(?: \w+){{0,3}} {_OTHERS}\w*",
        rf"\b{_OTHERS}\w* (?:\w+ ){{0,5}}{_TALK}\w{{0,12}}|\b{_TALK}\w{{0,10}} (?:\w+ ){{0,4}}{_OTHERS}\w*(?! (?:olarak|sürecin))",
        rf"\b{_TALK}\w{{0,4}} (?:aşama|süre[cç]|tur|adım|liste|talep|taleb|deneyim|beceri|teknik|puan)\w{{0,10}}\b(?! (?:katıl|ayır|zaman))|\b{_TALK}\w{{0,4}}(?: ve [^.!?,]{{1,40}})? aşama\w*",
        rf"\b(?:ileri(?:de|ki)|gelecek|ilerleyen|yeni fırsat|tekrar|yeniden|başka bir)\w*(?: \w+){{0,5}} (?:{_TALK}|görüşmek|tanışmak|karşılaşmak|bir araya)\w*|\bgörüş(?:mek|me) (?:üzere|dileği|umudu|isteği)\w*",
        rf"{_TALKS} üzerinden (?:\w+ ){{0,4}}(?:ay|yıl)\b|\b(?:henüz|hiç) (?:\w+ ){{0,4}}{_TALK}\w*|\b(?:kimse|hiç kimse)\w* (?:\w+ ){{0,3}}görüş\w*|{_TALKS} (?:kapsam|tarih)ı?n?d?a? (?:iptal|ertel)\w*|\b{_TALK}\w{{0,10}} iptal\w*",
        rf"\b{_TALK}\w{{0,8}}(?:,| ve) [^.!?]{{0,120}}(?:aşama(?:larından|sından)|oluş(?:ur|mak|uyor))\w*|\b(?:olsaydı|isterdi|ederdi)\w*",
    ),
    conditional=_typed(
        rf"{_TALKS} (?:\w+ ){{0,3}}(?:ister(?:dik|dim|sen)|etmek ister|etmeyi|edebil|yapabil|planlayabil|talep|arzu|düşünü|düşüneb|dilers)\w*|\b(?:isterse|dilerse|olursa|halinde|takdirde)\w*[^.!?]{{0,60}}{_TALK}\w*|{_TALKS}[^.!?,;]{{0,40}}(?:halinde|durumunda|olursa|ise)\b|{_TALKS}[^.!?]{{0,60}}\b(?:yapılacak|planlay|planlan|gerçekleşecek|bekliyor|hatırlat|teyit|alınmıştır|daveti)\w*|\b(?:yarın|yarınki|önümüzdeki|haftaya|yapılacak|planlanan)\b[^.!?]{{0,60}}{_TALK}\w*",
        r"\b(?:sizinle|seninle|sizi|seni) (?:\w+ ){0,3}(?:tanışmayı|tanımayı|görüşmeyi|konuşmayı|tanımak|tanışmak|görüşmek) (?:\w+ ){0,2}(?:ister|dil|arzu|um)\w*",
    ),
    phoned=_typed(r"\b(?:telefon\w*|aradığım\w*)\b"),
    final=_typed(
        r"\b(?:son|final|nihai|üçüncü|dördüncü|üç aşamalı|son tur) (?:\w+ )?(?:görüşme|mülakat|tur|aşama)\w*|\bfinalist\w*|\bfinale? kal\w*"
    ),
    tested=_typed(
        r"\b(?:vaka(?: çalışma| analiz)?|ödev|çeviri|prototip|görev(?:i|ini|inizi|de)\b|test|sınav|take-?home|case|çalışma|örnek (?:çalışma|proje)|sunum|rapor|içerik takvimi|challenge)\w{0,12}['’]?\w{0,4} (?:için |\w+ ){0,3}(?:harcadığ|emek|tamamladığ|hazırladığ|çözdüğ|gönderdiğ|teslim|inceledik|katıl(?:dığ|ımın)|değerlendirdik|doldurduğ|aldığın)\w*",
        r"\b(?:hazırladığın|tamamladığın|çözdüğün|doldurduğun|gönderdiğin|yaptığın|katıldığın)(?:[ıiuü]z)? (?:\w+ ){0,3}(?:ödev|çeviri|prototip|örnek çalışma|görev\b|test|sınav|vaka|case|sunum|rapor|teknik çalışma|içerik takvimi|örnek proje)\w*",
        r"\b(?:ödevin|vakan|çevirin)(?:[ıi]z)?[ıi]? (?:için|inceledik|okuduk|dikkatle)|\b(?:sınav|test)(?:iniz|iniz[ie]n?|in| sonucunuz| puanınız| sonucun)\b|\b(?:sınav|test)\w* (?:\w+ ){0,4}(?:sonucunda|puan\w* aldığın)\w*",
    ),
    meeting=r"\w{0,4}(?:görüşme|gorusme|mülakat|mulakat|sohbet|buluşma|demo ders|deneme|toplantı|değerlendirme merkezi|görüştü|gorustu|bir araya geldi|ziyaret)\w{0,16}",
    on="tarihi:|tarih:|tarihi|günü|tarihli",
    day_before=r"(?:['’]?[dt][ae](?:ki)?)?(?:(?!başvur|basvur|ilan|aldığ|ilet)(?:[^.!?;]|(?<=\d)\.(?=\d))){0,85}",
    refused=_typed(
        r"\b(?:geri ?bildirim|geri ?dönüt|gerekçe|sebebini|sebepleri|nedenini|nedenleri|ayrıntı|detay)\w*(?: \w+){0,4} (?:ver(?:em|ilem|ilme|me(?!k|ye|yi|n))|sağlan(?:am|ma)|bulunam|sun(?:am|ulam|ulma)|paylaş(?:am|ılam|ılma|ma)|sağlay?am|yapam|yapılam|bildir(?:em|ilem|ilme)|açıkla(?:yam|nam|nma)|mümkün (?:değil|olma|olama))\w*",
        r"\bbireysel (?:geri )?dönüş\w*(?: \w+){0,2} (?:yapam|yapılam|verem)\w*|\b(?:sonuc|karar|değerlendirme)\w* ilişkin(?: \w+){0,3} (?:bilgi|açıklama) (?:verilme|yapılma|verem)\w*|\b(?:itiraz|soru|bilgi talep)\w*(?: \w+){0,4} (?:yanıtlan(?:a)?ma|cevaplan(?:a)?ma|kabul edilme|dikkate alınma)\w*",
    ),
    offered=_typed(
        r"\b(?:geri ?bildirim|geri ?dönüt|feedback)(?!\w*n[ıi]z)\w*(?: \w+){0,5} (?:(?:konuş|paylaş|ver|sun|yap|ilet|planlay|sağlay|anlat)\w*bilir\w*|(?:ver|paylaş|sun|almak|ilet)\w*(?: \w+)? ister\w*|isterse\w*|memnuniyet\w*|mutluluk\w*|hazır\w*)",
        r"\b(?:isterse|dilerse|arzu ederse|talep et|uygun oldu|merak ederse)\w*[^.!?]{0,60}(?:geri ?bildirim|yorumlar|değerlendirmem|ayrıntı|detay)\w*(?: \w+){0,3} (?:paylaş|ver|anlat|ilet|planla|yap|yaz|al|iste)\w*",
        r"\b(?:yorum|değerlendirme|detay)\w*(?: \w+){0,3} (?:paylaşmaya|anlatmaya|iletmeye) (?:hazır|açı)\w*|\bsonucu telefonda|\b(?:geri ?bildirim|sonuc\w* ilişkin) (?:görüşme|bilgi)\w*(?: \w+){0,3} (?:yapabil|planlayabil|alabil|talep)\w*",
    ),
    given=_typed(
        r"\b(?:ret|red|elenme) (?:gerekçesi|nedeni|sebebi) ?:|\b(?:karar|sonuc|sonuç|ret|red)\w* (?:temel |asıl |ana )?(?:neden|sebeb|gerekçe)\w* [^.!?]{0,60}\b(?:seviye|deneyim|tecrübe|bilgi|beklenti|dil|eksik|yetersiz)\w*|\b(?:ret|red) gerekçesi|\bgerekçe(?:si|miz)? ?:|\bgeliştir(?:il)?me(?:si|ye|niz|n)\w*(?: \w+){0,3} (?:öner|tavsiye|gerek|açık|ihtiyaç)\w*(?: \w+)? ?:?|\bgelişim alan(?:ın|larınız)\w* ?:",
        r"\b(?:beklediğimiz|aradığımız|istediğimiz|beklenen|ihtiyaç duyduğumuz)(?: \w+){0,4} (?:göremedik|bulamadık|görmedik)|\b(?:beklentimiz|beklentilerimiz|beklenti|istenen seviye)\w* (?:\w+ )?altında\b|\b(?:özgeçmişin|portfolyon|portföyün|dosyan|başvurun)\w*(?: \w+){0,6} (?:göremedik|bulamadık|rastlamad\w*)",
        r"\b(?:eksik (?:kal|bul|gör)|yetersiz (?:kal|bul|gör)|zayıf (?:kal|bul)|yeterli (?:gelme|bulun?ma|olma|görülme)|sınırlı (?:kal|bul))\w*|\bdaha (?:ileri|fazla|üst) \w+ deneyime ihtiyaç duy\w*",
        r"\b(?:diploma|belge|sertifika|puan|deneyim|tecrübe|yıl|dil|ehliyet|mezuniyet)\w*(?: \w+){0,3} (?:şart|kriter|koşul)\w* (?:sağlanma|karşılama|karşılanma|taşıma|sağlama)\w*|\b(?:deneyimi|tecrübesi|belgesi|sertifikası|bilgisi|diploması) (?:yok siz|olmadığ|bulunmadığ)\w*",
        r"\b(?:sebep|gerekçe|neden) olarak [^.!?]{3,80} (?:belirt|söyle|göster|ilet)\w*|\b(?:deneyim|tecrübe|seviye|bilgi|beceri|ücret beklenti|saha deneyim|İngilizce|Almanca)\w*n(?:ız|iz|uz|üz)?ın?(?:ın|in)? (?:\w+ ){0,5}(?:az olması|sınırlı olması|eksik olması|artması|gelişmesi|geliştirilmesi|yeterli|yetersiz|uyum sağlanama)\w*",
        r"\bekibin (?:sana|size) önerisi|\b(?:sana|size|geri ?bildirim) (?:\w+ )?(?:öneri|tavsiye)(?:si|miz|m)\b|\böner(?:imiz|im)[^.!?]{0,80} (?:geliştir|pratik|deneyim kazan|çalış)\w*|\buyum sağlanamadığından\b|\b(?:süresi|süreniz) dol(?:muş|duğu)\w*",
    ),
    pause=_typed(
        r"\b(?:işe alım|alım|yeni alım|istihdam|personel alım|pozisyon|süre[cç]|kadro|ilan|arayış)\w*\b[^.!?]{0,60}\b(?:dondur|askıya al|durdur|ertele|beklemeye al|duraklat|ara ver)\w*",
    ),
    ended=_typed(
        r"\b(?:süre[cç]|başvuru|pozisyon|kadro|ilan|aday)\w*\b[^.!?]{0,60}\b(?:sonlandır|kapat(?!ma)|iptal|sona er|bitir|sonuçlandıram|vazgeç)\w*|\b(?:olumsuz|devam edem|ilerleyem|olumlu (?:yanıt|dönüş|cevap)\w* ver?em?)\w*|\b(?:iptal ettik|tamamen iptal|vazgeçtik)\b",
    ),
    company=_typed(
        rf"{_PLACES}@(?=['’]n?[ıiuü]n (?:[^\s.!?;]{{1,30}} ){{0,8}}(?:{_POST}|süre[cç]|başvuru|bünye|aday|açtığı|açmış))",
        rf"{_PLACES}@(?=['’][yn]?[ae] (?:\w+ ){{0,4}}(?:başvur|ilgi|göster|yaptığ|yapmış|katıl|özgeçmiş|ilet|gönder|duydu))",
        r"@(?=['’][yn]?[ıiuü] (?:\w+ ){0,4}(?:tercih et|seçti|düşün|değerlendir))",
        rf"{_PLACES}@(?=['’]n?[dt][ae] (?:çalış|kariyer|yer alma|görev al|iş |staj|bir kariyer|bizimle|açık (?:olan|bulunan)|yer alan (?![^.!?]{{0,40}}{_SITE})))",
        rf"{_PLACES}@(?=['’]n?[dt][ae](?:ki)? (?![^.!?]{{0,60}}{_SITE})(?:[^\s.!?;]{{1,30}} ){{1,7}}{_POST})",
        rf"@(?<!m[ıiuü]z)(?={_LEGAL}(?:['’]n?[ıiuü]n)? bünyesin)",
        rf"{_ADVERBS}@(?= olarak,? [^.!?]{{0,120}}(?:[ıiuü]yoruz|[dt][ıiuü]k|m[ae]ktay[ıi]z|[ae]c[ae][ğg][ıi]z|[ae]r[ıi]z|[ıiuü]r[ıiuü]z)\b)",
        r"(?=\S{2,40} (?-i:[A-ZÇĞİÖŞÜ]))@(?= ailesi(?:ne|nin|nde|nden)?\b)",
        rf"@(?={_LEGAL} firması(?:nın|na|nda|ndan|ndaki)?\b)",
        rf"(?:^|[.,!] )@(?={_LEGAL}(?:,| [\"“]) ?[^.!?]{{0,80}} ilanına yaptığ\w{{2,6}} başvuruyu (?:incele|değerlendir)di)",
        r"@(?= (?:İnsan Kaynakları|İK|İşe Alım|Yetenek \w{3,12}|Kariyer) (?:ekibi |birimi |departmanı )?(?:olarak|adına)\b)",
        rf"{_ADVERBS}(?!müşteri)@(?= (?:ekibi )?adına (?:teşekkür|size|sana))",
    ),
    company_subject=_typed(
        rf"^(?=[^-–|]{{2,50}}\b{_HOUSE} (?:[-–|]|başvur))@(?= (?:[-–|]|başvur))",
        rf"{_PLACES}@(?=['’](?:n?[ıiuü]n|[yn]?[ae]|n?[dt][ae](?:ki|n)?) )",
    ),
    role=_typed(
        rf"{_CAP}{_SOON}{_NEITHER}{_TWO}@(?= {_POST})",
        rf"{_CAP}{_SOON}{_NEITHER}%(?= {_POST})",
        rf"{_BEHIND} {_CAP}{_NEITHER}{_TWO}@(?= {_POST})",
        rf"(?:{_BEHIND}|\b{_HOUSE}) {_CAP}{_NEITHER}%(?= {_POST})",
        rf"(?<!\w)(?!ve\b)(?-i:[a-zçğıöşü])\w{{1,30}},? {_CAP}(?=\S{{2,40}} {_OWN_POST})@(?= )",
        rf"\b{_HOUSE} {_CAP}{_TWO}@(?= {_POST})",
        rf"[\"“”'‘’«»]{_NEITHER}@(?=[\"“”'‘’»«] ?(?:başlıklı |isimli |adlı |unvanlı )?(?:{_POST}|başvuru|alım))",
        rf"{_BEHIND} (?=(?-i:[a-zçğıöşü]))(?!(?:(?!{_POST}|başvuru|alım)\w{{1,30}} ){{0,3}}(?!{_POST}|başvuru|alım){_BEHIND} )%(?= (?:pozisyon|ilan|rol[üu]|başvuru))",
        rf"{_CAP}(?=.{{3,140}}? {_FOR}){_NEITHER}%(?= {_FOR})",
        rf"(?:{_BEHIND}|\b{_HOUSE}) {_CAP}%(?= (?:başvuru|süre[cç]|alım|işe alım|aday|arayış|araması|olarak))",
        rf"\b(?:pozisyon|ilan|kadro|unvan|rol)(?: adı| başlığı| unvanı)? ?: {_CAP}@(?=$|[.,;]| (?:(?:Sonuç|Durum|Başvuru|Kurum|Firma|İlan|Lokasyon|Tarih)\w{{0,4}}(?: \w+)? ?:))",
    ),
    role_subject=_typed(
        rf"^{_NEITHER}{_CAP}{_TWO}@(?= {_POST})",
        rf"^{_NEITHER}{_CAP}@(?= {_OWN_POST})",
        rf"(?:[-–|:/\]] ?|['’]\w{{1,6}} |\b{_HOUSE} ){_CAP}{_NEITHER}{_TWO}@(?= {_POST})",
        rf"^{_NEITHER}{_CAP}%(?= (?:başvuru|süre[cç]|{_POST}|mülakat|görüşme|alım|işe alım|sınav|hakkında|hk\b|sonu[cç]|aday|değerlendirme|teknik|ön görüşme|firma|geri|- |– |\||/|:|\())",
        rf"(?:[-–|:/\]] ?|\b{_HOUSE} ){_CAP}%(?= (?:başvuru|süre[cç]|{_POST}|mülakat|görüşme|alım|işe alım|sınav|hakkında|hk\b|sonu[cç]|aday|değerlendirme|teknik|ön görüşme|firma|geri|- |– |\||/|:|\())",
        rf"^{_CAP}%(?=$|,)",
        rf"(?:[-–|:/\]] ?|\b{_HOUSE} ){_CAP}%(?=$|,)",
        rf"[\"“”'‘«]{_NEITHER}@(?=[\"“”'’»] ?(?:{_POST}|başvuru|görüşme|mülakat))",
    ),
    role_words=_words(
        "uzmanı uzman müdürü yöneticisi yönetici mühendisi mühendis sorumlusu görevlisi temsilcisi asistanı asistan yardımcısı danışmanı "
        "geliştirici geliştiricisi analisti analist teknisyeni teknisyen teknikeri tekniker operatörü operatör elemanı personeli şefi lideri koordinatörü "
        "öğretmeni öğretmen hemşiresi hemşire memuru muhasebecisi muhasebeci tasarımcısı tasarımcı editörü editör yazarı mimarı denetçisi müfettişi "
        "direktörü stajyeri stajyer bursiyeri araştırmacısı araştırmacı psikolog diyetisyen fizyoterapist laborant garson barista kasiyer şoförü şoför "
        "kurye kuryesi ustabaşı aşçısı aşçıbaşı avukat avukatı animatör krupiye sekreteri sekreter müşaviri bakıcısı rehberi antrenörü eğitmeni eğitmen "
        "işçisi mümessili programcısı yazılımcı tercüman çevirmen grafiker tezgahtar bahçıvan eczacı veteriner kaynakçı tornacı elektrikçi resepsiyonist "
        "komi bulaşıkçı aktüer yönetmeni yetkilisi planlamacı istatistikçi ekonomist biyolog kimyager sosyolog pedagog bilimci bilimcisi mimar kütüphaneci modelist danışman müdür temsilci sekreterliği öğretici denetçi müfettiş asistanlığı engineer developer manager analyst designer assistant officer nurse intern trainee chef supervisor consultant specialist coordinator director architect scientist researcher technician accountant editor writer representative agent adviser advisor associate executive operator controller programmer tester lead owner"
    ),
    role_endings=tuple(
        sorted(
            _words(
                "uzmanı mühendisi müdürü yöneticisi sorumlusu görevlisi temsilcisi asistanı yardımcısı danışmanı geliştirici geliştiricisi analisti teknisyeni "
                "teknikeri operatörü elemanı personeli koordinatörü öğretmeni öğretmenliği hemşiresi hemşireliği memuru tasarımcısı editörü direktörü stajyeri "
                "operatörlüğü mühendisliği uzmanlığı asistanlığı görevliliği şefliği yardımcılığı şoförlüğü bakıcılığı bursiyerliği "
                "yönetmeni yetkilisi müşaviri denetçisi mümessili araştırmacısı üyesi bilimcisi"
            )
        )
    ),
    company_joins=frozenset(("ve",)),
    role_joins=frozenset(("ve",)),
    client=_typed(
        r"\bmüşterimiz(?:in|den|e|le)?\b|\bmüvekkil\w*|\bdanışmanlığını (?:yap|yürüt|üstlen)\w*|\badına (?:yürüt|sürdür)\w*|\bfirma(?:dan|yla|ya|nın)\b|\bfirma (?:ile|kendi|karar|tercih|sizinle)\w*",
    ),
    elsewhere=_typed(
        r"\b(?:diğer|başka|benzer|yeni|farklı|güncel|gelecek|ileride|açılacak|açılabilecek|doğabilecek)\w*\b[^.!?]{0,60}\b(?:pozisyon|ilan|rol|kadro|ihtiyaç|fırsat)\w*|\b(?:ilan|pozisyon|rol)\w*(?:a|e|na|ne|ımıza|imize|umuza)? (?:\w+ ){0,2}(?:başvurman|göz atman|değerlendirmen|takip etmen)\w*",
    ),
    applying=_typed(r"\b(?:başvur\w*|ilgi\w*|aday\w*|süre[cç]\w*|görüşme\w*|mülakat\w*)\b"),
    not_names=_words(
        "siz biz bu için ile ama fakat ancak maalesef merhaba merhabalar selam selamlar sayın sevgili değerli teşekkür teşekkürler sn "
        "başvuru başvurunuz başvurun başvurusu başvurunuzu pozisyon pozisyonu ilan ilanı rol rolü aday adayı adayımız adaylar firma firmamız şirket şirketimiz "
        "hanım bey hocam hoca bilgilendirme bilgilendirmesi sonuç sonucu sonucunuz süreç süreci hakkında hk ynt öncelikle olarak bünyesinde bünyesindeki "
        "üzgünüz üzülerek lütfen değerlendirme mülakat görüşme görüşmesi tarihinde sonra önce göre kadar değil daha çok gibi başarılar saygılarımla il ilçe "
        "saygılarımızla sevgiler duyuru durumu durum davet daveti olumsuz olumlu ekte kurumumuz bankamız"
    ),
    teams=_words(
        "insan kaynakları ik akademik deneyimi kariyer yetenek kazanımı yönetimi ekibi ekip takımı işe alım isealim aday iletişim personel özlük departmanı birimi müdürlüğü "
        "direktörlüğü başkanlığı bölümü şefliği servisi ofisi koordinasyon başvuru başvurular bilgilendirme bildirim bildirimi portal portalı destek staj "
        "programı daire dairesi işleri genel burs dekanlık dekanlığı rektörlük rektörlüğü sekreterlik sekreterliği insankaynaklari merkezi seçme yerleştirme kültür yanıtlamayın istanbul ankara izmir antalya bursa kocaeli eskişehir gaziantep kayseri konya trabzon samsun girne lefkoşa bodrum"
    ),
    team_stems=tuple(sorted(_words("müdürlü direktörlü başkanlı departman bilgilendirme kaynakları isealım"))),
    organisations=_words(
        "akademik iletişim merkezi kültür destek ofisi genel istanbul ankara izmir antalya bursa kocaeli eskişehir gaziantep kayseri konya trabzon samsun girne lefkoşa bodrum"
    ),
    businesses=_words(
        "yazılım sigorta lojistik otomotiv gıda tekstil enerji inşaat yapı makina makine teknoloji bilişim medya kozmetik turizm otel oteli hastanesi bankası "
        "market perakende mobilya elektronik elektrik ilaç sağlık tarım danışmanlık hukuk bürosu okulları koleji anaokulu vakfı derneği üniversitesi belediyesi "
        "denetim ajans ajansı reklam basım matbaa ambalaj plastik metal çimento seramik kargo nakliyat savunma güvenlik temizlik kafe restoran "
        "lokantası pastanesi fırını giyim ayakkabı petrol yatırım menkul faktoring emlak gayrimenkul mimarlık müzesi tiyatrosu kitabevi eczanesi kliniği kütüphanesi kütüphane fakültesi lisesi akademi akademisi atölyesi stüdyosu kulübü odası birliği kooperatifi kurumları mutfağı "
        "ticaret sanayi endüstri grubu grup şirketler laboratuvarı enstitüsü hizmetleri holding resort"
    ),
    business_endings=tuple(sorted(_words("cılık cilik culuk cülük çılık çilik çuluk çülük"))),
    at="",
    via="",
    behalf="",
    openings="",
    signed_at="",
    titles="Sayın|Sn|Bay|Bayan",
    advertising=_widened(r"aboneli|aydınlatma metni|listeden çık|yasal uyarı|altyapısıyla|tarafından gönderil"),
    questions=_typed(
        r"\b(?:soru\w*|bilgi al\w*|iletişim\w*|ulaş\w*|yaz(?:abilir|man|ın)\w*|e-?posta\w*|geri ?bildirim\w*|bize|başvurunuzla ilgili)\b"
    ),
    other_matters=_typed(
        r"\b(?:kvkk|kişisel veri\w*|veri\w*|aydınlatma\w*|aboneli\w*|üyeli\w*|sil(?:in|me)\w*|gizlilik\w*|teknik\w*|şik[aâ]yet\w*|bülten\w*|listeden)\b"
    ),
    unread=_typed(
        r"\b(?:yanıtla|cevapla|yanıt ver|cevap ver)m[ae]y[ıi]n(?:[ıi]z)?\b",
        r"\b(?:yanıt|cevap|e-?posta|ileti|mesaj|mail|adres|kutu)\w*\b[^.!?]{0,50}\b(?:okunm|izlenm|takip edilm|kontrol edilm|yanıtlanm|cevaplanm|kullanılm)\w*",
    ),
    closings=_typed(
        r"(?:(?:\w{2,12} ){0,3}(?:saygı|sevgi|selam|teşekkür)(?:lar|ler)?(?:ım|im|ımız|imiz)?(?:la|le)?|iyi (?:çalışmalar|günler|haftalar|akşamlar)|kolay gelsin|kolaylıklar|başarılar|dostlukla|hoşça kal\w{0,3}|görüşmek üzere|sağlıcakla\w{0,6}|öptüm)(?: dil(?:er|iyor)\w{2,3})?",
        r".{0,90}\b(?:başarılar|kolaylıklar|günler|çalışmalar|haftalar|şanslar|başarılarınızın devamını|olmasını|geçirmenizi) (?:diler|diliyor)(?:im|iz|um|uz)",
        r"(?:gereğini )?bilgi(?:lerinize|lerinizi|nize)(?: sunarız| sunulur| rica (?:ederim|olunur))?",
    ),
    sentence_case=True,
    informal=r"\b(?:sen|seni|sana|senin|seninle|senden|sende)\b|\b\w{2,20}[dt][ıiuü]ğ[ıiuü]n\b|\b\w{2,20}(?:yor|[ae]ca[kğ]|m[ıiuü]ş|m[ae]l[ıi])s[ıiuü]n\b|\b\w{2,15}(?:[ae]r|[ıiuü]r|rs)s[ae]n\b|\bbaşvurun(?:u|a|la|da)?\b|\b(?:ilgi|emeğ|zaman|sabr|katılım)[ıi]n için\b",
    formal=r"\b[Ss]iz(?:i|e|in|inle|den|lerle|leri|ler|lere)?\b|\b\w{2,25}[ıiuü]n[ıiuü]z(?:[ıiuüae]|[ıiuü]n|d[ae]n?|l[ae])?\b|\b(?:Sayın|Sn|Bey|Hanım|Değerli)\b",
)
