"""English."""

from rejectbox.languages import Language

_TALK = r"(?:interviews?|conversation|call|chat|meeting|discussion|visit|phone screen|assessment day)"
_HIRE = r"(?:role|position|post|job|vacancy|opening|opportunity|internship|apprenticeship|requisition|placement)"

ENGLISH = Language(
    code="en",
    interviewed=(
        r"\bthank(?:s| you)[^.!?]{0,60}\b(?:coming in|coming to|visiting us|interviewing|meeting (?:with )?(?:us|me|our|the)|(?:speaking|talking|chatting) (?:with|to) (?:us|me|our|the))",
        r"\bthank(?:s| you)[^.!?]{0,60}\bto (?:meet|speak|talk|interview|chat)\b",
        rf"\bthank(?:s| you) (?:again |so much |very much )?for (?:your|the|our|a|attending (?:the|your|our|an)) (?:\w+ ){{0,3}}{_TALK}\b",
        rf"\b(?:after|following|since|from|during|enjoyed) (?:your|our|the) (?:\w+ ){{0,3}}{_TALK}\b(?! (?:process|stage|of all|of other))",
        r"\b(?:enjoyed|pleasure|great|lovely|good|nice|delighted|wonderful) (?:to )?(?:meet|speak|talk|chat)(?:ing)? (?:with |to )?you\b",
        r"\b(?:pleasure|great|lovely|good|nice|wonderful) (?:having|to have|getting to know|to get to know) (?:you|met|spoken)\b",
        r"\b(?:you (?:\w+ )?interviewed (?:with|for|at)|when (?:we|you and I) (?:met|spoke|talked))\b",
        r"\bthe time you (?:took|spent) (?:to (?:meet|speak|talk|interview)|with (?:us|me|our|the team)|speaking|talking|meeting|interviewing)",
    ),
    invited=(
        r"\b(?:invite|inviting) you (?:to|for) (?:an? |the |our )?(?:\w+ ){0,3}(?:interview|call|chat|conversation|meeting|assessment day)",
        r"\bschedule (?:an?|your|the) (?:\w+ ){0,3}(?:interview|call|chat|conversation)",
        r"\byour (?:\w+ ){0,3}interview (?:is|has been) (?:scheduled|confirmed|booked|on)",
        r"\b(?:interview|phone screen) (?:confirmation|invitation|on (?:mon|tues|wednes|thurs|fri)day)",
        r"\blook(?:ing)? forward to (?:meeting|speaking|talking)",
    ),
    refused=(
        r"\b(?:unable|not able|not in a position|cannot|can not|can't|do not|don't|won't|will not|not possible)\b[^.!?]{0,60}\b(?:feedback|reasons)",
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
        rf"\b(?:{_HIRE}|careers?|application|interest|interview\w*|work\w*|employment|team|apply\w*|applied) (?:here )?(?:at|with) (?:the )?@",
        r"\b(?:application|applied|apply|applying) to (?:join )?(?:the )?@",
        r"\b(?:interest|interested) in (?:joining |working (?:at|for|with) |employment (?:at|with) |a career (?:at|with) )?(?:the )?@(?= ?(?:[.,;!]|$)| (?:and|as|for|we)\b)",
        r"\bjoin(?:ing)? (?:the )?@(?= ?[.,;!]| (?:team|and|as|family)\b)",
        r"\b(?:here at|on behalf of|all of us at|everyone at|team at|us at|colleagues at) (?:the )?@",
        r"\bthe @(?= (?:recruiting|recruitment|talent|hiring|careers|people)\b)",
    ),
    role=(
        rf"\b{_HIRE} (?:of|as|for|titled|advertised as) ?(?:an? |the |our )?[\"“”']?@",
        rf"\b(?:for|regarding|about|to|in|fill|as) (?:the|our|a|an|this) [\"“”']?@(?=[\"“”']? {_HIRE}\b)",
        r"\b(?:application|applying|applied|apply|candidacy) (?:for|as) (?:the |our |an? )?[\"“”']?@(?=[\"“”']? (?:at|with|here|in|and)\b|[.,;!\"“”'(]| -|$)",
    ),
    role_subject=(
        r"\b(?:application|applying|applied|candidacy|interview)(?: for| as|:| -| –) ?(?:the |our |an? )?(?:(?:position|role|post)(?: of|:)? )?@(?= (?:at|with|position|role)\b|$|[,;(|]| [-–])",
        r"(?:^|: | [-–] |\| ?)@(?= (?:at|position|role|application|[-–])\b)",
    ),
    role_words=frozenset(
        "engineer developer manager analyst designer assistant officer nurse teacher lecturer professor intern trainee "
        "apprentice driver cook chef supervisor consultant specialist coordinator administrator director architect "
        "scientist researcher technician clerk accountant lawyer editor writer producer representative agent adviser "
        "advisor associate executive operator mechanic electrician carer worker cashier barista waiter receptionist "
        "librarian planner buyer auditor controller programmer tester fellow postdoc tutor therapist pharmacist "
        "paralegal secretary welder plumber gardener baker internship apprenticeship operative labourer".split()
    ),
    not_names=frozenset(
        "i we you he she it they your our my their his her this that these those the a an and or but as at for from in "
        "on of to with after before although unfortunately however thank thanks dear hi hello please while since it's "
        "we've you've i've we're company team monday tuesday wednesday thursday friday saturday sunday january february "
        "march april may june july august september october november december application position role job vacancy "
        "opportunity candidate candidates interview regards re fw fwd update status hr us best kind sincerely".split()
    ),
    teams=frozenset(
        "team careers career jobs job hr recruiting recruitment recruiter talent acquisition hiring people human "
        "resources personnel admissions support info office notifications notification no-reply noreply via "
        "department committee applications apply onboarding service services group university college council "
        "school hospital institute bank company".split()
    ),
    questions=(r"\b(?:questions?|queries|feedback|enquir\w+|inquir\w+|contact|reach|write to|get in touch|email|e-mail)\b",),
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
)
