"""English."""

from rejectbox.languages import Language

_TALK = (
    r"(?:interviews?|conversation|call|chat|meeting|discussion|visit|phone screen|assessment day|trial (?:day|shift))"
)
_CAUSE = (
    r"after|following|since|from|during|thank|thanks|enjoyed|but|although"  # behind these a real conversation may stand
)
_HIRE = r"(?:role|position|post|job|vacancy|opening|opportunity|internship|apprenticeship|requisition|placement)"

LANGUAGE = Language(
    code="en",
    interviewed=(
        rf"\bthank(?:s| you)\b[^.!?]{{0,30}}\bfor (?:taking|attending|coming (?:for|to|in for)|joining|doing|having) (?:(?:the|your|our|an?|us for) )?(?:\w+ ){{0,3}}{_TALK}\b",
        r"\bthank(?:s| you)\b[^.!?]{0,30}\bfor (?:your|the) time (?:\w+ ){0,3}(?:on the phone|on (?:mon|tues|wednes|thurs|fri|satur)day|yesterday|today|this morning|last week)",
        r"\bthank(?:s| you)\b[^.!?]{0,30}\bfor spending (?:\w+ ){0,4}(?:with|at|in) (?:us|our|the)",
        r"\b(?:loved|enjoyed|blessing|pleasure) (?:to )?(?:meet|spend|speak|talk|see)(?:ing)? (?:time with )?you\b",
        r"\bthank(?:s| you)[^.!?]{0,60}\b(?:coming in|coming to see|coming to (?:our|the|meet|visit)|visiting us|interviewing|meeting (?:with )?(?:us|me|our|the)|(?:speaking|talking|chatting) (?:with|to) (?:us|me|our (?!assistant|bot|chat)|the (?!assistant|bot|chat)))",
        r"\bthank(?:s| you)[^.!?]{0,60}\bto (?:meet|speak|talk|interview|chat)\b",
        rf"\bthank(?:s| you) (?:again |so much |very much )?for (?:your|the|our|a|attending (?:the|your|our|an)) (?:\w+ ){{0,3}}{_TALK}\b",
        rf"\b(?:after|following|since|from|during|enjoyed) (?:your|our|the) (?:\w+ ){{0,3}}{_TALK}\b(?! (?:process|stage|of all|of other))",
        r"\b(?:enjoyed|pleasure|great|lovely|good|nice|delighted|wonderful) (?:to )?(?:meet|speak|talk|chat)(?:ing)? (?:with |to )?you\b",
        r"\b(?:pleasure|great|lovely|good|nice|wonderful) (?:having|to have|getting to know|to get to know) (?:you|met|spoken)\b",
        r"\b(?:you (?:\w+ )?interviewed (?:with|for|at)|when (?:we|you and I) (?:met|spoke|talked))\b",
        r"\b(?:the time you (?:took|spent)|for taking the time) (?:to (?:meet|speak|talk|interview)|with (?:us|me|our|the team)|speaking|talking|meeting|interviewing)",
    ),
    invited=(
        r"\b(?:invite|inviting) you (?:to|for) (?:an? |the |our )?(?:\w+ ){0,3}(?:interview|call|chat|conversation|meeting|assessment day)",
        r"\bschedule (?:an?|your|the) (?:\w+ ){0,3}(?:interview|call|chat|conversation)",
        r"\byour (?:\w+ ){0,3}interview (?:is|has been) (?:scheduled|confirmed|booked|on)",
        r"\b(?:interview|phone screen) (?:confirmation|invitation|on (?:mon|tues|wednes|thurs|fri)day)",
        rf"\b(?:are you|would you be|you(?:'re| are)) (?:free|available)\b[^.!?]{{0,40}}\b{_TALK}\b",
    ),
    unreal=(
        rf"\b(?:not|unable|cannot|can't|won't|never|without|no)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,40}}\b(?:interview\w*|met|meet\w*|chat|spe?oken?|speak\w*|talk\w*|visit\w*|conversation|assessment day)",
        rf"\b(?:candidates?|applicants?|those|people|anyone|others) (?:\w+ ){{0,4}}(?:for|to|at|in|an?) (?:\w+ ){{0,2}}{_TALK}",
        r"\b(?:interview(?:ed|ing|s)?|met|meeting|spoke|spoken|speaking|talking|conversations?|calls?) (?:with |of )?(?:\w+ ){0,5}(?:candidates|applicants|people|others)\b",
        rf"\binterest(?:ed)? in (?:\w+ ){{0,3}}(?:{_TALK}|interviewing|meeting|speaking|talking)",
        rf"\b{_TALK} (?:process|stage|phase|panel|round)s?\b",
        r"\bin (?:the|a|your) future\b",
    ),
    conditional=(
        rf"\b(?:would|could|might|should|if|hope[ds]?|unless|whether)\b(?! (?:also )?(?:like|love|want) to (?:\w+ )?thank)(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|met|meet\w*|spe?oken?|speak\w*|talk\w*|interviewing)",
        r"\b(?:willing\w*|want\w*|offer\w*|agree\w*|look\w* forward|invit\w*|select\w*|progress\w*|proceed\w*) (?:to|for) (?:an? |the |our |your )?(?:\w+ )?(?:interview\w*|meet\w*|speak\w*|talk\w*|call|chat|conversation)",
    ),
    phoned=(r"\b(?:phone|telephone|call|phone screen|screening call|video call)\b",),
    final=(
        r"\b(?:final|last|third|fourth)(?:[- ]round| stage| interview| conversation| meeting)",
        r"\b(?:final|last) (?:\w+ )?(?:interview|round|stage)s?\b",
    ),
    tested=(
        r"\b(?:thank(?:s| you)|appreciate|after|following|reviewed|looked at|based on)\b[^.!?]{0,80}\b(?:(?:take-?home|coding|technical|online|written|skills?) (?:test|task|assignment|assessment|challenge|exercise)|case study|test task|assignment|(?:your|the) (?:test|assessment|submission|solution|challenge))\b",
        r"\byou (?:completed|submitted|handed in|sent (?:us|in)|took)\b[^.!?]{0,40}\b(?:test|task|assignment|assessment|challenge|exercise|case study)\b",
        r"\b(?:completing|submitting|taking|doing|handing in|sending (?:us|in)) (?:our|the|your) (?:\w+[ -]){0,3}(?:test|task|assignment|assessment|challenge|exercise|case study)\b",
    ),
    meeting=rf"(?:{_TALK}|interviewing|interviewed|met|spoke|talked|talking|speaking|meeting|came in|coming in)",
    on="on|of|from",
    refused=(
        r"\b(?:unable|not able|not in a position|cannot|can not|can't|do not|don't|won't|will not|not possible)\b(?! hesitate| be shy)[^.!?]{0,60}\b(?:feedback|reasons)",
        r"\bfeedback (?:cannot|can not|can't|will not|won't|is not|isn't)\b",
        r"\bno (?:\w+ )?feedback\b[^.!?]{0,40}\b(?:given|provided|available|possible|can be)",
        r"\b(?:not|nor) (?:enter|engage) into (?:any )?(?:correspondence|discussion)",
    ),
    offered=(
        r"\b(?:happy|glad|pleased|delighted|willing) to (?:\w+ )?(?:provide|give|share|offer|discuss|talk)[^.!?]{0,60}\bfeedback",
        r"\b(?:if you (?:would|'d) like|should you (?:want|wish|like)|please (?:ask|let (?:us|me) know|get in touch))[^.!?]{0,60}\bfeedback",
        r"\bfeedback (?:is available|can be (?:provided|given|requested))\b",
    ),
    given=(
        r"\b(?:the|our) (?:main |key |only |deciding )?reasons? (?:for (?:our|this|the) decision )?(?:was|were|is) (?:that|your|the|a lack)\b",
        r"\b(?:here is|here's|some|a little|brief|our) feedback\b[^.!?:]{0,40}:",
        r"\bfeedback (?:from|on) (?:the|your) (?:\w+ ){0,3}(?:panel|interview|interviewers?|team|test|task)\b[^.!?]{0,20}(?::|was that)",
        r"\b(?:we|panel|team|interviewers?) (?:felt|thought|found|noted)(?: that)? (?:you|your)\b[^.!?]{0,120}\b(?:lack\w*|less|not|could|need\w*|gaps?|weak\w*|stronger|depth)\b",
        r"\bwhere (?:you|your \w+) (?:fell short|could (?:have )?improved?|was weaker)",
    ),
    pause=(
        r"\b(?:hiring|recruitment|recruiting)(?: process)? (?:is |has been |was )?(?:now |currently )?(?:freeze|frozen|paused|on hold|suspended)",
        r"\b(?:freez|paus|suspend)\w* (?:all |our |any |the )?(?:\w+ )?(?:hiring|recruitment|recruiting)",
        rf"\b(?:{_HIRE}|process|search)\b[^.!?]{{0,40}}\b(?:on hold|paused|put off|suspended|postponed)",
    ),
    ended=(
        r"\bnot (?:be )?(?:moving forward|move forward|proceed\w*|progress\w*|tak\w+ your)\b",
        r"\b(?:no longer|not) (?:be )?(?:considered|considering|selected|successful)\b",
        rf"\b(?:clos\w+|cancel\w*|withdr\w+|eliminat\w+) (?:the|this|your|all) (?:\w+ )?(?:application|search|{_HIRE})",
        rf"\b(?:application|{_HIRE})\b[^.!?]{{0,30}}\b(?:closed|cancelled|canceled|withdrawn|eliminated|unsuccessful)",
    ),
    company=(
        rf"\b(?:{_HIRE}|careers?|application|interest|interview\w*|work\w*|employment|team|apply\w*|applied) (?:here )?at (?:the )?@",
        rf"\b(?:{_HIRE}|careers?|application|employment)[\"“”'’]? with (?:the )?@",
        r"\b(?:application|applied|apply|applying) to (?:join )?(?:the )?@(?! (?:at|role|position|job)\b)",
        r"\b(?:considering|chosen|choosing|thinking of) (?:the )?@(?= as\b)",
        r"\byour @(?= application\b)",
        r"\b(?:interest|interested) in (?:joining |working (?:at|for|with) |employment (?:at|with) |a career (?:at|with) )?(?:the )?@(?= ?(?:[.,;!]|$)| (?:and|as|for|we)\b)",
        r"\bjoin(?:ing)? (?:the )?@(?= ?[.,;!]| (?:team|and|as|family)\b)",
        r"\b(?:application|applying|applied|apply|interest|candidacy|interviewing|interview|considered|offer you)\b[^.!?;]{0,80} at (?:the )?@",
        r"\b(?:here at|on behalf of|all of us at|everyone at|team at|us at|colleagues at) (?:the )?@",
        r"\bthe @(?= (?:recruiting|recruitment|talent|hiring|careers|people)\b)",
    ),
    company_subject=(
        r"\b(?:update|message|news|note|information) from (?:the )?@(?=$| [-–|(,]| (?:about|regarding|on)\b)",
        r"^[^.!?]{0,100} (?:at|with) (?:the )?@(?=$| [-–|(,])",
    ),
    role=(
        rf"\b{_HIRE} (?:of|as|for|titled|advertised as) (?:an? |the |our )?[\"“”'‘]?@",
        rf"\b(?:for|regarding|about|to|in|fill|as|offered|you|and) (?:the|our|a|an|this) [\"“”'‘]?@(?=[\"“”'’]? {_HIRE}\b)",
        r"\b(?:applications?|applying|applied|apply|candidacy) (?:for|as|to be|to become) (?:the |our |an? )?[\"“”']?@(?=[\"“”']? (?:at|with|here|in|and)\b|[.,;!\"“”'(]| -|$)",
        r"\b(?:application|applied|applying) to @(?= at\b)",
        r"\b(?:joining|join|apply|applying|applied|considered|interest|candidacy)\b[^.!?]{0,50} as (?:an? |our |the )?%",
        r"\b(?:appoint\w*|hire|hired|chosen) (?:\w+ ){0,3}as (?:an? |our |the )?%",
        r"\b(?:search|looking) for (?:an? |our |the )%(?= is\b)",
    ),
    role_subject=(
        r"\b(?:application|applying|applied|candidacy|interview)(?: status)?(?: for:?| as| to|:| -| –) ?(?:the |our |an? )?(?:(?:position|role|post)(?: of|:)? )?@(?= (?:at|with|position|role|interview)\b|$|[,;|]| [-–|])",
        r"(?:^|: | [-–|] |\| ?)%(?= (?:at|position|role|application|interview|job|post|vacancy)\b)",
        r"(?:^|: | [-–|] |\| ?)%(?=$| [-–|])",
    ),
    role_words=frozenset(
        "engineer developer manager analyst designer assistant officer nurse teacher lecturer professor intern trainee "
        "apprentice driver cook chef supervisor consultant specialist coordinator administrator director architect "
        "scientist researcher technician clerk accountant lawyer editor writer producer representative agent adviser "
        "advisor associate executive operator mechanic electrician carer worker cashier barista waiter receptionist "
        "librarian planner buyer auditor controller programmer tester fellow postdoc tutor therapist pharmacist "
        "paralegal secretary welder plumber gardener baker internship apprenticeship operative labourer".split()
    ),
    role_endings=(),
    company_joins=frozenset("of and de du des di van von für y e".split()),
    role_joins=frozenset("of for and in to the".split()),
    client=(r"\b(?:our|my|the) clients?\b", r"\bon behalf of (?:a|our|my) client\b"),
    elsewhere=(
        r"\b(?:other|another|similar|instead|also (?:like|open|hiring|look\w*|recruiting)|might (?:like|want|suit)|may (?:like|suit|interest)|we are (?:also )?(?:looking|hiring) for)\b[^.!?]{0,80}\b(?:roles?|positions?|posts?|jobs?|openings?|opportunit\w+|vacanc\w+)\b",
        r"\b(?:roles?|positions?|posts?|jobs?|openings?|opportunit\w+|vacanc\w+)\b[^.!?]{0,80}\b(?:instead|might (?:suit|interest)|may (?:suit|interest)|still open|better suited|better fit)\b",
    ),
    applying=(r"\b(?:appl(?:y|ied|ying|ications?)|candidacy|interest)\b",),
    not_names=frozenset(
        "i we you he she it they your our my their his her this that these those the a an and or but as at for from in "
        "on of to with after before although unfortunately however thank thanks dear hi hello please while since it's "
        "we've you've i've we're company team monday tuesday wednesday thursday friday saturday sunday january february "
        "march april may june july august september october november december application position role job vacancy "
        "opportunity candidate candidates interview regards re fw fwd update status hr us best kind sincerely yours hiring sorry after following thanks interviews your feedback outcome esq phd mba".split()
    ),
    teams=frozenset(
        "team careers career jobs job hr recruiting recruitment recruiter talent acquisition hiring people human "
        "resources personnel admissions support info office notifications notification no-reply noreply via "
        "department committee applications apply onboarding service services group university college council "
        "school hospital institute bank company ltd limited llc llp inc plc corp admin administration employer panel staff desk portal platform ats center centre crew workflow operations coordinator recruiter temp temps mailer system updates update graduate corporate generalist mailbox resourcing early selection ops".split()
    ),
    team_stems=("recruit", "career", "applicant", "candidate", "hiring"),
    organisations=frozenset(
        "group university college council school hospital institute bank services ltd limited llc llp inc plc corp".split()
    ),
    businesses=frozenset(
        "insurance media pharma pharmaceuticals logistics foundation schools labs laboratories systems solutions energy foods hotels hotel "
        "works robotics analytics studio studios partners consulting consultants holdings international global technologies technology "
        "software digital health healthcare medical care clinic capital trust water retail games brothers sons partnership society museum theatre "
        "library church union cooperative association agency bakery brewery farm farms kitchen cafe coffee restaurant industries "
        "manufacturing engineering construction motors airlines rail transport shipping ports telecom networks security financial finance "
        "properties estates homes ventures collective company enterprises products supplies supply staffing placements search".split()
    ),
    business_endings=(),
    at="at|from|of(?= the\\b)",
    via="via|through",
    behalf="on behalf of",
    openings="the|your|for",
    signed_at="at",
    titles="Mr|Mrs|Ms|Mx|Miss|p\\.? ?p",
    advertising=r"powered by|©|unsubscribe|sent (?:via|with|by|through)",
    questions=(
        r"\b(?:questions?|queries|feedback|enquir\w+|inquir\w+|contact|reach|write to|get in touch|email|e-mail)\b",
    ),
    other_matters=(
        r"\b(?:data|privacy|gdpr|unsubscribe|opt out|opt-out|stop (?:these|receiving)|subscription|accommodation|technical|delet\w+|complain\w*|phishing|fraud)\b",
    ),
    unread=(
        r"\b(?:do not|don't|cannot|please refrain from) (?:reply|respond|replying|responding)\b[^.!?]{0,40}\b(?:mail|message|address|directly|this)",
        r"\b(?:replies|responses|mailbox|inbox|address)\b[^.!?]{0,40}\b(?:not monitored|unmonitored|not (?:be )?(?:read|answered)|is not checked)",
        r"\b(?:unmonitored|unattended) (?:mailbox|inbox|address|account)",
    ),
    closings=(
        r"(?:(?:kind|best|warm|warmest|kindest|many|with (?:kind|best|warm)) )?(?:regards|wishes|thanks)(?: from .{1,40})?",
        r"(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?",
        r"(?:all the best|cheers|best|warmly|take care|thank you|thanks again|thanks|respectfully|cordially)",
    ),
    slashed=False,
)
