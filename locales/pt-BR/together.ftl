### O que dizemos de quem faz e traz o quê, de quem é a vez, do que se cumpre e de quem é ouvido.

reliability-own = { $who }, nos últimos três meses (só vocês e quem facilita veem isto):

reliability-all = Todos os grupos juntos, nos últimos três meses:

reliability-answers = • Respondido a tempo: { $kept } de { $all }

reliability-promises = • Promessas cumpridas ou adiadas a tempo: { $kept } de { $all }

reliability-none = • Ainda não havia nada para entregar.

roles-all-title = Quem faz e traz o quê:

roles-brings = Traz: { $said }

roles-brings-nothing = Traz: ainda não disse

roles-towards = Para { $goal }: { $said }

roles-how = Diga o que seu grupo traz assim: /roles Um caminhão às terças

roles-stated = { $who } traz a partir de agora: { $said }

roles-still-right = { $who }, isto ainda está certo?

roles-found-right = ✓ Continua certo, segundo { $who }.

roles-say-anew = O que seu grupo traz agora? Respondam com isso. Quem tem qual papel, quem coordena muda: /role

button-still-right = Ainda está certo

button-change-it = Mudar

rotation-turned = De quem é a vez agora:

rotation-first = • ouvido primeiro: { $who }

rotation-host = • recebe: { $who }

rotation-summary = • resume: { $who }

rotation-you-begin = Desta vez, seu grupo é ouvido primeiro.

rotation-you-come-first = Desta vez, o que o grupo de vocês disser vem primeiro no resumo.

schedule-first = → ouvido primeiro nessa vez: { $who }

schedule-duty-of = { $id }: { $does } – desta vez { $who }, até { $due }

moved-asked-first = ouvido primeiro

change-rotation = ~ as vezes passam de outro jeito

change-duty-turn = ~ { $what }: agora cada grupo faz na sua vez

voices-title = Quem foi ouvido nos últimos três meses; só quem facilita vê isto. Partes das respostas, das palavras e das posições sobre propostas:

voices-title-answers = Quem foi ouvido nos últimos três meses; só quem facilita vê isto. Partes das respostas e das palavras (ainda não houve posições sobre propostas):

voices-line = • { $who }: { $answers } %, { $words } %, { $positions } %

voices-line-answers = • { $who }: { $answers } %, { $words } %

voices-speaking-for = quem fala por: { $group }

voice-women = mulheres

voice-youth = jovens

voice-elders = pessoas idosas

voice-disability = pessoas com deficiência

voice-displaced = pessoas deslocadas

voices-too-little = Ainda se disse muito pouco para saber.

voices-suggestion = { $who } é menos ouvido que os outros. Pode ajudar perguntar primeiro a esse grupo da próxima vez, ou perguntar em particular como gostaria de ser ouvido.

button-ask-first = Perguntar primeiro

voices-first-noted = ✓ Da próxima vez, { $who } é perguntado primeiro.

voices-first-noted-at = ✓ Da próxima vez, { $who } é perguntado primeiro: { $at }.

speaksfor-noted = ✓ Anotado. Quem facilita vê o que esses grupos somam, a partir de três pessoas, e nunca quem está em um. /speaksfor ninguém desfaz isso.

speaksfor-gone = ✓ Desfeito: você fala só pelo seu grupo.

speaksfor-how = Se quiser, diga por quem você fala além do seu grupo, com vírgulas: /speaksfor mulheres, jovens
