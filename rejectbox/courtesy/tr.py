"""Turkish. Siz unless the mail says sen to a person; "Sayın Ad Soyad" because Bey or Hanım would guess a gender.

No suffix ever follows a name: its vowels and its last sound would choose it. Regular expressions that ignore
case take i, ı, I and İ for one letter, so a pattern that is short must not be two words at once.
"""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

# "İleride uygun bir pozisyon açılırsa beni yeniden değerlendirin" leaves the door open and asks to change nothing.
_LATER = r"gelece[kğ]|ileri(?:de|ki|sinde)|\bilerde|ilerleyen|uygun (?:bir )?(?:poz|ilan|rol|gör|fır|kad|iş|ol)|başka|\byeni (?:bir|poz|ilan|rol|kad|fır)|farklı|açıl|\bbir gün\b"
_ANEW = r"(?:yeniden|tekrar|bir (?:kez|kere|defa) daha|bir daha)"
_WEIGH = (
    r"(?:(?:değerlendir|gözden geçir)(?:in\b|iniz\b|ir|ebil|men[iı]|sen|mey)|düşün(?:ün|ür|ebil|men[iı]|sen|mey)"
    r"|incele(?:yin|r|yebil|men[iı]|sen|mey)|(?:ele al|bak)(?:[ıa]n\b|[ıa]n[ıi]z\b|[ıa]r|abil|man[ıi]|san|may))\w*"
)

_FORBIDDEN = {
    Tone.RECONSIDER: (
        rf"(?:^|[.?!;:\n]\s?)(?:(?!{_LATER})[^.?!;:\n]){{0,120}}?\b{_ANEW}\s+(?:\w+\s+){{0,2}}{_WEIGH}",
        rf"\bkarar\w*\b[^.?!]{{0,50}}\b{_ANEW}\b[^.?!]{{0,30}}\b{_WEIGH}|\bkarar\w* (?:\w+ )?gözden geçir(?!di)\w*",
        r"\b(?:karar|fikr)\w*\b[^.?!]{0,40}\bdeğiş(?:tir(?!ic)|ir|ebil|me(?:s|\b)|se|ecek)\w*\b(?! (?:değil|gibi|istem|beklem|için (?:yaz|sor)m))",
        r"\bkarar\w*d[ae]n (?:\w+ )?(?:dönme|döner|dönse|vazgeç|cay)\w*|\bkarar\w* (?:geri (?:al|çek)|iptal|düzelt|tekrar bak)\w*",
        r"\bşans(?:ı|ım|ımı)? (?:daha )?(?:ver|tan[ıi](?:y|r|man|ma)|iste|dili|dile)(?!di)\w*|\b(?:bir|ikinci|son|başka bir) şans(?:ım)? daha\b|\bikinci bir şans\w*",
        r"\b(?:vazgeç(?:er|me)|çekilir|çekilme|kabul etmez|reddeder|işi bırakır|ayrılır|başlamaz|gelmez)s[ea]\b|\b(?:vazgeçmesi|ayrılması|çekilmesi) (?:durumunda|hâlinde|halinde)\b",
        r"\b(?:hâl[aâ]|hala|yine de)\b[^.?!]{0,40}\b(?:umu(?:t|d|yor)|ümi[td]|değerlendiril|davet ed|işe al[ıi]n|düşünürs|şans)\w*|\bumudumu (?:kesme|yitirme|kaybetme)\w*",
        r"\bbaşvurum\w* (?:\w+ )?(?:yeniden|tekrar) (?:açın|açar|açman|işleme|süre[cç])\w*|\bsürec(?:i|e) (?:yeniden|tekrar) (?:aç|baş|dahil|dâhil)\w*|\btekrar sürece\b",
    ),
    Tone.ARGUMENT: (
        r"\bkatılmıyorum\b|\b(?:karar|görüş|değerlendirme|fikr|gerekçe)\w* (?:hiç |asla )?katılm(?:am|ıyor|adığ)\w*|\bhemfikir değilim\b|\baynı (?:fikirde|görüşte) değilim\b",
        r"\bkabul (?:edem(?:em|iyorum|edim)|etmiyorum|etmem)\b|\bkabullenem\w*|\bhazmedem\w*|\banlam veremi\w*|\banlamlandıram\w*|\bdoğru bulm(?:uyor|ad[ıi])\w*",
        r"\b(?:karar|neden|niye|niçin|gerekçe)\w*\b[^.?!]{0,60}\banl(?:amıyor|ayamıyor|ayamad|amad|amakta (?:zor|güç))\w*|\bikna (?:olmad|edici (?:değil|bulm|gelm))\w*",
        r"\b(?:yanlış|hatalı|isabetsiz|yersiz|mantıksız)(?: bir)? (?:karar|seçim|tercih|değerlendirme)\w*|\bkarar\w* (?:\w+ ){0,2}(?:yanlış|hatalı|isabetsiz|yersiz|mantıksız)\w*|\bhata (?:yapt[ıi]n|yap[ıi]yorsun|ettin|ediyorsun)\w*",
        r"\bitiraz (?:ediyor|edece|ederi|etmek (?:isti|iste|zorun))\w*(?! değil)|\bitirazım (?:var|olacak)\b",
        r"\b(?:uygun|doğru|ideal|mükemmel|iyi) aday(?:dım|ım|ıyım|ın ben|[ıi]? ?ben(?:im|dim)| olduğum)\w*|\bbiçilmiş kaftan\w*|\bhak (?:ett(?:im|iğim)|ediyor(?:um|dum))\b",
        r"\bolduğum(?:dan|u|a|u da)?\b[^.?!]{0,25}\b(?:eminim|inanıyorum|düşünüyorum|kuşkum yok|şüphem yok|kanaatindeyim|iddia)\w*",
        r"\b(?:tüm|bütün) (?:\w+ )?(?:şart|kriter|gereklilik|koşul|beklenti|nitelik)\w* (?:\w+ )?(?:karşıl[ıa]|sağl[ıa]|sahip|taşı)\w*|\bfazlasıyla (?:uygun|yeterli|karşıl)\w*",
    ),
    Tone.URGENCY: (
        r"\bacil(?:en|dir|iyet)?\b|\bivedi\w*|\bderhal\b|\bbir an (?:önce|evvel)\b|\ben geç\b|\bvakit kaybetmeden\b|\bgeci(?:kme|ktirme)den\b|\bzaman kaybetmeden\b",
        r"\ben (?:kısa|hızlı|çabuk|erken) (?:süre|zaman|şekil)\w*|\bhemen\b(?! hemen)(?![^.?!]{0,60}\b(?:gerek yok|gerekm|şart değil|zorunda değil|beklemiyor))[^.?!]{0,40}\b(?:bekli|isti|ver(?:in|iniz|ir|men)\b|verme(?:n[iı]z|lis)|yaz(?:ın|ar|man)|dön(?:ün|er|men))\w*",
        r"\b(?:yarın|akşam|hafta|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|ay)\w*(?: (?:sonu|günü|akşamı|mesai)\w*)?(?: bitimine)? (?:kadar|dek)\b|\b\d{1,2} \w{3,7}['’]?y?[ae] (?:kadar|dek)\b",
        r"\b(?:\d{1,2}|bir|iki|üç|beş|birkaç) (?:saat|iş günü|gün|hafta) (?:içinde|zarfında|içerisinde)\b|\bson tarih\b|\bmühlet\b|\bsüre (?:veriyor|tanıyor)\w*",
        r"\b(?:hızlı|çabuk|süratli)(?: bir)? (?:şekilde )?(?:yanıt|cevap|cevab|dönüş|geri)\w*\b(?![^.?!]{0,40}\b(?:teşekkür|sağ ol|memnun|minnet))",
        r"\b(?:cevab|yanıt|dönüş|geri bildirim|açıklama|gerekçe)\w*\b(?: \w+){0,2} (?:bekliyor(?:um| olacağım)|bekleyeceğim)\b|\bsabırsızlan\w+|\bsabırsızlıkla\b",
        r"\b(?:talep|ısrar) edi(?:yorum|yoruz)\b|\bısrarla\b|\bzorundas[ıi]n\w*|\bmecburs[uü]n\w*|\b\w+m[ae]l[ıi]s[ıi]n(?:[ıi]z)?\b|\bborçlus[uü]n\w*|\blütfen,? lütfen\b|!!",
    ),
    Tone.BLAME: (
        r"\bhaksız\w*|\badaletsiz\w*|\badil (?:değil|olm|bulm|davranm)\w*|\bsaygısız\w*|\bprofesyonel(?:ce|lik\w*)? (?:değil|olm|bulm|uzak|yoksun|davranm)\w*|\bamatör(?:ce|lük)\w*",
        r"\bayıp\w*|\bkaba(?:ca|lık\w*|ydı\w*|sınız)?\b|\bterbiyesiz\w*|\bnezaketsiz\w*|\bönyargı\w*|\bön yargı\w*|\bayrımcı\w*|\btorpil\w*|\bkayırma\w*|\bilgisiz(?:li\w*| (?:dav|kal|tut|yak)\w*)",
        r"\bduyarsız\w*|\bumursama(?:z|dın)\w*|\bciddiyetsiz\w*|\bözensiz\w*|\bbaştan savma\w*|\brezalet\w*|\bskandal\w*|\bkabul edilemez\w*|\byakış(?:mı|ma|tıram)\w*|\butanç verici\w*",
        r"\b(?:vaktimi|zamanımı) (?:\w+ )?(?:harca|çal|al|ziyan|israf)\w*|\b(?:zaman|vakit) kaybı\w*|\bboş(?:una|a|u boşuna) (?:beklet|uğraş|zaman|vakit|oyala)\w*",
        r"\b(?:beklet|oyala|aldat|kandır|yanılt|geçiştir)(?:t|d)[ıi](?:n|n[ıi]z|ler)\b|\b(?:oyalandım|aldatıldım|kandırıldım|bekletildim|yanıltıldım)\b|\bhaftalarca beklet\w*|\bsöz(?:ünüz|ün)ü tutmad\w*",
        r"\b(?:sizin|senin) (?:hatanız|hatan|suçunuz|suçun|kusurunuz|kusurun|ayıbınız|yüzünüzden|yüzünden)\b|\bbile (?:vermedin|yazmadın|okumadın|aramadın|bakmadın|incelemedin)\w*",
        r"\b\w+s[ae]yd[ıi]n(?:[ıi]z)?\b|\b\w+m[ae]l[ıi]yd[ıi]n(?:[ıi]z)?\b|\b(?:en azından|hiç değilse)\b[^.?!]{0,60}bilirdin(?:iz)?\b|bilirdin(?:iz)?,? (?:en azından|hiç değilse)\b|\b(?:okumadan|incelemeden|bakmadan) (?:\w+ )?(?:redd|ele)\w*",
    ),
    Tone.SARCASM: (
        r"\bsözde\b|\bsözüm ?ona\b|\bgüya\b|\blütfe(?:dip|tti|dere)\w*|\bzahmet edip\b|\bhiçbir şey için (?:\w+ )?teşekkür\w*|\bne (?:kadar )?(?:da )?(?:nazik|kibar|ince|cömert|düşünceli|büyük)s[iıuü]n\w*",
        r"\baman ne\b|\bbravo\b|\baferin\b|\bhelal olsun\b|\btebrik\w*|\bkutlar[ıi]m\b|\byüce gönül\w*|\bne hikmetse\b|\bsağ olun ya\b|\bhayırlı olsun\b|\balkışlı\w*",
        r"\b(?:belli ki|anlaşılan|görünüşe göre|görünen o ki)\b[^.?!]{0,50}\b(?:ben|beni|bana|benim|başvurum\w*|özgeçmişim\w*|deneyimim\w*|emeğim\w*|yeterince|siz|sizin|sizi|size|okumad\w*|bakmad\w*)\b",
        r"\b(?:arayışınız|arayışın|bununla|o adayla|seçiminiz|tercihiniz)\w*\b[^.?!]{0,30}\b(?:şanslar|başarılar|kolay gelsin|hayırlı)\b|\bdarısı\b",
    ),
    Tone.SELF_PITY: (
        r"\byıkıl(?:dım|mış)\w*|\byıkıcı\w*|\bkahrol\w*|\bmahvol\w*|\bperişan\w*|\bçaresiz\w*|\b(?:umut|ümit)suz\w*|\bümitsiz\w*|\b(?:umudum|ümidim) (?:kalmad|tüken|bitti|yok)\w*|\bumutlarım\w*",
        r"\b(?:bir )?(?:ret|red|olumsuz (?:yanıt|cevap|sonuç)) daha\b|\bkaçıncı\b|\b(?:yine|gene|hep|sürekli|her yerden|her seferinde)(?: \w+)? (?:ret\b|redd|olmadı|olumsuz|geri çevril)\w*|\bsayısız (?:ret|olumsuz|başvuru)\w*",
        r"\b(?:son|tek) (?:umud|ümid|umut|ümit|şans|çare)\w*|\b(?:işe|pozisyona|gelire|paraya|maaşa) (?:\w+ ){0,2}ihtiyacım\b|\bmuhta[çc]\w*|\bzor durumda(?:y[ıi]m)?\b|\bgeçinem\w*",
        r"\byeterince iyi (?:değil|olm|bulunm)\w*|\bbeceriksiz\w*|\bbaşarısız (?:biri|bir insan|oldum|hissed)\w*|\bişe yaram\w*|\bdeğersiz\w*|\bşanssız\w*|\btalihsiz(?:im|liğ)\w*|\bzavallı\w*",
        r"\bmoralim\b|\bmoral(?:im)? (?:boz|çök)\w*|\bağl(?:ad|amak|ay|ar|[ıi]yor)\w*|\bgözyaş\w*|\bkalbim\w* kır\w*|\biçim (?:acı|parçala|yan|burk)\w*|\byüreğim\w*|\bkendime güvenim\w*|\bçok ağır (?:geldi|oldu)\b|\bağrıma\b",
    ),
    Tone.FLATTERY: (
        r"\bhayalimdeki\b|\bhayallerim\w*|\bhayal(?:ini kurduğum| ettiğim)\b|\brüya(?:mdaki|larım\w*| gibi)\b|\bhayran\w*|\bonur (?:duy|ver)\w*|\bonurdu\w*|\bgurur duy\w*|\bşeref(?:ti| duy| ver)\w*|\bayrıcalıkt\w*|\bbüyük bir ayrıcalık\w*",
        r"\b(?:harika|muhteşem|mükemmel|olağanüstü|eşsiz|benzersiz|muazzam|inanılmaz|büyüleyici|kusursuz|fevkalade|şahane|prestijli|saygın|seçkin|güzide|efsane|dünya çapında)(?: bir)?(?: \w+)? (?:şirket|firma|kurum|ekip|ekib|takım|işveren|marka|insan|görüşme|mülakat|sohbet|kadro|iş\b|işler)\w*",
        r"\b(?:lider|öncü|köklü|en iyi)(?: bir)? (?:şirket|firma|kurum|ekip|ekib|takım|işveren|marka)\w*|\b(?:çok|derinden|son derece|gerçekten|fazlasıyla) etkile(?:n|di)\w*|\bbüyülen\w*|\bgıpta\w*|\bimren\w*|\bilham (?:al|ver)\w*|\bsizin gibi (?:\w+ )?(?:bir|büyük|saygın|değerli)\b",
    ),
    Tone.COMPARISON: (
        r"\b(?:diğer|öbür|öteki|rakip) (?:aday|kişi|başvuran|isim|arkadaş)\w*|\bseç(?:ilen|tiğin\w*) (?:aday|kişi|isim|arkadaş)\w*|\b(?:tercih|kabul) (?:edilen|ettiğin\w*) (?:aday|kişi|isim|arkadaş)\w*|\bişe al(?:ınan|dığın\w*)\b",
        r"\bbaşka (?:bir )?(?:aday|isim|isme|kişi)\w*|\bbaşka bir(?:i|ini|inin|ine|isi\w*|iyle)\b|\bbenden (?:daha )?(?:\w+ )?(?:iyi|üstün|nitelikli|deneyimli|tecrübeli|uygun|fazla|başarılı)\b|\brakip\w*|\brakib\w*|\bdiğerleri\w*",
        r"\bkim(?:i|in)? (?:\w+ )?(?:seç|tercih|aldı|işe)\w*|\bkıyasla\w*|\bkarşılaştır\w*|\b(?:nitelikli|deneyimli|uygun|güçlü|iyi) (?:bir )?aday(?:lar)?(?:la|ı|lar)? (?:mı )?(?:seç|bul|tercih|var)\w*",
    ),
}

COURTESY = Courtesy(
    language="tr",
    locale="tr_TR",
    to_person="Sayın {person},",
    to_person_informal="Merhaba {person},",
    to_team="Merhaba,",
    to_team_informal="Herkese merhaba,",
    to_team_at="Sayın {company} ekibi,",
    to_team_at_informal="Merhaba {company} ekibi,",
    attribution="{who}, {date} tarihinde şunu yazdı:",
    attribution_undated="{who} şunu yazdı:",
    subject="İş başvurum",
    greetings=(
        r"^(?:sayın|merhaba(?:lar)?|selam(?:lar)?|iyi (?:günler|akşamlar|sabahlar|çalışmalar|haftalar)|günaydın|tünaydın|sevgili|değerli|kıymetli|herkese (?:merhaba|selam)|kolay gelsin)\b",
        r"\b(?:hanım|bey|hanımefendi|beyefendi|hocam|yetkili(?:si|ler|leri)?|ekibi|merhaba(?:lar)?|selam(?:lar)?|iyi günler)[,:!]$",
    ),
    gratitude=(
        r"\bteşekkür\w*|\bsağ ?ol(?:un|unuz|asın\w*)?\b|\bminnettar\w*|\bmüteşekkir\w*|\bşükran\w*|\beme[ğk]\w* sağlık\b|\btakdir edi(?:yorum|yoruz)\b",
    ),
    request=(
        r"\bgeri ?bildirim(?!\w* için (?:\w+ )?teşekkür)\w*|\bdönüt\w*|\bfeedback\w*|\b(?:görüş|değerlendirme|izlenim|yorum|tavsiye|öneri|düşünce)(?:ler)?(?:i|ı|u|ü)?n(?:[ıiuü]z)?(?:[ıiuü]|d[ae]n|[ae])?\b[^.?!]{0,60}\b(?:paylaş|yaz|ilet|al|duy|öğren|merak|bilmek|değerli|yardım|yol göster)\w*",
        r"\b(?:paylaş|belirt|söyle|yaz|ilet|anlat|açıkla|bahset|bahsed|aktar|öner|değin|yanıtla|cevapla|göster|yardımcı ol)\w*(?: m[ıi]s[ıi]n(?:[ıi]z)?|r?s[ae]n(?:[ıi]z)?)\b|\brica (?:et|ed)\w*|\b(?:sor|öğren|iste)\w*bilir miyim\b|\b(?:öğrenmek|sormak|bilmek|duymak) ister(?:im|dim)\b|\bmerak ediyorum\b|\b(?:tavsiye|öneri|bilgi|fikir|ipucu|geri ?dönüş|değerlendirme|açıklama|yorum)\w* (?:\w+ ){0,2}(?:ver|yap|sun)\w* m[ıi]s[ıi]n\w*",
        r"\b(?:hangi|ne|nedir|neydi|neler\w*|neyin|neyi|neresi\w*|nerede|nasıl)\b[^.?!]{0,100}\b(?:eksi[kğ]|yetersiz|geliştir|gelişme|beceri|yetkinli|yetene|deneyim|tecrübe|güçlü|zayıf|iyi|olumlu|beğen|fark|üzerinde çalış)\w*",
        r"\b(?:eksi[kğ]|yetersiz|geliştir|beceri|yetkinli|deneyim|tecrübe|güçlü|zayıf|olumlu)\w*\b[^.?!]{0,60}\b(?:neydi|nedir|nelerdi|neler|hangisi\w*|ne|nasıl)\b",
    ),
    way_out=(
        r"\b\w+s[ae](?:n|n[ıi]z|m)?\b(?: d[ae]\b| bile\b)?[^.?!]{0,90}\b(?:anlar(?:ım|ız)|anlıyorum|anlay[ıi]ş\w*|saygı duyar\w*|sorun (?:değil|olmaz|yok|etme)|problem (?:değil|olmaz|yok)|dert (?:değil|etme)\w*|önemli değil|önemi yok|sağlık olsun|canın\w* sağ olsun|normal\w*|doğal\w*|kırılmam|üzülmem|gücenmem|alınmam|hiç dert|olsun)\b",
        r"\b(?:anlar(?:ım|ız)|anlay[ıi]şla|sorun değil|sorun olmaz|hiç sorun|önemli değil|problem değil)\b[^.?!]{0,60}\b\w+s[ae](?:n|n[ıi]z)?\b|\b(?:durumunda|halinde|hâlinde|takdirde)\b[^.?!]{0,50}\b(?:anlar|anlay[ıi]ş|sorun|saygı)\w*",
        r"\b\w+(?:am|em)[ae](?:m[ae]n[ıi](?:z[ıi])?|y[ıi]ş[ıi]n[ıi](?:z[ıi])?|d[ıi]ğ\w+)\b[^.?!]{0,50}\b(?:anlar|anlay[ıi]ş|sorun|saygı|doğal)\w*|\b\w+m[ae]y[ae]bilirs[ıi]n\w*\b[^.?!]{0,50}\b(?:anlar|anlay[ıi]ş|sorun)\w*|\bzorunda (?:değilsin|hisset)\w*|\bmecbur (?:değilsin|hisset)\w*|\b(?:yanıt|cevap|dönüş|açıklama)\w* (?:\w+ ){0,2}(?:gerekm|gerek yok|şart değil|mecburi|zorunlu değil)\w*",
        r"\b(?:yalnızca|sadece|ancak)\b[^.?!]{0,60}\b(?:uygun|müsait|mümkün|ister|diler|vakt|zaman|sakınca)\w*(?: \w+)?s[ae](?:n|n[ıi]z)?\b",
    ),
    door_open=(
        r"\bileri(?:de|deki|sinde|ki)\b|\bilerde\w*|\bilerleyen (?:zaman|dönem|gün|süreç|yıl)\w*|\bgelecek(?:te(?!ki başvuru)\w*| (?:dönem|fırsat|ilan|poz|süre)\w*)|\bbir gün\b|\bgünün birinde\b|\bbundan sonra da\b|\bbir (?:dahaki|sonraki) (?:sefer|fırsat|ilan|sürec)\w*",
        r"\b(?:başka|yeni|farklı|uygun|benzer)(?: bir)?(?: \w+)? (?:pozisyon|ilan|fırsat|rol|görev|kadro|vesile|proje|açık|ihtiyaç|ihtiyac|iş)\w*|\byollarımız\w*|\byolumuz\w*|\bbir başka (?:fırsat|vesile|pozisyon)\w*",
        r"\b(?:tekrar|yeniden|yine) (?:görüş|başvur|bir araya|karşılaş|haber|çalış|yaz|kesiş|buluş|iletişim)\w*|\biletişimde\b|\bhaberleş\w*|\btemasta\b|\bbağlantıda\b|\birtibatta\b",
        r"\bakl[ıi]n(?:[ıi]z)?d?a?\w* (?:bulun|tut|ol|kal|gelir)\w*|\bbeni (?:\w+ ){0,3}(?:hatırla|düşün|unutma|anımsa)\w*|\bkap[ıi](?:m|mız|nız)?\b[^.?!]{0,20}\baçık\b|\baday havuz\w*|\bgörüşmek (?:dileği|umudu|üzere)\w*",
    ),
    closings=(
        r"^(?:[\w, ]{0,30} )?(?:saygı|sevgi|selam|dilek|teşekkür|hürmet|minnet|şükran|esenli)\w*(?: \w+){0,3}[,.!;]?$",
        r"^(?:[\w ]{0,20} )?(?:iyi|güzel|keyifli|başarılı|mutlu|bol) (?:çalışmalar|günler|haftalar|akşamlar|hafta sonları|şanslar|haberler)(?: dilerim| dileğiyle| diliyorum)?[,.!;]?$",
        r"^(?:kolay gelsin|esen kal\w*|(?:kalın )?sağlıcakla(?: kal\w*)?|hoşça ?kal\w*|görüşmek üzere|içtenlikle|kendin(?:e|ize) iyi bak\w*|sağ ?ol(?:un|unuz)?|her şey gönlün\w* (?:göre|olsun)|başarılar)(?: dilerim)?[,.!;]?$",
    ),
    disappointment=(
        r"\büzül(?!me)\w*|\büzgün\w*|\büzücü\w*|\büzüntü\w*|\bhayal kırık\w*|\bdüş kırık\w*|\bkeşke\b|\b(?:ister|dile|arzu eder)dim\b|\bistemiştim\b|\bburukl?\w*|\bum(?:uyordum|muştum)\b|\b(?:umut|ümit) (?:et|ed)\w+(?:tim|dum)\b|\bumutlanmıştım\b|\bne yazık\b|\byazık oldu\b",
    ),
    interview=(
        r"\bgörüşme(?!k\b|yi (?:\w+ ){0,2}(?:iste|um|dile|arzu)|miz (?:dileği|umudu|üzere)|ye devam)\w*|\bgörüş(?:tü|müş|ürken|tük)\w*|\bmülakat\w*|\binterview\w*|\btoplantı\w*|\bsohbet\w*",
        r"\bkonuş(?:tu|muş|urken)\w*|\bkonuşma(?!k\b|yı (?:\w+ ){0,2}(?:iste|um|dile))\w*|\btanıştı\w*|\btanışmış\w*|\btanışma (?:fırsat|imkân|imkan|toplant|olana)\w*|\btanışmam[ıi]z (?!dileği|umudu)\w*|\bbuluş(?:tu|muş)\w*|\bbuluşma(?!k\b)\w*",
        r"\b(?:görüşmek|konuşmak|tanışmak|buluşmak|bir araya gelmek)\b[^.?!]{0,60}\b\w+(?:[dt][ıiuü]|[dt][ıiuü]m|[dt][ıiuü]k)\b|\bdinlediğ\w+|\bdinledin(?:iz)?\b|\bağırla(?:d|n|m)\w*|\bmisafir (?:ett|ed)\w*|\bdavet (?:ett|edil(?:di|mi|mek))\w*",
        r"\bbir araya gel(?:di|mi)\w*|\b(?:beni|bizi) ara(?:dığ|dın|ma[nd])\w*|\bsorularım\w* (?:\w+ )?(?:yanıtla|cevapla)d\w*|\btelefonda (?:\w+ )?(?:söyle|anlat|bahset|paylaş)t?d?\w*",
    ),
    first_person=(
        r"\b\w+[ıiuü]yor(?:um|uz|dum|duk|muşum)\b|\b\w+[ae]ca[ğg][ıi][mz]\b|\b\w+[ae]ce[ğg][iı][mz]\b|\b\w+(?:abil|ebil)ir[iı][mz]\b|\b\w+m[ae]l[ıi]y[ıi][mz]\b|\b\w+m[ae]kt[ae]y[ıi][mz]\b|\b\w+[dt][ıiuü]ğ[ıiuü]m(?:[ıiuüae]|d[ae]n)?\b",
        r"\b(?:kabul|feragat|istifa|itiraf|taahhüt|beyan|iptal|rica|yemin|ikrar|tercih|özür|söz|teslim|onay)\s+(?:et|ed|dile|ver|ol)\w*?(?:[dt][ıiuü][mk]|[ae]r[ıi][mz]|[ıi]r[ıi][mz]|m[ae]m|m[ae]y[ıi]z)\b",
        r"\b(?:aldı|verdi|etti|yaptı|istedi|dedi|söyledi|çaldı|yazdı|anlaştı|imzaladı|ödedi|gönderdi|bıraktı|çekti|vazgeçti|attı|oldu|bulundu|onayladı|kabullendi|uydurdu|kandırdı)[mk]\b",
        r"\b(?:ed|dil|ist|yap|çek|vazgeç|sev|yaz|söyl|bekl|iste|gid|öd)er[iı][mz]\b|\b(?:ver|ol|al|gel|kal|bil|çalış|onaylar|bağışlar)[ıiuü]r[ıiuü][mz]\b|\b(?:et|iste|ver|yap|ol|çalış|al|öde|gel|git)m[ae]m\b",
        r"\b(?:razı|hazır|suçlu|borçlu|mutlu|gönüllü|yalancı|aday|muhtaç|mecbur|zorunda)y[ıiu]m\b|\b(?:eminim|minnettarım|pişmanım|memnunum|üzgünüm|uygunum|değilim|hırsızım|mecburum|muhtacım|bendim|benim)\b|(?-i:\b(?:bana|BANA)\b)",
        r"\b(?:maaş|ücret|başvuru|taleb|hakk|borc|iddia|karar|teklif|istifa|özgeçmiş|adaylığ|sorumluluğ|deneyim|hata|suç|yalan|kabahat|beklenti|alacağ)(?:lar|ler)?(?:ım|im|um|üm|m)(?:d?[ae]n|[ıiuüae])?\b|(?-i:\b(?:ben|biz) (?:bir|bu|çok|de|da|size|sizi|sizin)\b)",
    ),
    forbidden=MappingProxyType(_FORBIDDEN),
    words=small_words(
        "ve bir bu için çok de da ile daha en ne o ki mi mı ama ancak fakat veya ya gibi kadar sonra olarak olan olur olursa değil var yok her hiç bile "
        "ben bana beni benim siz size sizi sizin sizden sizinle sen sana seni senin senden seninle biz bize bizi bizim şey tek iki birkaç böyle bütün tüm "
        "teşekkür teşekkürler ederim ekibinize ekibine ekibi başvuru başvurum başvurumu başvuruma başvurumda başvuruyu başvuruya pozisyon pozisyonu pozisyonuna görüşme görüşmede "
        "zaman vakit ayırdığınız ayırdığın kararınıza kararınızı kararına kararını saygı saygıyla saygılarımla duyuyorum karşılıyorum anlıyorum anlarım anlayışla "
        "geri bildirim dönüş hangi beceri deneyim eksik uygun kısa cümle yeter mümkün istedim isterim isterdim dilerim sevinirim olmak ileride yeniden tekrar haber iyi güzel elbette da"
    ),
)
