"""Spanish, for Spain and America: "Buenos días, Nombre Apellido:" because Estimado or Estimada would guess a gender.

A team is greeted without the company's name: "equipo de" needs an article before some names, and none before others.
"""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

# What is asked for another day, and not for this vacancy, leaves the decision as it is.
_NOT_LATER = r"(?![^.?!]{0,60}\b(?:futur[oa]s?|adelante|pr[oó]xim[oa]s?|vacantes?|alg[uú]n d[ií]a|otr[oa]s? (?:puestos?|procesos?|convocatorias?)|si (?:surg|hay)|cuando (?:surj|haya))\w{0,4}\b)"
_ANOTHER_DAY = r"(?![^.?!]{0,40}\b(?:futuro|alg[uú]n d[ií]a|otra (?:ocasi[oó]n|oportunidad)|m[aá]s adelante)\b)"
_FIRM = r"(?:empresa|compañ[ií]a|equipo|organizaci[oó]n|instituci[oó]n|firma|trabajo|labor|proyectos?|profesional(?:es)?|gente|trayectoria|entrevista|conversaci[oó]n|charla|reputaci[oó]n|cultura)"
_GREAT = r"(?:extraordinari[oa]s?|excelentes?|excepcional(?:es)?|maravillos[oa]s?|incre[ií]bles?|impresionantes?|fant[aá]stic[oa]s?|magn[ií]fic[oa]s?|prestigios[oa]s?|inmejorables?|espectacular(?:es)?|fabulos[oa]s?|brillantes?|incomparables?|fascinantes?|genial(?:es)?|estupend[oa]s?|admirables?|ejemplar(?:es)?|sobresalientes?)"

_FORBIDDEN = {
    Tone.RECONSIDER: (
        r"\breconsider\w{0,10}|\brecapac[ií]\w{2,6}|\brecapacit\w{1,6}|\breplante\w{1,4} (?:su|la|tu|esta|vuestra)\b|\b(?:pensarlo|pi[eé]nsenlo|pi[eé]nselo|pi[eé]nsalo|lo (?:piensen?|pienses|vuelvan? a pensar)) (?:\w{1,6} )?(?:mejor|otra vez|de nuevo|dos veces|bien)\b|\b(?:una|otra) vuelta a (?:su|la|mi)\b",
        r"\b(?:revis|cambi|modific|rectific|rectifiqu|anul|revoc|revoqu|reviert|revert|reviers|repens|reevalu|retir)\w{1,7} (?:de )?(?:(?:su|la|tu|vuestra|esta|dicha|esa) )?(?:decisi[oó]n|elecci[oó]n|postura|opini[oó]n|parecer|idea)\b",
        rf"\b(?:volv|vuelv|volvier)\w{{1,5}} a (?:considerar|evaluar|valorar|revisar|estudiar|mirar|pensar)(?:lo)?(?: (?:su|la|tu|esta) decisi[oó]n| mi \w{{5,12}}| el caso|\b){_NOT_LATER}",
        rf"\b(?:revisar|revisen|revise|revises|eval[uú]en|evaluar|estudiar|estudien|consideren?|considerar|leer|lean|mirar|miren) (?:\w{{1,6}} )?(?:\w{{5,12}} )?(?:de nuevo|otra vez|nuevamente|una vez m[aá]s)\b{_NOT_LATER}",
        rf"\b(?:darme|denme|dame|den|d[eé]|dieran|diera|dieras|d[ií]eseis|deis|concederme|concedan?|conc[eé]danme|ofrecerme|ofrezcan|merezco|pido|solicito) (?:por favor )?(?:otra|(?:una )?(?:segunda|[uú]ltima|nueva)) (?:oportunidad|chance)\b{_NOT_LATER}",
        rf"\b(?:una segunda|una [uú]ltima) (?:oportunidad|chance)\b{_NOT_LATER}|\buna oportunidad m[aá]s\b{_NOT_LATER}",
        r"\bapelo\b|\bapelar (?:a|contra|su|la|esta)\b|\bimpugn(?:o|ar) (?:su|la|esta)\b|\b(?:hacer|hagan|haga|hagas) una excepci[oó]n\b|\breabr\w{1,4} (?:el|mi|este) (?:proceso|caso|candidatura)\b",
        r"\bsi\b[^.?!]{0,30}\b(?:persona|candidat[oa]|elegid[oa]|seleccionad[oa]|opci[oó]n)\b[^.?!]{0,40}\b(?:renunci|rechaz|declin|retir|abandon|no acept|no se incorpor|se ech|se baj|arrepient|arrepint|fall|no funcion|sal[eg] mal)\w{0,5}",
        rf"\bsi (?:algo|la situaci[oó]n|las circunstancias|las cosas|al final|finalmente) cambi\w{{1,4}}\b{_NOT_LATER}|\b(?:todav[ií]a|a[uú]n)\b[^.?!]{{0,25}}\b(?:posibilidad|contar conmigo|cuenten conmigo|a tiempo|esperanza|me consider(?:an|en|e|a|es))\b{_NOT_LATER}",
        rf"\b(?:mant|dej|segu|sig)\w{{1,7}} (?:(?:abierta|activa|en proceso) mi (?:candidatura|solicitud|postulaci[oó]n)|mi (?:candidatura|solicitud|postulaci[oó]n) (?:abierta|activa|en (?:el )?proceso))\b{_NOT_LATER}",
        r"\b(?:de todos modos|de todas formas|aun as[ií]|pese a todo|a pesar de todo|finalmente)\b[^.?!]{0,30}\b(?:contrat|invit|entrevist|consider|incorpor|admit|acept)(?:ar|en|e|an|ir)me\b|\bque me (?:contrat|admit)(?:en|e|an|a|es|as)\b",
    ),
    Tone.ARGUMENT: (
        r"\bno (?:estoy|puedo estar|quedo) (?:\w{1,14} )?(?:de acuerdo|conforme|satisfech[oa])\b|\bme cuesta (?:mucho )?(?:aceptar|entender|comprender|creer|asimilar)\b|\b(?:en )?desacuerdo con\b",
        r"\bno (?:lo )?(?:comparto|entiendo|comprendo|acepto|concibo|puedo (?:entender|aceptar|comprender|compartir)|logro (?:entender|comprender)|termino de (?:entender|comprender)|me explico)\b(?! mal)",
        r"\bno (?:me parece|es|fue|considero|creo que sea) (?:\w{1,8} )?(?:bien|l[oó]gic[oa]|correct[oa]|acertad[oa]|razonable|una decisi[oó]n acertada)\b|\b(?:discrepo|disiento|rebato|refuto|(?<!no )cuestiono|protesto por|protesto contra)\b",
        r"\bdecisi[oó]n (?:\w{1,12} ){0,3}(?:equivocad[ao]|err[oó]nea|incorrecta|injustificada|incomprensible|absurda|precipitada|un error|il[oó]gica|desacertada)\b|\bse (?:han |ha |est[aá]n? )?equivoc\w{1,5}\b|\b(?:comet\w{1,6}|es|fue|ser[ií]a) un error (?:al |no |descart|rechaz|por)",
        r"\b(?:estoy|estaba|sigo) (?:\w{1,14} ){0,2}(?:convencid[oa]|segur[oa] de (?:que )?(?:mi|ser|poder|encajar|haber|habr[ií]a|soy|puedo|cumpl))|\bsigo (?:creyendo|pensando|opinando) que\b|\b(?:creo|considero|pienso) que (?:soy|cumpl\w{1,3}|encaj\w{1,3}|merezco|merec[ií]a|mi perfil (?:es|era|encaj|cumpl|reun)\w{0,4}|deber[ií]an)\b",
        r"(?<!no )\b(?:soy|era|habr[ií]a sido|hubiera sido) (?:el|la|una?|justo|justamente|exactamente) (?:\w{1,12} ){0,2}(?:ideal|perfect[oa]|adecuad[oa]|indicad[oa]|id[oó]ne[oa]|correct[oa]|que (?:buscan|necesitan))\b|\bsoy (?:ideal|perfect[oa]|id[oó]ne[oa])\b",
        r"(?<!no )\b(?:encaj|cumpl|reun)\w{1,4} (?:\w{1,8} )?(?:perfectamente|a la perfecci[oó]n|de sobra|con creces|sobradamente|todos (?:y cada uno|los requisitos))|\b(?:m[aá]s que|perfectamente|sobradamente|altamente|de sobra) (?:cualificad|calificad|capacitad|preparad)[oa]\b|\bmi perfil (?:es|era) (?:el )?(?:ideal|perfecto|id[oó]neo|exactamente|justo)\b|\btengo (?:toda )?la experiencia (?:necesaria|suficiente|que (?:piden|buscan)|de sobra)\b",
    ),
    Tone.URGENCY: (
        r"\burgent\w{1,6}|\burgencia\b|\b(?:me )?urge\b|\bcuanto antes\b|\blo (?:antes|m[aá]s pronto|m[aá]s r[aá]pido) posible\b|\b(?:mayor|m[aá]xima|a la) brevedad\b|\btan pronto como (?:sea posible|puedan?|puedas)\b|\bsin (?:demora|falta|dilaci[oó]n|m[aá]s tardar)\b|\bya mismo\b|\bde una vez\b",
        r"\b(?:espera|espero|pido|agradecer[ií]a|ruego|solicito|necesito|quedo)\b[^.?!]{0,25}\b(?:pronta|r[aá]pida|inmediata) (?:respuesta|contestaci[oó]n|reacci[oó]n)\b|\brespuesta (?:\w{1,8} )?(?:inmediata|urgente)\b|\b(?:respond|contest|escr[ií]b|expl[ií]|aclar|inform)\w{1,9}[^.?!]{0,20}\b(?:inmediat\w{1,6}|de inmediato|enseguida|pronto posible|r[aá]pidamente)",
        r"\bantes del? (?:este |la )?(?:pr[oó]xim[oa] )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|semana|fin|mañana|d[ií]a \d{1,2}|\d{1,2})\b|\b(?:para el|hasta el) (?:pr[oó]ximo )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes)\b|\b(?:a m[aá]s tardar|como m[aá]ximo (?:el|mañana|en)|como muy tarde|hoy mismo|mañana mismo|esta misma semana|fecha l[ií]mite)\b",
        r"\ben (?:un|el) plazo\b|\bplazo (?:de|m[aá]ximo)\b|\b(?:en|dentro de)(?: menos de)?(?: los| las)?(?: pr[oó]xim[oa]s)? (?:un|una|dos|tres|cuatro|cinco|siete|diez|pocos|pocas|\d{1,2}) (?:horas?|d[ií]as?|semanas?)\b|\b(?:respondan?|respondas|contesten?|contestes|escriban?|escribas)\b[^.?!]{0,30}\b(?:hoy|mañana|esta semana)\b",
        r"\b(?:exijo|(?<!no )insisto|demando|requiero|reclamo una)\b|(?<!no )(?<!si )\b(?:deben?|debes|tienen? que|tienes que|est[aá]n? obligad[oa]s? a) (?:\w{1,10} ){0,2}(?:respond|contest|decir|explic|darme|inform|aclar|justific)\w{0,6}|\bnecesito (?:una|su|tu|que|saber|esta)\b|!!|¡¡",
    ),
    Tone.BLAME: (
        r"\binjust[oa]s?\b|\binjusticia\w?\b|\binjustamente\b|\bpoco (?:profesional|seri[oa]|respetuos[oa]|[eé]tic[oa]|educad[oa]|considerad[oa]|transparente)\b|\bfalta (?:total |absoluta )?de (?:respeto|profesionalidad|profesionalismo|educaci[oó]n|seriedad|tacto|consideraci[oó]n|transparencia|inter[eé]s|[eé]tica|cortes[ií]a|sensibilidad)\b",
        r"\birrespetuos\w{1,5}|\bmaleducad[oa]s?\b|\bdescort[eé]s\w{0,2}|\bgroser\w{1,3}\b|\bdiscrimin\w{1,7}|\bprejuicio\w?\b|\bverg[uü]enza\b|\bvergonzos[oa]\b|\bbochornos[oa]\b|\b(?:inaceptable|inadmisible|intolerable|indignante|lamentable|decepcionante|impresentable|deplorable|p[eé]simo|p[eé]sima)s?\b",
        r"\b(?:su|tu|vuestro|vuestra) (?:propi[oa] )?(?:culpa|error|fallo|falta(?! de tiempo)|p[eé]rdida|descuido|negligencia)\b|\b(?:p[eé]rdida|desperdicio) de tiempo\b|\b(?:perd|malgast|desperdici)\w{1,7} (?:mi|nuestro) tiempo\b|\b(?:me|nos|he) (?:\w{1,8} ){0,2}(?:perder|perdido) (?:el |mi )?tiempo\b|\bculpa (?:suya|tuya|de ustedes)\b|\bpromet(?:ieron|i[oó]|iste)\b|\b(?:hacer|hacerme|hicieron|hizo) perder (?:mi )?tiempo\b",
        r"\bme (?:han |ha |has )?(?:ignor|mint|ment|engañ|promet|utiliz|humill|menospreci|ningune)\w{1,6}|\bme (?:hicieron|han hecho|tuvieron|dejaron|han dejado|han tenido|hiciste) (?:esperar|esperando|tirad[oa]|plantad[oa]|colgad[oa]|sin respuesta)|\bme (?:trataron|han tratado) (?:mal|fatal|como|sin)\b",
        r"\b(?:deber[ií]an|debieron|tendr[ií]an que) (?:\w{1,9} )?haber\w{0,3}\b|\b(?:podr[ií]an|hubieran podido|pod[ií]an) (?:por lo menos|al menos|haber(?:me|se)|haber (?:avisad|respondid|contestad|llamad|le[ií]d|tenid))\w{0,3}|\b(?:al menos|por lo menos) (?:podr[ií]an?|deber[ií]an?|pod[ií]an?)\b|\bdeber[ií]as? haber(?:me|se|te)\b|\bni siquiera (?:se|me|han|leyeron|tuvieron|una)\b|\bno (?:se dignaron|tuvieron la (?:decencia|cortes[ií]a|delicadeza))\b",
    ),
    Tone.SARCASM: (
        r"\bgracias por (?:nada|hacerme perder|su inmens[oa]|su infinit[oa])\b|\b(?:felicidades|enhorabuena|(?:les? |te )?felicito)\b|(?<!en )\bqu[eé] (?:amables?|considerad[oa]s?|generos[oa]s?|detalle|bonito|gentil(?:es)?|simp[aá]tic[oa]s?|honor)\b|\b(?:menud[oa]|vaya) (?:sorpresa|forma|manera|detalle|proceso|empresa|noticia)\b",
        r"\b(?:por lo visto|al parecer|seg[uú]n parece|se ve que|salta a la vista que),? (?:\w{1,8} )?(?:no|mi|mis|soy|era|estoy|ustedes|buscan|prefieren|ya|les|le)\b|\b(?:obviamente|evidentemente|claramente|est[aá] claro que|es obvio que|queda claro que),? (?:no (?:soy|valgo|les?|era|leyeron|est[aá]n|saben|merezco)|mis?|soy|ustedes (?:no|prefier))",
        r"\b(?:supuest[oa]|mal llamad[oa]|as[ií] llamad[oa]|dizque) (?:\w{1,8} )?(?:proceso|entrevista|inter[eé]s|selecci[oó]n|profesional\w{0,4}|decisi[oó]n|pol[ií]tica|evaluaci[oó]n)\b|\bsuerte (?:con (?:eso|(?:su|la|tu|vuestra) (?:b[uú]squeda|elecci[oó]n|decisi[oó]n|selecci[oó]n))|encontrando|buscando|en su b[uú]squeda)\b|\bya veremos\b|\bellos sabr[aá]n\b|\bustedes sabr[aá]n\b|\bustedes se lo pierden\b|\b(?:t[uú]|usted) te lo pierdes\b",
    ),
    Tone.SELF_PITY: (
        r"\bdesesper(?:ad|aci|ant|o\b)\w{0,4}|\b(?:destrozad|hundid|devastad|deprimid|abatid|desolad|desmoralizad|humillad|fracasad|derrotad|decaíd|frustrad)[oa]\b|\bhech[oa] (?:polvo|pedazos|trizas)\b|\bdepresi[oó]n\b|\b(?:mi|otro|soy un|siento un|sido un) fracaso\b|\bno (?:valgo|sirvo)\b|\bpobre de m[ií]\b|\btocar fondo\b|\bcoraz[oó]n (?:roto|partido)\b|\bme (?:rompe|parte|ha roto|han roto|rompi[oó]|rompieron) el (?:coraz[oó]n|alma)\b",
        r"\bno (?:soy|fui|he sido) (?:lo )?(?:suficiente\w{0,5}|bastante) ?(?:buen[oa])?\b|\b(?:otr[oa]|un nuevo|una nueva|en[eé]sim[oa]|tant[oa]s|innumerables|incontables|muchos|demasiados) (?:\w{1,8} )?(?:rechazos?|negativas?|portazos?|decepci[oó]n(?:es)?)\b|\brechazo (?:m[aá]s|tras)\b|\b(?:cientos|decenas) de (?:rechazos|negativas|candidaturas|solicitudes)\b|\bpara variar\b",
        r"\bsiempre (?:me (?:pasa|rechazan|dicen|descartan|ocurre)|es lo mismo|igual)\b|\bnunca (?:tengo suerte|me (?:eligen|llaman|contratan|dan|escogen|seleccionan|sale)|consigo|logro|lo conseguir[eé])\b|\bnadie me (?:contrata|quiere|da|llama|responde|elige)\b|\b(?:mi|tengo|tuve|qu[eé]) (?:tan |muy )?mala suerte\b|\b(?:[uú]ltima|[uú]nica) (?:esperanza|oportunidad)\b",
        r"\bnecesit(?:o|aba|amos) (?:tanto |mucho |realmente |de verdad |encontrar )?(?:este |el |un |una |mi )?(?:trabajo|empleo|puesto|sueldo|dinero|ingresos)\b|\b(?:muy|profundamente|realmente|terriblemente|sumamente|inmensamente) (?:triste|dolid[oa]|decepcionad[oa]|desilusionad[oa]|afectad[oa]|desanimad[oa])\b|\b(?:llorar|lloro|llor[eé]|llorando|sufro|sufriendo|sufrimiento|angusti\w{1,5})\b|\bno s[eé] qu[eé] (?:m[aá]s )?(?:voy a )?hacer\b|\b(?:llevo|tras) (?:\w{1,8} ){1,3}(?:en (?:el )?paro|sin (?:trabajo|empleo|encontrar)|buscando)\b",
    ),
    Tone.FLATTERY: (
        r"\bso[ñn]ad[oa]\b|\bso[ñn]aba con\b|\bde mis sue[ñn]os\b|\bde mi vida\b(?! (?:laboral|profesional))|\bempresa ideal\b|\badmir(?:o|a|aci[oó]n|ar|aba|ad[oa])\b|\b(?:un|el|gran|verdadero|todo un) (?:honor|privilegio|orgullo)\b|\bhonrad[oa]\b|\b(?:gran|fiel) (?:fan|admirador)a?\b|\bfan (?:de|incondicional)\b",
        rf"\b(?:gran|{_GREAT}) {_FIRM}\b|\b{_FIRM} (?:tan |muy |realmente |verdaderamente |absolutamente )?(?:{_GREAT}|l[ií]der|[uú]nic[oa]|puner[oa]|de primera|de referencia|como la suya|sin igual)\b|\b(?:la |las |los |el )?mejor(?:es)? (?:empresas?|compañ[ií]as?|equipos?|profesionales)\b|\b(?:los|las) mejores del?\b|\breferente (?:del|en el|en su) sector\b|\bl[ií]der(?:es)? (?:del|en el|de su) sector\b",
        r"\bimpresionad[oa]\b|\bme (?:impresion|fascin|deslumbr|maravill|enamor|cautiv)(?:ó|aron|aba)\b|\bme enamor[eé]\b|\bdeslumbrad[oa]\b|\bmaravillad[oa]\b",
    ),
    Tone.COMPARISON: (
        r"\b(?:persona|candidat[oa]|aspirante|postulante|perfil|compañer[oa])s? (?:finalmente )?(?:elegid|seleccionad|escogid|contratad|ganador|finalist|que (?:\w{1,10} )?(?:eligi|escogi|seleccion|contrat|prefiri|obtuv|consigui|se (?:qued|llev)))\w{0,7}|\b(?:elegid|seleccionad|contratad)[oa] final\b",
        r"\b(?:otr[oa]s?|dem[aá]s|resto de(?: los| las)?) (?:candidat[oa]s?|candidaturas|aspirantes?|postulantes?|participantes?|solicitantes?|finalistas?|perfiles?|competidor\w{0,3})\b|\botras personas (?:candidatas|m[aá]s|que (?:se )?(?:postul|present|particip|solicit))|\bmis (?:competidores|rivales|contrincantes)\b",
        r"\bqui[eé]n(?:es)? (?:(?:han|ha|fue|fueron|result[oó]|resultaron|finalmente) )?(?:eleg|eligi|escog|seleccion|contrat|obtuv|consigui|se (?:qued|llev)[oóa])\w{0,6}|\b(?:en comparaci[oó]n|comparad[oa]s? con|comparaci[oó]n con|compararme|frente a (?:otr[oa]s|los dem[aá]s))",
        r"\b(?:mejor|peor|(?:m[aá]s|menos) \w{3,14}) que (?:yo|los dem[aá]s|las dem[aá]s|otr[oa]s?|el resto|la persona|m[ií]|la m[ií]a|el m[ií]o)\b|\balguien (?:mejor|m[aá]s (?:apt|id[oó]ne|adecuad|cualific|calific|prepar|experiment|indicad|joven|barat)\w{0,5}|con (?:m[aá]s|mejor)|de dentro|distint[oa])\b|\bqu[eé] ten[ií]a (?:el otro|la otra|esa persona|[eé]l|ella)\b",
    ),
}

# Verbs that are no nouns too: "pago", "retiro" and "trabajo" stand in job titles, "creo" and "soy" in company names.
_VERBS = r"acepto|aceptar[eé]|aceptar[ií]a|accedo|admito|agradezco|asumo|autorizo|cedo|certifico|confieso|consiento|declaro|desisto|entrego|estafo|estoy|exijo|garantizo|lamento|mentí|miento|necesito|ofrezco|pagar[eé]|prometo|quiero|quisiera|querr[ií]a|reconozco|renunciar[eé]|renuncio|robé|suplico|trabajar[eé]|tengo que|voy a|me (?:comprometo|equivoqu[eé]|arrepiento|disculpo|retiro|declaro)|no (?:tengo|soy|quiero|puedo|s[eé])|perdon(?:o|ad)"

COURTESY = Courtesy(
    language="es",
    locale="es_ES",
    to_person="Buenos días, {person}:",
    to_person_informal="Hola, {person}:",
    to_team="Estimado equipo de selección:",
    to_team_informal="Hola, equipo:",
    to_team_at="Estimado equipo de selección:",
    to_team_at_informal="Hola, equipo:",
    attribution="El {date}, {who} escribió:",
    attribution_undated="{who} escribió:",
    subject="Mi candidatura",
    greetings=(
        r"^(?:muy )?(?:estimad[oaex@]s?|buenos d[ií]as|buen d[ií]a|buenas|hola|querid[oaex@]s?|apreciad[oaex@]s?|distinguid[oa]s?|señor(?:a|es|as)?|saludos|a la atenci[oó]n de|a quien(?:es)? (?:corresponda|pueda interesar)|equipo)(?!\w)",
    ),
    gratitude=(
        r"\bgracias\b|\bagrade[cz](?!er[ií]a)\w{1,8}|\b(?:valoro|aprecio) (?:\w{1,10} )?(?:el|su|tu|vuestro|que|la)\b",
    ),
    request=(
        r"\bfeedback\b|\bretroalimentaci[oó]n\b|\b(?:alg[uú]n|una?|breves?|unos|sus?|tus?|vuestr[oa]s?) (?:\w{1,9} )?(?:comentarios?|valoraci[oó]n|devoluci[oó]n|consejos?|sugerencias?|orientaci[oó]n|observaci[oó]n(?:es)?)\b|\b(?:su|tu|vuestra|una) (?:sincera |honesta |breve |franca )?(?:opini[oó]n|perspectiva)\b|\b(?:su|tu|vuestra) (?:\w{1,9} )?impresi[oó]n\b|\bpunto de vista\b",
        r"\b(?:podr[ií]a[ns]?|podr[ií]ais|pueden?|puedes|pod[eé]s|pod[eé]is|pudiera[ns]?|pudieseis|importar[ií]a|ser[ií]a posible|ser[ií]an? tan amables?|me gustar[ií]a|quisiera|querr[ií]a|agradecer[ií]a|me ayudar[ií]a|me servir[ií]a|[uú]til|ayuda|puedo|permiten?|permites)\b[^.?!]{0,80}\b(?:dec[ií]r|d[ií]ga|indi|coment|señal|expli|compart|orient|aconsej|saber|conocer|pregunt|ped[ií]r|cont[aá]r|aclar|mencion|dar|recib|entend)\w{0,6}",
        r"(?:¿|\b)(?:qué|cuál(?:es)?|dónde|cómo)\b[^.?!]{0,80}\b(?:falt|mejor|reforzar|trabajar|habilidad|experiencia|conocimiento|competencia|fortale|desarroll|aptitud|formaci[oó]n|caren|ech\w{1,6} (?:en falta|de menos)|aprend|funcion|fall|d[eé]bil|flojo|motivo|raz[oó]n)\w{0,8}|¿hay alg\w{1,4}\b[^.?!]{0,40}\b(?:reforzar|refuerce|mejor|trabaj|aprend|corre[gj]|desarroll|complet)\w{0,6}",
    ),
    way_out=(
        r"\b(?:si|aunque|en caso de)\b[^.?!]{0,90}\b(?:entiendo|entender[eé]|entender[ií]a|comprendo|comprender[eé]|comprender[ií]a|comprensible|entendible|problema|inconveniente|no (?:pasa|importa) nada|no importa|est[aá] bien|tranquil|respeto)",
        r"\b(?:entiendo|entender[eé]|entender[ií]a|comprendo|comprender[eé]|comprender[ií]a|comprensible|entendible|problema|no (?:pasa|importa) nada|no importa|est[aá] bien|respetar[eé])\b[^.?!]{0,60}\b(?:si|que no|aunque)\b|\bs[oó]lo si\b|\b[uú]nicamente si\b|\bsiempre que (?:les?|te|os|pued|sea|teng)",
        r"\b(?:sin (?:ning[uú]n )?compromiso|sin (?:ninguna )?obligaci[oó]n|no (?:hay|existe) (?:ninguna )?obligaci[oó]n)\b|\bno (?:se|te|os) (?:sient|preocup|ve)\w{1,5}|\bno (?:tienen?|tienes|ten[eé]s|ten[eé]is) (?:por )?qu[eé]\b|\bsi (?:no (?:les?|te|os) (?:es|fuera|resulta|viene)|(?:no (?:pueden?|puedes|pod[eé]s|pod[eé]is|es posible|fuera posible|tienen?|tienes|ten[eé]s))|prefieren? no|prefieres no|prefer[ií]s no)|\bde no ser posible\b",
    ),
    door_open=(
        r"\ben (?:el|un) futuro\b|\ba futuro\b|\bfutur[oa]s? (?:vacantes?|oportunidad|puestos?|proces|ofertas?|convocatorias?|posici|proyectos?|ocasi|b[uú]squeda|colaboraci)\w{0,5}|\bm[aá]s adelante\b|\bm[aá]s tarde\b|\balg[uú]n d[ií]a\b|\b(?:otr[oa]s?|nuev[oa]s?|pr[oó]xim[oa]s?) (?:ocasi[oó]n(?:es)?|oportunidad(?:es)?|vacantes?|posici[oó]n(?:es)?|ofertas?|convocatorias?|puestos?|procesos?|proyectos?|vez|momento)\b",
        r"\b(?:segu|sig|mant|qued|est)\w{1,8} (?:en contacto|al habla)\b|\bvolv\w{1,5} a \w{2,14}|\bvuelv\w{1,4} a \w{2,14}|\bde nuevo (?:cuando|si|con|a)\b|\b(?:nuestros )?caminos\b|\bhasta (?:pronto|la pr[oó]xima|entonces)\b|\b(?:t[eé]ng|ten|tuv)\w{1,8} (?:presente|en cuenta|en mente)\b|\b(?:cuenten|cuente|cuenta) conmigo\b|\ba (?:su|tu|vuestra) disposici[oó]n\b|\bpuertas? (?:\w{1,6} )?abiertas?\b",
        r"\b(?:cuando|si) (?:\w{1,10} ){0,4}(?:surj|surg|apare[cz]|se abr|hay|tien|teng|ten|sal[eg]|se present|busc|busqu|necesit)\w{0,6} (?:\w{1,10} ){0,3}(?:puesto|vacante|oportunidad|posici[oó]n|oferta|algo|proyecto|plaza|perfil)\b|\bpara cualquier (?:otr[oa]|vacante|puesto)\b",
    ),
    closings=(
        r"^(?:(?:sin otro particular|sin m[aá]s|por ahora),? )?(?:(?:reciban?|recibe|recib[ií]|recibid|les? (?:env[ií]o|mando|saludo|saluda)|te (?:env[ií]o|mando|saludo|saluda)|os (?:env[ií]o|mando|saludo|saluda)|(?:los |le |les )?saluda|se despide|con|quedo) )?(?:(?:un|unos|mis?|muy|muchos|el) ){0,2}(?:(?:m[aá]s |muy )?(?:cordial(?:es)?|afectuos[oa]s?|atent[oa]s?|c[aá]lid[oa]s?|fuerte|gran|sincer[oa]s?|mejores|mejor|buenos|amables?) )?(?:saludos?|abrazos?|deseos|cordialmente|cordial|atentamente|atte|afectuosamente|sinceramente|respetuosamente|agradecimiento|gratitud|aprecio|afecto|cari[nñ]o|a (?:su|tu|vuestra) disposici[oó]n)\b",
        r"^(?:desde ya,? |de nuevo,? )?(?:muchas |much[ií]simas |mil )?gracias\b|^(?:hasta (?:pronto|la pr[oó]xima|siempre)|todo lo mejor|que (?:tenga|tengan|tengas|teng[aá]is|pase|pasen|pases|est[eé]n?|est[eé]s)\b|feliz \w{2,12}|cu[ií]dense|buen (?:d[ií]a|fin de semana)|suerte y|les? deseo|te deseo)",
    ),
    disappointment=(
        r"\bdecepci\w{2,6}|\bdesilusi\w{2,6}|\b(?:una|qu[eé]|con|da|dio|mucha|cierta|algo de) pena\b|\bme apena\b|\bl[aá]stima\b|\btriste\w{0,3}|\bentrist\w{3,6}|\blament\w{1,7}|\bsiento (?:que|no|mucho|la|esta)\b|\blo siento\b",
        r"\b(?:me|nos) (?:habr[ií]a|hubiera|hubiese) (?:gustado|encantado|alegrado|hecho)\b|\b(?:me )?hubiera querido\b|\besperaba\b|\bten[ií]a (?:\w{1,8} )?(?:ilusi[oó]n|esperanzas?|ganas)\b|\bme hac[ií]a (?:mucha )?ilusi[oó]n\b|\bconfiaba en\b",
    ),
    interview=(
        rf"\bentrevist\w{{1,8}}|\bvideollamada\w?\b|\bconversaci[oó]n(?:es)?\b|\bconvers(?:ar|amos|ado|é|ando)\b|\bcharl(?:a|as|ar|amos|ado|é|ando)\b|\bpl[aá]tica\w?\b|\bplatic(?:ar|amos|ado|ando)\b|\bdi[aá]logo\b|\b(?:hablamos|dialogar|dialogamos)\b|\b(?:haber hablado|hablar|habl[eé]|hablando) (?:\w{{1,10}} )?(?:con|contigo|personalmente)\b{_ANOTHER_DAY}",
        r"\b(?:la|nuestra|una|aquella|esa|esta|de) (?:\w{1,10} )?(?:reuni[oó]n|videoconferencia)\b|\b(?:la|nuestra|aquella|durante una|en una|por una) llamada\b|\bnos (?:reunimos|conocimos|vimos|encontramos)\b|\b(?:el|nuestro|aquel|un) (?:\w{1,10} )?(?:encuentro|intercambio)\b|\breunirme con\b|\b(?:me recibi|recibirme|me atendi)\w{0,5}",
        rf"\b(?:conocerl[aoe]s?|conocer(?:te|os)|conocer (?:al equipo|a (?:su|tu|vuestro|parte)|personalmente|en persona))\b{_ANOTHER_DAY}|\b(?:el rato|las preguntas que me hic|me preguntaron|me enseñaron)\w{{0,6}}",
    ),
    first_person=(
        rf"\b(?:{_VERBS})\b|(?-i:\b(?:yo|mis?|me|mí|conmigo|nosotr[oa]s|nuestr[oa]s?)\b)|\byo (?:no |s[ií] )?\w{{2,10}}o\b",
        r"\bmis? (?:salario|sueldo|derechos?|reclam\w{1,8}|candidatura|solicitud|postulaci[oó]n|dinero|culpa|renuncia|casa|cuenta|trabajo|oferta|error|palabra|mentira)\b|\b(?:lo )?siento (?:mucho|haber|que|no)\b|\blo siento\b|\bhe (?:\w{2,10}(?:ado|ido)|hecho|dicho|puesto|escrito)\b",
        r"(?-i:\b[a-záéíóúñ]{3,12}[aei]ré\b)|\b(?:soy|creo|debo|digo|doy|juro|pido|puedo|ruego|pienso|tengo|retiro|pago|cobro|trabajo|vendo|regalo|firmo|rechazo|espero|odio|amo) (?-i:(?:un|una|el|la|los|las|lo|muy|tan|a|que|todo|todas?|todos|cualquier|su|sus|gratis|por|menos|por|dinero|culpable|mentiros[oa]|\d{1,9}|\w{2,12}[aei]r)\b)|\b(?:aceptamos|prometemos|renunciamos|reconocemos|confesamos|juramos|exigimos)\b",
    ),
    forbidden=MappingProxyType(_FORBIDDEN),
    words=small_words(
        "el la los las un una unos unas de del al a ante con en para por sin sobre según desde hasta entre y e o u ni pero sino que qué si sí no "
        "se me te les le lo nos yo tú usted ustedes mi mis tu tus su sus mí es son era fue ser sería soy está están hay haya ha han he más muy mucho mucha "
        "este esta esto como cómo cuando donde también ya bien algo alguna algún otra otro todo toda cada solo porque "
        "gracias mensaje respuesta decisión puesto candidatura entiendo respeto acepto agradezco saludo saludos cordial perfil empresa equipo mejor tiempo experiencia podrían podrías gustaría adelante surge"
    ),
)
