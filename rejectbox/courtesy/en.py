"""English. British dates; "Dear Nadia Ferris" because a title would guess a gender."""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

_FORBIDDEN = {
    Tone.RECONSIDER: (
        r"\breconsider\w*",
        r"\b(?:change|revisit|review|rethink|reverse|overturn|undo|withdraw) (?:your|the|this|that) (?:mind|decision|choice|rejection)",
        r"\b(?:a|another|one more|second) (?:chance|look)\b",
        r"\bappeal (?:against|to|your|the|this)\b",
        r"\b(?:still|yet) (?:be )?(?:consider|considered|hope|hoping|possible)\b",
        r"\bif (?:anything|something|your mind) changes\b",
        r"\b(?:drops? out|falls? through|declines? (?:the|your) offer|turns? (?:it|you|the offer) down)\b",
        r"\bkeep (?:my|the) application open\b",
    ),
    Tone.ARGUMENT: (
        r"\bI (?:strongly |respectfully |must )?(?:disagree|object|protest|dispute)\b",
        r"\b(?:do not|don['’]t|cannot|can['’]t) (?:agree|accept|understand (?:your|the|this|why|how))\b",
        r"\b(?:wrong|mistaken|incorrect|unjustified) (?:decision|choice|assessment|impression)",
        r"\bdecision (?:is|was|seems) (?:wrong|mistaken|incorrect|a mistake|hard to understand)",
        r"\bI (?:am|was) (?:convinced|certain|sure|more than|perfectly|clearly|fully|highly|the right|the ideal|the perfect)\b",
        r"\b(?:perfect|ideal|great) (?:fit|match|candidate) for\b",
    ),
    Tone.URGENCY: (
        r"\basap\b|\bas soon as possible\b|\burgent\w*|\bimmediately\b|\bright away\b|\bwithout delay\b",
        r"\b(?:by|before|until) (?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|the end of|end of|next week)\b",
        r"\bwithin (?:the next )?(?:\d+|one|two|three|a few) (?:hours?|days?|weeks?)\b",
        r"\b(?:prompt|swift|quick|speedy|early) (?:reply|response|answer)\b|\bdeadline\b",
        r"\bI (?:expect|demand|insist|require)\b|\byou (?:must|have to|need to)\b|!!",
    ),
    Tone.BLAME: (
        r"\bunfair\w*|\bunprofessional\w*|\bdisrespectful\w*|\bdiscriminat\w+|\bbiased\b|\brude\w*|\bunacceptable\b",
        r"\byour (?:own )?(?:fault|mistake|error|failure|loss)\b",
        r"\byou (?:failed|ignored|wasted|misled|promised|should have|ought to have|could have at least)\b",
        r"\bwast\w+ (?:of )?(?:my|our|everyone['’]s) time\b|\bwaste of (?:my )?time\b|\bkept me waiting\b|\bno one bothered\b",
    ),
    Tone.SARCASM: (
        r"\bso-called\b|\bthanks for nothing\b|\bthank you so very much\b|\bcongratulations on\b",
        r"\b(?:obviously|apparently|evidently),? (?:I|my|you|your|not)\b",
        r"\bhow (?:nice|kind|generous|thoughtful) of you\b|\bgood luck (?:with that|finding|without)\b|\byour loss\b",
    ),
    Tone.SELF_PITY: (
        r"\bdevastat\w+|\bheart-?br\w+|\bcrush(?:ed|ing)\b|\bshattered\b|\bdespair\w*|\bdesperate\w*|\bhopeless\w*|\bgutted\b",
        r"\b(?:yet another|one more|so many|countless) rejections?\b|\bnot good enough\b|\bI (?:always|never) (?:get|fail|seem|manage)\b",
        r"\bmy (?:last|only) (?:hope|chance)\b|\breally need(?:ed)? (?:this|the|a) (?:job|position|role|work)\b|\bunfortunately for me\b|\bI am a failure\b",
    ),
    Tone.FLATTERY: (
        r"\bdream (?:job|company|employer|team|role)\b|\b(?:huge|big|great) (?:fan|admirer)\b|\badmir(?:e|ed|ation)\b",
        r"\b(?:amazing|incredible|fantastic|outstanding|prestigious|world-class|wonderful|phenomenal|brilliant|exceptional|impressive|renowned|unique|great|greatest) (?:\w+ )?(?:company|team|employer|organi[sz]ation|people|interviewers?|work|conversation)\b",
        r"\b(?:deeply|greatly|truly|so|very) (?:impressed|honou?red|inspired)\b|\b(?:an? |my )?(?:honou?r|privilege)\b",
    ),
    Tone.COMPARISON: (
        r"\b(?:other|chosen|selected|successful|winning|hired|competing) (?:candidates?|applicants?|person)\b",
        r"\b(?:candidate|applicant|person|one) (?:that |who |whom )?(?:you )?(?:chose|hired|picked|selected|took)\b",
        r"\bwho(?:ever)? (?:you (?:chose|hired|picked|selected|took)|got the (?:job|role|position|offer)|was (?:chosen|hired|selected))\b",
        r"\bsomeone (?:better|else)\b|\bcompared (?:to|with)\b|\bbetter than (?:me|I|mine)\b|\bthan (?:the )?others?\b",
        r"\b(?:more|less|better) (?:qualified|suitable|suited|experienced) than\b",
    ),
}

COURTESY = Courtesy(
    language="en",
    locale="en_GB",
    to_person="Dear {person},",
    to_person_informal="Hi {person},",
    to_team="Dear hiring team,",
    to_team_informal="Hello everyone,",
    to_team_at="Dear hiring team at {company},",
    to_team_at_informal="Hello everyone at {company},",
    attribution="On {date}, {who} wrote:",
    attribution_undated="{who} wrote:",
    subject="My application",
    greetings=(r"^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings)\b",),
    gratitude=(r"\bthank(?:s|ed| you)\b|\bgrateful for\b|\bI (?:really )?appreciated?\b",),
    request=(
        r"\bfeedback\b|\b(?:your|honest|brief) (?:view|impression|opinion|thoughts)\b",
        r"\b(?:could|would|can|will|may|might) (?:you|I)\b.*?\b(?:tell|say|share|point|name|ask|know|learn|give|let me)\b",
        r"\b(?:what|which|where)\b[^.?!]*\b(?:missing|missed|miss|lack\w*|gap|skills?|experience|improve|strengthen|work(?:ed)? on|better|stronger)\b",
    ),
    way_out=(
        r"\b(?:understand|fine|all right|no problem|no hard feelings)\b[^.?!]*\bif\b|\bif (?:you|your|time|it|that|this|there)\b[^.?!]*\b(?:understand|fine|all right|no problem)\b",
        r"\bif (?:you (?:cannot|can['’]t|are (?:un|not )able|would rather not|prefer not)|time (?:does not|doesn['’]t)|that (?:is not|isn['’]t|is too))\b",
        r"\bonly if\b|\bno (?:need|obligation|pressure)\b|\bplease (?:don['’]t|do not) feel obliged\b",
    ),
    door_open=(
        r"\bin (?:the )?future\b|\bfuture (?:openings?|roles?|positions?|opportunit\w+)\b|\bone day\b|\bsome day\b|\bdown the (?:line|road)\b|\blater on\b",
        r"\b(?:another|a new|a later|other|a different|suitable|fitting) (?:role|position|opening|opportunity|vacancy)|\bstay in touch\b|\bkeep (?:me|my details) (?:in mind|on file)\b|\bpaths (?:may |will )?cross\b",
        r"\b(?:role|position|opening|opportunity|something)\b[^.?!]*\b(?:comes up|opens up|turns up|arises|suits|fits)\b|\bapply (?:to you |with you )?again\b",
    ),
    closings=(
        r"^(?:(?:with )?(?:kind|warm|best|kindest|warmest)(?: and \w+)? (?:regards|wishes|greetings)|all the best|best|warmly|regards|with (?:many )?thanks(?: and \w+ \w+)?|many thanks|thank you(?: again)?|(?:yours )?sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|take care)\b",
    ),
    disappointment=(
        r"\bdisappoint\w+|\bsad(?:dened|ly)?\b|\bsorry (?:to|that|not)\b|\ba pity\b|\ba shame\b|\b(?:would|should) have (?:liked|loved|enjoyed)\b|\bhad hoped\b",
    ),
    interview=(
        r"\binterview\w*|\bconversations?\b|\b(?:our|the|your) (?:chat|call|talk|discussion|meeting)s?\b",
        r"\b(?:spoke|spoken|speak|speaking|talk|talked|talking|met|meet|meeting|chat|chatted|chatting) (?:with|to|you|me|about|on|everyone|the)\b|\bwe (?:talked|met|spoke)\b",
    ),
    first_person=(
        r"\bI(?:['’](?:m|ll|ve|d)\b| +(?:will|shall|am|have|had|can|do|would|accept|agree|promise|hereby|owe|resign|withdraw|confess|admit|want|love|hate|pay|give)\b)",
        r"\b(?-i:I +(?!in\b|at\b|for\b|and\b|or\b|with\b|of\b)[a-z])",
        r"(?-i:\bme\b|\bMe\b)(?! *&)|\b(?:my|mine|we will|we shall|we accept|we agree)\b(?! *&)",
    ),
    forbidden=MappingProxyType(_FORBIDDEN),
    words=small_words(
        "the and i you your for to of a that would if me my have with is was not on any at this it be can could do as but are from "
        "what which about so there has or by an were will"
    ),
)
