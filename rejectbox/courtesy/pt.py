"""Portuguese, of Brazil and Portugal alike. "Olá, Nadia Ferris," because Prezada, Caro or Senhora would guess a gender."""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

_PRAISED = r"(?:empresas?|companhia|equip[ea]s?|time|organização|instituição|grupo|pessoas|profissionais|trabalho|conversa|entrevista|projetos?|cultura)"
_PRAISE = r"(?:incríve(?:l|is)|fantástic[oa]s?|extraordinári[oa]s?|excep?cion(?:al|ais)|maravilhos[oa]s?|prestigiad[oa]s?|renomad[oa]s?|prestigios[oa]s?|impressionantes?|brilhantes?|inigualáve(?:l|is)|notáve(?:l|is)|inspirador[ae]?s?|sensaciona(?:l|is)|espetacular(?:es)?|conceituad[oa]s?|de excelência|de referência|de renome|de topo|de sonho)"

_FORBIDDEN = {
    Tone.RECONSIDER: (
        r"\breconsider\w{0,9}",
        r"\b(?:rever|revejam?|reverem|revisar|revisem|rean[aá]lis\w{1,6}|reavali\w{1,6}|repens\w{1,6}|reexamin\w{1,6}|revert\w{1,6}|revog\w{1,6}|anul\w{1,6}|alter\w{1,6}|mud\w{1,6}|contest\w{1,6})\b[^.?!]{0,25}\b(?:decisão|escolha|rejeição|recusa|resultado|veredito)\b",
        r"\b(?:rever|revejam?|reverem|rean[aá]lis\w{1,6}|reavali\w{1,6}|repens\w{1,6}|volt\w{1,6} a (?:avali|analis|consider|olhar)\w{0,6})\b[^.?!]{0,25}\b(?:meu caso|minha (?:situação|candidatura|inscrição))\b",
        r"\bdecisão\b[^.?!]{0,30}\b(?:revista|repensada|alterada|mudada|revertida|reavaliada|mud(?:e|ar|asse)|definitiva\?)",
        r"\bmud\w{1,6} de (?:ideias?|opinião)\b|\bvolt\w{1,6} atrás\b|\bse (?:algo|alguma coisa|a situação) mud\w{1,5}",
        r"\b(?:segunda|outra|última|mais uma|uma nova|nova|uma) (?:chance|hipótese)\b|\b(?:segunda|última|mais uma) oportunidade\b|\b(?:segunda|nova) (?:análise|avaliação|apreciação)\b",
        r"\b(?:d(?:ar|eem|êem|ê|essem)-me|me d(?:ar|arem|eem|êem|ê|essem)) (?:mais )?(?:uma|outra|nova) (?:(?:nova|outra|segunda) )?oportunidade\b",
        r"\b(?:ainda|mesmo assim|afinal)\b[^.?!]{0,30}\b(?:contrat|convid|entrevist)(?:ar|arem|ada|ado|em)\b|\bainda (?:há|haverá|tenho|existe) (?:\w+ )?(?:chances?|hipóteses?|possibilidades?|esperanças?)\b|\bainda (?:é|seja|for) possível (?:participar|continuar|avançar|entrar)",
        r"\b(?:alguém|candidat[oa]|pessoa|escolhid[oa]|selecionad[oa])\b[^.?!]{0,30}\b(?:desist(?:ir|a|isse|iu)|recus(?:ar|e|asse|ou)|não aceit(?:ar|e|asse))\b",
        r"\bmant\w{1,6}\b[^.?!]{0,25}\bcandidatura (?:em )?(?:abert[oa]|ativa)\b|\b(?:interpor|apresentar|entrar com) (?:um )?recurso\b|\brecorrer da (?:decisão|escolha)\b|\bapelo (?:a|à|ao|para) |\b(?:abrir|abram|fazer|façam) uma exceção\b|\bpens\w{1,5} (?:melhor|de novo|novamente|outra vez) (?:na|sobre a|nesta|nessa) (?:decisão|escolha)\b",
    ),
    Tone.ARGUMENT: (
        r"\bdiscordo\b|\bdiscordar\b|\bnão concordo\b|\bnão (?:posso|consigo|pude|consegui) (?:aceitar|concordar|entender|compreender|perceber)\b|\bprotesto contra\b|\bcontesto (?:a|o|esta|essa)\b",
        r"\bnão (?:aceito|entendo|compreendo|percebo|entendi|compreendi|percebi) (?:a|o|os|as|esta|essa|como|por ?qu[eê]|bem|muito)\b",
        r"\b(?:decisão|escolha|avaliação|recusa|impressão) (?:(?:é|foi|parece|pareceu|está)(?:-me)? (?:\w+ )?)?(?:errad[ao]|equivocad[ao]|incorreta|incompreensível|precipitada|absurda|um erro|um engano|um equívoco|difícil de (?:aceitar|entender|compreender))",
        r"\b(?:certeza|convicção|convicto|convicta|convencid[oa]|segur[oa]) (?:de )?(?:que )(?:eu )?(?:sou|seria|era|tenho|tinha|posso|poderia|fui|cumpro|atendo|conseguiria|correspondo|faria|estou)\b|\bcontinuo (?:a (?:achar|acreditar|pensar)|achando|acreditando|pensando|convencid[oa]|convict[oa])\b",
        r"\b(?:sou|era|fui|eu seria|que seria) (?:\w+ ){0,3}(?:ideal|perfeit[oa]|cert[oa]|indicad[oa]|mais (?:qualificad|preparad|adequad)[oa])\b|\bmais (?:do )?que (?:qualificad|preparad|capacitad)[oa]\b",
        r"\b(?:cumpro|atendo|preencho|satisfaço|reúno|cumpria|atendia|preenchia) (?:a |com )?tod[oa]s\b|\bmeu (?:perfil|currículo) (?:é|era|corresponde|correspondia|encaixa\w{0,2}) (?:\w+ )?(?:perfeito|perfeitamente|ideal|exatamente|plenamente)\b",
        r"\b(?:cometeram|houve|foi|terá sido) um (?:\w+ )?(?:erro|engano|equívoco)\b|\btinha tudo o que\b|\bnão (?:vejo|há|encontro) (?:qualquer |nenhuma )?(?:razão|motivo|justificação|justificativa) para\b",
    ),
    Tone.URGENCY: (
        r"\burgente(?:s|mente)?\b|\burgência\b|\bimediat(?:o|a|os|as|amente)\b|\bsem (?:mais )?demora\b|\basap\b|!!",
        r"\bquanto antes\b|\bo mais (?:rápido|rapidamente|cedo|breve|brevemente|depressa)\b|\bcom (?:a maior |a máxima )?brevidade\b|\b(?:assim que|logo que|tão (?:cedo|rápido|depressa) quanto)(?: for| seja)? possível\b",
        r"\baté (?:hoje|amanhã|\d|(?:a |o |à |ao )?(?:próxim[ao] |dia \d|segunda|terça|quarta|quinta|sexta|sábado|domingo|fim d|final d))|\b(?:antes d|ainda )(?:[aeo] )?(?:hoje|amanhã|esta semana|nesta semana|sexta)\b",
        r"\b(?:dentro de|em até|em|nos próximos|nas próximas|no prazo de) (?:\d{1,3}|um|uma|dois|duas|três|cinco|poucos|poucas|alguns|algumas) (?:horas?|dias?|semanas?)\b|\bnos próximos dias\b|\bprazo (?:de|para|limite|máximo)\b",
        r"(?<!a )(?<!o )(?<!pela )(?<!pelo )\b(?:resposta|retorno|feedback|reação) (?:rápid[oa]|breve e rápid[oa]|célere|imediat[oa]|ainda hoje)\b|\brápid[oa] (?:resposta|retorno)\b|\baguardo (?:ansios|urgent|impacient)\w{0,8}",
        r"\b(?:exijo|insisto|exigir|reivindico)\b|\b(?:têm|tem|tens) (?:de|que) (?:me )?(?:respond|dar|diz|explic|justific)\w{0,6}|\bvocês devem\b|\b(?:são|é) obrigad[oa]s? a\b|\bespero (?:uma|a (?:sua|vossa|tua)|sua|um|o (?:seu|vosso)) (?:resposta|retorno|explicação)\b",
    ),
    Tone.BLAME: (
        r"\binjust(?:o|a|os|as|iça|amente)\b|\b(?:pouco|nada) (?:profissional|profissionais|étic[oa]|sérios?|sérias?|transparentes?)\b|\b(?:anti|não )profissional\b|\bamador(?:es|ismo)\b",
        r"\bfalta de (?:respeito|profissionalismo|ética|transparência|consideração|educação|seriedade)\b|\bdesrespeit\w{1,8}|\bdiscrimina(?:ção|tóri[oa]s?|d[oa]s?|ram)\b|\bpreconceit\w{1,6}|\btendencios[oa]s?\b|\bmal[- ]?educad[oa]s?\b|\bgrosseir\w{1,3}\b",
        r"\binaceitáve(?:l|is)\b|\binadmissíve(?:l|is)\b|\bvergonh\w{1,6}|\blamentáve(?:l|is)\b|\bdescaso\b|\bindecente\b|\bpalhaçada\b",
        r"\b(?:vosso|vossa|seu|sua) (?:próprio |própria )?(?:erro|culpa|falha)\b|\b(?:erro|culpa|falha) (?:é|foi )?(?:vossa|vosso|sua|seu|de vocês)\b|\bpor culpa\b",
        r"\b(?:perda|desperdício) de (?:meu )?tempo\b|\b(?:perder|perderam|desperdiç\w{1,5}|gast(?:ei|aram)) (?:o )?(?:meu|nosso) tempo\b|\bdeixaram(?:-me)? (?:à espera|esperando|sem resposta)\b|\bfizeram(?:-me)? (?:esperar|perder)\b",
        r"\b(?:ignoraram|enganaram|mentiram|prometeram|iludiram|desprezaram)\b|\bninguém (?:se deu|teve a)\b|\bnem (?:sequer|ao menos|mesmo|se (?:deram|dignaram))\b|\bfui (?:ignorad|enganad|maltratad|desprezad)[oa]\b|\bmal (?:conduzid|organizad|gerid)[oa]\b|\b(?:foi|foram) (?:\w+ )?(?:rude|rudes|arrogantes?|antipátic[oa]s?)\b|\besper(?:ei|ar) (?:\w+ )?(?:semanas|meses|dias)\b",
        r"\bvocês (?:deviam|deveriam|podiam|poderiam) ter\b|\b(?:deviam|deveriam|podiam|poderiam)(?:-me)? (?:ao menos|pelo menos|no mínimo)\b|\b(?:deviam|deveriam) (?:me )?ter(?:-me)? (?:avisad|informad|respondid|dito)",
    ),
    Tone.SARCASM: (
        r"\b(?:obrigad[oa]|agrade[cç]\w{1,5}|grat[oa]|valeu) (?:muito |mesmo )?por (?:nada|coisa nenhuma|me fazer\w{0,2})\b|\b(?:assim|dito) chamad[oa]s?\b|\bos? tal(?:is)? (?:processo|feedback|critérios?)\b|\bsupost[oa]s? (?:análise|avaliação|processo|feedback|critérios?|cuidado)\b",
        r"\bparabéns (?:pel[oa]|por|à pessoa|ao candidato|a quem)\b|\bque (?:gentileza|simpatia|generosidade|delicadeza|amabilidade)\b|\bque (?:gentil|simpátic[oa]|generos[oa]|amável) (?:d[ae]|a|o)\b",
        r"\b(?:pelos? vistos?|aparentemente|obviamente|evidentemente|claramente|(?:é|está) (?:óbvio|claro|visto) que),? (?:\w+ ){0,2}?(?:eu|minha|meu|ninguém|vocês|não (?:sou|fui|era|sirvo|servi|estou|interess\w{1,4}|valho|mereço))\b",
        r"\bboa sorte (?:com (?:isso|isto|a escolha|essa escolha|a pessoa)|(?:na|em|a) (?:procura|busca|encontrar)|sem mim)|\b(?:pior|azar) para vocês\b|\bazar o (?:vosso|de vocês)\b|\b(?:quem|vocês é que) (?:perdem?|sa(?:i|em) (?:perdendo|a perder)|fica(?:m)? a perder)\b|\b(?:resposta|mensagem) (?:automática|padrão|genérica|tipo)\b|\bo que (?:estão a perder|estão perdendo|perderam|perdem)\b",
    ),
    Tone.SELF_PITY: (
        r"\bdesesper\w{1,8}|\bdevastad[oa]\b|\barrasad[oa]\b|\bdestroçad[oa]\b|\bdespedaçad[oa]\b|\bdeprimid[oa]\b|\babatid[oa]\b|\bcoração (?:partido|despedaçado)\b|\bpartiu(?:-me)? o coração\b|\bsem chão\b|\binconsoláve(?:l|is)\b|\bde rastos\b",
        r"\b(?:mais uma|outra|tantas|inúmeras|incontáveis|muitas|a enésima) (?:recusas?|rejeiç(?:ão|ões)|negativas?|resposta negativa|respostas negativas|portas? fechadas?)\b|\b(?:mais um|outro|tantos) [“\"«]?nãos?\b",
        r"\bnão (?:sou|fui|era|estou|sirvo) (?:\w+ )?(?:bo[ma] o (?:suficiente|bastante)|suficientemente bo[ma]|à altura|suficiente|capaz)\b|\b(?:nunca|jamais) (?:consigo|dou|acerto|sou escolhid[oa]|tenho sorte|me escolhem|serei)\b|\bsempre (?:falho|perco|fico de fora|me acontece)\b",
        r"\b(?:última|única) (?:esperança|chance|hipótese|saída)\b|\bprecis(?:o|ava) (?:mesmo |muito |tanto |realmente )?(?:d[eo]|d?est[ea]|dess[ea]|desta|deste|de uma?|da) (?:emprego|trabalho|vaga|salário|oportunidade|posição)\b",
        r"\bfracass\w{1,6}|\binútil\b|\bpobre de mim\b|\bque azar o meu\b|\bpara (?:a )?minha infelicidade\b|\binfelizmente para mim\b|\btenho pena de mim\b|\bjá n(?:ão|em) sei o que\b|\bninguém me (?:dá|quer|responde|contrata|chama)\b",
    ),
    Tone.FLATTERY: (
        r"\b(?:emprego|trabalho|empresa|vaga|equip[ea]|cargo|lugar|função|posição|oportunidade) d[eo]s? (?:meus )?sonhos?\b|\b(?:meu (?:maior |grande )?sonho|sempre sonhei|sonho (?:em |de )?trabalhar|sonhava (?:em|com))\b|\b(?:grande|enorme|imenso|maior) (?:fã|admirador[ae]?)\b|\badmir(?:o|ei|ava|ação|áve(?:l|is)|o-?vos)\b",
        rf"\b{_PRAISED} (?:(?:tão|absolutamente|verdadeiramente|realmente|muito|mesmo|foi|foram|é|são|parece\w{{0,3}}) ){{0,2}}{_PRAISE}\b|\b{_PRAISE} {_PRAISED}\b|\b(?:grande|excelente|melhor|melhores) (?:empresa|companhia|equip[ea]|time|organização)\b",
        r"\b(?:muito|profundamente|extremamente|realmente|tão|bastante) (?:impressionad|honrad|inspirad|fascinad|encantad|lisonjead|deslumbrad)[oa]\b|\bimpressionadíssim[oa]\b|\b(?:é|são|foi|sois|como) uma referência\b|\b(?:foi|era|seria|é|uma|grande|enorme|imensa) (?:uma |enorme |grande |imensa )?honra\b|\bprivilégio\b|\bhonrad[oa]\b|\bsem igual\b",
    ),
    Tone.COMPARISON: (
        r"\b(?:outr[oa]s?|demais|restantes) (?:candidat[oa]s?|candidaturas|concorrentes|participantes|perfis)\b|\bconcorrentes?\b|\bconcorrência\b",
        r"\b(?:candidat[oa]s?|candidatura|pessoa|perfil|profissional) (?:que (?:foi |foram |vocês )?(?:escolh|contrat|selecion|ficou|conseguiu|prefer)\w{0,6}|(?:final )?(?:escolhid|selecionad|contratad|aprovad)[oa]s?|vencedor[ae]?)",
        r"\bquem (?:foi |ficou (?:com|em)|conseguiu a|vocês (?:escolh|contrat|selecion|prefer)\w{1,6}|(?:escolheram|contrataram|selecionaram|preferiram))|\b(?:o|a) (?:escolhid|selecionad|contratad|preferid)[oa]\b",
        r"\balguém (?:melhor|mais \w+|com mais)\b|\bem comparação\b|\bcomparad[oa]s? (?:a|à|ao|com)\b|\bcomparando\b|\b(?:em )?relação a(?:os)? (?:outros|outras|demais|restantes)\b|\b(?:melhor|pior|(?:mais|menos) \w+) (?:do )?que (?:eu|mim|outr[oa]s?|os (?:outros|demais)|as outras|a minha|o meu|a pessoa)\b",
    ),
}

_WANTING = r"(?:falt\w{1,6}|falhas?|melhor(?:ar|es|ia|ias)|desenvolv\w{1,5}|reforç\w{1,5}|aprimor\w{1,5}|aperfeiço\w{1,5}|fortalec\w{1,5}|aprofund\w{1,5}|trabalhar|aprender|competências?|habilidades?|capacidades?|conhecimentos?|experiências?|requisitos?|pesou|pontos? (?:fortes?|fracos?)|funcion\w{1,4}|correu|diferen(?:ça|te)|ausente|lacunas?|procura(?:m|vam)|buscam)"
_FINE = r"(?:compreend(?:o|erei|emos)|entend(?:o|erei)|perceb(?:o|erei)|compreensível|tudo bem|está (?:tudo )?(?:bem|certo)|sem (?:qualquer )?problemas?|não (?:há|tem|faz|será|é) (?:qualquer |nenhum )?(?:problema|mal)|não se preocup\w{1,4}|fi(?:ca|que)m? à vontade|não leve(?:m|s|i|rei)? a mal)"

COURTESY = Courtesy(
    language="pt",
    locale="pt_BR",
    to_person="Olá, {person},",
    to_person_informal="Olá, {person},",
    to_team="Olá,",
    to_team_informal="Olá, pessoal,",
    to_team_at="Olá,",
    to_team_at_informal="Olá, pessoal,",
    attribution="Em {date}, {who} escreveu:",
    attribution_undated="{who} escreveu:",
    subject="Minha candidatura",
    greetings=(
        r"^(?:olá|ola|oi|alô|prezad[oa]s?|car[oa]s?|car[ií]ssim[oa]s?|querid[oa]s?|estimad[oa]s?|bom dia|boa tarde|boa noite|saudações|viva|ex\.?m[oa]s?\.?|senhor(?:a|as|es)?|ilustríssim[oa]s?|à equip[ea]|ao departamento|aos recursos|hey|hello)(?!\w)",
    ),
    gratitude=(
        r"\bagrad(?:eç|ec)\w{1,8}|\bobrigad(?:[oa]s?|inh[oa]|íssim[oa])\b|\bgrat(?:[oa]s?|idão|íssim[oa])\b|\breconhecid[oa] (?:pel|por|a)|\bapreci(?:o|ei) (?:muito |o |a |que )|\bvaleu (?:pel|por)",
    ),
    request=(
        r"\b(?:um|uns|algum|breve|pequeno|seu|vosso|teu|qualquer|mais|dar|dar-me|deixar|enviar|pedir|receber|ter|obter|ouvir|compartilhar|partilhar|de) (?:\w+ ){0,3}feedback\b|\bfeedback\b[^.?!]{0,150}\?",
        r"\b(?:sua|vossa|tua|uma|alguma) (?:\w+ ){0,2}(?:opinião|avaliação sincera|impressão|crítica|dica|sugestão|palavra|perspetiva|perspectiva)\b(?: |[^.!]{0,120}\?)|\bopinião de vocês\b",
        rf"\b{_WANTING}\b[^.?!]{{0,200}}\?",
        r"\b(?:pod(?:em|e|es|eria|eriam|erias|ia|iam)|consegu(?:em|e|iria|iriam)|seria possível|é possível|se importa(?:m|riam?)? de|importa(?:m|va|vam)?-se de|teriam? como)\b[^.?!]{0,80}\b(?:diz\w{0,6}|dar|indic\w{1,5}|apont\w{1,5}|cont\w{1,4}|(?:com)?partilh\w{1,5}|coment\w{1,5}|explic\w{1,5}|suger\w{1,5}|mencion\w{1,5}|nome\w{1,4}|apresent\w{1,4})\b[^.!]{0,150}\?",
        rf"\b(?:saber|entender|perceber|compreender|ouvir|dizer(?:em)?|dissessem|dissesse|digam|diga|indi(?:car|carem|quem|cassem)|apont(?:ar|arem|em|assem)|contar(?:em)?|explicar(?:em)?|(?:com)?partilh(?:ar|arem|assem))\b(?:-me)?[^.?!]{{0,60}}\b(?:o que|que|quais|qual|onde|como|se|por ?qu[eê])\b[^.?!]{{0,120}}\b{_WANTING}\b",
    ),
    way_out=(
        rf"\b(?:se|caso|mesmo que|quando)\b[^.?!]{{0,150}}\b{_FINE}",
        rf"\b{_FINE}[^.?!]{{0,80}}\b(?:se|caso|que não|quem não|quando não)\b",
        r"\b(?:se|caso|mesmo que) (?:\w+ ){0,3}não (?:\w+ )?(?:pud\w{1,6}|for|forem|seja|quis\w{1,6}|tiver\w{0,3}|houver|der|dê|consegu\w{1,5}|permit\w{1,5}|poss\w{1,4}|queir\w{1,3}|tenha\w?|haja|costum\w{1,4}|desej\w{1,5})\b|\b(?:se|caso) (?:vocês )?prefir(?:a|am|as) não\b|\bse (?:vocês )?prefer(?:ir|irem|ires) não\b",
        r"\b(?:só|apenas|somente|unicamente) (?:se|caso)\b|\bsem (?:qualquer |nenhuma? )?(?:compromisso|obrigação|pressão)\b|\bnão (?:se |te )?(?:sint|sent)\w{1,3}(?:-se|-te)? (?:na )?obriga\w{1,4}|\bnão (?:é|são|há|têm|tem) (?:qualquer |nenhuma |a )?obriga\w{1,6}|\bse (?:lhes? |vos |te )?faltar (?:o )?tempo\b",
    ),
    door_open=(
        r"\bno futuro\b|\bfuturamente\b|\bfutur[oa]s? (?:vagas?|oportunidades?|processos?|posiç\w{2,4}|funç\w{2,4}|seleç\w{2,4}|recrutamentos?|candidaturas?|projetos?|contrataç\w{2,4}|colaboraç\w{2,4})|\b(?:vagas?|oportunidades?|processos?|posições|candidaturas?|projetos?|ocasião) futur[oa]s?\b",
        r"\b(?:um|algum|noutro|outro) dia\b|\bmais (?:tarde|adiante|à frente|para a frente)\b|\bnuma próxima\b|\bna próxima\b|\b(?:numa |em )?outra (?:altura|ocasião)\b|\bnoutra (?:altura|ocasião)\b|\bde novo\b|\bnovamente\b|\boutra vez\b|\bvolt(?:ar|arei|o|e|em|aria) a\b",
        r"\b(?:outr[oa]s?|nov[oa]s?|próxim[oa]s?|alguma) (?:vagas?|oportunidades?|posiç\w{2,4}|funç\w{2,4}|cargos?|processos?)\b|\b(?:outr|nov)o projeto\b|\b(?:mant|continu|fi[cq])\w{1,6} (?:o |em |à |no )?(?:conta[c]?to|disposição|disponível|ligação)\b",
        r"\b(?:se|quando|caso|sempre que)\b[^.?!]{0,40}\b(?:surg|aparec|abri|abra|houver|haja|existi)\w{0,5}\b[^.?!]{0,40}\b(?:vaga|oportunidade|posição|função|cargo|lugar|algo|alguma coisa|projeto)|\bcaminhos?\b[^.?!]{0,30}\bcruz\w{1,5}|\bportas? abertas?\b|\bbanco de talentos\b|\bbase de dados\b|\bguard\w{1,5} (?:o )?meu (?:currículo|cv|contato|contacto|perfil)\b",
        r"\b(?:lembr\w{1,5}|record\w{1,4})(?:-se|-te)? de mim\b|\bpens\w{1,4} em mim\b|\bcont(?:em|e|a) comigo\b|\bt(?:er|enham)(?:-me)? em (?:mente|conta)\b",
    ),
    closings=(
        r"^(?:[\w-]+,? ){0,4}(?:cumprimentos?|saudações|abraços?|atenciosamente|respeitosamente|cordialmente|sinceramente|atentamente|gratamente|afetuosamente|calorosamente|cordialidade|consideração|estima|apreço|votos|felicidades|sucesso|tudo de bom|obrigad[oa]|grat[oa]|gratidão|agradecimentos?|agradeço|agradecid[oa]|até (?:breve|logo|mais|à próxima|a próxima|sempre|um dia)|abs|att|beijinhos|beijos|bem haja|bem hajam)(?: (?:\w+ ){0,4}\w+)?[,.!]?$",
    ),
    disappointment=(
        r"(?<! a )\bpena\b|\bdes(?:apont|ilu)\w{2,7}|\bdece(?:ç|pç|pcion|cion)\w{1,6}|\btrist(?:e|es|eza)\b|\blament(?:o|ei|ar|ando)\b|\binfelizmente\b|\bfrustra\w{1,5}",
        r"\bgosta(?:ria|va) (?:\w+ )?de ter (?:\w+ )?\w{2,12}(?:[aií]do|eito|osto)\b|\b(?:teria|tivesse|tinha) (?:\w+ )?(?:gostado|adorado|sido (?:um prazer|bom|ótimo|muito bom)|esperança|esperado)\b|\besperava (?:outra|um outro|uma|poder|fazer)\b",
    ),
    interview=(
        r"\bentrevist\w{0,9}|\b(?:\w{1,6})?conversa\w{0,6}|\bbate-papos?\b|\bdiálogos?\b|\btelefonemas?\b|\bvideo(?:chamadas?|conferências?)\b|\bfal(?:ámos|amos|ado)\b|\bfal\w{1,5} (?:com|comigo|contigo|convosco|connosco|conosco)\b",
        r"\b(?:a|à|na|da|nossa|pela|uma|primeira|última) (?:\w+ )?(?:ligação|chamada|reunião|call)\b|\b(?:o|ao|no|do|nosso|pelo|um|primeiro) (?:\w+ )?(?:encontro|papo)\b|\bdinâmica de grupo\b",
        r"\bconhec\w{1,5}-(?:l[oa]s?|vos|te|me)\b|\bconhecê-l[oa]s?\b|\b(?:me|vos|te|nos|os|as) conhec\w{1,6}|\bconhec\w{1,5} (?:melhor )?(?:vocês|você|pessoalmente|a equip[ea]|o time|o pessoal|as pessoas|o escritório|as instalações)\b",
        r"\b(?:me|ter(?:em)?-me) (?:receb|acolh|ouvi)\w{1,5}|\b(?:receber|receberam|acolheram|ouviram|ouvir)-me\b|\b(?:nosso|vosso) (?:encontro|convite)\b",
    ),
    first_person=(
        # "EU Affairs Manager" and "globex.eu" speak for nobody, nor do "Padaria Silva ME" and the cooperative COMIGO.
        r"(?-i:(?<![\w.-])[Ee]u\b)|\b(?:meus?|minhas?)\b|(?-i:\bcomigo\b)|\b(?:por|para|de|a|sem) mim\b|\bme (?=\w{2,15}(?:o|ei|i|ia|s)\b)|\w(?-i:-me\b)",
        r"\b(?:aceit(?:o|ei|aria)|promet(?:o|i)|compromet(?:o|i)|concord(?:o|ei)|discordo|renunci(?:o|ei)|desisti|abro mão|abri mão|abdico|confess(?:o|ei)|admit(?:o|i)|assum(?:o|i)|reconheç(?:o)|autorizei|declaro|garanto|ofereç(?:o)|ofereci|entrego|transfiro|peço|pedi|exijo|imploro|odeio|detesto|agradeço|respeito a|tive|pude|menti|roubei|errei|paguei|recebi|fiquei|gostei|gostaria)\b|\b(?:tenho|estou|posso|faço|fiz|desisto|perdoo|dispenso|cancelo|assino|autorizo) (?=(?-i:[a-zà-ú]))",
        # The same verbs as nouns stand in names: Mercado Pago, Quero Educação, Devo, Juro, SEI, Retiro, Bom Gosto.
        r"\b(?:pago|devo|retiro|dou|cedo) (?=\d|(?:um|uma|o|a|os|as|ao|à|tudo|desculpas|dinheiro)\b)|\bquero (?=que\b|\w{2,12}[aei]r\b)|\b(?:juro|sei|espero|lamento) (?=que\b|muito\b|não\b|ter\b)|\bgosto de\b|\bsou (?=um|uma|o|a|culpad|inútil|mentiros)|\bvou (?=\w{2,12}[aei]r\b)",
        r"\b\w{2,15}[aei]rei (?=(?-i:[a-zà-ú\d]))|\b(?:nós )?(?:aceita|concorda|compromete|promete|desisti|renuncia|paga|deve|retira|abri|queremos aceita)mos\b",
    ),
    forbidden=MappingProxyType(_FORBIDDEN),
    words=small_words(
        "o a os as um uma de do da dos das em no na nos nas ao à aos às por pelo pela para com sem que e ou se não mais muito bem como mas já "
        "também quando este esta esse essa isso isto me mim meu minha meus vocês você sua seu é foi ser seria será ter tenho há eu já só até "
        "vaga candidatura empresa decisão experiência competência resposta tempo agradeço entendo compreendo respeito gostaria futuro conversa "
        "entrevista trabalho faltou falta uma tudo bom desejo possível puderem nossa nosso perfil ajuda"
    ),
)
