### What we understand, and the small marks around other people's words: Brazilian Portuguese.
### Words are told apart without case, accents or vowel marks; a command is typed as one word, without a space.

## Marks

# On a line of its own under a machine translation: the words as they were written.
#   $language (text)  the tag of their language, such as sw
#   $said (text)      the words; they can be long
original-line = ({ $language }: { $said })

# On a line of its own under a machine translation that was made by way of a third language.
#   $language (text)  the tag of the words' language, such as sw
#   $through (text)   the tag of the language in between, such as en
#   $said (text)      the words; they can be long
original-line-through = ({ $language }, via { $through }: { $said })

corrected-line = ({ $language }, corrigido por { $who }: { $said })

checked-line = ({ $language }, revisado por { $who }: { $said })

corrected-in-part-line = ({ $language }: corrigido em parte por { $who })

after-correction-line = ({ $language }: com base em uma correção de { $who })

untranslated-unreachable = ({ $language }: sem tradução; o tradutor não responde)

untranslated-not-sure = ({ $language }: sem tradução; nenhuma tradução era confiável)

untranslated-forbidden = ({ $language }: sem tradução; nenhum tradutor pode ver isto)

untranslated-ceiling = ({ $language }: sem tradução; acabou o previsto para este mês)

untranslated-unable = ({ $language }: sem tradução; aqui nenhum tradutor consegue)

## Lengths of time

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  days, at least 1
span-days =
    { $count ->
        [one] { $count } dia
        [many] { $count } de dias
       *[other] { $count } dias
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  hours, at least 1
span-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  minutes, at least 1
span-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

# A length of time in two units: 1 day and 12 hours.
#   $more (text)  the larger unit's part, such as 1 day
#   $less (text)  the smaller unit's part, such as 12 hours
span-both = { $more } e { $less }

moment-beside = { $here }, { $there } lá

## Answers

# Whole answers that mean yes, to a question that can only be answered with yes or no. Commas between them.
yes-words = sim, claro, com certeza, isso, pois é, sim por favor, pode ser, é claro, é, tá, tá bom, beleza, aham, uhum, concordo

# Whole answers that mean no to such a question.
no-words = não, de jeito nenhum, ainda não, nunca, negativo

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = obrigado, obrigada, muito obrigado, muito obrigada, por favor, senhor, senhora
greeting-words = olá, oi, bom dia, boa tarde, boa noite, como vai

# Whole answers to any question that mean: pass over this one.
skip-words = pular, passar, passo

# Whole answers to any question that mean: ask me again later.
later-words = depois, mais tarde, agora não

cry-words = ajuda, me ajuda, me ajude, me ajudem, ajude-me, ajudem-me, nos ajudem, preciso de ajuda, precisamos de ajuda, socorro, me socorre, me socorram, emergência

position-agree-words = de acordo, concordo, concordamos, estou de acordo, estamos de acordo, a favor, sou a favor, somos a favor, aceito, aceitamos, apoio, apoiamos

position-concern-words = de acordo com ressalva, de acordo com ressalvas, concordo com ressalva, concordo com ressalvas, concordamos com ressalva, concordamos com ressalvas

position-aside-words = deixo passar, deixamos passar

position-object-words = objeção, me oponho, nos opomos, tenho uma objeção, temos uma objeção, contra, sou contra, somos contra, não concordo, não concordamos, discordo, discordamos, não estou de acordo, não estamos de acordo

position-abstain-words = abstenção, me abstenho, abstenho-me, nos abstemos

# What may stand before a day in "away until Monday", one word each; all of them are passed over.
until-words = até, a, o, à, ao, dia

# What may stand before the first of two hours or days, or be written onto it: from 9 to 5. One word each.
starting-words = de, da, do, das, dos, desde, entre

number-turning-words = cem, cento, centos, centena, centenas, mil, milhar, milhares, milhão, milhões, mi, bilhão, bilhões, bi, trilhão, trilhões, tri, dezena, dezenas, dúzia, dúzias, menos …

zero-words = zero

out-of-words = de, em

promised-to-words = a …, ao …, à …, aos …, às …, para …, para o …, para a …, pra …, pro …

towards-words = meta: …, objetivo: …, rumo a …, rumo à meta …, para a meta …

review-day-words = revisão: …, revisão …, rever: …, rever …, revisar …, ver de novo …, a gente vê de novo …

# What this day is called.
today-words = hoje

# What the next day is called.
tomorrow-words = amanhã

me-words = eu, meu

whole-words = todos, grupo, todas

on-words = sim, ligar, ativar

off-words = não, desligar, desativar

back-words = voltei, voltamos, já voltei, de volta, estou de volta, estamos de volta

translators-own-server-words = servidor próprio, próprio

translators-nobody-words = ninguém, nenhum

schedule-at-words = às, à, as

schedule-on-words = na, no, nas, nos, em

schedule-every-words = cada, a cada

schedule-zone-words = fuso, zona

digest-week-words = semanal, toda semana

digest-month-words = mensal, todo mês

voice-women-words = mulheres, meninas

voice-youth-words = jovens, juventude

voice-elders-words = pessoas idosas, idosos, mais velhos

voice-disability-words = pessoas com deficiência

voice-displaced-words = pessoas deslocadas, deslocados, refugiados

place-weekend-words = fim de semana, descanso semanal

place-no-holidays-words = sem feriados, sem feriado

manner-direct-words = a, o primeiro, primeiro

manner-gentle-words = b, o segundo, segundo

show-ca-gregory-words = gregoriano, calendário gregoriano

show-ca-persian-words = persa, calendário persa

show-ca-islamic-umalqura-words = islâmico, calendário islâmico, muçulmano

show-nu-latn-words = latinos, algarismos latinos, números latinos

show-nu-arab-words = árabes, algarismos árabes, números árabes

show-nu-arabext-words = persas, algarismos persas, números persas

show-nu-mymr-words = birmaneses, algarismos birmaneses, números birmaneses

unit-day-words = dia, dias

unit-week-words = semana, semanas

unit-month-words = mês, meses

unit-year-words = ano, anos

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

# What people may type for /start.
command-start = começar, iniciar

# What people may type for /join.
command-join = entrar, participar

# What people may type for /invite.
command-invite = convidar, convite

# What people may type for /protocols.
command-protocols = protocolos, protocolo

# What people may type for /adopt.
command-adopt = adotar

# What people may type for /agree.
command-agree = concordar, aceitar, concordo

# What people may type for /preview.
command-preview = prévia

# What people may type for /schedule.
command-schedule = agenda, horário

# What people may type for /pause.
command-pause = pausar, pausa

# What people may type for /resume.
command-resume = retomar

# What people may type for /now.
command-now = agora, já

command-rhythm = ritmo

rhythm-crisis-words = crise, emergência

rhythm-normal-words = normal, sempre

# What people may type for /checkin.
command-checkin = adiantar, responder

# What people may type for /role.
command-role = papel, função

# What people may type for /partners.
command-partners = parceiros, parceiras

command-partner = parceiro, parceira

# What people may type for /language.
command-language = idioma, idiomas, língua

command-translators = tradutores, tradução

# What people may type for /place.
command-place = lugar, cidade, fuso

# What people may type for /quiet.
command-quiet = silêncio, descanso

command-manner = jeito, tom

# What people may type for /away.
command-away = ausente, ausência, férias, voltei

# What people may type for /done.
command-done = feito, pronto, pronta, concluído

# What people may type for /later.
command-later = depois, mais-tarde

# What people may type for /skip.
command-skip = pular, passar

# What people may type for /original.
command-original = original

# What people may type for /fix.
command-fix = corrigir, correcao

command-withdraw = retirar, retiro

command-threads = fios, tópicos

command-polls = enquetes, enquete

command-show = mostrar, algarismos

# What people may type for /term.
command-term = termo

# What people may type for /review.
command-review = revisar, revisao

# What people may type for /terms.
command-terms = termos, glossario

command-corrections = correcoes

command-link = conectar

command-unlink = desconectar

# What people may type for /unclear.
command-unclear = confuso, não-entendi

# What people may type for /promise.
command-promise = prometer, promessa, prometo

# What people may type for /promises.
command-promises = promessas, compromissos

# What people may type for /pending.
command-pending = pendentes, pendências

command-mediate = mediação

command-morning = manhã

command-say = dizer, anunciar

command-nudge = toque, saudação

command-note = nota, anotação

command-handover = passagem, repasse

command-digest = resumo

# What people may type for /propose.
command-propose = propor, proposta

command-decisions = decisões, decisão

command-goal = meta

command-goals = metas

command-measure = contar, medir

command-reliability = confiabilidade

command-voices = vozes

command-speaksfor = falo-por

command-roles = papéis, contribuições

# What people may type for /concern.
command-concern = preocupação

# What people may type for /status.
command-status = situação, estado

# What people may type for /help.
command-help = ajuda

command-sos = socorro, emergência

# What people may type for /leave.
command-leave = sair

command-remove = remover

# What people may type for /mydata.
command-mydata = meusdados, meus-dados

# What people may type for /forget.
command-forget = esquecer, apagar

# What people may type for /keep.
command-keep = guardar, conservar

# What people may type for /search.
command-search = buscar, procurar

# What people may type for /export.
command-export = exportar, relatorio, relatório

# What people may type for /calendar.
command-calendar = calendario, calendário, ical, meucalendario, meucalendário

# What people may type for /chart.
command-chart = grafico, gráfico

## The menu: what a command does, at most 80 characters.

# Beside /help in the menu of commands.
about-help = O que eu faço, e como

about-sos = Pedir ajuda na hora, a qualquer hora

# Beside /status in the menu of commands.
about-status = Como estão as coisas

# Beside /done in the menu of commands.
about-done = Marcar como feito o que foi pedido a você

# Beside /later in the menu of commands.
about-later = Receber a pergunta mais tarde

# Beside /skip in the menu of commands.
about-skip = Pular esta pergunta

# Beside /original in the menu of commands.
about-original = Ver as palavras originais de uma mensagem

# Beside /fix in the menu of commands.
about-fix = Corrigir uma tradução, em resposta a ela

about-unclear = Dizer que uma mensagem não ficou clara, em resposta

about-withdraw = Retirar o que você disse, respondendo à mensagem

# Beside /away in the menu of commands.
about-away = Dizer até quando você está ausente

# Beside /language in the menu of commands.
about-language = Escolher a língua que uso aqui

about-promise = Prometer algo até um dia

about-promises = Ver o que foi prometido: por você, a vocês, por todos

about-pending = Ver o que está aberto, atrasado ou por aceitar

about-mediate = Perguntar o mesmo a dois grupos, em separado (facilitação)

about-morning = Escolher quando ler de manhã o que espera

about-say = Dizer algo a todos os grupos, ou a alguns

about-nudge = Escrever uma palavra gentil a quem está em silêncio

about-note = Anotar algo sobre um grupo, só para você

about-handover = Passar a facilitação a outra pessoa

about-remove = Deixar de contar alguém

about-digest = Ver o que veio desde o último resumo

about-propose = Propor algo para todos decidirem

about-decisions = Ver o que foi proposto e o que foi decidido

about-search = Procurar em tudo o que foi dito, prometido e decidido

about-concern = Dizer só à facilitação o que preocupa você
about-goal = Definir uma meta comum

about-goals = Ver as metas e quanto já avançamos

about-measure = Contar algo para uma meta

about-reliability = Ver como respostas e promessas são cumpridas

about-voices = Mostrar a quem facilita quem é ouvido e a quem perguntar primeiro

about-speaksfor = Dizer por quem mais você fala, como mulheres ou jovens

about-roles = Ver quem faz e traz o quê, ou dizer o que seu grupo traz

# Beside /checkin in the menu of commands.
about-checkin = Responder antes da hora à próxima rodada

# Beside /protocols in the menu of commands.
about-protocols = Ver os protocolos disponíveis

# Beside /preview in the menu of commands.
about-preview = Ver o que será perguntado, e quando

# Beside /partners in the menu of commands.
about-partners = Ver quem participa

about-partner = Dizer em nome de quem você fala numa conversa compartilhada

about-place = Ver ou mudar a cidade, os feriados e o fim de semana de um grupo

about-quiet = Ver ou mudar o horário de silêncio de um grupo

about-manner = Escolher como eu falo com o grupo de vocês

about-translators = Ver ou escolher quem traduz o que se escreve

# Beside /adopt in the menu of commands.
about-adopt = Propor um protocolo a todos os grupos parceiros

# Beside /schedule in the menu of commands.
about-schedule = Ver ou mudar dias e horários

# Beside /pause in the menu of commands.
about-pause = Pausar um protocolo

# Beside /resume in the menu of commands.
about-resume = Retomar um protocolo pausado

# Beside /now in the menu of commands.
about-now = Fazer agora as perguntas de uma rodada

about-rhythm = Ver o ritmo que vale, ou começar e terminar o de crise

# Beside /role in the menu of commands.
about-role = Ver ou atribuir papéis

# Beside /invite in the menu of commands.
about-invite = Gerar um código para convidar um grupo parceiro

about-threads = Reunir aqui cada rodada em seu próprio fio

about-polls = Mostrar aqui as opções como enquetes

about-terms = Ver os termos e como cada um é traduzido

about-corrections = Ver o que foi corrigido nas traduções

about-term = Definir como um termo é traduzido

# Beside /review in the menu of commands.
about-review = Revisar como os protocolos são traduzidos

about-link = Que eu reconheça você também na outra plataforma

about-unlink = Que eu reconheça você apenas por esta conta

# Beside /join in the menu of commands.
about-join = Entrar com um código de convite

# Beside /start in the menu of commands.
about-start = Criar uma parceria com um código

# Beside /leave in the menu of commands.
about-leave = Sair da parceria

# Beside /mydata in the menu of commands.
about-mydata = Receber em particular tudo o que fica guardado sobre você

# Beside /forget in the menu of commands.
about-forget = Apagar tudo o que fica guardado sobre você

# Beside /keep in the menu of commands.
about-keep = Por quanto tempo as palavras ficam guardadas

# Beside /export in the menu of commands.
about-export = O que todos podem ler, como tabela ou relatório

# Beside /calendar in the menu of commands.
about-calendar = O que espera por você, para um calendário

# Beside /chart in the menu of commands.
about-chart = Como vai uma meta, em imagem
