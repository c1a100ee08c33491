"""English."""

from rejectbox.languages import Language
from rejectbox.languages.english_words import BUSINESSES, NOT_NAMES, ORGANISATIONS, ROLE_WORDS, TEAMS

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_TALK = (
    r"(?:interviews?|conversations?|calls?|chats?|meetings?|discussions?|visits?|talks?|phone screens?|"
    r"assessment (?:day|morning|cent(?:re|er))s?|trial(?: (?:day|shift|morning|evening|session|week)s?)?)"
)
_REAL = (  # not "call centre", "interview process", "a call for applications"
    rf"{_TALK}\b(?! (?:for (?:app|pap|prop)|cent(?:re|er)|handl|agent|tak|operat|support|bot|design|process|stage|phase|"
    r"panel|invit|balance|law|attorney|manag|coord|plan|room)|-)"
)
_MOD = (  # words before it: "your recent second interview", and not "your application for call handler"
    r"(?:(?!(?:applications?|appl(?:y|ied|ying)|interest\w*|cv|r[eé]sum[eé]|e-?mail|message|note|letter|enquiry|patience|for)\b)"
    r"[\w’'-]+ ){0,4}"
)
_THANKS = r"\b(?:thank(?:s| you)|cheers|ta|grateful|appreciated?)\b"
_US = r"(?:us|me|our|the|my|every(?:one|body))"
_YOU = r"(?:with |to |round )?(?:you|yourself)\b(?! (?:appl|among|are|have|had|consider|want|interested))"
_CAUSE = (
    r"after|following|since|from|during|thank|thanks|enjoyed|but|although"  # behind these a real conversation may stand
)
_HIRE = (
    r"(?:role|position|post|job|vacancy|opening|opportunity|posting|internship|apprenticeship|requisition|placement)"
)
_SEAT = rf"(?:{_HIRE}|contract|seat|spot|traineeship|requirement|recruitment|search|competition|campaign|programme?)"
_PEOPLE = r"(?:candidates?|applicants?|people|persons?|finalists?|individuals?|others?|employers?|someone|colleagues?)"
_TEST = r"(?:tests?|tasks?|assignment|assessment|challenge|exercises?|examination|exam|case study|take-?home)"
_NEXT = (
    r"(?=[\"“”']?(?: (?:at|with|here|in|and|on|via|through|within|has|have|had|was|were|is|will|but|which|that|we|this|based|"
    r"under|due)\b|[.,;!?\"“”'(]| [-–(]|$))"
)
_REF = r"(?:(?:no\.? ?|number |ref\.? ?|id )?#?[\w/-]{0,12}\d[\w/-]{0,12}[,:]? ?[-–(]? ?)?"
_ROW = r"(?:(?:position|job|vacancy|role|post|posting|requisition) (?:title|name|applied for)|title|position|role|vacancy|job|post|requisition)"
_NO_ROLE = (
    r"(?!(?:about|regarding|concerning|re|update|news|your|our|the|my|an?|thanks?|thank you|hello|hi|dear|no|not|sorry|outcome|"
    r"results?|decision|application|interview|status|position|job|role|vacancy|info|information|question|quick|following|"
    r"follow|feedback|for|from|with|to|on|in|of|as|at|and|new)\b)"
)

LANGUAGE = Language(
    code="en",
    interviewed=(
        rf"{_THANKS}[^.!?]{{0,30}}\bfor (?:taking(?: part in)?|attending|coming (?:to|for|in for|along to)|joining|doing|having|completing|participating in) (?:for )?(?:(?:the|your|our|an?|us for) )?{_MOD}{_REAL}",
        rf"{_THANKS}[^.!?]{{0,30}}\bfor (?:your|the) time (?:\w+ ){{0,3}}(?:on the (?:phone|call)|over (?:zoom|teams|video)|at the (?:\w+ )?(?:panel|interview)|on {_DAY}|yesterday|today|this morning|last week|earlier)",
        rf"{_THANKS}[^.!?]{{0,30}}\bfor spending (?:[\w’'-]+ ){{0,6}}(?:with|at|in) (?:us|our|the)",
        rf"{_THANKS}[^.!?]{{0,30}}\bfor (?:{_DAY}|yesterday|today|the other day|last (?:week|night|{_DAY})|the (?:two|three|four|five) (?:days|mornings|evenings|shifts))\b",
        rf"{_THANKS}[^.!?]{{0,30}}\bfor (?:your|the|doing|giving|teaching) {_MOD}(?:presentation|seminar|lesson|demonstration|audition|pitch)\b(?! you (?:sent|sub))",
        rf"{_THANKS}[^.!?]{{0,60}}\b(?:coming (?:in|by|down|over|along|up|round|through|all the way)\b|coming to (?!us\b|our (?:attention|website)|the (?:careers|website))\w|flying (?:out|in|over)|making the (?:trip|journey)|travell?ing (?:to|down|up|over|all)|visiting \w|giving up (?:your|an?|the|some)|interviewing\b(?! candidates)|having (?:us|me) |(?:walking|talking|taking) (?:us|me) through|cooking for|(?:working|walking|pairing) with {_US})",
        rf"{_THANKS}[^.!?]{{0,60}}\b(?:meeting (?:with \w|(?:us|me|our|every\w+|the (?:team|panel|\w+ team))\b)|(?:speaking|talking|chatting)\b[^.!?]{{0,20}} (?:on the phone|by phone|on zoom|on teams)|(?:speaking|talking|chatting) (?:with|to) (?!(?:our|the) (?:\w+ )?(?:assistant|chat ?bot|bot|chat))\w|taking (?:my|our) call)",
        rf"{_THANKS}[^.!?]{{0,60}}\bto (?:meet|speak|talk|interview|chat)\b",
        rf"{_THANKS} (?:again |so much |very much |you )?for (?:your|the|our|an?|that|attending (?:for |the |your |our |an? )?) ?{_MOD}{_REAL}",
        rf"\b(?:after|following|since|from|during|enjoyed|on|in|at) your {_MOD}{_REAL}(?! of (?:all|other))",
        rf"\b(?:after|following|since|from|during|enjoyed|in|on) our {_MOD}(?!discussions?|meetings?|interviews)(?:{_REAL})",
        r"\b(?:after|following|since|from|during|enjoyed) the (?:\w+ ){0,3}(?:interview|conversation|call|chat|meeting|discussion|phone screen)\b(?! (?:process|stage|of all|of other))",
        rf"\bour {_MOD}(?:meeting|discussion|chat|conversation|call)s? (?:with you|on {_DAY}|on the \d|last|yesterday|earlier|well\b)",
        rf"\b(?:refer(?:ence|s|ring)? to|further to|regarding|with regard to|pursuant to|feedback (?:on|from)|about|outcome of|result of) (?:your {_MOD}{_REAL}|the (?:\w+ ){{0,2}}(?:interview|discussion|call) (?:held|conducted|you had|we had|with you|you attended))",
        r"\byour (?:own |recent |first |second |final |last )?interview (?:was|went|showed|on|with|last|yesterday)\b",
        rf"\b(?:loved|enjoyed|liked|appreciated)(?: [\w’']+){{0,3}}? (?:your|our|the|that) {_MOD}(?:{_REAL}|presentation|lesson)",
        rf"\b(?:loved|enjoyed|liked|blessing|pleasure|great|lovely|good|nice|delighted|wonderful|fun|joy|delight|honou?r|privilege)(?: [\w’']+){{0,2}}? (?:meeting|speaking|talking|chatting|seeing|having|pairing|working|walking|interviewing|spending time) {_YOU}",
        rf"\b(?:blessing|pleasure|great|lovely|good|nice|delighted|wonderful|fun|joy|delight|honou?r|privilege|(?:was|were) (?:\w+ )?(?:happy|pleased)) to (?:\w+ )?(?:meet|speak|talk|chat|see|interview|walk|spend time|have met|have spoken)\b[^.!?,]{{0,20}}? {_YOU}",
        r"\b(?:pleasure|great|lovely|good|nice|wonderful|enjoyed|loved) (?:getting to know|to get to know) you\b",
        r"\b(?:were|was) (?:\w+ )?(?:happy|pleased|lucky|glad|great|lovely|nice) to have (?:had )?you (?:in|with|here|there|around|over)\b",
        r"\byou(?:['’]ve| have)? (?:\w+ )?interviewed (?:with|for|at|well|really|very|so|strongly)\b|\bwhen (?:we|you and I|I) (?:last )?(?:met|spoke|talked|chatted|saw you)\b|\bas (?:I|we) (?:said|mentioned|discussed|told you|promised|explained) (?:to you )?(?:on the (?:phone|day)|in person|at (?:the|your) interview|when|in our|during our)",
        r"\b(?:time|hours|days?|morning|afternoon|weeks) (?:that )?you(?:['’]ve| have)? (?:took|spent|taken) (?:to (?:meet|speak|talk|interview|chat)|(?:[\w-]+ )?with (?:us|me|our|the team)|speaking|talking|meeting|interviewing)|\bfor taking the time (?:to (?:meet|speak|talk|interview)|speaking|talking|meeting|interviewing)",
        r"\byou(?:['’]ve| have)? (?:also )?(?:met|spoke|spoken|talked|chatted) (?:with|to) (?!the (?:req|crit|dead))\w|\byou(?:['’]ve| have)? met (?:us|me|several|half|most of|(?:\w+ ){0,2}(?:members|people|of the team|of us))\b",
        r"\bafter (?:\w+ )?(?:two|three|four|five|six|several) (?:rounds|interviews|meetings|conversations|stages)\b|\b(?:another|(?:the|one of the) other) (?:\w+ )?finalists?\b|\byou were (?:also )?(?:one of|among) (?:(?:the|our|only) )?(?:two |three |four |\w+ )?(?:finalists|final)",
        r"\b(?:between|down to) (?:you|yourself) and (?:one|an|two|the|some)\b|\bdown to (?:the )?(?:last |final )?two of you\b|\byou (?:came|were) (?:a )?(?:\w+ )?(?:close |credible )?(?:second|runner[- ]up)\b",
    ),
    invited=(
        r"\b(?:invite|inviting) you (?:to|for|in for) (?:an? |the |our )?(?:[\w-]+ ){0,4}(?:interview|call|chat|conversation|meeting|visit|trial|assessment (?:day|cent(?:re|er)))",
        r"\bschedule (?:an?|your|the|some) (?:[\w-]+ ){0,3}(?:interview|call|chat|conversation|time)",
        r"\byour (?:[\w-]+ ){0,3}interview (?:is|has been|will) (?:be )?(?:scheduled|confirmed|booked|arranged|on|at)",
        r"\b(?:interview|phone screen) (?:confirmation|invitation|on (?:mon|tues|wednes|thurs|fri)day)",
        rf"\b(?:are you|would you be|you(?:'re| are)) (?:free|available|able to)\b[^.!?]{{0,40}}\b{_TALK}\b",
        rf"\b(?:confirm|see you (?:at|for)|details (?:of|for)|invite (?:for|to)) (?:your|our) (?!invit)(?:[\w-]+ ){{0,2}}{_REAL}",
    ),
    unreal=(
        rf"\b(?:not|unable|cannot|can't|won't|never|without|no)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,40}}\b(?:interview\w*|met|meet\w*|chat|spe?oken?|speak\w*|talk\w*|visit\w*|conversation|assessment (?:day|cent(?:re|er)))",
        rf"\b(?:candidates?|applicants?|those|people|anyone|others) (?:\w+ ){{0,4}}(?:for|to|at|in|an?) (?:\w+ ){{0,2}}{_TALK}",
        r"\b(?:interview(?:ed|ing|s)?|met|meeting|spoke|spoken|speaking|talking|conversations?|calls?) (?:with |of )?(?:\w+ ){0,5}(?:candidates|applicants|people|others)\b",
        rf"\binterest(?:ed)? in (?:\w+ ){{0,3}}(?:{_TALK}|interviewing|meeting|speaking|talking)",
        rf"\b{_TALK} (?:process|stage|phase|panel|round)s?\b",
        r"\bin (?:the|a|your) future\b",
        r"\b(?:pre-?recorded|recorded|on-?demand|one-?way|automated) (?:video )?interviews?|\bcomplet\w+ (?:your|the|our|an?) (?:\w+ )?video interviews?",
        r"\b(?:coming|attending|joining us|visiting|meeting \w+|speaking to \w+|stopping)\b[^.!?]{0,40}\b(?:open (?:day|evening|house)|careers? (?:fair|event|evening)|jobs? fair|webinar|info\w* (?:session|evening|event)|booth|stall|stand)s?\b",
    ),
    conditional=(
        rf"(?:\b(?:would|could|might|should|if|hope[ds]?|unless|whether)\b|\w['’]d\b|(?<!was )(?<!were )\b(?:happy|glad|pleased) to\b)(?! (?:also )?(?:like|love|want) to (?:\w+ )?thank)(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|met|meet\w*|spe?oken?|speak\w*|talk\w*|interviewing)",
        r"\b(?:willing\w*|want\w*|offer\w*|agree\w*|look\w* forward|invit\w*|select\w*|progress\w*|proceed\w*) (?:to|for) (?:an? |the |our |your )?(?:\w+ )?(?:interview\w*|meet\w*|speak\w*|talk\w*|call|chat|conversation)",
    ),
    phoned=(r"\b(?:phone|telephone|calls?|phone screen|screening call|video call)\b",),
    final=(
        r"\b(?:final|last|third|fourth)(?:[- ]round| stage| interview| conversation| meeting| panel)",
        r"\b(?:final|last) (?:\w+ )?(?:interview|round|stage)s?\b|\bfinalists?\b",
    ),
    tested=(
        rf"\b(?:thank(?:s| you)|appreciate|after|following|reviewed|looked at|checked|marked|scored|gone through|based on)\b[^.!?]{{0,80}}\b(?:(?:take-?home|coding|technical|online|written|skills?|practical|reasoning) {_TEST}|case study|test task|take-?home|assignment|(?:the|your) (?:test|assessment|submission|solution|challenge|examination))\b(?! of)",
        rf"\byou (?:completed|submitted|handed in|sent (?:us|in|over)|took|sat|did)\b[^.!?]{{0,40}}\b{_TEST}\b(?! cent)",
        rf"\b(?:completing|submitting|taking|sitting|doing|handing in|working on|sending (?:us|in|over)) (?:our|the|your) (?:[\w-]+ ){{0,3}}{_TEST}\b(?! cent)",
    ),
    meeting=rf"(?:{_TALK}|interviewing|interviewed|met|spoke|talked|talking|speaking|meeting|came in|coming in|presentation|lesson)",
    on="on|of|from|held",
    refused=(
        r"\b(?:unable|not able|(?:are|is|was)n['’]t (?:able|possible|in a position)|not in a position|cannot|can not|can['’]t|do(?:es)? not|do(?:es)?n['’]t|won['’]t|will not|not possible|prevents? us from)\b(?! hesitate| be shy)[^.!?]{0,60}\b(?:feedback|(?:detailed |individual |specific |the |any )reasons|individual cases)",
        r"\bfeedback\b[^.!?]{0,30}\b(?:cannot|can not|can['’]t|will not|won['’]t|is not|isn['’]t)\b",
        r"\bno (?:\w+ )?feedback\b(?: report)?[^.!?]{0,40}\b(?:given|provided|available|possible|can be|for this|at this)",
        r"\bpolicy[^.!?]{0,30} not to (?:give|provide|offer|share)[^.!?]{0,30}\bfeedback",
        r"\bfeedback is (?:only|therefore only)|\bonly (?:able to )?(?:give|provide|offer|share)[^.!?]{0,30}\bfeedback",
        r"\bfeedback\?[^.!?]{0,60}\b(?:not|no|n['’]t)\b",
        r"\b(?:not|nor|unable to) (?:to )?(?:enter|engage) into (?:any )?(?:further )?(?:correspondence|discussion)|\bno (?:further )?correspondence\b",
    ),
    offered=(
        r"\b(?:happy|glad|pleased|delighted|willing|like|love|able) to (?:\w+ )?(?:provide|give|share|offer|discuss|talk|send|arrange)\b[^.!?]{0,60}\bfeedback",
        r"\b(?:if\b|should you (?:want|wish|like|require)|please (?:ask|let (?:us|me) know|get in touch|contact|reply)|(?:want|like) (?:to (?:hear|receive|have)|some|any|more))[^.!?]{0,60}\bfeedback\b(?! (?:for us|on (?:our|the|your) (?:\w+ )?(?:process|experience)))",
        r"\bfeedback\b[^.!?]{0,60}\b(?:available|on request|be (?:provided|given|requested|sought|sent|obtained))\b",
        r"\b(?:can|may|could|welcome to|free to|entitled to) (?:also )?(?:request|ask for|receive|seek|have|get)\b[^.!?]{0,40}\b(?:feedback|informal discussion)",
        r"\b(?:happy|glad|pleased|like|love|welcome|available|free) (?:for you )?to\b[^.!?]{0,30}\b(?:(?:talk|go|chat|walk|run|take)[^.!?]{0,20} through|(?:talk|chat) (?:it|this) over|tell you (?:more|why)|explain|discuss (?:the|our|this|your) (?:decision|application|interview|result))",
        r"\b(?:could|can|will) (?:also )?(?:tell you (?:more|why)|send you[^.!?]{0,40}\b(?:feedback|notes))",
    ),
    given=(
        r"\b(?:the|our) (?:main |key |only |deciding |sole |honest )?(?:reasons?|difference|concern|gap|reservation|sticking point|drawback)s?\b(?: (?:for|behind|in) [^.!?]{1,40})? (?:was|were|is|being)(?: that)?(?! (?:that )?(?:not|simply|purely|we|the (?:\w+ )?(?:number|volume|amount|quality|strength|level|standard|timing)))",
        r"\bfor (?:the|this) following reasons?|\bdue to the following reasons?",
        r"\breason(?: \(\w+\))?: (?!(?:we |are |is )?(?:pursu|other|position|role|another|filled|closed|not sel|with|more))\w",
        r"\b(?:here is|here['’]s|some|a little|brief|our|the)(?: \w+)? feedback\b[^.!?:]{0,40}:|(?:^|[.!?*–-] ?)feedback: ?\S|\bwant(?:ed)? to (?:give|share|offer)(?: with)?(?: you)?[^.!?]{0,20} feedback",
        r"\bfeedback (?:from|on) (?:the|your) (?:\w+ ){0,3}(?:panel|interview|interviewers?|team|test|task)\b[^.!?]{0,20}(?::|was\b)|\bfeedback (?:was|is as follows|received was)\b(?! (?:good|great|positive|very|excellent)\b[^.!?]{0,30}[.!])",
        r"\b(?:we|i|he|she|they|panel|team|interviewers?|committee|assessors?|managers?) (?:all |both |also |then |just )?(?:felt|thought|found|noted|noticed|judged|concluded|were concerned)(?: that)? (?:(?:you|your|this|it|the|there)\b[^.!?]{0,140}\b(?:lack\w*|less|not|could|need\w*|gaps?|weak\w*|stronger|more|depth|stretch|too|longer|limited|light)\b)",
        r"\b(?:we|i|they|panel|team) (?:needed|wanted|expected|hoped|were hoping|were looking|would have liked|['’]d have liked|missed)(?: for| to (?:see|hear))? (?:a (?:bit|little|lot) )?(?:more|greater|deeper|stronger|clearer) (?!(?:senior|experienced|suitable)\b)",
        r"\bwhere (?:you|your \w+) (?:fell short|lost (?:marks|points)|(?:was|were) (?:less|weaker)|could (?:have )?improved?|can improve)|\b(?:where|what|one thing)\b[^.!?]{0,30}\b(?:had the edge|held (?:you|it) back|let you down|went against you|counted against you|we missed|was missing|edged (?:it|you))",
        r"\b(?:weaknesses|cons|(?:areas?|points?|things) (?:for|of|to) (?:your )?(?:development|improve(?:ment)?|develop|work on|strengthen))\b ?(?::|were|was|is|are|include)",
        r"\byou (?:also )?(?:scored|achieved|obtained|attained) (?:only )?(?:\w+ )?\d|\byour (?:\w+ )?(?:score|mark|percentile|result|application obtained)s? ?(?:was|were|is|:)? ?\d",
        r"\b(?:as|because|since) (?:you|your|unfortunately you)(?! (?:can imagine|may|will|might|probably|know|see|would|were|had been|have been|application|haven['’]t been|are not (?:among|one|on)))[^.!?]{0,50}\b(?:not|n['’]t|cannot|lack\w*|only|expire\w*|outside|below|too)\b",
        r"\b(?:do|did|does) ?n[o'’]t (?:yet |quite |fully )?(?:meet|reach|satisfy|evidence|demonstrate|show)\b[^.!?]{0,50}\b(?:following|criterion|acceptance level|qualifying mark in|minimum score in)|\byour (?:resume|résumé|cv|application|profile|letter|statement|portfolio|test) (?:does|did|do) ?n[o'’]t (?:show|evidence|demonstrate|contain|include|address)",
        r"\b(?:i|we)(?:['’]d| would) (?:advise|suggest|recommend|encourage)(?: (?:that )?you)?(?: to)? (?:work|gain|get|brush|build|focus|practi|a course|spend|look at how|develop|strengthen)",
        r"\byou(?:['’]re| are| were)?\b[^.!?]{0,60}\b(?:but|though) (?:you )?(?:need|lack)|\b(?:fell short|weaker|lighter|a bit light|less convincing|not (?:quite )?strong enough) (?:on|in|of|when|at)\b",
    ),
    pause=(
        r"\b(?:hiring|recruitment|recruiting|headcount)(?: process)? (?:is |has been |was |are )?(?:now |currently |temporarily )?(?:freeze|frozen|paused|on hold|suspended|stopped|moratorium|ban)",
        r"\b(?:freez|froz|paus|suspend|postpon|defer)\w* (?:all |our |any |the |this )?(?:\w+ ){0,2}(?:hiring|recruitment|recruiting|headcount|search|process)",
        r"\bfreeze on (?:\w+ ){0,2}(?:hiring|recruitment|recruiting|headcount)|\b(?:hiring|recruitment|recruiting)(?: \w+){0,3} on (?:hold|pause)",
        rf"\b(?:{_HIRE}|process|search)\b[^.!?]{{0,40}}\b(?:on hold|paused|put off|suspended|postponed)",
        rf"\b(?:paus|suspend|postpon)\w* (?:the|this|our) (?:[\w-]+ ){{0,4}}{_HIRE}\b",
    ),
    ended=(
        r"\b(?:not|never) (?:be )?(?:able to )?(?:moving forward|move forward|mov\w+ ahead|proceed\w*|progress\w*|go\w* ahead|continu\w*|process\w*|tak\w+ (?:your|any|forward)|pursu\w*)\b",
        r"\b(?:no longer|not) (?:be )?(?:considered|considering|selected|successful|hiring|going ahead|exists?|processed|recruiting)\b",
        rf"\b(?:clos\w+|cancel\w*|withdr\w+|eliminat\w+|scrapp\w+) (?:the|this|your|all|our) (?:\w+ )?(?:applications?|search|{_HIRE})",
        rf"\b(?:applications?|candidature|candidacy|search|{_HIRE})\b[^.!?]{{0,30}}\b(?:closed|cancelled|canceled|withdrawn|eliminated|unsuccessful|scrapped|rejected|turned down)",
    ),
    company=(
        rf"\b(?:{_HIRE}|careers?|application|interest|interview\w*|work\w*|employment|team|apply\w*|applied) (?:here )?at (?:the )?@",
        rf"\b(?:{_HIRE}|careers?|application|employment)[\"“”'’]? with (?:the )?@",
        rf"\b{_HIRE} (?:of|as) [^.,;:!?]{{1,60}} with (?:the )?@",
        r"\b(?:apply|applied|applying|registering|registered) with (?:the )?(?!(?:LinkedIn|Indeed|Seek|Facebook|Google|Apple)\b)@",
        r"\b(?:application|applied|apply|applying) to (?:join )?(?:the )?(?![^.,;!?]{0,60}\b(?:scheme|programme|program|internship|apprenticeship|academy|fellowship)\b)@(?= ?[.,;:!?(]|$| [-–(]| (?:and|for|as|through|via|on|recently|with|we|in|has|was)\b)",
        r"\b(?:considering|choosing|thinking of|you(?:['’]ve| have)? (?:chosen|considered)) (?:the )?@(?= (?:as|for|and)\b| ?[.,!]|$)",
        r"\byour (?!(?:summer|winter|spring|autumn|vacation|graduate|training|internship|apprenticeship|phd|job|online|recent|initial|visa|early)\b)@(?= (?:application|candidacy)\b)",
        r"\b(?:interest|interested) in (?:joining |working (?:at|for|with) |employment (?:at|with) |(?:a career|careers|career opportunities|opportunities) (?:at|with) )?(?:the )?@(?= ?(?:[.,;!(]|$)| (?:and|as|for|we|has|is|which)\b)",
        r"\bjoin(?:ing)? (?:the )?@(?= ?[.,;!]| (?:team|and|as|family|community)\b)",
        r"\b(?:application|applying|applied|apply|interest|candidacy|candidature|interviewing|interview|considered|offer you)\b[^.!?;]{0,80} at (?:the )?@",
        r"\b(?:here at|here from|on behalf of|sent for|all of us at|everyone at|team at|us at|colleagues at) (?:the )?@",
        r"\bgreetings from (?:the )?@(?= ?[.,!])|\bthis is the (?:\w+ ){1,3}(?:of|at|from) @",
        r"\bthe @(?= (?:recruiting|recruitment|talent|hiring|careers|people)\b)",
        r"^@(?= (?:has )?(?:updated (?:the status of )?|closed |declined )your (?:\w+ )?application\b)",
        r"(?:^|\b[\w)]{1,30} )(?:employer|company|organi[sz]ation|agency|institution|employing organi[sz]ation|company name|hiring (?:company|agency|organi[sz]ation)): (?:the )?@(?=$| [\w-]+(?: [\w-]+)?:|[,.;(]| [-–/|(])",
        r"^(?:employer|company) @$",
    ),
    company_subject=(
        r"\b(?:update|message|news|note|information|response) from (?:the )?@(?=$| [-–|(,]|[:,]| (?:about|regarding|on)\b)",
        r"^[^.!?]{0,100} (?:at|with) (?:the )?@(?=$| [-–|(,]|[,:!?])",
        r"^(?:re: )?@(?= (?:has )?(?:updated|closed|viewed|reviewed) your application\b)",
        r"^(?:re: )?\[(?!(?:ext|external|spam|ticket|case|action|no|job|update)\b)@(?=\])",
        r"\byour (?!(?:summer|winter|spring|autumn|vacation|graduate|training|internship|apprenticeship|phd|job|online|recent|initial|visa|early)\b)@(?= (?:application|candidacy)\b)",
    ),
    role=(
        rf"\b{_HIRE} (?:of|as|for|titled|advertised as|entitled) (?:an? |the |our )?[\"“”'‘]?@",
        rf"\b(?:for|regarding|about|to|in|fill|as|offered|you|and) (?:the|our|a|an|this) [\"“”'‘]?@(?=[\"“”'’]? {_HIRE}\b)",
        rf"(?:^|\b)(?:the|our|this|an?|your) [\"“”'‘]?%(?=[\"“”'’]? {_SEAT}\b)",
        rf"\b(?:applications?|applying|applied|apply|candidacy|candidature) (?:for|as|to be|to become|to work as) (?:the |our |an? )?[\"“”']?{_REF}@{_NEXT}",
        r"\b(?:application|applied|applying) to @(?= at\b)",
        r"\b(?:applications?|applied|applying|apply) to (?:the |our |be (?:an? |our )?)?%",
        rf"\b(?:application|applied|applying|apply) (?:for|to) (?:the |our )?{_REF}%",
        r"\b(?:joining|join|work|working|apply|applying|applied|consider|considered|interest|candidacy|employ\w*|application)\b[^.!?]{0,50} as (?:an? |our |the )?%",
        r"\b(?:appoint\w*|hire|hired|chosen) (?:\w+ ){0,3}as (?:an? |our |the )?%",
        r"\b(?:search|were (?:looking|searching|recruiting|hiring)) for (?:an? |our |the )%",
        r"\binterest(?:ed)? in (?:the |our |an? |becoming (?:an? |our ))?%",
        r"\b(?:consider(?:ed|ing)?(?: you)?|selected|shortlisted|short-listed|chosen|interview(?:ed|ing)?|unsuccessful|ring|candidates?|vacanc(?:y|ies)|posts?|positions?|roles?) for (?:the |our |an? )?%",
        rf"\b(?:{_HIRE}|function) (?:of |as )?[\"“”'‘]?%",
        rf"\b(?:{_HIRE}|competition|application|reference|ref)(?: (?:no|number|ref|id)\.?)? ?[#:]? ?[\w/-]{{0,12}}\d[\w/-]{{0,12}}[,:]? (?:for |[-–] |\()?%",
        rf"\b{_ROW}: ?[\"“]?{_REF}@(?=$| [\w-]+(?: [\w-]+)?:|[,.;(]| [-–/|(])",
        rf"\b(?:{_ROW}|{_ROW}, [^:]{{2,30}}): ?[\"“]?{_REF}%",
        rf"^(?:{_ROW}|re|ref|subject) ?[:–-]? ?{_REF}%(?=$|[,(]| [-–/|(])",
    ),
    role_subject=(
        rf"\b(?:application|applying|applied|candidacy|candidature|interview)(?: status| update| outcome)?(?: for:?| as| to|:| -| –) ?(?:the |our |an? )?(?:(?:position|role|post|vacancy)(?: of|:| -)? )?{_REF}@(?= (?:at|with|position|role|post|vacancy|interview)\b|$|[,;|(]| [-–|(/])",
        rf"\b(?:application|candidacy|candidature|interview|interest|update|decision|outcome|results?|status|news|competition|position|role|vacancy|post|requisition|selection|hiring|closed|cancelled|filled|available|regarding|about|feedback)(?: for:?| as| to| of| in| on|:| -| –)? ?(?:the |our |an? |your )?(?:(?:position|role|post|vacancy|job)(?: of|:| -)? )?{_REF}%",
        rf"(?:^|[:|\]/,] ?| [-–/|] ){_NO_ROLE}{_REF}%(?=$|[,;:|/(?!]| [-–|/(@&]| (?:at|with|{_SEAT}|vacancies|application|interview|candidate|trial|test|outcome|update|status|result|decision|news|feedback|second|final|first|phone|needed|wanted|req|ref|id|\d\w*)\b)",
        r"(?:^|: | [-–|] |\| ?)(?=(?:head|director|vp|chief) of )@(?=$|[,:|(]| [-–|(@]| (?:at|position|role|application|interview)\b)",
    ),
    role_words=ROLE_WORDS,
    role_endings=(),
    company_joins=frozenset("of and de du des di van von für y e".split()),
    role_joins=frozenset("of for and in to the".split()),
    client=(
        r"\b(?:our|my|the) clients?\b(?!['’]?s? (?:base|services?|facing|teams?|work|portfolio|relationships?|success|side|deserve|include|across|list))",
        r"\bon behalf of (?:a|our|my) client\b|\b(?:one of our|end) clients?\b|\bclient(?:['’]s)? (?:has|have|had|is|was|feedback|came|decided|knocked|felt|said|won['’]t)\b|\bput(?:ting)? (?:you|your \w+|it) forward (?:for|to)\b",
    ),
    elsewhere=(
        rf"\b(?:other|another|similar|instead|also (?:like|open|hiring|look\w*|recruiting)|might (?:like|want|suit)|may (?:like|suit|interest)|we are (?:also )?(?:looking|hiring) for)\b(?! (?:[\w-]+ ){{0,3}}{_PEOPLE}\b)[^.!?]{{0,80}}\b(?:roles?|positions?|posts?|jobs?|openings?|opportunit\w+|vacanc\w+)\b",
        r"\b(?:roles?|positions?|posts?|jobs?|openings?|opportunit\w+|vacanc\w+)\b[^.!?]{0,80}\b(?:instead|might (?:suit|interest)|may (?:suit|interest)|still open|better suited|better fit)\b",
        r"\b(?:(?:do|please|encourage you to|hope you(?:['’]ll| will)|welcome to|free to|can|may|could) (?:re-?)?apply|next (?:year|season|intake)|in (?:the )?(?:spring|summer|autumn|fall|winter)|joining our|supply list|sub list)\b",
    ),
    applying=(r"\b(?:appl(?:y|ied|ying|ications?)|candidacy|candidature|interest)\b",),
    not_names=NOT_NAMES,
    teams=TEAMS,
    team_stems=("recruit", "career", "applicant", "candidate", "hiring"),
    organisations=ORGANISATIONS,
    businesses=BUSINESSES,
    business_endings=(),
    at="at|from|of(?= the\\b)",
    via="via|through",
    behalf="on behalf of",
    openings="the|your|for",
    signed_at="at",
    titles="Mr|Mrs|Ms|Mx|Miss|p\\.? ?p",
    advertising=r"powered by|©|unsubscribe|sent (?:via|with|by|through)|applicant management|applied through|you(?:['’]re| are) receiving this",
    questions=(
        r"\b(?:questions?|quer(?:y|ies)|feedback|enquir\w+|inquir\w+|contact|reach|write to|get in touch|email|e-mail)\b",
    ),
    other_matters=(
        r"\b(?:data|privacy|gdpr|unsubscribe|opt out|opt-out|stop (?:these|receiving)|subscription|accommodation|technical|delet\w+|complain\w*|phishing|fraud|removed)\b",
    ),
    unread=(
        r"\b(?:do not|don't|cannot|please refrain from) (?:reply|respond|replying|responding)\b[^.!?]{0,40}\b(?:mail|message|address|directly|this)",
        r"(?:^|[.!*] ?|please |kindly )do not (?:reply|respond)\b(?! hesitate)",
        r"\b(?:replies|responses|answers|messages|mailbox|inbox|address|account)\b[^.!?]{0,40}\b(?:not monitored|unmonitored|not (?:be )?(?:read|answered|delivered|monitored)|undeliverable|is not checked)",
        r"\b(?:unmonitored|unattended|notification[- ]only|send[- ]only|outgoing messages only) ?(?:mailbox|inbox|address|account)?|\bnobody reads (?:answers|replies)",
    ),
    closings=(
        r"(?:(?:kind|best|warm|warmest|kindest|many|with (?:kind|best|warm|kindest|warmest)) )?(?:regards|wishes|thanks)(?: from .{1,40})?",
        r"(?:thanks (?:&|and|n) )?(?:kind |best |warm )?regards",
        r"(?:yours )?(?:very )?(?:sincerely|faithfully|truly|ever)(?: yours)?",
        r"(?:all (?:the |my )?best|very best|cheers|best|warmly|take care|thank you|thanks again|many thanks|thanks|ta|respectfully|cordially|yours|slàinte|is mise le meas|le meas)",
    ),
    sentence_case=True,
    slashed=False,
)
