"""French, of France, Belgium, Switzerland and Québec."""

import unicodedata

from rejectbox.languages import Language

_TALK = (
    r"(?:entretiens?|entrevues?|[ée]changes?|rencontres?|rendez-vous|rdv|visios?|visioconf[ée]rences?|conversations?|discussions?|interviews?|pr[ée]sentation (?:devant|auprès)"
    r"|(?<=notre )appel|(?<=nos )appels|appels? (?:t[ée]l[ée]phoniques?|vid[ée]o|avec (?:moi|nous))|call|auditions?|jury|journ[ée]e d['’](?:essai|[ée]valuation|immersion|observation)|essai|mise en situation|venue|oral|(?:[ée]preuves?|examens?) ora(?:le?s?|ux)|(?:visite|pr[ée]sentation)(?= (?:du|de) (?:\d|(?:lun|mar|mercre|jeu|vendre)di))|(?:passage|visite) (?:devant|à l['’]\w+|dans (?:nos|notre|le|la)|chez nous|au))"
)
_THE = r"(?:notre |nos |votre |vos |ton |ta |tes |cet |cette |ces |le |la |les |l['’])(?:\w+ ){0,3}"
_YOURS = r"(?:notre |nos |votre |vos |ton |ta |tes |l['’])(?:\w+ ){0,3}"
_MET = r"(?:rencontr[ée]{1,2}s?|re[çc]ue?s?|[ée]cout[ée]{1,2}s?|entendue?s?|accueillie?s?|auditionn[ée]{1,2}s?)"
_MEET = r"(?:(?:vous|te) (?:rencontrer|recevoir|parler|entendre|voir|accueillir|conna[iî]tre|avoir rencontr\w{1,4}|[ée]couter)|t['’](?:[ée]couter|accueillir|entendre|avoir rencontr\w{1,4})|(?:[ée]changer|discuter|parler) avec (?:vous|toi)|(?:votre|ta) connaissance)"
_HANDED_IN = r"(?![^.!?]{0,40}\b(?:porter|d[ée]poser|laisser|remettre|apporter|donner|demander|chercher|retirer)\b)"
_THANKS = r"\b(?:merci|remerci\w{1,5})\b[^.!?]{0,90}"
# Behind these a real conversation may stand.
_CAUSE = r"apr[èe]s|suite|depuis|merci|remerci\w{1,5}|malgr[ée]|issue|mais|bien que"
_HIRE = r"(?:postes?|fonctions?|emploi|offres?|annonce|stage|alternance|apprentissage|mission|contrat|recrutement|candidature|postulation|concours|place)"
_ROLE_STOP = (
    r"[-–—|(•·]| (?:chez|au sein|auprès|aupres|bas[ée]{1,2}|situ[ée]{1,2}|nous|vous|je|tu|on|il|elle|a|ont|est|était|sera|serait|soit|ayant|qui|que|qu['’]\w+|dont|auquel|auxquels|lequel"
    r"|n['’]\w+|ne|y|j['’]\w+|t['’]\w+|mais|car|afin|suite|après|lors|ainsi|malheureusement|toutefois|cependant|désormais|actuellement|vacante?|ouverte?|publi[ée]{1,2}s?|parue?|diffus\w+|propos\w+|pourvue?|fait|fera|rest(?:e|ait|era)|demeure|doit|devait|peut|va|vient|souhaite|exige|nécessite|requiert|comporte|implique"
    r"|r[ée]f[. ]|r[ée]f[ée]rence|au nom|au profit|aux côtés|rattach\w+|dépos\w+|cit\w+ en|mentionn\w+|envoy\w+|tel que|comme|sous|d['’]une durée|de la part|parmi|ce qui|en objet)(?!\w)"
    r"| dans (?:le|la|les|notre|nos|votre|l['’]|un|une|cette)(?!\w)| pour (?:lequel|laquelle|notre|nos|la|le|l['’]|une?|cette|qui|ce)(?!\w)"
    r"| à (?:(?-i:[A-ZÀ-Þ0-9])|temps|mi-temps|pourvoir|durée|plein|compter|partir|l['’]|la (?:Ville|Mairie|rentrée|Direction|suite))"
    r"| en (?:CD[DI]|alternance|stage|intérim|apprentissage|contrat|date|vue|nos|poste|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)(?!\w)"
    r"| et (?:(?:pour|nous|vous|je|te|du|que|ta|ton|votre|merci|à|au|aux|ai|avons|la|le|son)(?!\w)|l['’]|j['’]|t['’]|d['’](?:avoir|en|être)|de (?:l['’]|(?:votre|ton|la|nous|ce|cette|ne)(?!\w)))"
    r"| avec (?:intérêt|attention|le|la|beaucoup)| sur (?:le|notre|votre|la|nos)(?!\w)| (?:le|du|au) (?:\d|premier|mois|CHU|siège|service|département)| \d{1,3} ?\x25| \d{4}"
)
_ROLE_END = rf"(?= ?[.,;:!?)»\"”]| ?$| {_ROLE_STOP})"
_LABEL_END = rf"(?= ?[.,;!?)»\"”]| ?$| {_ROLE_STOP})"
_SUBJECT_END = r"(?= ?[»\"”,;|:?!]| ?$| [-–(|]| (?:chez|au sein)\b| n['’]| en (?:CD|alternance)| à (?:(?-i:[A-ZÀ-Þ0-9])|temps|mi-temps)| \d)"
_COMPANY_END = (
    r"(?![\w'’&-])(?= ?[.,;:!?)»\"”\]]| ?$| [-–—|(]| (?:et|ou|pour|en|dans|comme|nous|vous|je|tu|a|n['’]\w+|ne|ont|est|qui|que|dont|afin|ainsi|au poste|à la suite|lors|suite|après|mais|car|malheureusement|toutefois|cependant|depuis"
    r"|réf|via|le \d|du \d|tient|tenons|avec|remercie|souhaite)(?!\w)| à )"
)
_HERE = r"(?:(?!\b(?:exp[ée]rience|parcours|mission|passage|clients?|actuel\w{0,5})\b)[^.!?;]){0,90}"
_NO_OFFICE = r"(?!(?:service|direction|d[ée]partement|p[ôo]le|[ée]quipe|unit[ée]|division|bureau|secteur|master|bts|comit[ée]|jury)\b)"
_OPEN = r"(?:[«\"“„'‘] ?)?"
_CAPITAL = r"(?=(?-i:[A-ZÀ-Þ]))"
_FEEDBACK = r"(?:feedback|retours? (?:individu\w{2,4}|personnalis\w{1,3}|d[ée]taill\w{1,3}|sur (?:votre|ta|les))|motifs?|raisons? (?:de|qui|pour|pr[ée]cise|exacte|individuelle|d[ée]taill[ée])\w{0,4}|explications?|commentaires?|pr[ée]cisions?|d[ée]tails? de (?:notre|nos|cette|la|chaque) (?:d[ée]cision|choix|candidature)s?|demandes? (?:de retour|individuelles?))"
_A_HOUSE = r"(?=(?:groupe|fondation|association|mairie|ville|institut|universit[ée]|soci[ée]t[ée]|cabinet|clinique|maison|biblioth\w{1,7}|mus[ée]e|th[ée]âtre|[ée]cole|chu|chru|ch|cpas|commune|h[ôo]pital|lyc[ée]e|coll[èe]ge|minist[èe]re|municipalit[ée]|coop[ée]rative|mutuelle) )"
_ENGLISH = r"(?=(?-i:[A-Z])(?:[\w&/+#.-]{1,20} ){0,4}(?:manager|engineer|developer|analyst|designer|owner|officer|scientist|specialist|representative|executive|coordinator|accountant|controller|recruiter|writer|buyer|planner|success|associate|strategist|researcher|administrator|advisor|partner|supervisor|trainee|intern)\b)"
_CLIENT = r"\b(?:notre|mon|nos|mes|son|du|le|un de nos|l['’]un de nos) (?:clients?|mandants?|donneurs? d['’]ordre)\b(?! (?:interne|final))"
_QUESTIONS = r"\b(?:questions?|renseignements?|pr[ée]cisions?|informations?|feedback|retour|contact\w{0,4}|joindre|[ée]cri\w{1,4}|revenir vers (?:nous|moi)|adress\w{1,5}|r[ée]pondre|e-?mail|courriel|interlocut\w{1,5})\b"
_OTHER = r"\b(?:donn[ée]es|rgpd|confidentialit[ée]|d[ée]sinscri\w{1,5}|d[ée]sabonn\w{1,5}|effacement|suppression|supprim\w{1,4}|droits?|dpo|vie priv[ée]e|techniques?|accessibilit[ée]|handicap|r[ée]clamation|plainte|d[ée]nonc\w{1,4}|fraude|hameçonnage|cnil|rectification|opposition|retirer|nouvelle candidature|ne souhaite[sz] pas que|am[ée]nagements?|oppos\w{1,4}|conserv\w{1,7}|vous ne le souhaitez pas)\b"
_ENDINGS = "teur:trice,teuse eur:euse,eure er:ère ien:ienne on:onne é:ée al:ale in:ine t:te nti:ntie hef:heffe"
_FEMININE = dict(pair.split(":") for pair in _ENDINGS.split())
_HEADS = (
    "acheteur adjoint administrateur agent agriculteur aide aide-soignant aide-comptable aide-cuisinier aiguilleur ajusteur alternant analyste analyste-programmeur animateur apprenti architecte archiviste assistant attaché auditeur auxiliaire avocat barman barista bibliothécaire boucher boulanger bûcheron cadre caissier cariste carreleur carrossier chargé charpentier chaudronnier chauffagiste chauffeur chauffeur-livreur chef chercheur chimiste chocolatier clerc coffreur coiffeur collaborateur commercial commis comptable concepteur concierge conducteur "
    "conseiller consultant contremaître contrôleur coordinateur coordonnateur cordiste correcteur couturier couvreur cuisinier curateur décorateur délégué dessinateur dessinateur-projeteur développeur diététicien directeur documentaliste doctorant ébéniste économiste éducateur électricien électromécanicien électrotechnicien émailleur employé encadrant enquêteur enseignant ergonome ergothérapeute esthéticien étancheur expert exploitant façadier femme ferronnier fleuriste formateur fraiseur frigoriste gardien géologue géomètre gérant gestionnaire "
    "gouvernant gradué graphiste greffier grutier horloger hôte hôtesse infirmier infirmier-chef infirmière-cheffe informaticien ingénieur inspecteur installateur instituteur instructeur intégrateur intervenant jardinier journalier journaliste juriste laborantin libraire livreur logisticien maçon magasinier maître manager manipulateur manœuvre manutentionnaire maraîcher maquettiste masseur-kinésithérapeute kinésithérapeute médecin médiateur mécanicien menuisier menuisier-poseur métreur métrologue moniteur monteur musicien négociateur notaire opérateur "
    "opticien ordonnanceur orthophoniste outilleur ouvrier pâtissier patrouilleur paysagiste peintre pharmacien photographe physiothérapeute pilote pisteur planificateur plâtrier plombier plombier-chauffagiste plongeur polymécanicien poseur postdoctorant préparateur préposé préventeur professeur programmeur projeteur psychologue psychomotricien puériculteur réceptionniste recruteur rédacteur référent régisseur régleur réparateur répartiteur représentant responsable scénographe second secouriste secrétaire secrétaire-comptable serrurier serveur sommelier "
    "soudeur souscripteur spécialiste stagiaire superviseur surveillant tailleur technicien technicien-conseil technico-commercial technologue téléconseiller téléopérateur téléprospecteur testeur thérapeute topographe tourneur traducteur travailleur trésorier tuyauteur urbaniste usineur vendangeur vendeur vétérinaire veilleur viticulteur vitrier voiturier webdesigner webmaster zingueur sage-femme assc ash ats atsem idec ide asv daf drh rrh cto cfo senior junior lead head chief fullstack full-stack frontend front-end backend back-end devops ux ui scrum"
).split()
# Of these every one may be the company's own, and none is a person's.
_HOUSES = "mairie ville commune université universite hôpital hopital clinique chu association fondation groupe agence cabinet institut école ecole lycée collège ministère préfecture région sarl sas sasu eurl scop municipalité métropole collectivité établissement centre maison agglomération académie état"

_NO_NAMES = (
    "je tu il elle nous vous ils elles te mon ma mes tes ses notre nos votre vos leur leurs ce cet cette ces un une le la les l du de des d et mais donc que qui quoi dont où qu ont sont était sera n'a n’a n'est n’est n'ont n’ont n'avons n’avons pas à au aux en par pour dans chez avec sans suite après lors malheureusement toutefois cependant merci bonjour bonsoir salut hello cher chère chers chères madame monsieur mesdames messieurs mme mlle mr m cordialement salutations bien candidature candidatures poste offre annonce entretien réponse réf référence re tr fwd lundi mardi mercredi jeudi vendredi samedi dimanche "
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre entreprise société équipe sujet statut suivi résultat information informations retour nouvelle nouvelles mise jour compte rendu été avons avez avoir être auquel laquelle lequel vacant actuellement désormais objet date lieu contrat motif intitulé titre numéro cdi cdd we you your our"
)
_TEAMS = (
    "l'équipe l’équipe l'agence l’agence l'école l’école l'association l’association l'institut l’institut l'entreprise l’entreprise équipe equipe equipes équipes recrutement rh drh dprh srh sirh candidature candidatures candidat candidats carrière carrières carriere carrieres emploi emplois talents talent ressources humaines direction département service services secrétariat secretariat accueil concours stages stage alternance personnel espace pôle pole bureau gestion plateforme système notification notifications jeunes campus dotation sélection selection coordination rectorat planification rendez-vous portail "
    "acquisition cellule mobilité comité commission jury vivier enseignant tourisme"
)
_BUSINESSES = (
    "incubateur restaurant salon laiterie conserverie conserveries syndicat terrassements électricité voyages cycles ferme boulangerie boulangeries pâtisserie pâtisseries menuiserie chaudronnerie garage fonderie laboratoires laboratoire cabinet fiduciaire imprimerie transports logistique énergies énergie assurance assurances banque crédit mutuelle hôtel hôtels camping résidence clinique pharmacie éditions atelier ateliers ingénierie conseil industrie industries bâtiment automobiles textile cosmétique biscuiterie brasserie coopérative association fondation institut école lycée musée théâtre librairie crèche ehpad intérim entreprises établissements ets caisse compagnie maison horlogerie verreries distribution charpente plomberie "
    "maçonnerie traiteur fromagerie vignobles domaine scierie serrurerie métallerie télécom mobilités moulins forges papeterie quincaillerie jardinerie pépinières"
)


def _genders(masculine: str) -> set[str]:
    """The word and the feminines that its ending allows, with their accents and without."""
    ending = next((ending for ending in _FEMININE if masculine.endswith(ending)), "")
    feminines = _FEMININE.get(ending, ending).split(",")
    both = {masculine, *(masculine.removesuffix(ending) + feminine for feminine in feminines)}
    plain = {unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode() for word in both}
    return both | (plain - {"charge", "chargee"})


LANGUAGE = Language(
    code="fr",
    interviewed=(
        rf"{_THANKS}(?:\b(?:pour|de|du) (?:{_THE})?(?:deux |trois |quatre )?{_TALK}(?!\w)|\b(?:de (?:discuter|parler|dialoguer) avec|d['’][ée]changer avec)\b|\bd['’](?:[ée]changer|être (?:pass[ée]\w{{0,2}} nous voir|all[ée]\w{{0,2}} jusqu)|avoir (?:[ée]chang[ée]|rencontr[ée]|discut[ée])))",
        rf"{_THANKS}(?:\b(?:consacr|invest|accord|pass)\w{{1,4}} (?:\w+ ){{0,2}}(?:à|dans|pour|lors de|lors des|pendant|avec) (?:{_THE})?{_TALK}(?!\w)|\b(?:de (?:venir )?(?:nous|me) (?:rencontrer|recevoir|parler)|(?:d['’]|de (?:nous|m['’]) ?)avoir (?:rencontr[ée]|rendu visite)|de (?:vous|t['’]) ?être (?:d[ée]plac[ée]|rendue?s? (?:disponible|dans|chez|à|au))|\b(?:lors de|pendant|durant|au cours de|à l['’]occasion de)\b[^.!?]{{0,50}}\b{_YOURS}{_TALK}(?!\w)|(?:pour|du temps|d['’]avoir|de votre|de ta)\b[^.!?]{{0,60}}\b(?:au|par) t[ée]l[ée]phone|de vive voix|en visio|dans nos locaux|(?:l['’]|notre |votre |ton )(?:[ée]change|entretien|rencontre|discussion) avec))",
        rf"(?:{_THANKS}|\b(?:vous|tu) (?:avez|as)\b[^.!?]{{0,100}})\b(?:particip\w{{1,2}}|(?:pris|prendre) part)[^.!?]{{0,70}}(?: (?:à|au|aux|à un|à une) ?)(?:{_THE})?(?:deux |trois |quatre )?{_TALK}(?!\w)",
        rf"\b(?:suite|apr[èe]s|issue|terme)\b[^.!?]{{0,90}}\bet (?:[àa] |de )?{_YOURS}{_TALK}(?!\w)",
        rf"\b(?:suite [àa]|apr[èe]s|depuis|lors de|pendant|durant|[àa] l['’]issue de|au terme de|[àa] la suite de|faisant suite à|faisons suite à|au cours de|malgr[ée]|feedback de|retour (?:de|sur)|reparler de|revenir sur|reviens sur|concernant|clart[ée] de|qualit[ée] de|participation à) {_YOURS}{_TALK}(?!\w)",
        rf"\b(?:les |nos |vos |tes |ces |des |l['’]|cet |cette |le |la )(?:\w+ ){{0,2}}{_TALK} (?:que (?:nous|vous|tu|j['’]ai|on) |qu['’]on )(?:\w+ )?(?:avons|avez|as|a|m['’]avez|m['’]as)? ?(?:\w+ )?(?:eue?s?|accord[ée]\w{{0,2}}|men[ée]\w{{0,2}}|pass[ée]\w{{0,2}})\b",
        rf"\b(?:vous avez|tu as|vous ayez|tu aies) (?:\w+ )?(?:été {_MET}|(?:pr[ée]sent[ée]|[ée]chou[ée] à|r[ée]ussi) (?:l['’]|les )(?:[ée]preuves? orales?|examen oral|oral)\b|pass[ée]\w{{0,2}} (?:devant (?:le|notre)|[^.!?]{{0,40}}(?:un |une |{_YOURS}){_TALK})|rencontr[ée] (?:notre|nos|le|la|l['’]|\w+ et|mme|m\.|madame|monsieur|mes))",
        rf"\b(?:vous êtes|tu es|t['’]es|vous vous êtes|tu t['’]es) (?:\w+ )?(?:venue?s?\b{_HANDED_IN}|d[ée]plac[ée]|pr[ée]sent[ée]\w{{0,2}} (?:le \d\w{{0,2}} )?(?:\w+ )?(?:devant|à l['’]entretien))",
        rf"(?:\b(?:je|nous|on|qui|jury|comit[ée]|commission) (?:vous|t['’]) ?(?:ai|avons|avions|a|ont|avait) |\bapr[èe]s (?:vous |t['’])avoir )(?:\w+ )?{_MET}(?!\w)|(?<!serions )(?<!serais )(?<!serait )\b(?:ravi|heureu|content|enchant[ée])\w{{0,3}} (?:de (?:vous |t['’])avoir (?:\w+ )?{_MET}|d['’]avoir (?:pu )?(?:fait (?:votre|ta) connaissance|(?:[ée]chang[ée]|discut[ée]|parl[ée]) avec (?:vous|toi)))(?!\w)|\b(?:impression|moment|prestation)\b[^.!?]{{0,25}}\b(?:en |lors de l['’]|pendant l['’])entretien\b|\bmalgr[ée] (?:une? |de (?:très )?(?:bons |belles |riches ))(?:\w+ ){{0,3}}{_TALK}(?!\w)",
        rf"\b{_TALK}(?: de \w+)? (?:auxquel(?:le)?s|auquel|à laquelle) (?:vous|tu) (?:avez|as) (?:\w+ )?(?:particip|pris|assist)|\b(?:votre|ton) passage devant\b",
        rf"\b(?:ai|avons|a|eu|ét[ée]|était|fut|suis|sommes)\b[^.!?]{{0,50}}\b(?:plaisir|ravi\w{{0,2}}|heureu\w{{1,3}}|content\w{{0,2}}|appr[ée]ci[ée]\w{{0,2}}|aim[ée]|enchant[ée]\w{{0,2}}|ador[ée]|agr[ée]able|chouette|super|sympa|g[ée]nial|top)\b[^.!?]{{0,30}}\b{_MEET}",
        r"\b(?:nous nous (?:sommes|étions)|on s['’](?:est|était)) (?:bien |déjà )?(?:rencontr|vus?\b|vues\b|parl|entretenu|téléphon|eus? au)|\b(?:(?:nous|on) (?:avons|avions|a|avait)|comme) (?:\w+ )?(?:[ée]chang[ée]|discut[ée]|parl[ée]|[ée]voqu[ée]|convenu|annonc[ée]) (?:hier |lundi |mardi |mercredi |jeudi |vendredi |(?:tout à l['’]heure|ce matin) )?(?:(?:(?:au|par) t[ée]l[ée]phone|de vive voix|en visio\w{0,10}|en entretien)(?! avec (?!vous|toi))|ensemble (?=le \d|hier|la semaine|lundi|mardi|mercredi|jeudi|vendredi))",
        rf"\b(?:vos |nos |tes |votre |ton |notre |l['’]|cet |cette |ta )(?:\w+ ){{0,2}}{_TALK}(?:,[^,.!?]{{1,30}},)?(?: (?:du|de) (?:\w+ )?\d{{1,2}}(?:er)? \w+)?(?: (?!n['’])[\w'’]+){{0,4}} (?:a|ont|était|étaient|s['’]est|se sont|m['’]a|nous a|nous ont|fut)(?! (?:lieu|ét[ée] (?:annul|report)))\b",
        rf"\b(?:appr[ée]ci[ée]|aim[ée]|ador[ée]|plaisir|enrichi)\w{{0,2}}\b[^.!?]{{0,40}}\b(?:notre |nos |l['’]|cet |cette |votre |vos |ton )(?:\w+ ){{0,2}}{_TALK}(?!\w)",
        rf"\bd['’]être (?:venue?s?|pass[ée]\w{{0,2}} (?:nous voir|chez nous|au bureau|dans nos (?:locaux|bureaux)|à l['’](?:entretien|atelier|agence)))\b{_HANDED_IN}",
    ),
    # An applicant's letter hopes for an interview in the same words: who invites says vous or te.
    invited=(
        rf"\b(?:vous |te |t['’])(?:invit|convi|convoqu|propos)\w{{1,6}}\b(?:(?!\b(?:exposer|motivation\w?|parcours|compétences|convaincre)\b)[^.!?]){{0,90}}(?: en| à| pour|[dl]['’]| un| une| le| au)? ?{_TALK}(?!\w)",
        rf"\b(?:vous êtes|tu es|t['’]es) (?:\w+ )?(?:invit|convi|convoqu|attendu)\w{{1,3}}\b|\b(?:votre |ton |ta )(?:dossier|candidature|profil)\b[^.!?]{{0,40}}\bpour (?:un |une |l['’]|passer un ){_TALK}(?!\w)",
        r"\b(?:nous|on|clients?|comit[ée]|jury|direct\w{3,5}|[ée]quipe|responsable) (?:\w+ ){0,2}(?:souhait|aimer|voudr|d[ée]sir|ser|tien|all)\w{0,6} (?:\w+ ){0,3}(?:(?:vous|te) (?:rencontrer|recevoir|revoir|entendre|auditionner|parler)|(?:s['’]entretenir|[ée]changer|discuter) avec (?:vous|toi))\b|\b(?:tu rencontreras|vous rencontrerez)\b",
        rf"\b(?:votre |ton |notre |l['’]|cet )(?:\w+ )?{_TALK}\b[^.!?]{{0,40}}(?: (?:aura|est|se|fixé|prévu|confirmé|planifié|programmé)\b| (?:le|du|de) (?:\w+ )?\d|\bde (?:demain|lundi|mardi|mercredi|jeudi|vendredi)\b)",
        rf"\b(?:confirm|rappel|convocation|report|d[ée]plac|planifi|organis|fix|convenu|caler)\w{{0,5}} (?:\w+ ){{0,4}}(?:de |à |d['’])?(?:notre |votre |ton |l['’]|pour un |cet ){_TALK}(?!\w)",
        r"\b(?:vous |te |t['’])(?:rencontrer|rencontrera|recevoir|recevra|recevrons|accueillir|accueillera|appeler|voir|passer en entrevue|attend(?:ons|s|rai|rons))\b[^.!?]{0,60}\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le \d|à \d|semaine prochaine)",
        r"\b(?:êtes-vous|seriez-vous|vous seriez|serais-tu|es-tu|tu serais|as-tu|auriez-vous|avez-vous) (?:\w+ ){0,2}(?:disponib\w{2,4}|dispos?|libres?|un créneau|une? (?:heure|moment))\b|\b(?:indiqu|donn|envoy|communiqu)\w{1,3}(?:-(?:moi|nous))? (?:vos|tes) disponibilit",
        r"\b(?:choisi\w{0,4}|r[ée]serv\w{1,3}|s[ée]lectionn\w{1,4}) (?:un |votre |ton |le )(?:\w+ )?(?:cr[ée]neau|horaire)|\b(?:passez|venez|passe|viens)\b[^.!?]{0,30}\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)\b|\b(?:on se (?:voit|verra|retrouve)(?: donc)?|c['’]est (?:not[ée]|confirm[ée]) pour|(?<!ai )(?:rdv|rendez-vous)|(?:vous serez|tu seras) (?:\w+ )?(?:re[çc]ue?|accueillie?|entendue?)\b[^.!?]{0,60}) (?:le |à )?(?:\d|demain|lundi|mardi|mercredi|jeudi|vendredi)|\bdevant le jury (?:le |à |lundi|mardi|mercredi|jeudi|vendredi)",
    ),
    unreal=(
        rf"\b(?:ne|n['’]|sans|pas|aucune?|impossib\w{{2,6}}|ni)(?!\w)(?:(?!\b(?:{_CAUSE}|lors)\b)[^.!?,;:]){{0,60}}\b(?:{_TALK}|rencontr\w{{1,5}}|recevoir|re[çc]ue?s?|convi\w{{1,5}}|convoqu\w{{1,5}}|invit\w{{1,6}}|[ée]changer|auditionn\w{{1,4}}|venue?s?|tests?)(?!\w)",
        rf"(?<!votre )(?<!ton )\b(?:candidat(?:e|s|es)?|candidatures|profils?|personnes?|celles|ceux|postulants?|finalistes?|dossiers?|titulaires|certaine?s)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;:]){{0,50}}\b(?:{_TALK}|rencontr\w{{1,5}}|recevoir|re[çc]ue?s?|convi\w{{1,5}}|invit\w{{1,5}}|auditionn\w{{1,4}}|tests?)(?!\w)",
        rf"\b(?:candidats|candidates|personnes) (?:\w+ ){{1,5}}apr[èe]s (?:\w+ ){{0,3}}(?:{_TALK}|tests?)(?: et (?:{_TALK}|tests?))?",
        rf"\b(?:rencontr\w{{1,5}}|re[çc]u|recevoir|auditionn\w{{1,4}}|{_TALK}|[ée]chang[ée]\w{{0,2}}) (?:avec |de |d['’]|des |aux )?(?:\w+[ '’]){{0,4}}(?:candidat(?:e|s|es)?|candidatures|profils?|personnes|postulants|autres|intéressés)\b",
        rf"\b(?:ses|leurs|(?<!lors )des|plusieurs|premiers|nombreux|série d['’]|phase d['’]|étapes? des?|processus d['’]|suite des) ?{_TALK}\b(?! (?:que|qu['’]|avec (?:vous|toi|nous)))",
        rf"\b[ée]tape [«\"“] ?{_TALK}",
        rf"(?<!même )\b(?:si|s['’]il)\b[^.!?;]{{0,120}}\b(?:invit|convi|convoqu|contact|recontact|retenu|sélectionn)\w{{0,6}}\b[^.!?;]{{0,60}}{_TALK}",
        r"\b(?:à|dans) l['’]avenir\b|\b(?:votre|ton) d[ée]sistement\b[^.!?]{0,60}|\bprochaine?s? (?:fois|\w+)\b|\bun autre jour\b",
        r"\b[ée]changes? (?:de |d['’]|par )?(?:mails?|courriels?|e-mails?|messages|[ée]crits?)\b",
    ),
    conditional=(
        rf"\b(?:aur(?:ions|ais|ait|ons|ai)|ser(?:ions|ais|ait|ons|ai)|souhaiteri\w+|voudri\w+|pourr\w+|pouvoir|devrions|(?<!même )si|s['’]il|éventuel\w*|en cas|afin|avant|esp[ée]r\w+|souhait\w+|hésite\w*)\b(?![^.!?;]{{0,50}}\bremerci)(?:(?!\b(?:{_CAUSE})\b)[^.!?,;:]){{0,70}}\b(?:{_TALK}|{_MEET}|rencontr\w{{1,5}}|recevoir|venir)(?!\w)",
        rf"\b(?:si|s['’]il|s['’]ils) (?:vous|tu|votre|ta|elle|ils?|nous)\b[^.!?;]{{0,80}}\blors de (?:notre |l['’]|votre ){_TALK}",
        r"\b(?:comment|combien) (?:de \w+ )?(?:vous|tu|nous|votre)\b[^.!?;*]{0,80}",
        rf"\b(?:vous |te |t['’]|pour |dès )(?:invit|convi|convoqu|propos|contact|recontact|rappel)\w{{1,6}}\b[^.!?,;]{{0,60}}\b(?:{_TALK}|[ée]changer)(?!\w)",
        rf"\b(?:pour |à |en |en vue d['’])(?:un |une |l['’])(?:\w+ )?{_TALK}\b(?=[^.!?]{{0,30}}\b(?:retenue?|sélectionn\w+|convi\w+|convoqu\w+)\b)",
    ),
    phoned=(r"\b(?:t[ée]l[ée]phon\w{1,6}|visio\w{0,13}|appel|call)\b",),
    final=(
        r"\b(?:derni[eè]re?s?|ultime|troisi[èe]me|quatri[èe]me|3e|4e) (?:\w+ )?(?:entretiens?|entrevues?|tours?|[ée]tapes?|[ée]changes?|rencontres?|phases?)\b",
        r"\b(?:entretien|entrevue|tour|[ée]tape|phase|jury) fina(?:le?)\b|\b(?:finaliste|shortlist\w*|short-list)\b",
    ),
    tested=(
        r"\b(?:merci|remerci\w{1,5}|suite|apr[èe]s|issue|vu|analyse|examen|correction|lecture|relecture|r[ée]sultats?|participation|regard[ée])\b[^.!?]{0,80}\b(?:vos |votre |ton |ta |tes |notre |nos |aux |les |le |au |à la |cette |l['’])(?:\w+ ){0,2}(?:tests?|exercices?|[ée]tude de cas|cas pratique|mise en situation|[ée]preuves?|challenge|leçon d['’]essai|travail demand[ée]|devoir)\b|\b(?:suite|issue|terme) (?:de ces|des|de l['’]) ?[ée]preuves?\b|\b(?:tests?|exercices?|[ée]tude de cas|cas pratique|[ée]preuves?|challenge|devoir) (?:\w+ )?que (?:vous|tu) (?:nous |m['’])?(?:avez|as)\b",
        r"\b(?:vos|votre|ton|tes) (?:r[ée]sultats? (?:au|aux|à l)|(?:\w+ )?(?:tests?|exercice|cas pratique|[ée]tude de cas|challenge|rendu)\b)",
        r"\b(?:vous avez|tu as)\b[^.!?]{0,40}\b(?:pass[ée]|rendu|r[ée]alis[ée]|effectu[ée]|compl[ée]t[ée]|particip[ée]|[ée]chou[ée]|r[ée]ussi|obtenu|fait)\b[^.!?]{0,50}\b(?:tests?|exercice|cas pratique|[ée]tude de cas|[ée]preuves?|challenge)\b",
    ),
    meeting=rf"(?:{_TALK}|rencontr[ée]\w{{0,3}}|re[çc]ue?s?|venue?s?|[ée]chang[ée]\w{{0,2}}|pr[ée]sent[ée]\w{{0,2}}|parl[ée]\w{{0,2}}|vue?s?)(?![^.!?;\d]{{0,45}}\b(?:candidature|postul\w+|annonce|courrier|courriel|e-mail|mail|message|offre|dossier|CV)\b)",
    on="du|le|de",
    refused=(
        rf"\b(?:ne |n['’])[^.!?]{{0,50}}\b(?:pas|jamais|plus|aucun\w?|impossib\w{{2,6}}|gu[èe]re|possible|sommes|pouvons|pourrons|peut|pourra)\b[^.!?]{{0,50}}\b(?:donn|communiqu|fourni|indiqu|pr[ée]cis|transm|d[ée]taill|expliqu|comment|fai|apport|formul|r[ée]pon|entr|envoy|adress|offr|propos)\w{{1,7}}\b[^.!?]{{0,50}}\b{_FEEDBACK}",
        rf"\b(?:ne |n['’])(?:\w+ )?(?:donn|communiqu|fourni|indiqu|pr[ée]cis|transm|d[ée]taill|apport|expliqu)\w{{1,7}} (?:pas|jamais|aucun\w?|gu[èe]re) [^.!?]{{0,30}}\b{_FEEDBACK}",
        rf"\b{_FEEDBACK}\b[^.!?]{{0,40}}\b(?:ne (?:pourr|sera|seront|peu|sont|ser)\w{{0,4}}|n['’]est pas)",
        r"\b(?:ne |n['’])[^.!?]{0,40}\b(?:motiv|justifi)(?:er|ons|erons|é) (?:\w+ )?(?:nos|notre|ses|leurs|les|la|cette|votre|individuellement)\b|\b(?:aucune? (?:retour|feedback|motif|explication|justification|commentaire|correspondance)|sans (?:retour|feedback) (?:individuel|personnalisé))\b|\bmerci de ne pas (?:nous |me )?(?:contacter|solliciter|rappeler|téléphoner|relancer)\b",
    ),
    offered=(
        r"\b(?:si (?:vous|tu|un|(?:ça|cela) (?:te|vous|t['’]))|disponible|n['’]h[ée]site\w{0,2}|disposition|volontiers|pouvez|peux|pourrez|appelle\w{0,2}|r[ée]ponds|[ée]cri\w{1,4}|contact\w{1,4}|propose|avec plaisir|souhaite[sz]?|d[ée]sire[sz]?)\b(?:(?!\b(?:notre|votre) (?:retour|feedback)\b)[^.!?]){0,80}\b(?:feedback|retours? (?:plus |individuel|personnalis|d[ée]taill|complet|oral|t[ée]l[ée]phonique|sur (?:votre|ta|ton|notre))|un (?:petit |bref |court )?retour|d[ée]brief\w{0,4}|pr[ée]cisions?|motifs?|raisons?|explications?|explique\w{0,2}|(?:davantage|plus) (?:d['’]|de )(?:[ée]l[ée]ments?|informations?|d[ée]tails?) (?:sur|concernant|quant à) (?:les raisons|(?:notre|nos|votre|ta|cette|ce|la|ma|mon) (?:d[ée]cision|choix|candidature|entretien|refus))|en (?:parler|discuter)|d[ée]taille le retour)\b",
        r"\b(?:feedback|retour|d[ée]brief|extrait motiv[ée]|motifs?|motivation)\b[^.!?]{0,60}\b(?:avec plaisir|sur demande|à votre disposition|si (?:vous|tu) (?:le )?(?:souhaite|désire|veu)\w{1,2}|peut (?:vous )?être)",
    ),
    given=(
        r"\bmotifs?(?: de (?:refus|non-s[ée]lection|la d[ée]cision))?(?: suivant)? ?: ?(?:vous|votre|vos|tu|ton|ta|tes|manque|niveau|exp[ée]rience|absence|dipl[ôo]me|comp[ée]tence|formation|qualification|connaissance|permis|profil (?:trop|insuffis))",
        r"\b(?:ce qui (?:nous |vous |te |t['’]|m['’])?(?:a |ont )?manqu\w{1,3}|il (?:vous|te|lui) (?:a |ont )?manqu\w{1,3}|(?:nous|vous|te|leur) (?:a|ont|faisait|fait) (?:manqu\w{1,3}|d[ée]faut)|(?:profil|candidature|dossier|r[ée]ponses?|pr[ée]sentation|parcours) manqu\w{1,5} (?:un peu |encore )?(?:de|d['’]))",
        r"\b(?:vous n['’](?:avez|êtes|étiez|aviez)|tu n['’](?:as|es|étais|avais)|vous ne|tu ne)(?: \w+)? (?:pas |encore |dispos\w+ pas |poss[ée]d\w+ pas |rempliss\w+ pas |ma[iî]tris\w+ pas |justifi\w+ pas |satisfai\w+ pas ){1,2}(?:assez|suffisamment|acquis|le niveau|la ma[iî]trise|l['’]exp[ée]rience|d['’]exp[ée]rience|les? (?:diplômes?|conditions?|permis|connaissances?|comp[ée]tences?)|du (?:diplôme|permis))",
        r"\b(?:votre|ta|ton|vos|tes) (?:niveau|ma[iî]trise|connaissances?|exp[ée]rience|pratique|autonomie|anglais|allemand|n[ée]erlandais)\b[^.!?]{0,50}\b(?:(?:est|était|reste|restait|sont|semble|semblent|nous (?:a|ont) (?:semblé|paru))[^.!?]{0,15} (?:insuffisant\w{0,2}|trop|limit[ée]\w{0,2}|juste|faible|en dessous|en deçà)|n['’](?:est|était|étant|étaient|sont) pas (?:encore )?(?:suffisa\w+|assez))",
        r"\b(?:points? (?:faibles?|d['’]attention|à (?:travailler|am[ée]liorer|renforcer))|axes? d['’]am[ée]lioration|points suivants)\b[^.!?]{0,60}(?::|insuffisan|jug[ée])",
        r"\b(?:raison|point|[ée]l[ée]ment)s? (?:principale?|d[ée]terminante?|d[ée]cisi(?:f|ve)|qui a fait la diff[ée]rence)\b[^.!?]{0,40}\b(?:est|était|a [ée]t[ée]|tient)\b|\bce qui a (?:fait la diff[ée]rence|p[êe]ch[ée]|p[ée]ch[ée])\b",
        r"\b(?:nous aurions|j['’]aurais|on aurait|ils? aurai(?:en)?t) (?:aim[ée]|souhait[ée]|voulu) (?:plus|davantage|voir|entendre|que vous|que tu|une meilleure)\b|\bmanque d['’](?:exp[ée]rience|aisance|autonomie)|\bil (?:y )?manquait (?:encore |un peu )?(?:des?|du|une?|d['’])(?!\w)|\b(?:votre|ton) (?:profil|parcours) (?:\w+ ){0,3}trop (?:senior|junior|technique|g[ée]n[ée]raliste|sp[ée]cialis[ée]|acad[ée]mique|exp[ée]riment[ée]|qualifi[ée]|scolaire)\b|\b(?:votre|ton) manque de\b",
        r"\bne (?:satisf|r[ée]pond|rempli|correspond)\w{1,6} pas (?:à )?(?:aux? |les? |la |l['’])?(?:\w+ )?(?:exigence|crit[èe]re|condition)s? suivante?s?\b|\b(?:relev|constat|not|observ|jug|soulign)[ée] (?:une?|des|certaines|quelques) [^.!?]{0,80}\b(?:insuffisan\w{1,3}|lacunes?|faiblesses?|manque|trop (?:faible|limit\w+))\b",
        r"\b(?:nous avons|j['’]ai|on a|ils ont|elle a|jury a) (?:trouv[ée]|jug[ée]|estim[ée]|constat[ée]|regrett[ée]|not[ée])(?: que)? (?:vous|votre|vos|tu|ton|ta|tes)\b[^.!?]{0,100}\b(?:pas|trop|moins|manqu\w+|insuffisan\w+|peu|limit\w+|faible)\b",
    ),
    pause=(
        r"\b(?:gel|suspension|mise en pause|report|moratoire) (?:temporaire )?(?:de |des |du )(?:tous |toutes )?(?:les |nos |l['’])?(?:recrutements?|embauches?|postes?|processus)",
        r"\b(?:recrutements?|embauches?|postes?|processus|proc[ée]dure)\b[^.!?]{0,60}\b(?:est|sont|[ée]t[ée]|soit|être|temporairement|provisoirement) (?:\w+ )?(?:suspendu|gel[ée]|report[ée]|ajourn[ée]|mis(?:e)?s? (?:en|sur) (?:pause|attente|hold)|interrompu|diff[ée]r[ée]|repouss[ée]|en (?:pause|suspens|attente|stand-?by))",
        r"\b(?:gel(?:er|ons|é)|suspend(?:re|ons|u)|report(?:er|ons|é)|diff[ée]r(?:er|ons|é)|(?:mettre|mettons|met|mis) (?:en|sur) (?:pause|attente|hold))\b[^.!?]{0,40}\b(?:recrutements?|embauches?|processus|ce poste|le poste|proc[ée]dure)|\b(?:met(?:tre|tons)?|mis) (?:\w+ ){0,3}(?:recrutements?|embauches?|processus|poste|proc[ée]dure) (?:\w+ )?(?:en|sur) (?:pause|attente|hold|suspens)",
    ),
    ended=(
        r"\b(?:annul|supprim|abandonn|clôtur|clotur)\w{1,6}\b|\bn['’]a(?:vez|s)? (?:\w+ )?pas [ée]t[ée] (?:\w+ )?(?:retenu|s[ée]lectionn)|\b(?:ne |n['’])(?:\w+ ){0,4}(?:pas|plus) (?:\w+ ){0,2}(?:suite|retenir|retenu\w{0,2}|poursuivre|pourvoir|recruter)\b",
        r"\bmettre (?:un terme|fin)|\bmet(?:tons)? (?:un terme|fin)|\bprend fin\b|\barr[êe]t(?:er|ons|e) (?:le|ce|votre|notre) (?:processus|recrutement)\b|\bmalheureusement n[ée]gative\b|\bautre (?:candidat\w{0,2}|personne|profil) (?:a|ont) [ée]t[ée]",
    ),
    company=(
        rf"\b(?:candidat\w{{0,5}}|postul\w{{0,6}}|{_HIRE}|carri[èe]res?|travaill\w{{1,4}}|process(?:us)?|int[ée]r[êe]t|recrut\w{{1,6}}|rejoin\w{{1,5}}|[ée]quipe|entretien|aventure|employeur|sommes|nous|on est|ensemble) {_HERE}\bchez (?:la soci[ée]t[ée] |l['’]entreprise )?@{_COMPANY_END}",
        rf"\b(?:(?:candidat\w{{0,5}}|postul\w{{0,6}}|{_HIRE}) chez |(?:postes?|fonctions?|emploi|candidature|postul\w{{1,6}}|recrutement) {_HERE}\b(?:(?:au |à la |à l['’]){_A_HOUSE}|(?:du |de la )(?=(?:mairie|ville|commune|cpas|chu|chru) )))@{_COMPANY_END}",
        rf"\b(?:au sein|aupr[èe]s) (?:de |d['’]|du |de la |de l['’]|des )(?:la soci[ée]t[ée] |l['’]entreprise |l['’]association |soci[ée]t[ée] )?{_NO_OFFICE}@{_COMPANY_END}",
        rf"\bint[ée]r[êe]t (?:que (?:vous|tu) (?:avez |as |nous )?(?:bien voulu )?(?:port\w{{1,4}}|manifest\w{{1,4}}|accord\w{{1,4}}|t[ée]moign\w{{1,4}}|montr\w{{1,4}}) )?(?:port[ée] |manifest[ée] )?(?:à l['’][ée]gard de |envers |pour |à |au |à la |à l['’]|aux ){_NO_OFFICE}(?:la |le |l['’])?(?:enseigne |marque |soci[ée]t[ée] )?@{_COMPANY_END}",
        rf"\b(?:rejoindre|int[ée]grer|confiance en|connaissance de|aventure|d['’]avoir (?:considér[ée]|choisi|contact[ée])|attention à|attention pour) (?:la |le |l['’])?@{_COMPANY_END}",
        rf"\b(?:candidature|postul[ée]) (?:à|pour) (?:la soci[ée]t[ée]|l['’]entreprise|l['’]association) @{_COMPANY_END}",
        rf"\b(?:l['’]entreprise|l['’]employeur|la soci[ée]t[ée]|l['’]association|l['’]organisation|notre soci[ée]t[ée]|notre entreprise) @{_COMPANY_END}",
        rf"\b(?:au nom|pour le compte|de la part) (?:de |d['’]|du |de la |de l['’]|des )(?:toute l['’][ée]quipe (?:de |d['’]|du |chez )?)?(?:la soci[ée]t[ée] |l['’]entreprise )?@{_COMPANY_END}",
        rf"\b(?:l['’][ée]quipe|nous tous) (?:\w+ )?chez @{_COMPANY_END}",
        r"@(?= a r[ée]pondu à (?:votre|ta) candidature\b)",
        rf"(?:^|[.!?,] )(?:la |le |l['’])?{_A_HOUSE}@(?= (?:vous|te|t['’]) ?(?:remercie|informe|adresse|souhaite)\b)",
    ),
    company_subject=(
        r"^\[@\] ",
        r"^@(?= ?[:–-] (?:votre |ta )?candidature (?:au|pour le|à l['’]offre|de)\b| (?:vous|te) (?:répond|remercie|informe|écrit)\b)",
        rf"^{_A_HOUSE}@(?= ?[-–|:])",
        r"\b(?:chez|au sein (?:de|du|de la)|(?:nouvelles|r[ée]ponse|message|retour) de(?: la)?) @(?= ?$| ?[-–|(,:!?]| [^\w\s&])",
    ),
    role=(
        rf"\b(?:postes?|fonctions?|emplois?|m[ée]tier|rôle|qualit[ée]|place)(?: (?:vacante?|ouvert|permanent|r[ée]gulier|à pourvoir))? (?:de |d['’])(?:une? |future? )?{_OPEN}@{_ROLE_END}",
        rf"\b(?:(?:au|le|du|ce|de|job) (?:poste|job)|offre|annonce)(?: (?:d['’]emploi|d['’]alternance|de stage|d['’]apprentissage))?(?: n° ?[\w-]+)?(?: ?[,:])? {_CAPITAL}(?!stage|alternance|emploi|r[ée]f|CD[DI]\b)@{_ROLE_END}",
        r"\b(?:postes?|offre|fonction|annonce|emploi|stage|alternance|intitul[ée]|titre)(?: (?:d['’]emploi|de stage|num[ée]ro \w+|n° ?[\w-]+))?,? ?:? ?[«\"“„] ?@(?= ?[»\"”'’])",
        rf"\b(?:offre|annonce)(?: (?:d['’]emploi|d['’]alternance|de stage|de poste|d['’]apprentissage|d['’]embauche))?(?: n° ?[\w-]+)?(?: ?[,:])? (?:de |d['’]|pour une? )%{_ROLE_END}",
        rf"\b(?:stage|alternance|apprentissage|mission|contrat|CD[DI]|candidature|postulation|int[ée]rim|formation|dossier|poste)(?: spontan[ée]e)?(?: ?[:,–-])? (?:de |d['’]|du poste de |comme |en tant que |en tant qu['’]|en qualit[ée] (?:de |d['’])|pour devenir |pour être )?(?:une? )?{_OPEN}%{_ROLE_END}",
        rf"\b(?:recrutement|recruter|recrute|recherche|embauche|s[ée]lection|engagement) (?:de |d['’]|pour )?(?:une? |notre |notre future? )?%{_ROLE_END}",
        rf"\b(?:postul\w{{1,4}}|candidat[ée]\w{{0,2}}|travailler|engager|embaucher|rejoindre [\w ]{{1,25}}) (?:comme |en tant que |en tant qu['’]|en qualit[ée] (?:de |d['’])|pour être )(?:une? )?{_OPEN}%{_ROLE_END}",
        rf"\b(?:poste|fonction|intitul[ée]|offre|titre)(?: suivante?)? ?: {_OPEN}@{_LABEL_END}",
        rf"\b(?:poste|candidature|r[ôo]le|offre|stage|alternance|process|fonction|job)(?: ?[:,–-])? (?:de |d['’])?{_OPEN}{_ENGLISH}@{_ROLE_END}",
    ),
    role_subject=(
        rf"\b(?:postes?|fonctions?|emplois?) (?:de |d['’]|:? ?[«\"“] ?)@{_SUBJECT_END}",
        rf"\b(?:candidature|postulation|candidat|stage|alternance|apprentissage|offre|annonce|recrutement|mission|s[ée]lection|concours|entretien|process|retenue?|entrevue|r[ée]ponse|poste)(?: spontan[ée]e)?(?: ?[:,–-]| pour| comme| de| d['’]une?| [àa] l['’]offre| au poste| en tant que| en tant qu['’]| de stage)? ?(?:d['’])?{_OPEN}%{_SUBJECT_END}",
        rf"^%{_SUBJECT_END}",
        rf"(?:: | [-–|] )%{_SUBJECT_END}",
        rf"(?:^|: | [-–|/] |\b(?:candidature|process|poste|stage|alternance|offre|de) ){_OPEN}(?!(?:feedback|retour|suite|r[ée]ponse|statut|update|votre|ta|entretien|application|status|your|candidature|re)\b){_ENGLISH}@{_SUBJECT_END}",
    ),
    role_words=frozenset(part for head in _HEADS for part in _genders(head)),
    role_endings=("icien", "icienne", "ologue", "iatre", "thérapeute"),
    company_joins=frozenset("de du des la le les et en sur au aux".split()),
    role_joins=frozenset("de du des la le les et ou en à au aux pour sur of for and the d l".split()),
    client=(_CLIENT,),
    elsewhere=(
        r"\b(?:autres?|nouvelles?|prochaines?|futures?|similaires?|par ailleurs|[ée]galement|aussi|toutes nos|nos|(?:recherch|recrut)\w{1,5} [ée]galement) (?:de |des |d['’]|nos |types? d['’]|belles? |nombreuses? ){0,2}(?:offres?|postes?|opportunit[ée]s?|annonces?|missions?|stages?|ouvertures?)\b",
        r"\b(?:offres?|postes?|opportunit[ée]s?|missions?|annonces?)\b[^.!?]{0,60}\b(?:pourrai(?:en)?t (?:vous|t['’]|te)|(?:vous|t['’]|te) (?:int[ée]resse|plai|correspond|convien)\w{0,4}|restent ouvert|sont (?:propos|publi|affich|ouvert)\w+)",
        r"\b(?:nous (?:recrutons|recherchons|cherchons) (?:aussi|[ée]galement|par ailleurs|actuellement)|pens[ée] à vous pour|peut-être int[ée]ress[ée]\w{0,2} par)\b",
    ),
    applying=(r"\b(?:candidat\w{0,5}|postul\w{0,6}|int[ée]r[êe]t)\b",),
    not_names=frozenset(_NO_NAMES.split()),
    teams=frozenset(_HOUSES.split()) | frozenset(_TEAMS.split()),
    team_stems=("recrut", "candidat", "carrière", "postul"),
    organisations=frozenset(_HOUSES.split()),
    businesses=frozenset(_BUSINESSES.split()),
    business_endings=(),
    at="chez",
    via="via|par l['’]intermédiaire de",
    behalf="pour le compte (?:de|du)|au nom (?:de|du)|de la part (?:de|du)",
    openings="l['’][ée]quipe(?: de| du| chez)?|[ée]quipe(?: de| du| chez)?|toute l['’][ée]quipe(?: de| du| chez)?|votre",
    signed_at="chez",
    titles="M|Mme|Mlle|Melle|Me|Madame|Monsieur|Maître|P/O|p\\.o",
    advertising=r"propuls[ée] par|envoy[ée] (?:par|via|depuis|de mon)|d[ée]sinscri|d[ée]sabonn|[ée]dit[ée] par|g[ée]n[ée]r[ée] (?:automatiquement|par)|capital de|(?:logiciel|solution) de recrutement",
    questions=(_QUESTIONS,),
    other_matters=(_OTHER,),
    unread=(
        r"\b(?:ne pas|ne) (?:y |nous |lui )?r[ée]pond(?:re|ez)(?: pas)?\b(?! (?:favorable|positi|individuel|personnel|plus (?:t[ôo]t|vite|rapide)|à (?:vos|votre|toutes|tous|chac)))[^.!?]{0,40}(?:e-?mail|mail|message|courriel|adresse|directement|ce\b|cet|celui|[.!)\]]|$)|\bmerci de ne pas (?:y )?r[ée]pondre\b|\bne (?:pouvez|peux|peut) pas (?:y )?r[ée]pondre (?:\w+ )?à (?:ce|cet|cette) (?:e-?mail|mail|message|courriel|adresse)\b",
        r"\b(?:adresse|bo[iî]te|messagerie|bal)\b[^.!?]{0,50}\b(?:non (?:consult|relev|lu|surveill|suivi)|n['’]est (?:pas|ni) (?:consult|relev|lu|surveill|suivi|g[ée]r)|technique|ne (?:permet|re[çc]oit) pas|ne peut (?:pas )?recevoir)",
        r"\br[ée]ponses?\b[^.!?]{0,50}\bne (?:sont|seront|peuvent|pourront)\b[^.!?]{0,20}\b(?:lues?|trait[ée]\w{1,2}|consult\w{1,3})|\baucune suite ne (?:peut|pourra) être donnée à vos[^.!?]{0,15} r[ée]ponses|\bne permet pas de (?:dialoguer|r[ée]pondre|nous r[ée]pondre)",
    ),
    closings=(
        r"(?:(?:bien|très|tres|plus) )?(?:cordialement|cdt|cdlt|amicalement|sinc[èe]rement|respectueusement|chaleureusement|sportivement|bien à (?:vous|toi)|à bient[ôo]t(?: j['’]esp[èe]re)?|au plaisir)(?: et .{1,40})?",
        r"(?:avec |nos |mes |recevez |veuillez |sinc[èe]res |meilleures |cordiales |plein )(?:.{0,100})(?:salutations|sentiments|consid[ée]ration|remerciements|engagement|v[œo]e?ux|choses)(?: .{0,40})?|salutations(?: .{1,30})?",
        r"(?:(?:une )?(?:tr[èe]s |toute )?(?:bonne|belle|excellente) (?:journ[ée]e|soir[ée]e|suite|continuation|fin de .{1,15}|chance|route)(?: .{1,45})?|bon(?:ne)? (?:week-end|courage|succ[èe]s|vent)(?: .{1,45})?|prends? soin de toi|merci(?: .{1,40})?)",
        r"(?:je|nous|on|en|dans)\b.{1,60}\b(?:souhait\w{1,5}|agr[ée]er|salutations|continuation|croire|recevoir)\b.{0,90}",
    ),
    head_first=True,
    day_before=r",? ?(?:lors (?:de |d['’])|pour |pendant |à l['’]occasion (?:de |d['’])|au cours (?:de |d['’])|durant |en |par |devant )(?:notre |votre |ton |cet |un |une |l['’]|la |le )?(?:\w+ )?",
    informal=r"\b(?:tu|te|toi|ton|ta|tes|tien|tienne)\b|\bt['’]",
    formal=r"\b(?:[Vv]ous|[Vv]otre|[Vv]os|[Vv]ôtres?|Madame|Monsieur|Mme)\b",
)
