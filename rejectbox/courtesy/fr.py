"""French. Vous unless the mail says tu to a person; "Bonjour Prénom Nom," because Madame or Monsieur would guess a gender."""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

_FORBIDDEN = {
    Tone.RECONSIDER: (
        r"\b(?:reconsid[éè]r|réexam[ie]n|réévalu|réétudi|révis(?:e[rz]|i(?:on|ez)) (?:de )?(?:votre|ta|la|cette) (?:décision|position|choix))\w{0,8}",
        r"\b(?:revoir|revoyez|modifi(?:er|iez|ez)|chang(?:er|iez|ez)|annul(?:er|iez|ez)|inverser|infléchir|repenser à|réfléchir à|revenir sur|reveniez sur|revenez sur) (?:votre|ta|cette|la|ce|ton) (?:décision|choix|position|jugement|refus)\b",
        r"\bchang(?:er(?:ez|as|iez)?|iez|ez|é|e|es)(?:-(?:vous|tu))? d['’]avis\b|\b(?:seconde?|deuxième|nouvel|autre|dernier) (?:regard|examen)\b|\bréfléchir (?:encore|à nouveau|de nouveau|une)\b",
        r"(?<!école de la )\b(?:seconde|deuxième|2e|nouvelle|autre|petite|vraie) chance\b|\bme (?:donn|laiss|accord|offr)\w{1,5} (?:\w{1,9} )?(?:une|ma|sa|leur|cette) (?:\w{1,9} )?chance\b|\b(?:donn|laiss|accord|offr)\w{1,4}-moi (?:une|ma|cette) (?:\w{1,9} )?chance\b",
        r"\b(?:laissez|laisse)-moi (?:vous |te )?(?:prouver|montrer|convaincre|démontrer|tenter|essayer)\b|\bfaire (?:mes preuves|appel (?:de|contre))\b|\b(?:vous|te) (?:faire changer|convaincre|prouver)\b|\brecours contre\b|\bplaider ma\b",
        r"\bdésist\w{1,8}|\bsi (?:la|le|cette|ce|votre|ton|quelqu|une|un|jamais)\b[^.?!]{0,60}\b(?:renon[cç]\w{1,5}|se retir\w{1,5}|ne conv\w{2,7} pas|chang\w{1,4} d['’]avis|refus\w{1,5} (?:le|ce|votre|l['’]))",
        r"\b(?:malgré tout|quand même|tout de même|finalement) (?:me |m['’])?(?:retenir|considérer|rencontrer|recevoir|prendre|embaucher|engager|intégrer|inviter)\b|\bme (?:retenir|rencontrer|recevoir|prendre|reprendre|embaucher|engager) (?:malgré tout|quand même|tout de même)\b",
        r"\b(?:encore (?:possible|temps)|toujours possible) (?:de|d['’]|que|pour)|\bespère\w{0,2} (?:encore|toujours|malgré tout) (?:qu|obtenir|décrocher|rejoindre|intégrer|être|une)|\b(?:décision|choix|avis) (?:change|évolue|n['’]est pas définiti|n['’]est pas encore)",
        r"\b(?:gard|laiss|maint|relanc|rouvr|repêch)\w{1,5} (?:ma candidature|mon dossier) (?:ouverte?|en lice|en course|active pour ce)\b|\b(?:je reste (?:candidate?|intéressée?) (?:à|par) ce|encore une chance (?:pour|de|d['’])|faire une exception|vraiment définiti\w{1,2})\b|\b(?:je maintiens|relancer|rouvrir|repêcher|remettre) (?:ma candidature|mon dossier)\b|\ben lice\b",
    ),
    Tone.ARGUMENT: (
        r"\b(?:pas|plus) d['’]accord\b|\b(?:en|mon) désaccord\b|\bje maintiens que\b|\b(?:décision|choix|refus) m['’](?:étonne|surprend|échappe|indigne)|\b(?:je|j['’]) ?(?:\w{1,9} )?(?:conteste|proteste|m['’]oppose|m['’]insurge|récuse|réfute)\b|\b(?:contester|contredire|protester)\b|\bje refuse\b",
        r"\b(?:je|j['’])[^.?!]{0,12}\bne? ?(?:compren\w{1,3}|conçois|saurais|peux|parviens|arrive|accepte)[^.?!]{0,12} pas (?:à )?(?:votre|ta|cette|pourquoi|comment|comprendre|accepter|admettre|m['’]expliquer)\b|\bje n['’]accepte pas\b|\b(?:mal|difficile|difficulté|peine) à (?:comprendre|accepter|admettre)\b",
        r"\b(?:décision|choix|refus)\b[^.?!]{0,30}\b(?:incompréhensible|injustifiée?|infondée?|erronée?|étonnante?|surprenante?|discutable|hâti(?:f|ve)|absurde|une erreur|difficile à comprendre|mauvaise?)\b|\b(?:mauvais choix|mauvaise décision|erreur (?:de jugement|d['’]appréciation))\b|\bà tort\b",
        r"\b(?:vous|tu) (?:faites|fais|avez fait|as fait|commettez|commets)[^.?!]{0,12} erreur\b|\b(?:vous vous|tu te) tromp\w{1,4}\b|\b(?:vous vous êtes|tu t['’]es) trompé\w{0,2}\b",
        r"\b(?:convaincu|persuadé|certain|sûr)e? (?:d['’](?:être|avoir)|que (?:je|j['’]|mon|ma|mes)|de (?:mes|mon|ma|correspondre|convenir|posséder))",
        r"\b(?:suis|serais|étais|reste|aurais été|j['’]ai|j['’]avais|mon profil est|mon profil était)[^.?!]{0,25}\b(?:(?:candidate?|personne|profil|recrue) (?:idéale?|parfaite?|rêvée?|qu['’]il (?:vous |te )?fa)|la bonne personne|le bon profil|fait(?:e)? pour ce|l['’]homme de la situation)",
        r"\b(?:parfaitement|exactement|idéalement|pleinement|largement|plus que) (?:adaptée?|qualifiée?|compétente?|apte|à ce (?:poste|profil)|au (?:poste|profil))\b|\b(?:correspond\w{0,4}|convien\w{1,3}|répond\w{0,4}) (?:parfaitement|exactement|en tous? points?|pourtant|idéalement|à tous|à toutes)\b",
        r"\bje (?:coch|rempli|possèd|rempl)\w{1,6} tou(?:te)?s\b|\bj['’](?:ai|avais) (?:pourtant )?toutes les\b|\b(?:j['’]ai|j['’]avais|j['’]étais|je \w{3,14}) pourtant\b|\bpourtant,? (?:j['’]|je |mon |ma |mes )",
    ),
    Tone.URGENCY: (
        r"(?<!pas d['’])(?<!rien d['’])(?<!sans )\burgen\w{1,6}|\bau plus (?:vite|tôt|tard)\b|\ble plus (?:vite|tôt|rapidement) possible\b|\bdès que possible\b|\baussi (?:vite|rapidement|tôt) que possible\b|\bdans les (?:plus brefs|meilleurs) délais\b|\bASAP\b|\bs(?:ans (?:tarder|délai|attendre)|éance tenante)\b",
        r"\bd['’]ici (?:à )?(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|la (?:fin|semaine)|fin|le \d|\d|une|deux|trois|quelques)|\b(?:avant|pour) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|le \d|la fin (?:de|du))",
        r"\b(?:sous|dans un délai de|dans les) (?:\d{1,3}|huit|quinze|quarante|vingt|deux|trois|cinq|dix) ?(?:h|heures?|jours?)\b|\bsous huitaine\b|\bdate limite\b|\bdernier délai\b",
        r"\b(?:répondez|réponds|(?<!temps de me )(?<!temps de nous )répondre|revenez|reviens|revenir|réagir|dites|dis)(?:[ -](?!si\b|aussi\b)\w{1,9}){0,4} (?:rapidement|vite|immédiatement|promptement|aujourd['’]hui|demain)\b",
        r"\b(?:attends|attente d['’]|espère|souhaite|voudrais|veux|exige)[^.?!]{0,12}une? (?:réponse |retour |prompte? |rapide )(?:\w{1,9} )?(?:rapide|prompte?|immédiate?|réponse|retour|urgente?)\b|\bréponse (?:immédiate|dans la journée)\b",
        r"\bj(?:['’]exige|e réclame|['’]insiste|e vous somme|e te somme|e vous demande instamment)\b|\b(?:vous devez|vous me devez|tu dois|tu me dois|vous êtes tenus?|il faut (?:que vous|que tu|me))\b|! ?!",
    ),
    Tone.BLAME: (
        r"\binjuste(?:s|ment)?\b|\binjustice\w?\b|\birrespect\w{1,9}|\bdiscrimin\w{1,9}|\bimpoli\w{0,8}|\bgrossi(?:er|ère)\w{0,4}|\b(?:honteu|scandaleu|désinvolt|désobligean)\w{1,6}|\bhonte\b|\b(?:inadmissible|inacceptable|inqualifiable|lamentable|déplorable|indigne)s?\b|\bmépris\w{0,6}|\bpartia(?:l|le|lité)\b",
        r"\b(?:pas|peu|guère|manquez|manqué|si peu) (?:très |du tout |vraiment )?(?:de )?(?:professionnel\w{0,6}|correcte?|sérieu(?:x|se)|respectueu(?:x|se)|respect|courtois\w{0,3}|élégante?|transparente?)\b|\bmanque (?:\w{1,7} )?de (?:respect|professionnalisme|sérieux|considération|transparence|courtoisie|tact|politesse)\b",
        r"\b(?:votre|ta|ton|vos|tes) (?:propre )?(?:faute|erreur|incompétence|silence|négligence|désinvolture|mauvaise foi|retard|indifférence)\w?\b|\bpar votre faute\b|\bnéglig(?:é|ence)\w{0,2}\b",
        r"\bperd(?:re|u) (?:mon|notre) temps\b|\bperte de temps\b|\bgaspill\w{1,4} (?:mon|notre)\b|\b(?:m['’]avez|m['’]as|m['’]a|m['’]avoir|nous avez)[^.?!]{0,15} (?:fait (?:perdre|attendre|patienter|miroiter|croire|espérer)|laissée? sans|ignorée?|mentie?|trompée?|promis|menée? en bateau|oubliée?|humiliée?|mal reçue?)",
        r"\b(?:vous auriez|tu aurais|vous pouviez|tu pouvais)[^.?!]{0,15} (?:pu|dû|au moins)\b|\b(?:vous n['’]avez|tu n['’]as) (?:\w{1,9} )?(?:pas|jamais|rien|même)\b|\bsans (?:même )?(?:daigner|prendre (?:la peine|le temps)|avoir lu|lire)\b|\bdaign\w{1,4}\b|\bil (?:vous|t['’]) ?a fallu\b|\b(?:refus|réponse|courrier|message)\b[^.?!]{0,15} (?:sec|sèche|froide?|méprisant|expéditi|lapidaire|blessante?|décevante?)\w{0,2}\b|\bcopi(?:er|é)-coll(?:er|é)\b|\b(?:vous aviez|tu avais) promis\b",
    ),
    Tone.SARCASM: (
        r"\bsoi-disant\b|\bprétendue?s?\b|\bmerci (?:beaucoup |bien |vraiment )?(?:pour rien|de (?:m['’]avoir|me) (?:si bien |bien )?(?:fait (?:perdre|attendre|patienter)|ignor|laissé))|\bbravo\b|\bfélicitations\b|\bchapeau\b",
        r"\bcomme c['’]est (?:gentil|aimable|généreux|délicat|charmant)\b|\b(?:vraiment |bien |c['’]est |^)trop (?:aimable|gentil|bon|généreux)\b|\bquelle? (?:délicatesse|gentillesse|élégance|générosité|amabilité|surprise|bonne idée|tact|humanité)\b|\bgrand bien (?:vous|te)\b|\btant pis pour (?:vous|toi)\b",
        r"\b(?:visiblement|apparemment|manifestement|de toute évidence|il faut croire)(?:,? que)?,? (?:je|j['’]|mon|ma|mes|moi|vous|votre|vos|tu|ton|ta|tes|personne|ce n)",
        r"\bbonne chance (?:avec|pour trouver|sans|quand même|dans votre recherche)|\bbon courage (?:avec|pour trouver|sans|dans votre recherche)|\b(?:réponse|message|lettre) (?:si |tellement |ô combien )(?:personnel|chaleureu|humain|détaillé|argumenté)\w{0,4}",
    ),
    Tone.SELF_PITY: (
        r"\b(?:désesp|dévast|anéanti|effondr|démoralis|décourag|accabl|abattue?|bouleversée?)\w{0,6}\b|\bdésespoir\b|\bcœur brisé\b|\bbris\w{1,4} le cœur\b|\b(?:profondément|terriblement|extrêmement|énormément|tellement|affreusement) (?:déçu|attristé|triste|peiné|blessé|touché)e?\b|\b(?:immense|énorme|terrible|cruelle) (?:déception|nouvelle|tristesse|peine)\b|\bcoup dur\b",
        r"\b(?:encore un|énième|nouveau|un|autre) (?:refus|échec|rejet) (?:de plus|après|supplémentaire)\b|\b(?:encore un|énième|nouvel|nouveau|[a-zà-ÿ]{3,12}ième) (?:refus|échec|rejet)\b|\b(?:tant de|innombrables|trop de|des dizaines de|nombreux|tous ces) (?:refus|échecs|rejets)\b",
        r"\b(?:pas|jamais|peut-être pas) (?:assez|suffisamment) (?:bonn?e?|douée?|compétente?|intelligente?|bien|qualifiée?|forte?)\b|\b(?:pas|jamais) à la hauteur\b|\b(?:je ne sais plus quoi|je me sens (?:nulle?|mal|rejetée?|humiliée?|inutile|perdue?))\b|\bje suis (?:nulle?|un échec|un(?:e)? (?:raté|incapable)e?|malheureu(?:x|se))\b|\bj['’]ai tout raté\b|\bpauvre de moi\b|\bpersonne ne (?:veut|voudra|voulait) de moi\b",
        r"\b(?:dernier|seul|unique|ultime) espoir\b|\b(?:seule|unique|ultime|dernière) chance\b|\b(?:rien ne (?:me réussit|marche|va)|je n['’](?:arrive|y arrive|y arriverai|arriverai) (?:jamais|plus|pas)|malheureusement pour moi)\b",
        r"\bbesoin (?:\w{1,14} )?(?:de ce|de cet|de cette|d['’]un|du|de) (?:\w{1,9} )?(?:poste|emploi|travail|travailler|job|boulot|salaire|place)\b|\b(?:au chômage|sans emploi|ma situation (?:est|financière|devient)|mes (?:factures|dettes)|mon loyer)\b",
    ),
    Tone.FLATTERY: (
        r"\bde (?:tous )?(?:mes|ses) rêves\b|\bj['’]ai toujours rêvé\b|\b(?:je|j['’])[^.?!]{0,9} ?rêv(?:e|ais|é|erais) (?:de|d['’]|depuis)|\b(?:mon|un|le) rêve\b|\badmir\w{1,8}|\b(?:grande?|vraie?|immense|fervente?) (?:fan|admirat\w{2,5}|honneur)\b|\bfan (?:de|inconditionnel)|\b(?:un|quel|l['’]immense) honneur\b|\b(?:très |si )?honorée?\b(?! de ma)|\bprivilège\b|\bprivilégiée? de\b",
        r"\b(?:entreprise|société|équipe|maison|groupe|employeur|personnes|gens|travail|cabinet|structure|institution|recruteur|recruteuse|entretien|échange|accueil)s? (?:\w{1,9} )?(?:si |aussi |très |vraiment |absolument )?(?:formidable|exceptionnel|extraordinaire|fantastique|incroyable|merveilleu|remarquable|prestigieu|impressionnant|magnifique|génial|fabuleu|brillant|leader|inspirant|renommé|réputé|unique|inoubliable|d['’]exception|d['’]excellence|hors du commun)\w{0,4}",
        r"\b(?:prestigieu(?:x|se)|formidable|merveilleu(?:x|se)|magnifique|fabuleu(?:x|se)|brillante?|incroyable|extraordinaire|exceptionnelle?|fantastique|superbe|remarquable|illustre|excellente)s? (?:\w{1,9} )?(?:entreprise|société|équipe|maison|groupe|employeur|personnes|travail|cabinet|institution|entretien|accueil)s?\b",
        r"\b(?:très|profondément|tellement|vraiment|sincèrement|fortement|si) (?:impressionn|inspir|éblou|fascin|subjugu|épat)\w{1,3}\b|\b(?:éblou|subjugu|émerveill|fascin)(?:i|é)\w{0,2}\b|\bvotre (?:excellence|immense|génie|talent)\b|\b(?:leader|référence|fleuron)s? (?:incontest|absolu|du secteur|du marché|mondial|européen|en France)|\b(?:meilleure?s?|plus (?:belle|grande|prestigieuse)s?) (?:entreprise|société|équipe|employeur|maison)s?\b",
    ),
    Tone.COMPARISON: (
        r"(?<!mes )(?<!nos )\bautres? (?:\w{1,9} )?(?:candidate?s?|postulant\w{0,3}|profils?|concurrent\w{0,3}|prétendant\w{0,3}|finalistes?)\b|\bles autres candidatures\b|\bconcurren(?:ce|te?s?)\b|\brivaux\b",
        r"\b(?:candidate?s?|personnes?|profils?|postulant\w{0,3}|quelqu['’]un|celle|celui|ceux)\b[^.?!]{0,30}\b(?:retenu|choisi|sélectionné|recruté|embauché|préféré|engagé|l['’]a emporté|a obtenu|a décroché)(?:e?s?)\b|\bheureu(?:x|se) élue?\b",
        r"\bqui (?:vous avez|tu as|avez-vous|as-tu|a été|a) (?:finalement )?(?:choisie?|retenue?|recrutée?|prise?|embauchée?|préférée?|sélectionnée?|obtenu|décroché|eu)\b|\bm['’](?:avez|as|a|avoir) (?:été )?préféré\b",
        r"\bquelqu['’]un (?:d['’]autre|de (?:plus|mieux|meilleur))|\bpar rapport aux? (?:autres?|candidate?s?|personnes?|profils?)\b|\bpar rapport à (?:d['’]autres|la personne|celui|celle|l['’]autre)\b|\b(?:en comparaison|comparée? (?:à|aux|avec))\b",
        r"\b(?:mieux|meilleure?s?) que (?:moi|les|mes|mon|ma|mien|d['’]autres)\b|\b(?:plus|moins|aussi|mieux) (?:qualifié|compétent|expérimenté|adapté|préparé|diplômé|placé|doué)\w{0,3} que\b|\b(?:qu['’](?:ont|avaient|a|avait) (?:les autres|l['’]autre|cette personne)|(?:celui|celle|ceux) que (?:vous avez|tu as))\b|\bavai(?:t|ent)-?(?:il|elle|on|ils|elles)? de plus\b",
    ),
}

_IF = r"(?<!même )\b(?:si|s['’](?:il|ils|elle|elles|on)|au cas où|dans le cas contraire|sinon)\b"
_UNDERSTOOD = (
    r"\b(?:compren\w{1,6}|compréhen\w{2,6}|normal|légitime|pas (?:grave|de souci|de problème|un problème)|aucun (?:souci|problème)|ce n['’]est rien"
    r"|tout va bien|bien sûr|ne (?:vous|t['’])? ?en (?:tiens|tiendrai|voudrai|veux)|ne (?:vous|t['’]) en voudr\w{1,3}|tant pis|sans rancune)\b"
)
_ASKING = (
    r"\b(?:pourriez|pouvez|pourrais|peux|peut-on|accepteriez|accepterais|auriez|aurais-tu|voudriez|voulez|veux-tu|seriez|serait|puis-je|est-ce que|j['’]aimerais|je (?:voudrais|souhaiterais|souhaite|serais"
    r"|me permets|désirerais|cherche)|m['’](?:aiderait|aiderai(?:en)?t|aider|être utile|apporterait)|me serai(?:en)?t|utile de)\b"
)

COURTESY = Courtesy(
    language="fr",
    locale="fr_FR",
    to_person="Bonjour {person},",
    to_person_informal="Bonjour {person},",
    to_team="Bonjour,",
    to_team_informal="Bonjour à toute l’équipe,",
    to_team_at="Bonjour,",
    to_team_at_informal="Bonjour à toute l’équipe,",
    attribution="Le {date}, {who} a écrit\u00a0:",
    attribution_undated="{who} a écrit\u00a0:",
    subject="Ma candidature",
    greetings=(
        r"^(?:(?:re-?)?bonjour|bonsoir|salut|coucou|hello|hi|ch(?:er|ère)s?|très ch(?:er|ère)s?|madame|monsieur|mesdames|messieurs|docteure?|maître|à toute? l['’]équipe)\b",
    ),
    gratitude=(
        r"\b(?:un grand |mille |encore )?mercis?\b(?! (?:d['’]avance|par avance|de (?:bien )?vouloir|de (?:me|m['’]) ?(?:dire|répondre|faire|indiquer|préciser|donner)))",
        r"\bremerci\w{1,8}|\bgratitude\b|\breconnaissan(?:ce|te?s?)\b|\bj['’](?:ai|apprécie)\b[^.?!]{0,20}\b(?:apprécié|appréciais)\b|\bapprécie\b|\bsa(?:is|voir) gré\b|\bsensible (?:à|au|aux)\b",
    ),
    request=(
        r"\bfeed-?backs?\b|\b(?:un|votre|ton|quelques|de|vos|tes|ce|toute?) (?:(?:bref|petit|court|simple|rapide|éventuel|moindre|franc) )?(?:retours?|avis|commentaires?|conseils?|remarques?|éclairages?|critiques?|ressenti|points? de vue|regards?)\b[^.?!]{0,40}\b(?:sur|m['’]|me|à propos|concernant|honnête|sincère|franc|constructi\w{1,4}|intéress\w{1,6}|précieu\w|utiles?|bienvenue?s?)",
        _ASKING
        + r"[^.?!]{0,90}\b(?:dire|indiquer|préciser|expliquer|savoir|connaître|comprendre|partager|éclairer|donner|demander|conseiller|retour|avis|écrire|suggérer|recevoir|solliciter|poser|identifier|faire part|raisons?)\b",
        r"\b(?:quel(?:le)?s?|qu['’]est-ce|que|ce qu[ie]|ce qu['’]|où|comment|en quoi|sur quoi|est-ce)\b[^.?!]{0,90}\b(?:manqu\w{1,5}|fait défaut|faisaient défaut|améliorer|progresser|renforcer|travailler|développer|acquérir|approfondir|conseils?|conseiller|raisons?|manque|attendiez|recherchiez|points? (?:forts?|faibles?)|lacunes?|convaincu|pesé)\b",
        r"\b(?:dites|dis|indiquez|indique|expliquez|explique|donnez|donne|écrivez|écris|citez|cite)-moi\b",
    ),
    way_out=(
        rf"{_UNDERSTOOD}[^.?!]{{0,90}}{_IF}|{_IF}[^.?!]{{0,120}}{_UNDERSTOOD}",
        r"\bcompren\w{1,6}\b[^.?!]{0,40}\bqu(?:e|['’])[^.?!]{0,40}\b(?:ne|n['’])[^.?!]{1,30}\b(?:pas|guère|plus|rien)\b",
        r"\b(?:seulement|uniquement) si\b|\b(?:aucune?|sans|pas d['’]|pas une) ?(?:obligation|contrainte|pression)\b|\bne (?:vous|te|t['’]) ?(?:sentez|sens|sentir|croyez|crois)\b[^.?!]{0,12}(?:pas |aucunement )?(?:oblig|tenu|forc|contrain)\w{1,4}|\b(?:libre|libres) (?:à (?:vous|toi)|de ne pas)\b|\bne (?:répond\w{1,3}|prenez) que si\b",
        r"\b(?:si|s['’]il) (?:vous (?:ne|n['’]|préf)|tu (?:ne|n['’]|préf)|(?:ce|cela|ça) n['’]est|c['’]est (?:trop|compliqué)|n['’]est pas|(?:le|votre|ton) (?:temps|règlement)[^.?!]{0,20}(?:manque|pas))",
    ),
    door_open=(
        r"\b(?:à|dans) l['’]avenir\b|\bdans le futur\b|\bun jour\b|(?<!au )\bplus tard\b|\bultérieur\w{0,5}|\bà (?:la|une) prochaine\b|\bprochaine?s? (?:fois|occasion|opportunité|offre|annonce|ouverture|rencontre|collaboration|recrutement)s?\b|\bfutur(?:e|es|s)? (?:poste|offre|annonce|opportunité|occasion|recrutement|besoin|candidature|collaboration|projet|ouverture)s?\b|\bd['’]ici quelque temps\b",
        r"\b(?:une? |toute? |d['’])(?:autre|nouvelle?|nouveau|prochaine?)s? (?:\w{1,9} )?(?:fois|occasion|opportunité|offre|poste|besoin|annonce|collaboration|recrutement|rôle|projet|fonction)s?\b|\b(?:rest|gard)\w{1,4} (?:\w{1,7} )?(?:en contact|le contact|à (?:votre|ton) écoute|disponible)\b|\b(?:en|le) contact\b",
        r"\b(?:re)?crois(?:er|ent|eront|ons|eraient)\b|\b(?:re)?pens(?:er|ez|e|erez|iez) à (?:moi|ma candidature|mon profil)\b|\bgard(?:er|ez|e|iez) (?:mes coordonnées|mon (?:CV|dossier|profil|nom|contact)|ma candidature)\b|\bvivier\b|\bgardez?-moi en tête\b|\bporte\b[^.?!]{0,15}\bouverte",
        r"\b(?:re)?(?:postul|candidat|contact|travaill|écri|parl|collabor|tent|présent|retrouv|propos|li)\w{1,5}\b[^.?!]{0,40}\b(?:à|de) nouveau\b|\b(?:à|de) nouveau (?:\w{1,5} )?(?:postul|candidat|contact|écri|tent|envoy)\w{1,6}|\brepostul\w{1,5}|\brecontact\w{1,5}",
        r"\b(?:poste|offre|opportunité|occasion|place|fonction|besoin)\b[^.?!]{0,60}\b(?:se libère|se libérait|s['’]ouvr\w{1,3}|se présent\w{1,4}|correspond\w{0,4}|me conv\w{2,7}|voit le jour|apparaît|se crée|devait)\b",
    ),
    closings=(
        r"^(?:(?:(?:bien|très|plus|fort|trè)s? )?(?:cordialement|amicalement|sincèrement|respectueusement|chaleureusement)|bien à (?:vous|toi)|(?:mes |avec (?:mes|toutes mes|nos) |recevez (?:mes|toutes mes) )?(?:\w{1,12} )?(?:salutations|remerciements|pensées|vœux|meilleures?)|(?:une )?(?:très |bien )?(?:belle|bonne|excellente) (?:journée|soirée|fin|semaine|continuation|suite|matinée)|à (?:bientôt|très bientôt|la prochaine|une prochaine|un de ces)|au plaisir|(?:encore |un grand )?merci|(?:je|en) vous (?:prie|souhaite|remerci|adresse)|je te (?:souhaite|remercie)|veuillez|recevez|amitiés|bises?\b|avec (?:toute )?ma|dans l['’]attente|(?:passez|passe) une|tout de bon|prenez soin|prends soin|en (?:vous|te) (?:remerciant|souhaitant))\b",
    ),
    disappointment=(
        r"\bdéçue?s?\b|\bdéception\b|\bdécevan\w{1,3}\b|\bdommage\b|\btrist\w{1,6}|\battrist\w{1,4}|\bregrett?\w{0,5}|\bhélas\b|\bmalheureusement\b|\bj['’]espérais\b|\bj['’]avais espéré\b|\bnavrée?\b|\bdésolée?\b",
        r"\b(?:j['’]|je )(?:\w{1,3} )?aurais (?:\w{1,12} )?(?:aimé|voulu|souhaité|adoré|préféré|eu (?:\w{1,7} )?(?:plaisir|envie))(?! (?:savoir|avoir|connaître|comprendre|vous (?:poser|demander)|te (?:poser|demander)|recevoir|bénéficier|un retour|votre avis|ton avis))",
    ),
    interview=(
        r"\b(?:entretiens?|entrevues?|interview\w{0,3}|visio\w{0,11}|rendez-vous|RDV|assessments?|discussions?|conversations?|discuté\w{0,2}|bavardé|parlé|téléphonique|téléphone|jury)\b|(?<!en )\béchang(?:e|es|é|és|ées|ions|ait|eait|eâmes)\b|\b(?:pu|eu|plaisir)[^.?!]{0,25}\b(?:échanger|discuter|dialoguer|bavarder)\b|\bpris[^.?!]{0,20}\bd['’]échanger\b|\bmoment (?:passé|partagé)\b",
        r"\b(?:notre|nos|cette|la|ma|belle|de|première|votre) rencontres?\b|\b(?:avoir|ai|avez|as|avons|sommes|a|eu|pu)\b[^.?!]{0,20}\brencontr(?:ée?s?|er)\b|\bfait (?:votre |ta |leur |plus ample )?connaissance\b|\b(?:pu|plaisir de|eu)[^.?!]{0,15}faire (?:votre |ta |leur )?connaissance\b",
        r"\b(?:m['’]|nous )(?:avoir|avez|as|a|ont) (?:\w{1,9} ){0,2}(?:reçu|accueilli|écouté|entendu|interrogé|auditionné|convié|invité)e?s?\b|\bde (?:me (?:recevoir|rencontrer|parler|voir)|m['’](?:écouter|accueillir|interroger|entendre)|nous (?:recevoir|rencontrer|parler))\b|\b(?:votre|ton) accueil\b|\baccueil chaleureux\b",
        r"\bnous (?:nous )?sommes (?:vus|vues|parlé|rencontré\w{0,2})\b|\bma (?:visite|venue)\b|\bquestions[^.?!]{0,20} posées\b|\bnotre appel\b|\bvotre appel\b|\bce que vous m['’]avez (?:dit|raconté|expliqué|montré)\b|\bde vive voix\b",
    ),
    # Capitals are heeded: "MES Engineer", "Ma Région", "Entre Nous" and the Dutch "je" in a name speak for nobody.
    first_person=(
        r"\bj['’](?-i:[a-zà-ÿœ]|[A-ZÀ-Þ]{3})|(?-i:\b[Jj]e +[a-zà-ÿœ])|(?-i:\bJE +[A-ZÀ-Þ]{2})|(?-i:\bm['’][a-zà-ÿœ])|(?-i:\b(?:moi|me)\b)",
        r"(?-i:\b(?:[Mm]on|[Mm]a|[Mm]es) +(?!del? )[a-zà-ÿœ])|(?-i:\bMON +[A-ZÀ-Þ]{3})|\bnous +(?:ne +|n['’]|vous +|te +|en +|y +)?(?:\w{2,12}ons|sommes)\b",
        r"\b(?:accepte|renonce|promets|avoue|démissionne|supplie|m['’]engage|m['’]excuse)\b|\bdésolée? (?:de|d['’]|pour|si)\b|(?-i:\b(?!minerai\b)[a-zà-ÿœ]{3,14}[ei]rai\b)",
    ),
    forbidden=MappingProxyType(_FORBIDDEN),
    spaced="?!;:",
    first="1er",
    words=small_words(
        "le la les de du des un une et à je j vous votre vos tu te ta ton tes nous notre pour dans sur avec que qu qui ne n pas est si c ce cet cette ces "
        "s se au aux mon ma mes me m moi il elle on en d l mais ou où plus très bien même aussi été ai avez avoir être suis serait sera ont a y "
        "lui leur chez par sans tout toute autre comme encore fois jour merci poste candidature temps réponse décision équipe message comprends respecte "
        "bonjour cordialement quelle quel compétence expérience retour avis suite entretien aurais aimé travailler savoir écrit souhaite plaisir"
    ),
)
