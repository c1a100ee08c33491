"""Spanish, of Spain and America."""

from rejectbox.languages import Language

_TALK = r"(?:entrevistas?|conversaci[oó]n(?:es)?|charlas?|llamadas?|videollamadas?|reuni[oó]n(?:es)?|calls?|visitas?|pl[aá]ticas?|encuentro|din[aá]micas?|clase de prueba|clase muestra|assessment(?: cent(?:er|re))?)"
_MEET = r"(?:conoc[eé]r(?:te|l[aoe]s?|os)|conociéndo(?:te|l[aoe])|habla[rn](?:do)?(?: (?:contigo|con (?:usted|vos|ustedes)))|conversar|charlar|charlando|platicar|recibir(?:te|l[aoe])|entrevistar(?:te|l[aoe])|ver(?:te|l[aoe])|escuchar(?:te|l[aoe])|reunir(?:nos|me|te|se)|haber(?:te|l[aoe]|nos) conocido)"
_THANKS = r"(?:gracias|agradec\w{1,8}|agradezco)"
_CAUSE = r"tras|despu[eé]s|luego|desde|gracias|agrade[cz]\w{1,8}|pero|aunque|embargo"  # behind these a real conversation may stand
_STRONG = r"(?:puesto|vacante|cargo|plaza|posici[oó]n|rol|b[uú]squeda|reemplazo|suplencia)"
_HIRE = rf"(?:{_STRONG}|empleo|oferta|convocatoria|concurso|proceso(?: de (?:selecci[oó]n|reclutamiento))?|proceso selectivo|contrato)"
_APPLY = r"(?:candidaturas?|postulaci[oó]n|solicitud(?:es)?|aplicaci[oó]n|inscripci[oó]n)"
_APPLIED = r"(?:postul\w{1,5}|aplicar|aplic[oóa]\w{0,4}|inscrib\w{2,6}|present\w{1,5})"
_TEST = r"(?:pruebas?|test|tests|ejercicio|caso pr[aá]ctico|challenge|desaf[ií]os?|reto|examen|evaluaci[oó]n(?: (?:de|t[eé]cnica|online|psicot[eé]cnica))|tarea)"
# Behind these "en" belongs to the role: "Técnico en Farmacia".
_HEADED = "écnico écnica écnico/a écnica/o écnico(a) specialista xperto xperta xperto/a icenciado icenciada icenciado/a ngeniero ngeniera ngeniero/a ngeniero(a) raduado raduada raduado/a rácticas ráctica ecario ecaria ecario/a asantía iplomado iplomada sesor sesora perador peradora ormador ormadora octor octora uxiliar onsultor onsultora beca áster rea"
_STUDIED = "".join(f"(?<!{end})" for end in _HEADED.split())
_OUR = r"(?:nuestr[oa]s?|vuestr[oa]s?|el|la|los|las|su|sus|tu|esta?|este|dicha?|dicho)"
_STOPS = (
    r"con|para|por|ante|desde|hasta|cuy[oa]s?|que|quien|mediante|durante|debido|dado|pero|aunque|sin|tras|seg[uú]n|porque|puesto que|ya|pues|ni|si|no|s[ií]|se|te|le|les|nos|os|lo|me|lamentamos|sentimos|hemos|he|ha|han|has|hab[ií]a\w?|haya\w?|fue|fueron|ser[aá]|est[aá]|estaba|es|era|sea|son|queda|qued[oó]|"
    r"fuera|fuese|ser[ií]a|ser|finaliz\w{1,6}|conclu\w{1,5}|termin\w{1,5}|result[oó]|requer[ií]a|requiere|exige|publicad[ao]|ofertad[ao]|convocad[ao]|ubicad[ao]|correspondiente|actualmente|presentad[ao]|decidimos|eligieron|elegimos|seleccionamos|contratamos|cerramos|tuvo|tienen?|recibimos|busc\w{2,6}|lleg[oó]|gracias|centro:|estado:|planta:|resultado:|finde|cog\w{2,5}|fecha:|ubicaci[oó]n:|lugar:|empresa:|oferta:"
)
_END = (
    rf"(?=(?:$| ?[.,;:!?)|]| [-–—|/](?! \w{{3,14}}(?:/[ao]|\([ao]\)))| \(| @| \d{{1,3}} ?(?:h|hs|hrs|horas)(?!\w)| (?:{_STOPS})(?!\w)| en {_OUR}(?!\w)|{_STUDIED} en(?!\w)"
    rf"| y (?:{_STOPS}|por|de|en|a|tu|{_OUR}|adem[aá]s|agradec\w{{1,8}}|queremos|tuviste|posteriormente|luego|despu[eé]s)(?!\w)"
    r"| a (?:tiempo|otr[oa]|l[ao]s?|el|trav[eé]s|jornada|media|cargo|un|una|usted)(?!\w)| (?:asociad[oa] )?al (?:que|cual|tener|proyecto)(?!\w)| del? (?:nuestr[oa]s?|la (?:empresa|compañ[ií]a)|acuerdo|manera|forma|referencia|esta?|este|tu|su)(?!\w)))"
)
_ENGLISH = r"(?=(?:[\w&/+.-]{1,20} ){0,4}(?:engineer|developer|manager|analyst|designer|specialist|scientist|consultant|lead|assistant|officer|representative|executive|owner|associate|architect|coordinator|director|trainee|intern|recruiter|writer|producer|tester|controller|success|head of \w{2,20})\b)"
# Cities and lands: a post in one of them is no post with a company of that name; nor is one in a field of study.
_PLACES = (
    "Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Oviedo Cartagena Pamplona Santander Burgos Salamanca León Cádiz Huelva Lleida Girona Tarragona Logroño Badajoz Toledo Almería Lorca Getafe Alcobendas Móstoles Leganés Alcorcón Fuenlabrada Torrejón Alcalá Hospitalet Badalona Sabadell Terrassa Mataró Reus Manresa Elche Castellón Benidorm Marbella Jerez Algeciras Roquetas Ceuta Melilla Ibiza Mallorca Menorca Tenerife Lanzarote Fuerteventura Albacete Cuenca Ávila Segovia Soria Zamora Palencia Cáceres Mérida Jaén Huesca Teruel Lugo Ourense Pontevedra Ferrol Vitoria Donostia Irún Avilés Canarias Galicia Andalucía Cataluña Asturias Navarra Aragón Euskadi Cantabria Extremadura España Europa Latinoamérica LATAM México CDMX Guadalajara Monterrey Puebla Querétaro Tijuana Toluca Cancún Chihuahua Hermosillo Culiacán Saltillo Veracruz Oaxaca Morelia Celaya Bogotá Medellín Cali Barranquilla Bucaramanga Pereira Manizales Cúcuta Ibagué Popayán Yumbo Colombia Lima Arequipa Trujillo Chiclayo Piura Cusco Ica Perú Santiago Temuco Antofagasta Rancagua Talca Concepción Valparaíso Chile Rosario Mendoza Tucumán Salta Neuquén Pilar Quilmes Argentina Montevideo Uruguay Quito Guayaquil Ambato Manta Ecuador Caracas Maracaibo Venezuela Cochabamba Bolivia Asunción Paraguay Panamá Guatemala Honduras Tegucigalpa Nicaragua Managua Lisboa París Londres Berlín Miami Portugal Francia Alemania Italia LinkedIn InfoJobs Indeed Internet Excel Marketing Ventas Finanzas Logística Producción Informática Farmacia Enfermería Ingeniería Derecho Calidad Compras Contabilidad Administración Comunicación Diseño Nóminas Prevención Educación Psicología Economía Química Biología Python Java SAP"
).split()
_NOWHERE = rf"(?!(?:{'|'.join(_PLACES)}|San(?:ta|to)? (?:Sebasti[aá]n|Jos[eé]|Cruz|Juan|Salvador|Domingo|Pedro)|Buenos Aires|Ciudad (?:Real|de M[eé]xico)|La (?:Paz|Plata|Coruña)|Las Palmas|Costa Rica|El Salvador|(?:Mar|Viña) del (?:Plata|Mar)|Recursos Humanos|Medio Ambiente|Rep[uú]blica Dominicana|Puerto Rico)(?!\w| (?-i:[A-ZÁÉÍÓÚÑ])))"
# "La Fiduciaria" alone stands for a name that the mail gives elsewhere, and a unit of the house is no house.
_HOUSE = r"(?!(?:unidad|departamento|[aá]rea|secci[oó]n|servicio|direcci[oó]n|gerencia|divisi[oó]n|sede|oficina|zona|planta|delegaci[oó]n|comunidad|provincia|regi[oó]n|ciudad|campaña|programa|fase|web)\b)(?=\w{2,20} (?:de |del |de la |la |los |las |el |de los )?(?-i:[A-ZÁÉÍÓÚÑ]))"
_BODY = r"(?:universidad|instituto|ayuntamiento|fundaci[oó]n|hospital|ministerio|consejer[ií]a|diputaci[oó]n|grupo|banco|museo|centro|colegio|escuela|consejo|agencia|cl[ií]nica)\b"
_OFFICE = r"(?:talento|selecci[oó]n|personas|reclutamiento|recursos|rrhh|rr|gesti[oó]n|atracci[oó]n|adquisici[oó]n|people|hr|captaci[oó]n|experiencia|comunicaci[oó]n|desarrollo|trabajo|empleo|contrataci[oó]n|cultura|administraci[oó]n|direcci[oó]n|producto|ingenier[ií]a|marketing|ventas|finanzas|tecnolog[ií]a|datos|it)"
_PLAIN = r"\b(?:(?!\b(?:experiencia|conocimientos?|formaci[oó]n|nivel|manejo|dominio|trayectoria|estudios|m[aá]ster|doctorado|grado|t[ií]tulo)\b)[^.!?;,:]){0,80}"
_ABOUT = rf"(?:{_HIRE}|{_APPLY}|entrevista|resultados?|seguimiento|cierre|respuesta|sobre|estado|interna|CV|perfil|terna|trabajo|p[uú]blico|N\.?º|(?=[#\w/.-]{{0,12}}\d)[#\w/.-]{{1,21}})"
_AT = r"@(?!\.[A-Z]\b)"  # the shape of a name ends before "S.A."
_TRADE = r"(?:[\w&]{2,20} ){0,2}?(?:bodegas?|laboratorios?|construcciones|constructora|talleres|transportes|supermercados|hoteles|hotel|industrias|alimentos|conservas|seguros|textiles|cementos|grupo|universidad|fundaci[oó]n|hospital|cl[ií]nicas?|banco|caja|energ[ií]a|renovables|ingenier[ií]a|tecnolog[ií]as|sistemas|retail|foods|pharma|group|editorial|inmobiliaria|cooperativa|astilleros|farmacias|[aá]lmacenes|s\.?[al]\b)\b"
_SAID = r",? (?:y )?(?:ya |finalmente |al final )?(?:(?:me|nos) (?:han?|acaban?|confirm|comunic|dij|dic|inform|coment|traslad|cuent)\w{0,5}|han? (?:decidido|optado|elegido|definido|preferido|seleccionado|contratado)|defini[oó]|decidi[oó]|eligi[oó]|opt[oó]|prefiri[oó]|definieron|decidieron|eligieron|se han? (?:decidido|decantado|quedado))\b"
_NOONE = r"(?:(?!\b(?:experiencia|persona|candidat[oa]s?|alguien|otr[oa]s?|trayectoria|perfil(?:es)?|profesional(?:es)?|que|buscamos)\b)[^.!?,;:]){0,30}"
_O = "técnic ingenier administrativ enfermer médic psicólog arquitect abogad camarer cociner cajer mecánic químic biólog geólog enólog óptic farmacéutic kinesiólog odontólog veterinari secretari bibliotecari archiver jardiner fontaner tesorer becari topógraf maestr bodeguer carretiller torner pasteler reposter panader carnicer pescader costurer carpinter peluquer obrer encargad emplead operari funcionari delegad politólog sociólog pedagog psicopedagog nutriólog informátic mariner científic expert ejecutiv porter moz doctorand diplomad graduad licenciad electromecánic camioner mensajer sanitari".split()
_OR = "profes investigad coordinad supervis direct subdirect administrad desarrollad diseñad programad consult audit contad contral gest ases vended conduct repartid educad cuidad trabajad teleoperad operad reponed monit promot visitad instruct formad orientad traduct redact correct edit instalad montad comprad planificad limpiad despachad manipulad decorad animad embalad empacad cortad gerocult proyect evaluad tasad realizad mediad procurad inspect revis control curad soldad celad estibad acomodad integrad dinamizad locut product fresad reclutad pint".split()
_SAME = "analista especialista recepcionista contable auxiliar asistente ayudante dependiente dependienta agente gerente gerenta subgerente responsable comercial oficial oficiala electricista higienista fisioterapeuta docente periodista economista representante residente practicante pasante aprendiz estudiante vigilante socorrista peón peon chapista patronista modista maquinista gruista almacenista superintendente líder lider piloto tripulante azafata azafato albañil delineante conserje dietista nutricionista terapeuta matrona controller prácticas práctica practicas pasantía trainee jefe jefa subjefe subjefa profesional senior junior postdoc posdoc gobernanta logopeda scrum backend frontend full-stack fullstack devops tens sumiller barista friegaplatos pinche ferrallista encofrador chófer chofer".split()
_ENDED = ((_O, ("o", "a")), (_OR, ("or", "ora")), ([*_SAME, "ama de llaves"], ("",)))
_HEADS = frozenset(f"{one}{end}" for ones, ends in _ENDED for one in ones for end in ends)
_ROLE = rf"(?!(?:pr[aá]cticas?|beca)(?: en {_OUR}(?!\w)| y |[.,;:]|$))(?=(?:{'|'.join(sorted(_HEADS))})(?!\w))"
_BOTH = [*(f"{one}o" for one in _O), *(f"{one}or" for one in _OR), "jefe", "gerente", "dependiente"]
_KNOWN = _HEADS | {f"{one}{end}" for one in _BOTH for end in ("/a", "(a)")} | {f"{one}a/o" for one in _O}

LANGUAGE = Language(
    code="es",
    interviewed=(
        rf"\b{_THANKS}\b(?:(?!\b(?:tras|despu[eé]s|luego|una vez|inform\w{{2,6}}|comunic\w{{2,6}})\b)[^.!?]){{0,160}}\b(?:tu|su|tus|sus|la|las|una|nuestra)(?: \w{{1,10}}){{0,2}} entrevistas?\b",
        rf"\b{_THANKS}\b[^.!?]{{0,90}}\b(?:por|a) (?:tod[oa]s? )?(?:la|las|tu|tus|su|sus|nuestra|esta|una|el|haber\w{{0,2}}|tu asistencia a|su asistencia a)(?: \w{{1,14}}){{0,4}} {_TALK}\b",
        rf"\b{_THANKS}\b[^.!?]{{0,80}}\b(?:asisti\w{{1,3}}|asistencia|acudi\w{{1,3}}|acerc\w{{1,5}}|viajar|desplaz\w{{1,5}}|venid[oa]|venir|particip\w{{1,5}}|present\w{{1,6}}|disposici[oó]n durante)\b[^.!?]{{0,40}}\b(?:a|al|en|para|del?) (?:el |la |las |los |una |nuestra |tu |su |esta |tod[oa]s las )?(?:\w{{1,12}} ){{0,3}}{_TALK}\b",
        rf"\b{_THANKS}\b[^.!?]{{0,50}}\b(?:por )?(?:venir(?:te|se)?|haber(?:te|se)? venido|que (?:te )?hayas? venido|que (?:te )?vinier\w{{1,2}}|(?:pasar(?:te|se)|haber(?:te|se)? pasado)(?= a (?:charlar|hablar|conversar|platicar|vernos|conocernos)))(?= ?(?:[.,!;]|$)| (?:y|a charlar|a platicar|a vernos|a conocernos|a conversar|a hablar|a probar|el|ayer|hoy|hasta|desde|a la|a nuestr[oa]s? (?:oficina|sede)\w?|al taller|a verme))",
        rf"\b{_THANKS}\b[^.!?]{{0,60}}\b(?:hablar|hablado|conversar|conversado|charlar|charlado|platicar|reunir(?:te|se)|haber(?:te|se) reunido|entrevistar(?:te|se)) con\b|\b{_THANKS} (?:mucho |de nuevo )?(?:la|tu|su|nuestra) (?:\w{{1,12}} ){{0,2}}{_TALK}\b|\ben (?:tu|nuestra|vuestra) (?:[uú]ltima |primera )?entrevista\b",
        rf"\b(?:tiempo|rato|esfuerzo)\b[^.!?]{{0,25}}\b(?:dedic|tom|compart|invert|brind|entreg|destin|invirt)\w{{1,5}}\b[^.!?]{{0,40}}\b(?:en|de|a|durante|para) (?:la|las|una|nuestra|tu|su)(?: \w{{1,12}}){{0,3}} {_TALK}\b",
        rf"\btiempo (?:que )?[^.!?]{{0,30}}\b(?:a|para|en) (?:postular\w{{0,3}} y )?(?:a )?(?:{_MEET}|reunir)",
        r"\b(?:tardes?|mañanas?|horas?|ratos?|d[ií]as) que nos (?:dedic|regal)\w{2,5}\b|\btiempo que (?:compartiste|pasaste|pas[oó]|comparti[oó]) con\b",
        rf"\b(?:placer|gusto|encantad[oa]s? de|encant[oó]|gust[oó]|alegr[oó]|agradable|pasamos genial|pasamos b[aá]rbaro|pasamos muy bien|grato|interesante|disfrut[eé]|disfrutamos|valioso)\b(?:(?!\b(?:quer|quis|gustar[ií]a|para|y)\w{{0,6}}\b)[^.!?]){{0,30}}\b{_MEET}\b",
        rf"\b(?:disfrut[eé]|disfrutamos|gust[oó]|encant[oó]|interesante|agradable)\b[^.!?]{{0,25}}\b(?:la|de la|nuestra|tu|su) {_TALK}\b",
        rf"\b(?:tras|despu[eé]s de|luego de|desde|a ra[ií]z de) (?:tu|su|nuestra|nuestro|la|vuestra|esta|esa)(?: \w{{1,12}}){{0,3}} {_TALK}\b(?<!entrevistas)(?! (?:a|de|con) (?:los|las|tod))",
        r"\b(?:tras|despu[eé]s de|luego de) (?:tus|sus|nuestras|las)(?: \w{1,12}){0,2} entrevistas (?:que (?:tuviste|hiciste|mantuv\w{2,6}|tuvo|realiz\w{2,4})|realizadas|mantenidas|contigo|con usted)\b|\b(?:tras|despu[eé]s de) (?:tus|sus|nuestras|las (?:dos|tres|cuatro|varias)) entrevistas\b",
        rf"\b{_TALK} (?:mantenid[oa]|realizad[oa]s?|celebrad[oa]|que (?:mantuvimos|tuvimos|mantuviste|mantuvo|tuviste|tuvo|hicimos|hiciste|realizaste|sostuvimos))\b|\b(?:han sido|fueron|son) (?:dos|tres|cuatro|cinco|varias) {_TALK}\b",
        rf"\b(?:en|de|durante|por) (?:(?:tu|nuestra|vuestra)(?: [uú]ltima| primera)? {_TALK}|(?:la|su)(?: [uú]ltima| primera)? (?:entrevista|llamada|videollamada)) (?:de |del |con |fue|nos |me |se vio|qued[oó]|demostraste|mostraste|demostr[oó])|\b(?:feedback|comentarios|impresiones|valoraci[oó]n|devoluci[oó]n|retroalimentaci[oó]n) (?:de|sobre|tras) (?:la|las|tu|tus|su|sus|nuestra)(?: \w{{1,10}}){{0,2}} {_TALK}\b",
        rf"\b(?:apreciaron|valor[oó]|valoramos|valoraron|prepar(?:aste|ó)|te present[ao]ste a|hiciste|realizaste) (?:mucho |muy positivamente )?(?:tu|su|la) {_TALK}\b",
        r"\bcuando (?:nos (?:vimos|reunimos|conocimos|entrevistamos)|hablamos|conversamos|viniste|vino|te entrevistamos|le entrevistamos)\b|\b(?:nos (?:reunimos|vimos|conocimos)|te entrevistamos|le entrevistamos|tuvimos la entrevista) (?:el|la|ayer|hace)\b",
    ),
    invited=(
        rf"\b(?:te|le|les|lo|la|contigo|tu|se)\b[^.!?]{{0,50}}\b(?:invit|cit|convoc|concert|agend|program|confirm|reserv|coordin|reprogram|recuerd|recordam|llam)\w{{0,8}}\b[^.!?]{{0,60}}\b{_TALK}\b",
        rf"\b(?:invitar|citar|convocar|entrevistar|invitándo|citándo)(?:te|l[aeo]s?|os)\b|\b(?:coordinamos|agendamos|agendar|coordinar|program\w{{2,5}}|confirmad[ao]|reprogramamos) (?:\w{{1,10}} )?(?:una |la |tu |su |esta )?{_TALK}\b",
        rf"\b(?:nos gustar[ií]a|queremos|quiere|nos encantar[ií]a|quisi[eé]ramos|me gustar[ií]a)\b[^.!?]{{0,40}}\b(?:{_MEET}|que conozcas|hacerte una|hacerle una|tener una)",
        rf"\b(?:tu|su|la|esta) (?:\w{{1,10}} )?{_TALK}\b[^.!?]{{0,40}}\b(?:confirmad[oa]|programad[oa]|prevista|agendad[oa]|tendr[aá]|ser[aá]|queda|el (?:pr[oó]ximo |d[ií]a )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes))\b",
        rf"\b(?:pasas?|pasado|avanz\w{{1,5}}|seleccionad[oa]|preseleccionad[oa]|convocad[oa]|presentarse)\b[^.!?]{{0,80}}\b(?:a|para|en|siguiente fase,) (?:la |una )?(?:etapa de |fase de )?(?:\w{{1,12}} )?{_TALK}\b",
        r"\b(?:te espero|te esperamos|l[eao] espero|l[eao] esperamos)\b|\b(?:puedes|podr[ií]as?|pod[eé]s|(?:te|le|os) (?:viene|vendr[ií]a|va|ir[ií]a) (?:bien|mal)|le parece bien|te puedo ver|te propongo|le proponemos|te puedo llamar) [^.!?]{0,40}\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|ma[ñn]ana|d[ií]a \d{1,2}|hoy)\b",
        rf"\b(?:siguiente|pr[oó]ximo) paso (?:es|ser[aá]|ser[ií]a) (?:una |la |tu )?(?:\w{{1,12}} )?{_TALK}\b|\b{_TALK} (?:telef[oó]nica |personal |grupal |final |psicolaboral )?(?:por|con|para) [^.!?]{{0,60}}\b(?:a las|el d[ií]a)\b|\bretomar la {_TALK}\b|\b(?:p[aá]sate|nos vemos|te veo|confirmad[oa]|(?:re)?programamos)\b[^.!?]{{0,25}}\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|ma[ñn]ana|hoy|d[ií]a \d{{1,2}}|\d{{1,2}} de \w{{4,10}})\b|\b(?:elige|elija|escoge|selecciona|reserva)\b[^.!?]{{0,60}}\b(?:d[ií]a|hora|fecha|hueco|horario)\b[^.!?]{{0,60}}\b{_TALK}\b|\bque (?:platiques|hables|charles|converses) con\b|\bavanz\w{{1,5}}\b[^.!?:]{{0,60}}: (?:la |una )?{_TALK}\b",
    ),
    unreal=(
        rf"\b(?:no|sin|ni|nunca|tampoco|imposible)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;:]){{0,60}}\b(?:{_TALK}|{_MEET}|entrevist\w{{1,6}})",
        rf"\b(?:candidat[oa]s?|candidaturas|personas|aspirantes|postulantes|solicitantes|participantes|perfiles|alumnos|finalistas|quienes|aquell[oa]s|compañer[oa]s|otr[oa]s)\b(?:(?!\b(?:{_CAUSE}|por)\b)[^.!?,;:]){{0,50}}\b(?:{_TALK}|entrevist\w{{1,6}})",
        rf"\b(?:{_TALK}|entrevistad[oa]s?|entrevist(?:ar|amos|ado|ando)|hablar|reunid[oa]s?|conocer) (?:a |con |de |entre )(?:\w{{1,12}} ){{0,4}}(?:candidat[oa]s?|personas|aspirantes|postulantes|perfiles|alumnos|finalistas|profesionales|preseleccionad[oa]s)\b",
        rf"\b(?:fases?|etapas?|rondas?|procesos?|instancias?|periodos?|calendario|formato|gu[ií]a|preguntas) (?:\w{{1,12}} )?(?:de|del) (?:las? )?(?:\w{{1,12}} )?{_TALK}\b",
        rf"\b(?:conclui|finaliz|termin|realiz|culmin|acab|complet|celebr)\w{{1,5}} (?:\w{{1,5}} )?las (?:\w{{1,12}} )?(?:entrevistas|conversaciones|reuniones)\b|\b(?:invitaci[oó]n|invitad[oa]) a (?:una|la) {_TALK}\b|\b(?:preparar|preparaci[oó]n de|consejos para) (?:las |la |tu |tus )?{_TALK}\b",
        r"\b(?:venir|asistir|asistencia|acudir) (?:a|por) (?:dejar|traer|entregar|(?:la |nuestra |esta )?(?:feria|jornada|stand|evento|charla informativa|sesi[oó]n informativa))\b|\b(?:charlas?|reuni[oó]n(?:es)?) (?:abiertas?|informativas?|del? (?:comit[eé]|consejo|equipo|socios|direcci[oó]n))\b|\bllamadas? (?:\w{1,8} ){0,3}(?:interes|pregunt|pidiendo|solicit|consult)\w{1,10}|\ben el futuro\b|\bm[aá]s adelante\b|\ben otra (?:ocasi[oó]n|oportunidad)\b",
        rf"\b(?:quedo|disponible|a (?:su|tu) (?:entera )?disposici[oó]n|disposici[oó]n para|disponibilidad|agradecer[ií]a|espero|ojal[aá]|deseo|me (?:inviten?|invitar\w{{1,3}}|citen?|citar\w{{1,3}}|llamen?|llamar\w{{1,3}}|conced\w{{1,5}}|permit\w{{1,5}}))\b(?:(?!\b(?:{_CAUSE})\b)[^.!?;]){{0,80}}\b(?:{_TALK}|{_MEET})",
        r"\b(?:visita|visitar|visitas?|visite|visiten) (?:nuestr[oa]|la (?:web|p[aá]gina)|el portal|a nuestr[oa])\b|\b(?:visita|experiencia en|con experiencia en) (?:m[eé]dica|visita m[eé]dica)\b",
    ),
    conditional=(
        rf"\b(?:gustar[ií]a|encantar[ií]a|habr[ií]a\w?|hubi[eé]ra\w{{0,3}}|hubiese\w?|podr[ií]a\w{{0,3}}|si|cuando surja|ojal[aá]|esperamos|espero|quisi[eé]ra\w{{0,3}}|deseamos|en caso|podremos|podamos|pueda|puedas)\b(?![^.!?,;]{{0,30}}\b(?:agrade[cz]|gracias))(?:(?!\b(?:{_CAUSE})\b)[^.!?;,]){{0,60}}\b(?:{_TALK}|{_MEET}|entrevist\w{{1,6}})",
        rf"\b(?:invit|cit|convoc|seleccionad|preseleccionad|pasar|pasa|pasas|avanz|llamar|ofrec)\w{{0,8}} (?:\w{{1,8}} ){{0,3}}(?:a|para) (?:una |la |tu )?(?:\w{{1,10}} )?{_TALK}\b",
        rf"\b(?:se reunir[aá]|hablaremos|hablamos mañana|te llamar[eé]|nos reuniremos|podr[aá]s? (?:solicitar|pedir))\b[^.!?]{{0,40}}\b(?:{_TALK}|{_MEET})?",
    ),
    phoned=(
        r"^(?!.{0,300}\b(?:entrevistas?|reuni[oó]n|visita|oficinas?|persona)\b(?! telef[oó]nica| por (?:tel[eé]fono|videollamada))).{0,300}\b(?:tel[eé]fono|telef[oó]nic[ao]s?|llamada|videollamada|call)\b",
    ),
    final=(
        r"\b(?:entrevista|ronda|fase|reuni[oó]n|charla|instancia|etapa) final(?:es)?\b|\b(?:[uú]ltima|tercera|cuarta|final) (?:entrevista|ronda|fase|llamada|conversaci[oó]n|charla|reuni[oó]n|instancia)\b|\b(?:cuatro|cinco) entrevistas\b",
    ),
    tested=(
        rf"\b(?:{_THANKS}|tras|despu[eé]s|luego|revisad[oa]|revisamos|corregi(?:mos|do)|analizad[oa]|evaluad[oa]|visto)\b[^.!?]{{0,90}}\b(?:la|las|el|al|del|los|tu|tus|su|sus|nuestr[oa]|un|una) (?:\w{{1,10}} )?{_TEST}\b",
        rf"\b(?:complet|realiz|hac|hic|entreg|resolv|resolvi|envi|mand|present|rind|supera)\w{{1,5}} (?:\w{{1,3}} )?(?:la|las|el|los|tu|tus|su|sus|nuestr[oa]) (?:\w{{1,10}} )?{_TEST}\b",
        rf"\b(?:tu|su|la|el) {_TEST}\b[^.!?]{{0,30}}\bque (?:nos )?(?:mandaste|enviaste|hiciste|realizaste|entregaste|envi[oó]|realiz[oó]|entreg[oó])\b",
        r"\b(?:ya )?(?:corregimos|revisamos|hemos corregido) los (?:desaf[ií]os|ejercicios|tests|ex[aá]menes)\b",
    ),
    meeting=rf"(?:{_TALK}|nos reunimos|nos vimos|nos conocimos|hablamos|conversamos|charlamos|viniste|te entrevistamos|conocerte|conocerle|conocerla|conocerlo)",
    on="el|del|de|d[ií]a|este|pasado|pasada",
    refused=(
        r"\b(?:no|sin que|imposible)\b[^.!?]{0,25}\b(?:es|resulta|ser[aá]|sea|poder|podemos|podremos|estamos en (?:condiciones|posici[oó]n)|damos|facilitamos|ofrecemos|proporcionamos|enviamos|solemos|se (?:dar[aá]n?|facilitar[aá]n?|ofrecer[aá]n?|proporcionar[aá]n?))\b(?! (?:ofrecerle|ofrecerte) un puesto)[^.!?]{0,60}\b(?:feedback|retroalimentaci[oó]n|devoluci[oó]n(?:es)?|comentarios?|valoraci[oó]n(?:es)?|explicaci[oó]n(?:es)?|motivos|razones|detalles?|informaci[oó]n (?:adicional|individual\w{0,8}|m[aá]s detallada))\b",
        r"\b(?:feedback|retroalimentaci[oó]n|comentarios|motivos|valoraciones)\b[^.!?]{0,30}\bno (?:es posible|ser[aá]n?|podemos|pueden?|se)\b",
        r"\b(?:rogamos|pedimos|favor de|abst[eé]n\w{1,5})\b[^.!?]{0,30}\b(?:no |de )?(?:solicit|ped|consult|llam|pregunt)\w{1,4}[^.!?]{0,40}\b(?:motivos|razones|resultado|feedback|comentarios|informaci[oó]n|explicaci\w{2,4})\b",
    ),
    offered=(
        r"\b(?:si|en caso de que|cuando|por si) (?:\w{1,10} ){0,3}(?:quier\w{1,4}|quieras|dese\w{1,3}|interes\w{1,3}|necesit\w{1,3}|gust\w{1,5}|prefier\w{1,3}|parece|apetece|quer[eé]s)\b[^.!?]{0,50}\b(?:feedback|retroalimentaci[oó]n|devoluci[oó]n|comentarios?|m[aá]s detalle|detalles? (?:de|sobre) (?:la|tu|su|esta|nuestra) (?:decisi|candidatura|entrevista|valoraci|evaluaci)\w{0,3}|motivos|razones|valoraci[oó]n|hablemos|coment\w{1,5}|expli\w{2,6}|la entrevista|impresiones|(?:te|le) (?:cuento|contamos|damos|doy) (?:\w{1,12} ){0,3}(?:detalle|impresi\w{2,4}|por qu[eé]|c[oó]mo te vimos))\b",
        r"\bsi lo (?:deseas?|prefieres?|quieres?)\b[^.!?]{0,60}\b(?:coment\w{1,4}|detalle|feedback|retroalimentaci[oó]n|valoraci[oó]n)\b",
        r"\b(?:encantad[oa]s?|con (?:mucho )?gusto|no dudes en|no dude en|a tu disposici[oó]n|a su disposici[oó]n|podemos|puedo|puedes?|podr[aá]s?|estar[eé]|estaremos)\b[^.!?]{0,40}\b(?:dar(?:te|le)|pedir\w{0,3}|ofrecer(?:te|le)|compartir|solicitar\w{0,3}|comentar(?:te|le)?|para)\b[^.!?]{0,30}\b(?:feedback|retroalimentaci[oó]n|devoluci[oó]n|comentarios|m[aá]s detalles?|valoraci[oó]n|el resultado|la entrevista|los motivos)\b",
    ),
    given=(
        r"\b(?:ech(?:amos|aron|[eé]|ado) (?:en falta|de menos)|nos falt(?:[oó]|aron|aba)|(?:te|le) (?:falt(?:[oó]|a|an|aba|aron))(?! (?:poco|nada)))\b",
        r"\b(?:aspectos?|puntos?|[aá]reas?|oportunidad(?:es)?) (?:de|a|por|que) (?:mejora\w{0,3}|desarroll\w{1,4})\b",
        r"\b(?:feedback|comentarios?|valoraci[oó]n|retroalimentaci[oó]n|devoluci[oó]n) (?:de|del|sobre|de parte)\b[^.!?:]{0,60}:(?! ?http)",
        r"\b(?:te|le) (?:dejo|dejamos|comparto|compartimos|paso|pasamos|transcribo|adjunto|adelanto) (?:\w{1,10} ){0,3}(?:feedback|comentarios?|puntos|observaciones|sugerencias|retroalimentaci[oó]n|devoluci[oó]n)\b",
        r"\b(?:el|la) (?:\w{1,12} )?(?:motivo|raz[oó]n|causa)(?: \w{1,12}){0,5} (?:es|fue|ha sido|era) (?:que )?(?:tu|su|te|le|no (?:tienes|tiene|cumples?|cuentas?|dominas?|alcanz\w{2,5})|la falta|el nivel|que (?:tu|su|te|le|no (?:tienes|tiene|cumples?|cuentas?)))\b",
        r"\b(?:tu|su) (?:experiencia|conocimientos?|nivel|dominio|manejo|formaci[oó]n|ingl[eé]s)\b[^.!?]{0,60}\b(?:limitad[oa]s?|b[aá]sic[oa]s?|insuficientes?|escas[oa]s?|cort[oa]s?|floj[oa]|no (?:es|era) suficiente|por debajo)\b",
        r"\b(?:tu|su|el) nivel (?:de|en) [^.!?,;]{2,40} (?:no (?:es|era|fue|llega|alcanza|result)|est[aá] por debajo|qued[oó])",
        r"\b(?:te|le) (?:recomiendo|recomendamos|recomendar[ií]a\w{0,3}|sugerimos|sugiero|aconsej\w{2,4})\b[^.!?]{0,40}\b(?:reforz|refuer|mejor|practi|profundi|trabaj|form|afianz)\w{1,5}",
        r"\b(?:te atascaste|te bloqueaste|[tl]e cost[oó]|no supiste|no lograste|fallaste)\b|\b(?:quedaste|qued[oó]) por debajo (?:del?|en)\b|\b(?:se vio|se not[oó]|vimos|notamos|pareci[oó])\b[^.!?]{0,40}\b(?:te falt|le falt|m[aá]s inseguridad|poca profundidad|inseguridad|debilidad)\w{0,4}",
    ),
    pause=(
        rf"\b(?:{_HIRE}|contrataci[oó]n(?:es)?|incorporaci[oó]n(?:es)?|selecci[oó]n|reclutamiento)\b[^.!?]{{0,60}}\b(?:en pausa|pausad[oa]s?|congelad[oa]s?|suspendid[oa]s?|aplazad[oa]s?|pospuest[oa]s?|paralizad[oa]s?|detenid[oa]s?|en espera|stand ?-?by|en suspenso)\b",
        rf"\b(?:congel|paus|suspend|paraliz|pospon|pospuesto|aplaz|deten|postergar|posterg|poner en pausa|puesto en pausa|ponemos en pausa)\w{{0,6}} (?:temporalmente |por ahora |por el momento |moment[aá]neamente )?(?:el|la|las|los|tod[oa]s|esta|este|nuestr[oa]s?) (?:\w{{1,12}} ){{0,2}}(?:{_HIRE}|contrataci[oó]n(?:es)?|selecci[oó]n|reclutamiento|incorporaci[oó]n(?:es)?)\b",
        r"\b(?:congelaci[oó]n|suspensi[oó]n|pausa|paralizaci[oó]n) (?:temporal )?(?:de|en) (?:las |la |los |todas las |nuestr[oa]s )?(?:contrataci[oó]n\w{0,2}|incorporaciones|procesos|selecci[oó]n)\b",
    ),
    ended=(
        r"\b(?:no (?:\w{1,6} )?(?:seguir|continu|avanz|has sido|ha sido|fuiste|fue seleccion|pas)\w{0,8}|cerramos (?:tod[oa]s|tu|su|la|las)|sin efecto|desestim\w{2,5}|descartad[oa]|queda(?:n)? (?:cerrad|descartad)[oa]s?|hemos (?:elegido|optado|contratado))\b",
        rf"\b(?:{_HIRE}|{_APPLY}|proceso)\b[^.!?]{{0,40}}\b(?:cancelad[oa]|cerrad[oa]|cubiert[oa]|finalizad[oa]|anulad[oa]|amortizad[oa])\b|\b(?:cancel|anul|cerr)\w{{1,4}} (?:el|la|este|esta|definitivamente) (?:\w{{1,12}} )?{_HIRE}\b",
    ),
    company=(
        rf"\b(?:{_APPLY}|{_HIRE}|entrevista|pr[aá]cticas|carrera|trabajar|trabajo|unir(?:te|se)|incorporar(?:te|se)|inter[eé]s|vacantes|participar|participaci[oó]n|formar parte){_PLAIN}{_STUDIED} en (?:el grupo |la empresa |la compañ[ií]a )?{_NOWHERE}{_AT}",
        rf"\b(?:{_APPLY}|{_HIRE}|pr[aá]cticas|trabajar|inter[eé]s){_PLAIN} (?:en (?-i:el|la) |(?-i:del|de la) (?={_BODY})){_HOUSE}{_AT}",
        rf"\b(?:formar|hacer|ser|haber sido|seas|formes) parte (?:de la familia |del equipo de |de la gran familia |del proyecto de |de los |de |(?:del|de la) {_HOUSE}){_AT}",
        rf"\b(?:sumar(?:te|se)|unir(?:te|se)|incorporar(?:te|se)|pertenecer) (?:al equipo de |a la familia |a |(?-i:al|a la) (?={_HOUSE})){_NOWHERE}{_AT}",
        rf"\b(?:inter[eé]s|interesad[oa]) (?:que (?:\w{{1,12}} ){{1,4}})?(?:por|hacia) (?:trabajar (?:en|con|para) |formar parte de |la empresa |el grupo )?{_NOWHERE}{_AT}(?= ?(?:[.,;!]|$)| (?:y|como|al|para|en|durante|a)\b)",
        rf"\b(?:confianza (?:depositada )?(?:en|hacia)|confiad[oa] en|confiar en|pensar en|pensado en|hayas? elegido|trabajar para) (?:nosotros,? )?(?:el grupo )?{_AT}(?= ?(?:[.,;!]|$)| (?:y|como|para|en|a|al)\b)",
        rf"\b(?:aplicar|postular(?:te|se)?) (?:a|con|para) (?:la empresa |el grupo )?{_NOWHERE}(?!{_ENGLISH}){_AT}(?= ?(?:[.,;!]|$)| (?:y|como)\b)",
        rf"\b(?:(?:en nombre|de parte|en representaci[oó]n) (?:de todo el equipo )?(?:de todos en |de la |del |de )|(?:convocad|publicad|ofertad|ofrecid)[oa] por (?:el |la )?){_AT}",
        rf"\b(?:equipo|departamento|[aá]rea) (?:de {_OFFICE}(?: (?:y|de|del) \w{{2,14}}| humanos| humano)? )?(?:de la |del |de )(?!{_OFFICE}\b){_NOWHERE}{_AT}(?= ?(?:[.,;!]|$)| (?:y|ha|hemos|te|le|queremos|agradec\w{{1,8}})\b)",
        rf"\b(?:desde|en) (?:el grupo )?{_NOWHERE}{_AT}(?=,? (?:valoramos|creemos|fomentamos|promovemos|adherimos|agradecemos|sabemos|nos |estamos|queremos|apostamos|trabajamos|somos|hemos|te |le |est[aá] prohibid))",
        rf"(?:^|[.!?] ){_AT}(?= (?:es un[ao]? (?:empresa|empleador|compañ[ií]a|entidad|organizaci[oó]n)|nunca solicita|no cobra|no solicita|promueve|ofrece igualdad)\b)",
        rf"\b(?:la empresa|la compañ[ií]a|la firma|la entidad|nuestra empresa,?) (?-i:(?=[A-ZÁÉÍÓÚÑ])){_AT}(?=,?(?: S\. ?[AL]\S{{0,6}})? (?:ha|actualiz[oó]|decidi[oó]|opt[oó]|eligi[oó]|finaliz[oó])\b|[.,](?!\w))",
        rf"\b(?:cordial )?saludo (?:de parte )?(?:de todo el equipo )?(?:del |de la |de ){_AT}(?= ?(?:[.,;!]|$))",
        rf"\b(?:que|con|desde|en) (?:(?:el|la|los|las) )?(?={_TRADE}){_AT}(?={_SAID})",
        rf"(?:^|[.!?:;,] |\b(?:que|el|la|los|las) )(?!{_BODY} (?:[tl]e|les|os|agradec|quiere|desea)){_NOWHERE}{_AT}(?=,? (?:(?:te|le|les|os) )?(?:agradece|(?:quiere|desea) (?:agradecer|dar)(?:te|le)?)\b[^.!?]{{0,30}}\b(?:inter[eé]s|participaci[oó]n|tiempo|{_APPLY}|confianza|haber))",
        rf"\bcliente,? (?:la empresa )?(?-i:(?=[A-ZÁÉÍÓÚÑ])){_AT}(?=,)",
    ),
    company_subject=(
        rf"\b(?:{_APPLY}|proceso|puesto|vacante|participaci[oó]n|entrevista|aplicar|inter[eé]s|estado|novedades|empleo)\b[^.!?]{{0,90}}{_STUDIED} en {_NOWHERE}{_AT}(?=$| [-–|(,]|[,:!])",
        rf"\b(?:aplicar|postularte|inter[eé]s) (?:a|por|en) {_NOWHERE}(?!{_ENGLISH}){_AT}(?=$| [-–|(,]|[,:!])",
        rf"\b(?:noticias|novedades|informaci[oó]n|respuesta|mensaje|actualizaci[oó]n) de {_AT}(?=$| [-–|(,]| sobre\b)",
        rf"^{_AT}(?= ?[-–|:] ?(?:tu|su|novedades|informaci[oó]n|actualizaci[oó]n|estado|resultado|respuesta|proceso|gracias)\b)",
    ),
    role=(
        rf"\b(?:{_HIRE}|{_APPLY})\b[^.!?;\"“«‘]{{0,25}} [\"“«‘]@(?=[\"”»’])",
        rf"\b{_STRONG} (?:vacante |interna |abierta |temporal |ofertad[oa] )?(?:de|para|como|a) (?:(?:el|la|un|una|nuestr[oa]|cubrir (?:el|la)) )?(?:{_HIRE} (?:de |para |como )?)?@{_END}",
        rf"\b(?:puesto|vacante|cargo|plaza|posici[oó]n|rol)(?: ofrecid[oa]| vacante)? ?:? (?-i:(?=[A-ZÁÉÍÓÚÑ]))(?!N\.?º|Ref)@{_END}",
        rf"\b(?:{_APPLY}|{_APPLIED}|{_HIRE}|inter[eé]s|inscripci[oó]n|selecci[oó]n|oferta|pruebas?|entrevistas?|contrataci[oó]n|provisi[oó]n|incorporaci[oó]n)(?:{_NOONE}) (?:a|al|para|como|de|en|por) (?:(?:el|la|las|un|una|un\(a\)|un/a|un[oa]/[oa]|nuestr[oa]s?) )?(?:{_HIRE} (?:de |para |como )?)?(?:un |una )?(?:{_ROLE}|(?-i:(?=[A-ZÁÉÍÓÚÑ])){_ENGLISH})@{_END}",
        rf"\b(?:seleccionad[oa]|elegid[oa]|seguir|continuar|contar contigo|incorporar\w{{0,3}}|trabajar|contratar\w{{0,3}}|unir\w{{0,3}})(?:{_NOONE}) (?:para|como) (?:(?:el|la|un|una|nuestr[oa]) )?(?:{_HIRE} (?:de |para |como )?)?(?:{_ROLE}|(?-i:(?=[A-ZÁÉÍÓÚÑ])){_ENGLISH})@{_END}",
        rf"\b(?:oferta|convocatoria|proceso|b[uú]squeda) ?: (?-i:(?=[A-ZÁÉÍÓÚÑ]))@{_END}",
        rf"\b(?:{_HIRE}|{_APPLY})(?: de empleo)? ?:? (?-i:(?=[A-ZÁÉÍÓÚÑ]))(?:{_ROLE}|{_ENGLISH})@{_END}",
        rf"\bnuestr[oa] (?:oferta|convocatoria|proceso(?: de selecci[oó]n)?) (?:de|para) (?-i:(?=[A-ZÁÉÍÓÚÑ]))@{_END}",
    ),
    role_subject=(
        rf"[\"“«‘](?:{_ROLE}|{_ENGLISH})@(?=[\"”»’])",
        rf"(?:^|: ?| [-–—|] |\b(?:{_ABOUT})\b(?: (?:de|del|para|a|al|como|el|la|su|tu|un|una|{_ABOUT})){{0,5}}:? )(?:{_ROLE}|(?-i:(?=[A-ZÁÉÍÓÚÑ])){_ENGLISH})@{_END}",
        rf"\b(?:puesto|vacante|cargo|plaza|posici[oó]n) (?:de|como|para) @{_END}",
    ),
    role_words=_KNOWN,
    role_endings=(),
    company_joins=frozenset("de del la las los el y e i & d' en".split()),
    role_joins=frozenset("de del la las los el y e o u en a al con".split()),
    client=(
        rf"\b(?:que|con|desde|en) (?:(?:el|la|los|las) )?(?={_TRADE})(?-i:[A-ZÁÉÍÓÚÑ])[^.!?]{{0,50}}{_SAID}",
        r"\b(?:la|el) (?:empresa|constructora|mutua|cl[ií]nica|firma|familia) (?:me|nos) (?:ha|han|confirm|comunic|dijo|dice|inform)\w{0,4}\b|\bhe recibido (?:noticias|respuesta) (?:de|por parte de) (?:la|el) \w{3,14}\b|\b(?:nuestr[oa]|mi) cliente\b|\b(?:comentarios?|respuesta|feedback) del cliente\b|\bempresa (?:cliente|usuaria|contratante)\b|\b(?:nuestra|de la|en la) terna\b|(?-i:\b(?!(?:Equipo|Dpto|Departamento|Área|Unidad|Proceso|Servicio|Oficina|Técnic[oa]|Comisión|Comité|Y) )[A-ZÁÉÍÓÚÑ][\w&]{1,20} (?:Selección|ETT|Headhunt\w{2,4}|Executive Search|Trabajo Temporal)\b)|\bel cliente (?:ha|ya|decidi[oó]|busca|eligi[oó]|prefi\w{2,5}|opt[oó]|finalmente|se)\b",
    ),
    elsewhere=(
        r"\b(?:otr[oa]s?|futur[oa]s?|pr[oó]xim[oa]s?|nuev[oa]s?|similares|dem[aá]s) (?:\w{3,12} )?(?:vacantes?|ofertas?|puestos?|posici[oó]n(?:es)?|oportunidad(?:es)?|convocatorias?|plazas?|b[uú]squedas?|procesos|[aá]reas?)\b",
        r"\b(?:podr[ií]as?|pueda|puedan|quiz[aá]s?|tal vez|a lo mejor)\b[^.!?]{0,40}\b(?:interes|encaj|gust|convenir)\w{1,5}\b|\b(?:te|le) (?:interesar[ií]a|interesa (?:seguir|nuestr|la|el|otr|alguna|m[aá]s))|\bsi (?:te|le) interesa\b|\btambi[eé]n (?:buscamos|estamos buscando|tenemos|hay)\b|\b(?:abriremos|abrimos|est[aá] prevista|se abrir[aá]|prevemos abrir)\b",
    ),
    applying=(
        rf"\b(?:{_APPLY}|{_APPLIED}|inter[eé]s|proceso|particip\w{{2,8}}|vacante|puesto|cargo|plaza|posici[oó]n|b[uú]squeda)\b",
    ),
    not_names=frozenset(
        "yo tú usted ustedes él ella ellos ellas nosotros vosotros vos mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra este esta estos estas ese esa esto eso un una unos unas que qué quien cuyo cuya como cómo cuando donde pero aunque sin por para desde hasta tras según durante mediante ya no sí si se te le les nos os lo me ha han has he hemos fue fueron es era son está están será sea fuera "
        "lamentablemente desafortunadamente gracias muchas hola estimado estimada estimados apreciado apreciada querido querida buenos buenas buen día días tardes noches saludos saludo cordial atentamente cordialmente lunes martes miércoles jueves viernes sábado enero febrero marzo mayo junio agosto septiembre setiembre octubre noviembre diciembre candidatura candidato candidata candidatos postulación postulante solicitud "
        "puesto vacante cargo entrevista interés tiempo currículum cv novedades sr sra srta don doña re rv fwd fw ref referencia folio ante además asimismo finalmente luego después antes lamentamos sentimos agradecemos queremos recibe reciba reciban escribo escribimos nosotros cuídate mañana ayer hoy favor asunto enviado también muy más menos aquí búsqueda convocatoria programa".split()
    ),
    teams=frozenset(
        "equipo selección reclutamiento talento empleo empleos rrhh rr.hh rr.hh. rr hh hh. personas gestión humana humano recursos humanos atracción adquisición captación departamento dpto dpto. depto depto. área oficina candidaturas candidatos candidato bolsa portal notificaciones avisos carreras vacantes administración gerencia dirección subdirección jefatura coordinación convocatorias búsquedas postulaciones postulantes aspirantes experiencia servicio secretaría graduados becas prácticas contratación relaciones universitarias laborales oportunidades comité comisión tribunal decanato vicerrectorado rectorado recepción calendario agenda vicepresidencia reclutador reclutadora captacion seleccion gestion contratacion administracion direccion atención atencion sistema recordatorios citas personal rh empleador experience sucursal trabajo bot proceso procesos corporativo investigación interna interno técnica municipal público pública local provincial civil grupo fundación clínica universidad instituto colegio ayuntamiento banco hospital ministerio diputación cooperativa s.a. s.l. s.a s.l s.a.u s.l.u s.a.s s.a.c ltda sociedad asociación corporación compañía cía facultad".split()
    ),
    team_stems=("reclut", "seleccion", "candidatur", "postulacion"),
    organisations=frozenset(
        "grupo fundación clínica universidad instituto colegio ayuntamiento banco hospital ministerio diputación cooperativa s.a. s.l. s.a s.l s.a.u s.l.u s.a.s s.a.c ltda sociedad asociación corporación compañía cía facultad municipal público pública local provincial civil técnica investigación retail".split()
    ),
    businesses=frozenset(
        "seguros laboratorios laboratorio construcciones constructora talleres taller bodegas bodega transportes autocares autobuses supermercados hoteles hostal hostelería editorial panadería pastelería restaurante parrilla academia residencia inmobiliaria asesoría gestoría consultores consultora consultoría ingeniería arquitectos abogados bufete asociados hermanos hnos industrias alimentos conservas cementos textiles textil logística energía "
        "renovables telecomunicaciones tecnologías tecnológica sistemas soluciones servicios distribuciones almacenes ferretería óptica museo teatro centro escuela guardería peluquería zapatería librería cafetería taberna mesón bar finca viveros jardines astilleros fundición fundiciones mecanizados química minera mina petrolera ingenio cervecería plásticos cadena cafés aerolíneas confecciones federación consejería gobierno mutua mutual notaría tiendas "
        "estudio agencia aguas electrónica metalúrgica maderas muebles papeles gases naves aceros puerto terminal financiera fiduciaria caja banca crédito telefonía sanatorio comunicación producciones viajes seguridad mercados inversiones explotaciones cultivos agrícola ganadera pesquera naviera constructores promotora club ett temporales solutions textiles viñas autopartes farmacias dental".split()
    ),
    business_endings=("ferretería", "panadería", "asesores"),
    at=r"en(?= [A-ZÁÉÍÓÚÑ])|de(?=(?: [A-ZÁÉÍÓÚÑ]\w{1,20}){1,2} (?:Studio|Labs|Software|Games|Group|Digital|Consulting|Sistemas|Seguros|Hoteles|Retail|Foods|Tech)\b)",
    via=r"vía|a través de|mediante|de(?= (?:People|Talento|RRHH|RR|Recursos|Personas|Selección|Reclutamiento|HR)$)",
    behalf="en nombre de|por cuenta de|de parte de",
    openings=(
        r"(?:el )?(?:equipo|departamento|dpto\.?|depto\.?|área|oficina|dirección|gerencia|portal|bolsa|servicio|gestión|atracción|adquisición|jefatura|coordinación|vicerrectorado|decanato|subdirección|vicepresidencia|comisión|comité|secretaría|unidad) de(?: la| los)?"
        r"|(?:selección|talento|becas|personas|carreras|reclutamiento|gestión|recursos) (?:y|e) (?:selección|contratación|desarrollo|cultura|prácticas|vacantes|reclutamiento|talento|formación)"
        r"|mesa de ayuda|(?:tu |su )?empleo en|trabaja (?:en|con)"
    ),
    signed_at=r"(?-i:en(?= [A-ZÁÉÍÓÚÑ]))",
    titles=r"Sr|Sra|Srta|Sres|D|D\.?ª|Dña|Don|Doña|Hna|Hno|Mtr[oa]|Fdo|P\.? ?[ADO]",
    advertising=r"darse de baja|cancelar (?:la )?suscripci[oó]n|enviado (?:por|mediante|a través|desde)|desarrollado por|con la tecnología de|responsable del tratamiento|aviso de privacidad|recibes este|recibe este",
    questions=(
        r"\b(?:dudas?|preguntas?|consultas?|aclaraci[oó]n|comentarios?|feedback|contact\w{1,6}|escr[ií]b\w{1,7}|comunic\w{1,6}|dirig\w{1,5}|dirij\w{1,4}|informaci[oó]n)\b",
    ),
    other_matters=(
        r"\b(?:datos|privacidad|protecci[oó]n|rgpd|gdpr|lopd|derechos?|rectificaci[oó]n|supresi[oó]n|cancelaci[oó]n|baja|suscripci[oó]n|elimin\w{1,5}|borr\w{1,4}|[eé]tica|denunci\w{1,4}|report\w{1,6}|fraude|estafa|pagos?|reclamaci\w{2,5}|accesibilidad|t[eé]cnic[oa]s?|newsletter)\b",
    ),
    unread=(
        r"\bno (?:lo |la )?(?:respond|contest|respondas|responda)\w{0,4}\b[^.!?]{0,30}\b(?:correo|mensaje|e-?mail|mail|direcci[oó]n|este|esta)\b|\bno (?:lo )?(?:responda|respondas|responder|conteste|contestar)(?= ?[.,;*]|$)",
        r"\b(?:buz[oó]n|direcci[oó]n|casilla|cuenta|correo)\b[^.!?]{0,50}\bno (?:admite|recibe|acepta|est[aá] (?:atendid|habilitad|monitorizad|supervisad)[oa]|se (?:supervisa|revisa|monitor\w{2,5}|lee|atiende)|es (?:monitor|le[ií]d|revisad)\w{1,6})\b",
        r"\b(?:buz[oó]n|direcci[oó]n|cuenta|casilla)\b[^.!?]{0,20}\bno (?:monitor\w{3,6}|atendid[oa]|supervisad[oa])|\b(?:no se (?:leen|leer[aá]n|atienden|atender[aá]n|procesan)|no ser[aá]n (?:le[ií]d|atendid)[oa]s)\b[^.!?]{0,30}\brespuestas?\b|\brespuestas?\b[^.!?]{0,40}\bno (?:se|ser[aá]n) (?:leen|le[ií]d[oa]s|atendid[oa]s|atienden)\b",
    ),
    closings=(
        r"(?:(?:reciba|recibe|reciban|recib[ií]|te mando|te env[ií]o|le env[ií]o|con|aprovecho para enviarle) )?(?:un |mis |nuestros |muchos |muy )?(?:muy )?(?:(?:cordial(?:es)?|afectuos[oa]s?|fuerte|gran|buen|c[aá]lidos?|atentos?|mejores|sinceros?) )?(?:saludos?|abrazos?|deseos)(?: (?:cordial(?:es)?|afectuosos?|atentos?|grande|enorme|fraterno|muy cordial|a tod[oa]s|del equipo|desde .{1,30}|y (?:much[oa]s? )?\w{3,12}|de nuevo))?",
        r"(?:(?:muy )?(?:atentamente|atte|cordialmente|afectuosamente|sinceramente|respetuosamente)|(?:la|lo|le|les|te|se) (?:saluda|saludamos|saludan|despide)(?: (?:muy )?(?:atentamente|cordialmente))?(?: a usted)?|saluda atentamente(?: a usted)?|agradezco su comprensi[oó]n|quedo (?:a tu|a su) disposici[oó]n|quedo atent[oa])",
        r"(?:con (?:cariño|afecto|aprecio)|cariños|besos?|un beso|abrazo|(?:muchas |mil )?gracias(?: por todo| de nuevo| y (?:mucha )?suerte)?|¡?(?:mucha )?suerte!?|¡?(?:much[oa]s? )?[eé]xitos?!?|hasta pronto|feliz (?:d[ií]a|tarde|semana)|cu[ií]date(?: mucho)?|fdo|¡?mucho ánimo!?)",
    ),
    head_first=True,
    role_follows="para|como|por|sin|que|un|una|su|tu|nuestro|nuestra|se|ya|no",
    day_before=r",? (?:(?:que )?(?:nos|tuvimos|mantuvimos|pudimos|mantuvo|hicimos|hiciste|realizó|realizaste|celebramos|acudiste|asististe|asistió)(?: \w{1,12}){0,4} |en (?:la|nuestra|tu|su) |(?:(?:a|sobre) las? \d{1,2}(?:[:.h]\d{2})? ?(?:h|hs|hrs|horas|[ap]\.? ?m\.?)?,? )?para (?:hacer )?(?:la|una|nuestra|tu|su) (?:\w{1,12} )?)?",
    informal=(
        r"\b(?:t[uú]|te|ti|tus|contigo|tuy[oa]s?|vos|eres|sos|vas|puedes|pod[eé]s|quieres|quer[eé]s|tienes|ten[eé]s|deseas|has|sigues|encajas|perdona|disculpa|av[ií]same|ll[aá]mame|escr[ií]beme|cu[ií]date|\w{2,10}(?:[aei]rás)"
        r"|(?!existe|consiste|insiste|persiste|resiste|asiste|triste|contraste)\w{1,10}(?:aste|[ií]ste)"
        r"|(?:agradecer|comunicar|informar|desear|ofrecer|contactar|escribir|contar|decir|dar|conocer|incorporar|postular|inscribir|invitar|animar|tener|llamar|avisar|enviar|trasladar|confirmar|presentar|unir|sumar|proponer|transmitir|explicar|hacer|recordar|venir|pasar|acercar|entrevistar|ver|mandar|pedir|desanimar)te)\b"
    ),
    formal=(
        r"\b(?:[Uu]sted(?:es)?|[Uu]ds?|[Ll]es?|[Ss]us?|Sra?|Srta|[Dd]on|Doña|[Rr]eciba|(?:agradecer|comunicar|informar|desear|ofrecer|contactar|escribir|contar|decir|dar|saludar|incorporar|invitar|animar|tener|llamar|enviar|trasladar|confirmar|proponer|transmitir|explicar|hacer|notificar|recordar)(?:le|les|la|lo))\b"
    ),
)
