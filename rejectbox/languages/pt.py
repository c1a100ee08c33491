"""Portuguese, of Brazil and Portugal."""

from rejectbox.languages import Language

_TALK = r"(?:(?:vídeo|video)?entrevistas?|conversas?|bate-papos?|papos?|(?:vídeo|video)(?:chamadas?|conferências?)|telefonemas?|(?:chamadas?|ligaç(?:ão|ões)|reuni(?:ão|ões)) (?:telef[óô]nicas?|online|por (?:vídeo|zoom|teams)|de (?:ontem|hoje))|dinâmicas? de grupo|(?<=na )dinâmica|(?:(?<=nossa )|(?<=sua )|(?<=tua )|(?<=pela )|(?<=à ))(?:reunião|chamada(?! pública)|call|visita às instalações|ligação(?! (?:ao?s?|à|com)\b))|(?<=nosso )(?:encontro|call)|(?:(?<=nossas )|(?<=pelas ))reuniões|dia (?:de|à) experiência|provas? de aula)"
_CAUSE = r"após|depois|desde|durante|obrigad\w*|agrade[cç]\w*|mas|porém|embora|apesar|sequência|seguimento|pel[ao]s?"  # behind these a real conversation may stand
_OTHERS = r"(?:candidat[oa]s?|candidaturas|pessoas|profissionais|finalistas|concorrentes|participantes|perfis|interessad[oa]s)"
_HIRE = r"(?:vagas?|posiç(?:ão|ões)|lugar(?:es)?|cargos?|funç(?:ão|ões)|postos?|oportunidades?|ofertas?(?: de (?:emprego|trabalho))?|anúncio)"
_POST = r"(?:vaga|posição|lugar|cargo|função|posto|oferta(?: de (?:emprego|trabalho))?|oportunidade)"
_ROUND = r"(?:processos?(?: seletivos?| de (?:recrutamento|seleção)(?: e seleção)?)?|seleç(?:ão|ões)|recrutamento|concurso|procedimento)"
_TEST = r"(?:testes?|desafios? (?:técnicos?|práticos?|de (?:código|programação|design|negócio))|(?:(?<=nosso )|(?<=seu )|(?<=teu ))desafio|exercícios?(?! d[aeo]s? (?:su|funç|cargo|direito))|estudos? de caso|cases?|provas?|avaliaç(?:ão|ões) técnicas?|aulas?[- ](?:modelo|teste))"
_REASON = r"(?:feedback|devolutivas?|retorno (?:individual|personalizado|detalhado)|informaç(?:ão|ões) individua(?:l|is)|raz(?:ão|ões)|motivos?|justificaç(?:ão|ões)|justificativas?|(?:notas|apreciações|comentários|avaliações|pareceres) individuais|esclarecimentos? individua(?:l|is))"
# What follows "da" and "do" inside a title; anything else there is the house: "Analista Fiscal da Globex".
_FIELD = r"(?:qualidade|trabalho|ambiente|informação|ensino|cliente|clientes|saúde|fala|conhecimento|computação|produto|produção|consumidor|educação|arte|artes|direção|administração|presidência|infância|criança|idoso|idosos|obra|obras|risco|riscos|rede|redes|sistema|sistemas|mar|água|águas|terra|pessoal|comércio|turismo|desporto|esporte|património|patrimônio|território|sono|dor|memória|ação|acção|cadeia|nível|turno|noite|manhã|tarde|dia|semana|mercado|valor|jogo|dados|vendas|serviço|serviços|inovação|operação|operações|comunicação|estado|justiça|família|mulher|juventude)"
_UNIT = r"(?:área|departamento|setor|sector|equip[ea]|loja|unidade|empresa|grupo|vagas?|processo|posição|função|candidatura|programa|edital|linha|filial|rua|avenida|região|zona|divisão|cv|currículo|plataforma|portal|site|base|lei|ordem|próxim[oa]s?|entrevista|fase|etapa|feira|fórum|evento|curso|formação|mestrado|licenciatura|dinâmica|prova|reunião|painel|semana|jornada|nossa|nosso|sua|seu|tua|teu)"
_PLACE = r"(?:porto|maia|covilhã|guarda|figueira|amadora|trofa|póvoa|marinha|moita|golegã|madeira|açores|algarve|alentejo|minho|douro|ribatejo|beira|beiras|funchal|seixal|barreiro|montijo|cartaxo|entroncamento|fundão|brasil|norte|sul|centro|leste|oeste|nordeste|sudeste|grande|interior|rio|recife|bahia|paraná|ceará|pará|maranhão|amazonas|acre|amapá|piauí|tocantins|paraíba|distrito|suíça|alemanha|frança|espanha|holanda|irlanda|bélgica|inglaterra|dinamarca|noruega|suécia|itália|áustria|polónia|polônia|américa|europa|ásia|áfrica|china|índia|argentina|reino|estados|luxemburgo|méxico|chile|linkedin|internet|meet|zoom|teams|skype|google meet|whatsapp|instagram|facebook|indeed|verão|primavera|natal|inverno|outono)"
# Behind these stand tools, trades, earlier employers and job boards: "candidatos com experiência no Salesforce".
_BETWEEN = r"(?:experiência|conhecimentos?|domínio|formação|vivência|competências?|candidat[oa]s|profissiona|pessoas|certifica|curso|fluência|prática|publica|publici|divulga|anuncia|inserid|coloca|percurso|trajetória|trabalho|passagem|atua)"
_NOT = rf"(?!{_PLACE}\b(?! (?-i:[A-ZÀ-Ý&])))(?!(?:{_FIELD}|{_UNIT})\b)"
_END = (
    r"(?=[\"”»“'*]{0,2}(?: ?[.,;:!?)\"”»]|$)| [-–—|(/]|"
    r" (?:na|no|nas|nos|num|numa|para|com|que|foi|foram|ficou|fica|está|estava|será|já|é|era|se|encontra\w*|mas|pois|porque|porquanto|pelo|pela|por|junto|sob|desta|deste|dessa|desse|nesta|neste|nessa|nesse|após|através|via|infelizmente|não|ser|tem|teve|exige|contou|continua|requer|tendo|sendo|recebeu|decidi\w*|informamos|lamentamos|agradecemos|ref|tão|bem|assim|conforme|entre|sobre|até|desde|anunciad[oa]|publicad[oa]|aberta|disponível|decorrente|onde|cuj[oa])\b|"
    r" a (?:tempo|termo|recibos|partir|que|qual)\b| e (?:o|a|os|as|que|por|pel[ao]s?|ao|à|de|do|da|em|no|na|seu|sua|não|lament\w*|inform\w*|gost\w*|quer\w*|obrigad\w*|agrade\w*|decidi\w*|tod[oa]s?|consequente|também|esper\w*|ficámos|ficamos|desejamos|é|foi|nos|teu|tua)\b|"
    rf"(?<!erente)(?<!hefe)(?<!esponsável)(?<!iretora)(?<!iretor)(?<!íder)(?<!oordenadora)(?<!oordenador)(?<!ncarregad[oa])(?<!upervisora)(?<!upervisor) d[ao]s? (?!{_FIELD}\b)|(?<!écnico)(?<!écnica)(?<!\([ao]\))(?<!/a)(?<!specialista)(?<!stágio)(?<!stagiári[oa])(?<!onsultora)(?<!onsultor)(?<!rofissional)(?<!urricular)(?<!uperior)(?<!rainee)(?<!olsa)(?<!ormador)(?<!rofessora)(?<!rofessor)(?<!ecnólogo)(?<!ngenheir[oa])(?<!uxiliar)(?<!ssistente)(?<!nalista)(?<!outoramento)(?<!estrado) em\b)"
)
# The title in "vaga de Analista Fiscal da Globex", and the parts of a house that stand where "Globex" does.
_TITLE = r"(?:(?:pessoa|jovem|menor) )?(?!restaurante|seminário|santuário|armazém)(?:[^\W\d_]{0,20}(?:[dts]or|[dts]ora|eir[oa]|ista|[ea]nte|ári[oa]|[ndi]ic[oa]|log[oa]|graf[oa]|nom[oa]|euta|iliar|stágio|trainee|aprendiz|boy|caixa)|(?-i:[A-ZÀ-Ý])\w{1,20}(?= (?:[\w()/-]{1,20} ){0,4}d[ao] )(?=[^.,;:]{0,50} (?:engineer|developer|manager|analyst|designer|lead|partner|specialist|executive|owner) ))(?:/[oa]|\([oa]\))?(?: (?!n[ao]s? |num|d[ao]s? |pel[ao] |ao? |que |se |foi |é |está |já |publica|anuncia|divulga|aberta|após |depois |além |dentro |acima |através )[^\W\d_][\w()/.-]{0,25}){0,6}?(?<! de)(?<! em)(?<! e)(?<! para)(?<! com)(?<!hefe)(?<!esponsável)(?<!iretora)(?<!iretor)(?<!íder)(?<!oordenadora)(?<!oordenador)(?<!ncarregad[oa])(?<!upervisora)(?<!upervisor)(?<!estora)(?<!estor)(?<!erente)"
_SECTION = r"(?:(?!universidade|faculdade|sociedade|irmandade|comunidade|entidade|fundação|associação|federação|organização|agência|companhia)\w{2,20}(?:ção|ções|ssão|são|dade|dades|ência|ências|ância|ança|anças|agem|mento|mentos|ística|gia|ura|eza|toria|taria)\b|(?:carteira|conta|turma|rota|linha|dona|d|dra?|sra?|prof|profa|minha|meu|ti|it|rh|sac|dp|uti|uci|cti|crm|pcp|sus|sns|sap|ead|eja|cme|ccih|sesmt|clt|tesouraria|engenharia|portaria|enfermaria|cozinha|copa|limpeza|frota|caixa|receita|polícia|marinha|exército|governo|disciplina|ano|ensino|carreira|categoria|quadro|laboratório|bloco|século|mês|salário|época|páscoa|black|pastoral)\b)"
_ENGLISH = r"(?:engineer|developer|manager|analyst|designer|assistant|officer|intern|trainee|supervisor|consultant|specialist|coordinator|administrator|director|architect|scientist|lead|representative|agent|associate|executive|operator|owner|partner|tester|writer|controller|recruiter|copywriter|researcher|strategist|planner|buyer)"

LANGUAGE = Language(
    code="pt",
    interviewed=(
        rf"\b(?:agrade[cç]\w{{1,7}}|obrigad[oa]|grat[oa]s?|parabéns)\b(?:(?!\b(?:mas|porém|contudo|entanto|todavia|inform\w{{1,6}}|comunic\w{{1,6}}|decid\w{{1,5}}|opt\w{{1,5}}|lament\w{{1,5}}|infelizmente|conclu\w{{1,6}}|inici\w{{1,5}}|termin\w{{1,5}}|encerr\w{{1,5}}|já|avanç\w{{1,5}}|seguir|selecion\w{{1,5}})\b)[^.!?]){{0,200}}\b(?:[àa]s?|n[ao]s?|d[ao]s?|pel[ao]s?|aos?|tua|sua|nossa|vossa|ess[ae]|est[ae]|tuas|suas|nossas|três|duas) (?:\w+ ){{0,2}}{_TALK}\b",
        rf"\b(?:após|depois d[ao]|desde|na sequência d[ao]|no seguimento d[ao]|em relação à|relativamente à|referente à|quanto à|sobre|durante|n[ao]|d[ao]|pel[ao]|à) (?:(?:a|o|sua|nossa|nosso|tua|vossa|última|primeira|segunda|recente|agradável|bo[am]|ess[ae]|est[ae]) ){{1,3}}{_TALK}\b",
        r"\b(?:após|depois d[ao]|na sequência d[ao]|no seguimento d[ao]|em relação à|relativamente à|referente à|durante|desde) (?:a |o )?(?:última |primeira |segunda |recente )?(?:entrevista|conversa|bate-papo|dinâmica)\b",
        r"\b(?:ao longo|participação|disponibilidade|dedicação)\b[^.!?]{0,100}\b(?:fases|etapas)\b[^.!?]{0,30}\bentrevista|\baté a (?:conversa|entrevista) (?:com|final)\b",
        r"\b(?:após|depois d[ao]s|na sequência d[ao]s|no seguimento d[ao]s) (?:nossas |suas |tuas |duas |três |várias ){1,2}(?:entrevistas|conversas|reuniões)\b",
        r"\b(?:após|depois d[ao]) [^.!?,;]{3,40} e (?:a|da) (?:sua |tua )?entrevista\b|\bna (?:primeira |segunda |última )?(?:entrevista|conversa|dinâmica)\b(?! d[aeo]s? (?:admissão|emprego))",
        r"\b(?:entrevistas?|conversas?|chamadas?|encontros?|bate-papos?)\b(?:,? (?:\w+ ){0,3})(?:que tive(?:mos|ste|ram)?|que teve|que fi(?:zemos|zeste)|que fez|que realiz(?:ámos|amos|ou|aste)|realizad[oa]|d[ae] (?:passada )?(?:ontem|anteontem|hoje|segunda|terça|quarta|quinta|sexta|sábado|semana passada|última|passada))",
        r"\b(?:foi|que) (?:\w+ ){0,3}(?:prazer|gosto|bom|ótimo|óptimo|delícia|alegria|satisfação|enriquecedor|agradável|honra|legal|bacana|giro)\b[^.!?]{0,12} (?:(?:te|o|a|vos|lhe) )?(?:convers|bater (?:um )?papo|fal(?:ar|armos)|receb|ouvi(?:-l[oa]|r)|entrevist|conhecê-l|conhecer(?: melhor)?(?:-te|-vos|[.!,]| (?:você|consigo|a (?:Sra|senhora)|o senhor|pessoalmente|e )|$)|(?:te|o|a|vos) conhec)",
        r"\b(?:gost(?:ei|ou|ámos|amos|aram)|ador(?:ei|ou|ámos|amos|aram)|amei|prazer|alegria|foi)\b[^.!?,;]{0,25} (?:(?:te|o|a|vos|lhe) conhecer\b|conhecê-l[oa]s?\b|conhecer(?:-te| você| pessoalmente)\b|(?:te|o|a) receber (?:aqui|cá)\b)",
        r"\b(?:gostei|gostou|gostámos|gostamos|gostaram|adorei|adorámos|adoramos|apreciei|apreciámos|apreciamos) (?:\w+ ){0,2}(?:de |d[ao] )(?:\w+ )?(?:convers|fal(?:ar|armos)\b|entrevist)",
        r"\b(?:convers|fal)(?:ámos|ei) (?:contigo|consigo|com você|com a senhora|com o senhor)\b|\bquando (?:nos )?(?:falámos|falamos|conversámos|conversamos|conhecemos|reunimos|(?:esteve|estiveste|veio|vieste) (?:cá|aqui|con|falar|conversar|ter connosco|à entrevista|ao (?:escritório|restaurante)|à loja))|\b(?:conforme|como|tal como) (?:te |lhe )?(?:falámos|falamos|conversámos|conversamos) (?:(?:\w+ )?(?:ao|por|pelo) (?:telefone|telemóvel|vídeo|zoom|teams|meet|skype)|pessoalmente|na entrevista|cá)\b",
        rf"\b(?:curti(?:mos|u|ram)?|am(?:ei|amos|ámos|ou|aram)|ador(?:ei|ou|ámos|amos|aram)|gost(?:ei|ou|ámos|amos|aram)) (?:(?:muito|imenso|demais|bastante|mesmo) )?(?:d?[oa] )?(?:nosso|nossa|seu|sua|teu|tua) (?:\w+ )?{_TALK}\b",
        r"\bfoi \w+ (?:pôr|colocar|dar) (?:uma? )?(?:cara|rosto) ao nome\b|\b(?:convers|fal)(?:ámos|amos) (?:\w+ )?(?:ontem|anteontem|(?:na )?semana passada|há \w+ (?:dias|semanas)|n[ao] (?:última|passad[ao]) \w+)\b(?![^.!?]{0,30}\bcom (?:[oa]s?|noss[oa]s?|um|uma) )|\b(?:te|se) ter(?:es)? deslocado (?:ao?|à|até|cá|aqui)\b",
        r"\bter(?:es|em)? (?:falado|conversado) (?:comigo|connosco|conosco)\b|\bter(?:es|em)? vindo (?:à|na|para a|fazer [oa] (?!teste|prova|exerc|desafio)|conversar|falar|ter connosco|conhecer)|\b(?:sua|tua) (?:vinda|entrevista|deslocação)\b|\bdeslocar(?:-se)? às nossas instalações\b|\b(?:foi|foste) entrevistad[oa]\b|\b(?:comparecimento|presença) (?:à|na) (?:\w+ )?(?:entrevista|conversa|reunião|dinâmica)",
    ),
    invited=(
        rf"\b(?:convid\w{{1,9}}|convidá-l[oa]|convite|convocad[oa]|convocamos|convocatória|agend\w{{2,8}}|marc(?:ar|ámos|amos|ada|ado|ação)|confirm\w{{2,6}}|remarc\w{{2,6}}|reagend\w{{2,6}})\b[^.!?]{{0,80}}\b(?:{_TALK}|reunião|falar (?:connosco|conosco|com)|vir (?:cá|conhecer))",
        rf"\b(?:gostaríamos de|gostávamos de|queríamos|queremos|vamos|pretendemos) [^.!?]{{0,40}}\b(?:(?:te |o |a )?(?:conhecê-l[oa]|conhecer|ouvir)|entrevist\S{{1,6}}|conversar|bater um papo|falar (?:contigo|consigo|com você)|{_TALK})\b|\b(?:pretende|quer|querem|deseja|gostaria de) (?:entrevistá-l[oa]|entrevistar-te|conhecê-l[oa]|te conhecer|convidá-l[oa])",
        rf"\b(?:próxima etapa|próxima fase|próximo passo|etapa seguinte|fase seguinte|segunda etapa) (?:é|será|consiste)[^.!?]{{0,30}}\b{_TALK}|\b(?:selecionad|aprovad|escolhid|chamad|pré-selecionad)[oa]s? para [^.!?]{{0,40}}\b{_TALK}\b",
        rf"\b{_TALK}\b[^.!?]{{0,40}}\b(?:será|serão|terá lugar|(?:est[áã]o?|fic\w{{2,4}}|foi|foram) (?:\w+ )?(?:marcad|agendad|confirmad|transferid|adiad|reagendad|remarcad)[oa]s?|realiza-se|realizar-se-á|vai ser|agendad[oa]|marcad[oa]) ",
        rf"\bentrevista(?: (?:online|presencial|técnica|coletiva|por vídeo))?:? (?:no |em )?(?:dia )?\d|\b{_TALK}\b[^.!?]{{0,60}}\b(?:quando|data|horário|hora|local|onde): |\b(?:nosso|seu|teu) dia de entrevistas\b",
        rf"\b(?:tem|tens|teria|terias|qual a (?:sua|tua)|indique|indica|confirme|confirma) (?:\w+ ){{0,3}}(?:disponib\w{{2,8}}|disponíve(?:l|is))\b[^.!?]{{0,60}}\b(?:{_TALK}|conversar|falar)|\b(?:pode|podes|podia|poderia|consegue|consegues) (?:vir|passar|aparecer)\b[^.!?]{{0,60}}\b(?:fal(?:ar|armos)|convers\w{{1,4}}|conhecer\w{{0,3}}|entrevista)|\b(?:vem|venha) (?:\w+ ){{0,4}}?(?:conversar|falar(?:mos)?|bater)\b|\bvenha (?:cá |aqui )?(?:amanhã|segunda|terça|quarta|quinta|sexta|sábado)\b|\b(?:topa|bora) (?:uma? |bater )(?:papo|conversa)",
    ),
    unreal=(
        rf"\b(?:não|nao|nem|sem|nunca|impossibilidade)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|entrevistar\w{{0,3}}|entrevistad[oa]s?|conhecê\S{{0,5}}|conhec\w{{1,5}}|conversar|falar)",
        rf"\b{_OTHERS}\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|entrevistad[oa]s?)",
        rf"\b(?:entrevist(?:ámos|amos|ar|armos|ando|ei|as)|conversas|reuniões|ouvi(?:mos|rmos|r)|conhec(?:emos|er|ermos)|(?:convers|fal)(?:ámos|amos|ar|armos|ei)(?: com)?|entrevista(?:ram|do|da|)s?|conversas?) (?:com |de |a )?(?:\w+ ){{0,4}}(?:{_OTHERS}|\w+ pessoas|outr[oa]s?|tod[oa]s?|entrevistadores)\b",
        rf"(?<!participação na )(?<!participar na )(?<!participou na )(?<!participaste na )(?<!participado na )\b(?:fases?|etapas?|processos?|ronda|rodada|sessão|painel|período) (?:seguintes? )?(?:de|da|das|para|para a|para as) {_TALK}",
        rf"\bpróxim[oa]s? (?:\w+ )?{_TALK}\b(?=[.!])|\b(?:dicas|conselhos|preparar|preparação)\b[^.!?]{{0,40}}\b{_TALK}|\b(?:no|num) futuro\b|\bfuturas?\b",
        rf"\b(?:não|nao)\b[^.!?,;]{{0,40}}\b(?:chamar|convid\w{{1,6}}|avançar|seguir|selecionad[oa]|passar)\b[^.!?,;]{{0,20}}\bpara (?:[ao]s? )?(?:fase de |etapa de )?{_TEST}",
        rf"\b(?:interesse|confiança) (?:em|n[ao]) (?:\w+ )?{_TALK}\b",
        r"\b(?:após|em|depois d[ea]|na sequência d[ea]|numa?|ao longo de) (?:a |as |uma |várias )?(?:conversas?|reuniões|reunião) (?:internas?|entre|com (?:[ao]s? |noss[oa]s? )?(?:\w+ )?(?:gestor|gerente|gerência|diretor|direção|diretoria|equip[ea]|administração|liderança|chefia|client|sóci|área|time|gestão|departamento|responsáve|decisor)\w{0,6})",
        # An applicant's own letter, quoted below, hopes for a conversation.
        rf"\b(?:gostaria|gostava|adoraria|espero|aguardo|ficaria|fico|estou|disponho-me|disponível|à disposição|ao dispor|possibilidade|oportunidade|solicito|peço)\b(?:(?!\b(?:{_CAUSE}|convid\w{{1,8}}|convidá\S{{1,4}}|entrevistá\S{{1,4}}|saber|sobre|retorno|resultado|resposta)\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|conversar|reunião)",
    ),
    conditional=(
        rf"\b(?:gosta(?:ria|ríamos|riam|va|vam)|gostávamos|teria|teríamos|seria|poderia|poderíamos|poderemos|poderá|quer|queria|queríamos|queremos|quiser\w{{0,3}}|caso|(?<!-)(?<!para )(?<!que )(?<!não )(?<!já )(?<!de )(?<!a )(?<!o )(?<!saber )se|quando (?:houver|surgir|tiver)|esper\w{{1,5}}|volt(?:ar|e|armos|aremos|arei)(?: a)?|será|terei|teremos|oportunidade de|possibilidade de|podemos|posso)\b(?! (?:de )?(?:lhe |te |vos |desde já )?(?:agrade|saber))(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|conhec\S{{1,8}}|conversar\w{{0,3}}|fal(?:ar|armos|arem)|receber)",
        rf"\b(?:convid\w{{1,9}}|cham(?:ar|ad[oa]s?|á-l[oa])|convoc\w{{2,6}}|selecionad[oa]s?|avanç\w{{1,5}}|pass(?:ar|agem)|seguir|prosseguir|agendar|marcar|combinar|apurad[oa]s?) (?:\S+ ){{0,3}}(?:para|a|à|uma?|em) (?:\w+ ){{0,2}}{_TALK}",
        rf"\b(?:agendar|marcar|combinar|ter|fazer|realizar) uma? (?:\w+ )?{_TALK}",
    ),
    phoned=(r"\b(?:telef[oóô]n\w{1,6}|por telefone|chamada|ligação|screening)\b",),
    final=(
        r"\b(?:última|derradeira|terceira|quarta) (?:etapa|fase|ronda|rodada)\b|\b(?:terceira|quarta) entrevista\b|\b(?:entrevista|fase|etapa|ronda|rodada|painel|conversa) final\b|\bpara a última (?:entrevista|conversa)\b|\bfinalistas?\b",
    ),
    tested=(
        rf"\b(?:obrigad[oa]|valeu|capricho|empenho|dedica(?:ção|ste|do|da|ram)|agrade[cç]\w{{1,7}}|após|depois|gost(?:ei|ou|ámos|amos|aram)|analis(?:ámos|amos|ou|ei)|avali(?:ámos|amos|ou|ei)|corrigi(?:mos|u)|revi(?:mos|u|saram)|esforço|resultado|desempenho|tempo|obtid[oa]|obteve|nota|pontuação|média)\b[^.!?]{{0,80}}\b(?:n?[ao]s?|aos?|às?|d[ao]s?|pel[ao]s?|sua|seu|tua|teu|nosso|nossa) (?:\w+ ){{0,1}}{_TEST}\b",
        rf"\b(?:fez|fizeste|enviou|enviaste|mandou|mandaste|entregou|entregaste|realizou|realizaste|complet(?:ou|aste)|resolv(?:eu|este)|submet(?:eu|este))\b[^.!?]{{0,30}}\b{_TEST}\b|\b{_TEST} (?:\w+ )?que (?:você |nos |o senhor |a senhora )?(?:fez|fizeste|enviou|enviaste|mandou|mandaste|entregou|entregaste|realizou|realizaste|resolveu|resolveste)\b",
        r"\b(?:sua|tua) (?:solução|resolução|entrega|submissão)\b|\b(?:analis\w{1,5}|avali\w{1,5}|corrigi\w{1,4}|rev(?:imos|i|iu|isou|isámos|isamos|isaram)) (?:o |a )?(?:seu|sua|teu|tua) (?:teste|desafio|exercício|prova|solução|case|código|repositório)\b",
    ),
    meeting=rf"(?:{_TALK}|reunião|encontro|conhecê-l[oa]|falámos|falamos|conversámos|conversamos|reunimos|conhecemos|entrevistad[oa])",
    on="em|n[oa]|d[eoa]|dia|a",
    refused=(
        rf"\b(?:não|nao)\b(?! hesit| deix| tenha)[^.!?,;]{{0,60}}\b(?:dar|dam(?:os)|fornec\w{{1,5}}|envi\w{{1,5}}|mand(?:amos|ar|aremos)|facult\w{{1,5}}|prest\w{{1,5}}|disponibiliz\w{{1,5}}|(?:com)?partilh\w{{1,5}}|detalh\w{{1,4}}|inform\w{{1,5}}|ofere[cç]\w{{1,5}}|revel\w{{1,5}}|divulg\w{{1,5}}|coment\w{{1,5}}|indic\w{{1,5}})\b[^.!?;]{{0,60}}\b(?<!seu )(?<!teu ){_REASON}\b",
        rf"(?<!por esse )(?<!por este )(?<!por estas )(?<!por essa )(?<!por esta )\b{_REASON}\b[^.!?;,]{{0,40}}\b(?:não|nao) (?:é|será|são|serão|podemos|pode|damos|fornecemos|está|estão|há)\b",
        r"\b(?:não|nao|nem)\b[^.!?,;]{0,40}\b(?:respond\w{1,5} a|atend\w{1,5}|aceit\w{1,5})\b[^.!?,;]{0,20}\b(?:pedidos|solicitações|recursos|dúvidas)\b|\bsem direito a (?:feedback|recurso)\b|\b(?:não|nao) (?:haverá|receber(?:á|ão|ás))\b[^.!?,;]{0,40}\b(?:feedbacks?|devolutivas?)\b",
    ),
    offered=(
        r"\b(?:gosto em|prazer em|felizes em|feliz em|disponíve(?:l|is) para|disposição para|disponho-me a|posso|podemos|poderei|poderemos|teremos|terei|ficamos|fico)\b[^.!?]{0,70}\b(?<!seu )(?<!teu )(?<!sua )(?<!vosso )(?:feedback|devolutiva|retorno mais|esclarecimentos sobre a decisão)\b",
        r"\b(?:se|caso) (?:\w+ ){0,2}(?:quiser\w{0,2}|queir\w{1,2}|desej\w{1,3}|pretend\w{1,4}|gostar\w{0,3}|prefer\w{1,3}|precis\w{1,3}|tiver\w{0,2} interesse)\b[^.!?]{0,60}\b(?:feedback|devolutiva)\b",
        r"\b(?:feedback|devolutiva)\b[^.!?]{0,50}\b(?:liga-me|ligue|escreva|escreve|responda|peça|pede|contacte|entre em contato|a pedido|mediante (?:pedido|solicitação)|é só)\b|\b(?:peça|pedir|solicitar|solicite)\b[^.!?]{0,20}\bfeedback\b",
    ),
    given=(
        r"\b(?:senti(?:mos|ram|u|)|notámos|notamos|notou-se) (?:\w+ ){0,2}(?:falta|pouca?|alguma? (?:dificuldade|insegurança|hesitação))\b|\b(?:o que|onde) (?:\w+ )?(?:falt(?:ou|a|ava)|falh(?:ou|aste))\b|\bfalt(?:ou|ou-\w+|aram|aram-\w+|a-\w+|ava-\w+) (?:\w+ ){0,3}(?:experiência|vivência|conhecimentos?|profundidade|prática|domínio|clareza|estrutura|exemplos|autonomia|fluência|bagagem|repertório)\b|\bacha que falta\b|\b(?:não|nao) (?:ter(?:es|em)? (?:obtido|atingido|alcançado)|obteve|obtiveste|atingiu|atingiste|alcançou) (?:a |o )?(?:\w+ )?(?:classificação|nota|pontuação|média)\b",
        r"\b(?:pontos?|aspe[c]?tos?|áreas?) (?:a|de|para|que \w+) (?:melhor\w{1,3}|desenvolv\w{1,7}|reforçar|trabalhar|trabalhe|aten[cç]\w{1,3}|evoluir|corrigir)\b[^.!?]{0,30}(?::|\b(?:é|são|foi|foram|seria|seriam)\b)",
        r"\b(?:é|foi) (?:ess[ea]|est[ea]) (?:o|a) (?:\w+ )?(?:motivo|razão)\b|\b(?:o|a) (?:principal |maior )?(?:motivo|razão|fator|ponto)(?: principal| decisiv[oa]| determinante)?(?: d[ae]st?[ae]? (?:nossa )?(?:decisão|recusa|escolha)| para (?:esta|essa|a nossa|a) decisão| da não seleção)? (?:foi|é|prendeu-se|prende-se|deveu-se)\b(?![^.!?]{0,40}\b(?:outr[oa]|vagas?|número|intern[oa]|candidat[oa]s?|reestruturação|orçamento)\b)",
        r"\b(?:feedback|devolutiva|retorno) (?:d[ao]s? (?!client)|sobre (?!a sua candidatura|o processo)|que recebemos)[^.!?:]{0,60}(?::(?! ?https?)| (?:é|foi) (?:de )?que\b)|\b(?:feedback|devolutiva):(?! ?https?)",
        r"\b(?:sugerimos|recomendamos|aconselhamos|sugiro|recomendo|aconselho)(?:-\w+)? (?:\w+ ){0,3}(?:investir|desenvolver|reforçar|reforce|aprofund\w{1,3}|melhorar|trabalhar|praticar|invista|desenvolva|estud\w{1,3})\b",
        r"\bpes(?:ou|aram|ando) (?:\w+ ){0,3}(?:(?:a|o) (?:sua |tua |seu |teu )?(?:falta|pouca|pouco|menor|facto de (?:não|ainda)|fato de (?:não|ainda)))\b|\b(?:ach(?:ámos|amos|ou|aram)|consider(?:ámos|amos|ou|aram)|senti(?:mos|u|ram)|entend(?:emos|eu|eram)) que (?:(?=falt)|você |lhe |te |ainda |a sua |o seu |a tua |o teu )[^.!?]{0,60}\b(?:falt|precis|pouc|menos|ainda não|não (?:tem|tens|mostr|demonstr))",
    ),
    pause=(
        r"\b(?:recrutamento|processo|processos|contrataç(?:ão|ões)|vagas?|posição|seleção|admissões)\b[^.!?]{0,90}\b(?:suspens[oa]s?|suspender|congelad[oa]s?|em pausa|pausad[oa]s?|adiad[oa]s?|em espera|em suspenso|on hold|stand-?by|interrompid[oa]s?)\b",
        r"\b(?:suspend\w{2,5}|congel\w{2,5}|pausar|pausámos|pausamos|pausou|adiar|adiámos|adiamos|adiou|(?<!conseguimos )(?<!consegui )(?<!conseguiu )segur(?:ar|ou|ámos|amos|ando)|trav(?:ar|ou|aram))\b[^.!?]{0,50}\b(?:recrutamentos?|contrataç(?:ão|ões)|processos?|vagas?|seleção|admissões)\b|\b(?:congelamento|suspensão) (?:d[aeo]s? )?(?:\w+ )?(?:contrataç(?:ão|ões)|vagas|recrutamento|admissões|processo)\b",
    ),
    ended=(
        r"\b(?:cancel(?:ad|ou|ámos|amos|ar)\w{0,3}|encerr(?:ad|ou|ámos|amos|a-se)\w{0,3}|preenchid[oa]|sem efeito|arquivad[oa]|extint[oa]|finalizad[oa]|eliminad[oa])\b|\b(?:não|nao) (?:\w+ ){0,3}(?:selecionad[oa]|avançar|avançamos|seguir\w{0,4}|prosseguir\w{0,4}|aprovad[oa]|continuidade|será considerad[oa])\b",
    ),
    company=(
        rf"\b(?:{_HIRE}|{_ROUND}|candidatura|candidat(?:ar|ou|aste|ares|arem)(?:-se|-te)?|trabalhar(?:es)?|carreira|estágio|emprego|interesse|participa\w{{1,4}}|(?:entrevista|conversa)s?(?= n[ao]))\b(?:(?!\b{_BETWEEN})[^.!?;]){{0,80}}? (?:n[ao]s?) (?:(?:nossa )?(?:empresa|organização|companhia|instituição) )?{_NOT}@",
        rf"\b(?:fazer(?:es)? parte|integrar(?:es)?|junt(?:ar|ares|ar-se|ares-te)|unir-se|pertencer|colaborar|trabalhar(?:es)?|interesse|candidat\w{{2,6}}(?:-se|-te)?) (?:(?:em|a|o|as) (?:\w+ ){{0,2}}?)?(?:(?:à|a|da|na) (?:equip[ea]|família|rede) )?(?:d[ao]s?|n[ao]s?|à|ao|às|aos|com [ao]|pel[ao]) (?:(?:equip[ea]|time|família) (?:d[ao]s? )?)?{_NOT}@",
        rf"\b(?:em nome d[aoe]s?|(?:nós|aqui|todos(?: nós)?) (?:n[ao]s?|d[ao]s?)|(?:equip[ea]|time|pessoal|processo seletivo|processo de (?:recrutamento|seleção)|banco de talentos|família|colaboradores|página|candidatura)(?: de (?:talentos?|gente|recrutamento|pessoas|seleção|people|RH|recursos humanos))? d[ao]s?) {_NOT}@",
        rf"\b(?:a|da|na|pela|à) (?:empresa|organização|firma|companhia|instituição) (?:parceira |contratante )?{_NOT}@",
        rf"\b(?-i:[AO]s?) {_NOT}@(?= (?:agradece|analisou|recebeu|avaliou|decidiu|atualizou|respondeu|acredita|valoriza|concluiu|optou|encerrou)\b)",
        r"\bempresa(?: contratante)?: (?!confidencial|sigilosa)@(?=$|[.,;]| [-–|(]| (?-i:[A-ZÀ-Ý]\w{1,15}(?: \w{1,12}){0,3}:))",
        rf"\b(?:{_POST}|{_ROUND}|candidatura):? (?:(?:de|para|a|como|ao?|à) )?(?:{_POST} (?:de |para )?)?{_TITLE} d[ao] {_NOT}(?!{_SECTION})@",
        r"\b(?:considerar|escolher|escolhido|escolheres|conhecer) (?:a |o )@(?= como\b)",
    ),
    company_subject=(
        rf"\b(?:candidatura|processo|vaga|entrevista|inscrição|retorno|interesse|carreira|estágio|seleção)\b[^.!?]{{0,60}}? (?:n[ao]s?|com [ao]|pel[ao]) {_NOT}@(?=$|[!.,:]| [-–|(])",
        rf"\b(?:mensagem|novidades|resposta|retorno|atualização|notícias|processo seletivo|equip[ea]|candidatura|obrigad[oa]) (?:d[aeo]s?|à|ao) {_NOT}@(?=$|[!.,:]| [-–|(])",
    ),
    role=(
        rf"\b{_POST}(?: (?:aberta|disponível|atual|efetiv[oa]|temporári[oa]))? (?:de|para|como|a|n[oº°]\.? ?\d{{1,6}} [-–]|\d{{3,7}} [-–]) (?:(?:o|a|um|uma) )?(?:{_POST} (?:de|para) )?\*?@{_END}",
        rf"\b(?:{_POST}|{_ROUND}|candidatura|inscrição):?(?: (?:a|de|para|como))? ?[\"“«]@(?=[\"”»])",
        rf"\breferência \S{{3,14}} [-–] @{_END}",
        rf"\b{_POST}: (?:\d{{3,7}} [-–] )?@(?= (?-i:[A-ZÀ-Ý]\w{{1,15}}(?: [a-zà-ú]{{2,12}}){{0,2}}:))",
        rf"\b{_POST}: (?:\d{{3,7}} [-–] )?@{_END}",
        rf"\b(?:na|da|à|a|para a|pela) (?:nossa )?{_POST} (?:[a-z]{{0,4}}-?\d{{3,8}}(?: [-–])? )?@{_END}",
        rf"\b(?:candidatura|candidat(?:ou|aste|ar|ado|ares|arem)(?:-se|-te)?|inscrição|inscrev\w{{1,4}}(?:-se|-te)?|concorr\w{{1,4}}) (?:espontânea )?(?:a|como|para|de) @{_END}",
        rf"(?<!grupo de )\b{_ROUND} (?:para|de|como|:|[-–]) (?:o |a )?(?!recrutamento\b|seleção\b|verão\b)@{_END}",
        rf"\b(?:finalista|candidat[oa]|pessoa|profissional|alguém) para (?:[ao] )?%{_END}",
        rf"\b(?:finalista|candidat[oa]|pessoa|profissional|alguém) para (?:[ao] )?(?=[^.,;:]{{0,40}}\b{_ENGLISH}\b)@{_END}",
        rf"\b(?:integrar|juntar\S{{0,6}}|trabalhar|contrat\w{{2,6}}|interesse|parte)\b[^.!?]{{0,50}} como (?:uma? )?%{_END}",
    ),
    role_subject=(
        rf"\b(?:candidatura|{_POST}|{_ROUND}|inscrição|estágio)(?: n?[ºo]?\.? ?\d{{1,7}})?(?: (?:ao?|à|para|como)| (?:de|para [ao]|para|à) {_POST}| (?:à|para a|d[ao]) {_POST}(?: de)?){{1,2}} (?!recrutamento\b|seleção\b|entrevista\b|bolsa\b)@{_END}",
        rf"\b{_POST}(?: de| como|:) (?!recrutamento\b|seleção\b|entrevista\b|bolsa\b)@{_END}",
        rf"\b(?:candidatura(?: espontânea)?|{_POST}|{_ROUND}|retorno|resultado|entrevista|inscrição|cv|currículo|estágio|decisão|conclusão|como|feedback|atualização|update)(?: n?[ºo]?\.? ?\d{{1,7}})?(?: (?:a|de|para|d[ao]|sobre)| (?:[ao] )?(?:{_POST}|{_ROUND})|:| [-–|]){{0,3}} [\"“«]?%{_END}",
        rf"(?:^(?!\S{{1,30}}: )|: | [-–|] |\] |(?<=\d) \()%{_END}",
        rf"(?:\b(?:candidatura|processo|vaga|retorno|entrevista|update|atualização|feedback|decisão)(?: de| para| a| da vaga de)? |(?:^(?!\S{{1,30}}: )|: | [-–|] |\] )(?!candidatura|processo|vaga|retorno|entrevista|update|atualização|feedback|decisão))(?=[^-–|:,]{{0,40}}\b{_ENGLISH}\b|comercial (?:extern|intern|b2b|j[úu]nior|s[éê]nior))@{_END}",
    ),
    role_words=frozenset(
        "analista técnico técnica tecnico tecnica assistente auxiliar operador operadora engenheiro engenheira gestor gestora gerente subgerente coordenador "
        "coordenadora diretor diretora consultor consultora programador programadora desenvolvedor desenvolvedora enfermeiro enfermeira "
        "professor professora docente educador educadora motorista vendedor vendedora rececionista recepcionista secretário secretária "
        "administrativo administrativa contabilista contador contadora advogado advogada jurista médico médica fisioterapeuta psicólogo "
        "psicóloga farmacêutico farmacêutica nutricionista terapeuta cozinheiro cozinheira empregado empregada ajudante atendente balconista "
        "repositor repositora supervisor supervisora encarregado encarregada chefe líder especialista estagiário estagiária estágio "
        "trainee aprendiz pedreiro eletricista electricista canalizador encanador mecânico mecanico soldador serralheiro torneiro carpinteiro "
        "marceneiro pintor costureira padeiro pasteleiro confeiteiro barman bartender garçom garçonete camareira faxineira porteiro "
        "vigilante zelador jardineiro tratorista empilhador operário operária embalador estoquista almoxarife conferente entregador "
        "entregadora estafeta designer arquiteto arquiteta redator redatora jornalista copywriter revisor revisora tradutor tradutora "
        "fotógrafo fotógrafa bibliotecário bibliotecária investigador investigadora pesquisador pesquisadora bolseiro bolseira bolsista "
        "cientista biólogo bióloga agente fiscal inspetor inspetora instrutor instrutora monitor monitora formador formadora animador "
        "animadora cuidador cuidadora copeiro copeira frentista cabeleireiro cabeleireira manicure esteticista massagista dentista "
        "veterinário veterinária economista auditor auditora controller comprador compradora promotor promotora maquinista "
        "controlador controladora responsável leitor impressor afinador banhista padeira pasteleira confeiteira soldadora pintora porteira jardineira barbeiro barbeira camareiro faxineiro embaladora açougueiro talhante peixeiro alfaiate sapateiro estofador vidraceiro ladrilhador calceteiro servente tripulante comissário comissária piloto frigorista optometrista audiologista enólogo enóloga tratador tratadora treinador treinadora locutor modelista bordadeira caldeireiro fresador montador lavador governanta motoboy carteiro escriturário escriturária digitador digitadora telefonista teleoperador teleoperadora tesoureiro tesoureira perito perita eletrotécnico eletromecânico biomédico biomédica assessor assessora orientador orientadora podólogo parteira socorrista bombeiro maqueiro gruista dev funileiro coveiro lead partner owner president presidente reitor reitora sócio sócia administrador administradora vogal maître vereador vereadora provedor provedora proprietário proprietária hunter headhunter editor mestre orçamentista topógrafo geólogo geóloga estilista barista sommelier commis cumim pizzaiolo pizzaiola sushiman churrasqueiro chapeiro salgadeira hostess pedagogo pedagoga psicopedagogo psicopedagoga fonoaudiólogo fonoaudióloga radiologista instrumentador instrumentadora ferramenteiro azulejista gesseiro armador desenhista projetista químico química estatístico estatística agrónomo agrónoma agrônomo agrônoma zootecnista recreador recreadora roteirista ilustrador ilustradora diagramador diagramadora webdesigner cobrador cobradora despachante estivador marinheiro vigia merendeira lavadeira engomadeira modista ourives joalheiro relojoeiro tapeceiro polidor prensista videomaker pasteurizador apicultor sacristão organista maestro produtor produtora realizador realizadora guionista encenador técnologo tecnólogo tecnóloga".split()
    ),
    role_endings=(),
    company_joins=frozenset("de da do das dos e".split()),
    role_joins=frozenset("de da do das dos e em para com a à ao às aos".split()),
    client=(
        r"\b(?:noss[oa]s?|me[ua]|o|a|do|da|ao) (?:empresa )?(?:clientes?|mandantes?|contratante)\b(?! (?:final|interno|externo|novo))",
        r"\ba (?:empresa|loja|família|clínica|fábrica) (?:já )?(?:escolheu|optou|selecionou|preferiu|deu (?:um )?retorno|nos (?:informou|comunicou|deu)|informou-nos|comunicou-nos)\b",
        r"\b(?:encerrad|finalizad|cancelad|descartad|recusad|rejeitad|reprovad|preenchid)[oa]s? pela empresa\b|\ba empresa (?:(?-i:[A-ZÀ-Ý0-9])[\w&.'-]{1,25} (?:d[aeo]s? |e |& )?){1,4}(?:encerrou|finalizou|concluiu|cancelou|preencheu|informou|comunicou|escolheu|optou|selecionou|decidiu)\b|\ba empresa (?:para|à) (?:a )?qual\b|\bempresa(?: contratante)?: (?-i:[A-ZÀ-Ý0-9])",
    ),
    elsewhere=(
        rf"\b(?:outr[oa]s?|nov[oa]s|semelhantes?|futur[oa]s?|restantes|demais|próximas) (?!{_OTHERS})(?:[^\W\d_]{{1,15}} ){{0,2}}(?:{_HIRE}|{_ROUND})\b",
        rf"\b(?:também (?:temos|estamos|há)|em aberto|idêntica|talvez|quem sabe|estamos (?:a recrutar|recrutando|à procura|contratando)|pode(?:rá)? interessar\S{{0,4}}|interessad[oa]s? (?:em|n[ao]))\b[^.!?]{{0,80}}\b(?:{_HIRE}|{_ROUND}|unidade)\b",
        rf"\b(?:{_HIRE})\b[^.!?]{{0,80}}\b(?:pode(?:rá|ria)? (?:ser do seu interesse|interessar|lhe interessar)|talvez|ainda (?:está|continua) aberta|mais adequad[oa]|combina\w{{0,2}} (?:mais|melhor)|também (?:está|temos)|em aberto)\b",
    ),
    applying=(r"\b(?:candidat\w{1,9}|inscri\w{1,8}|interesse|processo|particip\w{1,7}|concorr\w{1,5})\b",),
    not_names=frozenset(
        "eu tu ele ela nós vocês você eles elas o os as um uma uns umas meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossos nossas "
        "vosso vossa este esta estes estas esse essa isso isto aquele aquela que quem qual quando como onde se mas ou pois porque porém assim também já não nao sim "
        "na no nas nos num numa pelo pela pelos pelas por sem sob sobre entre até desde após antes depois através via desta deste dessa desse nesta neste nessa nesse "
        "foi foram ficou fica está estão estava será serão é era tem têm teve há ser estar tendo sendo encontra encontra-se exige requer recebeu recebemos continua continuará vai vão vamos passou passará possa pode poderá deve deverá segue seguirá avançou terminou acabou fechou encerrou encerrado encerrada abriu abrirá teria seria seja sejam estavam havia houve haverá chegou permanece mantém decorre decorreu iniciou começa começou atraiu reuniu suscitou tiveram pede pedia pressupõe implica precisa obteve despertou ainda hoje agora atualmente entretanto finalmente novamente neste qual cuja cujo decidimos informamos "
        "lamentamos agradecemos obrigado obrigada infelizmente olá ola oi caro cara prezado prezada prezados estimado estimada exmo exma ex.mo ex.ma "
        "cumprimentos atenciosamente abraço abraços segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro "
        "novembro dezembro vaga vagas candidatura candidaturas posição função cargo oportunidade inscrição entrevista candidato candidata candidatos candidatas "
        "v exa sistema re res fwd enc ref portal plataforma notificações notificacoes alertas avisos edital concurso lei artigo portaria filial sede região rua avenida av resultado retorno resposta atualização "
        "novidades feedback contato currículo cv interesse time mensagem aviso estado próximos passos whatsapp decisão conclusão seguimento rgpd lgpd devolutiva status referência anexo confidencial sigilosa".split()
    ),
    teams=frozenset(
        "recrutamento seleção selecao talentos talento carreiras carreira vagas rh recursos humanos gente pessoas gestão gestao cultura equipa equipe candidaturas candidatos estágios estagios "
        "estágio atração aquisição dho drh dp departamento gabinete secretaria secretariado serviço divisão direção diretoria comissão núcleo setor programa atendimento administração "
        "ltda lda eireli sgps ipss grupo universidade faculdade instituto escola colégio hospital clínica município prefeitura junta fundação associação banco cooperativa agência politécnico "
        "sistemas pessoal hub inscrições inscrição trainees balcão sindicato litoral central nordeste sudeste regional nacional mais jornada organizacional desenvolvimento processos coordenação académica académico académicos acadêmica acadêmico jurídica jurídico administrativa administrativo pedagógica pedagógico".split()
    ),
    team_stems=("recrutament", "recrutador", "candidat", "seleç", "nao-respond", "naorespond"),
    organisations=frozenset(
        "ltda lda eireli sgps ipss grupo secretaria universidade faculdade instituto escola colégio hospital clínica município prefeitura junta fundação associação banco cooperativa agência politécnico cultura sistemas desenvolvimento sindicato litoral central nordeste sudeste regional nacional mais académica académico académicos acadêmica acadêmico jurídica jurídico administrativa administrativo pedagógica pedagógico".split()
    ),
    businesses=frozenset(
        "seguros construtora construções engenharia metalúrgica metalomecânica têxtil tecidos transportes transportadora logística supermercados supermercado farmácia farmácias padaria pastelaria restaurante pizzaria "
        "hotéis hotelaria indústria indústrias comércio distribuidora editora livraria gráfica oficina museu teatro laboratório laboratórios consultoria contabilidade contábil advogados sociedade "
        "tecnologia tecnologias energia energias saúde alimentos laticínios lacticínios conservas moinhos usina fazenda quinta adega ateliê atelier estúdio creche lar condomínio misericórdia telecomunicações "
        "imobiliária investimentos financeira corretora retalho varejo móveis calçados cerâmica cimentos plásticos embalagens químicos agropecuária agrícola cafés bebidas vinhos papel celulose educação confeções confecções carpintaria serralharia cabeleireiros óptica ótica dentária mobiliário construção pavimentos tintas vidraçaria marmoraria granitos mármores hortifruti minimercado mercearia talho barbearia eventos viagens turismo cruzeiros automóveis pneus elétrica hidráulica refrigeração climatização informática publicidade papelaria atacado atacadista cereais carnes mineração saneamento resíduos cortiças biotecnologia odonto veterinária ginásio loja lojas café bar tasca taberna cervejaria cantina hostel pousada quiosque salão floricultura florista lavandaria lavanderia buffet churrascaria sorveteria gelataria doceria confeitaria bazar frigorífico colchões cartório funerária viveiro clube aquário produtora empório academia autoescola igreja paróquia rádio jornal petshop hotel motel albergue herdade cinema colégios marisqueira adegas estaleiros moda perfumaria joalharia joalheria sítio chácara palácio cine revista escritório garagem parque ourivesaria relojoaria sapataria drogaria".split()
    ),
    business_endings=(),
    at="na|pela",
    via="via|através d[aeo]s?",
    behalf="em nome d[aeo]s?|a pedido d[aeo]s?",
    openings=r"secretaria (?:escolar |acadêmica |académica |pedagógica )?(?:d[ao]s? )?(?!(?:municipal|estadual|executiva|regional|nacional|geral|de|d[ao]s?)\b)|(?:a |o |sua |seu )?(?:time|equip[ea]|setor|núcleo|serviço|departamento|unidade|divisão|gabinete) (?:de |da |do )(?:(?:recursos|talentos?|gente|pessoas|recrutamento|seleção|humanos|gestão|cultura|rh|people|atração|e|&) ?){1,5}(?:d[ao]s? )?|(?:recrutamento|atração|gente|pessoas|gestão|aquisição|talentos?|rh) (?:e|&|de) (?:seleção|gestão|cultura|gente|pessoas|talentos?)(?: d[ao]s?)?|equip[ea](?: d[ao]s?)?|time(?: d[ao]s?)?|(?:recrutamento|carreiras|vagas|talentos|rh|seleção) (?:d[ao]s?|central|corporativo)|central de (?:carreiras|vagas|talentos|recrutamento)|[|–-]",
    signed_at=r"\w{1,20} @|na|(?:equip[ea]|time|talentos?|recrutamento|pessoas|gente|gestão|humanos|seleção|rh|carreiras|cultura|diretora?|gerente|coordenadora?|sóci[oa]|fundadora?) d[ao]s?",
    titles=r"Irmã|Irmão|Padre|Pe|Frei|Madre|Sr\.?ª|Sra|Srta|Sr|Senhora?|Dona|Exm[oa]|Ex\.m[oa]|(?:Eng|Prof|Dr|Arq|Enf)\.?[ºª]",
    advertising=r"tecnologia de rh|plataforma de (?:recrutamento|vagas|emprego)|enviad[oa] (?:por|através|via)|powered by|descadastr|desinscrever|cancelar (?:a |sua )?(?:subscrição|inscrição)|gerad[oa] (?:por|pelo|automaticamente)",
    questions=(
        r"\b(?:dúvidas?|quest(?:ão|ões)|esclarecimentos?|perguntas?|feedback|informaç(?:ão|ões)|conta[c]?t\w{1,5}|escrev\w{1,4}|fale|falar|envi\w{1,4}|e-?mail|correio eletr[óô]nico|através d[oe])\b",
    ),
    other_matters=(
        r"\b(?:privacidade|dados|rgpd|lgpd|encarregad[oa]|consentimento|autorização|subscriç\w{2,4}|descadastr\w{1,4}|cancelar|exclu\w{1,5}|elimin\w{1,5}|apag\w{1,4}|retirar|remov\w{1,4}|problemas? técnicos?|suporte técnico|denúncias?|newsletter|inclusão|acessibilidade|adaptaç\w{2,4}|ética|fraudes?|igualdade)\b",
    ),
    unread=(
        r"\b(?:não|nao|favor não|sem) (?:(?:é|se|deve|será) (?:\w+ )?)?(?:responda\w?|responder|respond[êe]-l[oa]|resposta)\b(?! (?:às?|aos?) (?:perguntas?|tempo|requisitos|candidat))",
        r"\b(?:caixa|endereço|e-?mail|respostas?|mensagens?|conta)\b[^.!?]{0,60}\b(?:não|nao) (?:é|são|está|estão|será|serão)? ?(?:\w+ )?(?:monitori?[sz]?ad[oa]s?|monitorad[oa]s?|lid[oa]s?|verificad[oa]s?|acompanhad[oa]s?|recebe)\b|\bnão monitori?z?ad[oa]\b",
    ),
    closings=(
        r"(?:com )?(?:[oa]s )?(?:(?:meus|nossos|minhas|nossas) )?(?:(?:melhores|respeitosos|cordiais|sinceros|mais cordiais) )?(?:cumprimentos|saudações|felicitações|votos de \w+)(?: (?:cordiais|cordiais|e .{1,25}|de .{1,25}))?",
        r"(?:muito )?(?:atenciosamente|atentamente|cordialmente|respeitosamente|sinceramente|att|atte|abs|bjs|bjos|beijos?|beijinhos|cumps|cpts|abração|gratos?|gratas?)(?: e .{1,30})?",
        r"(?:(?:receba |com )?(?:um|o)(?: meu| nosso)? (?:grande |forte |caloroso )?)?abraços?(?: .{1,30})?",
        r"(?:muito )?obrigad[oa]s?(?: (?:e|por|pela|pelo|mais) .{1,30})?|(?:até (?:breve|já|logo|à próxima|a próxima))|com (?:estima|carinho|amor|apreço|consideração)(?: .{1,30})?|felicidades(?: .{1,30})?|(?:muito |todo o )?sucesso(?: .{1,30})?|(?:boa|muita) sorte(?: .{1,30})?|tudo de bom|sem outro assunto.{0,20}|bem haja",
    ),
    head_first=True,
    role_follows="na|no|nas|nos|à|ao|pela|pelo|por",
    day_before=r",? (?:n?a|d?a|à|durante a|tivemos a|fizemos a|realizou-se a) (?:sua |tua |nossa )?",
    informal=r"\b(?:tu|te|contigo|teus?|tuas?|a gente|oi|abs|bjs|beijos?|beijinhos?|abraç(?:o|os|ão)|tá|pra|pro|vc|valeu|(?:conta|fica|manda|vê|segue|liga|diz)-(?:me|nos))\b|\b(?!(?:triste|nordeste|sudeste|n?oroeste|faroeste|existe|consiste|resiste|persiste|subsiste|assiste|desiste|insiste|investe|reveste|contraste|desgaste|celeste|agreste|gaste|baste|afaste|arraste|conteste|proteste|manifeste|empreste|aliste|conquiste|reste)\b)\w{2,12}(?:aste|este|iste)(?:-te)?\b",
    formal=r"\b(?:[Ss]enhora?|Sra?|Exm[oa]|Ex\.m[oa]|Exa|V\. ?S|Prezad[oa]s?|[Ll]he|[Cc]onsigo|[Aa]tenciosamente|[Cc]ordialmente|[Rr]espeitosamente|[Cc]umprimentos|Dona|[Vv]ossa)\b",
)
