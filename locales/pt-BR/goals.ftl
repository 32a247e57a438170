### O que dizemos das metas e do que se conta para elas; o inglês explica cada mensagem e suas variáveis.

goals-title = Nossas metas: onde cada uma começou → onde está agora → onde deve chegar

goals-none = Ainda não há metas. Quem coordena ou facilita define uma: /goal Famílias com água limpa: 40 → 400 famílias até 31 de dezembro

goal-of-all = todos os grupos

goal-item = { $number }. { $whose }: { $what }

goal-item-by = { $number }. { $whose }, até { DAY($due, year: 1) }: { $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = Está certo assim? Depois que você confirmar, todos os grupos leem.

goal-whose = De quem é a meta?

goal-set = Uma nova meta, definida por { $who }:

goal-how-to-count = Para contar algo: /measure { $key } 120

goal-proposed = { $who }, { $by } pergunta se vocês assumiriam esta meta. Vocês podem aceitar ou dizer que não, com toda a liberdade.

goal-proposed-sent = Vou perguntar a { $who }. A meta só vale com o aceite.

goal-change-how = O que deve ser diferente? Responda assim; o que você não escrever fica como está: 40 → 500 famílias até 30 de junho de 2027. Ou acrescente o que mais se conta: Escolas com poço: 2 → 10 escolas

goal-difference = { $what }: { $before } → { $now }

goal-part-target = valor a alcançar

goal-part-baseline = valor inicial

goal-part-unit = unidade

goal-part-day = dia

goal-change-proposed = { $who }, { $by } pergunta se a meta de vocês pode mudar assim. Ela fica como está enquanto vocês não aceitarem.

goal-changed = { $who } mudou esta meta:

goal-changed-line = • { $day }, { $who }, { $what }: { $before } → { $now }

goal-not-changed = Deixado de lado: a meta fica como está.

goal-change-nothing = A meta já diz isso.

goal-left-as-it-is = { $who } deixa esta meta como está.

goal-of-protocol = Esta meta está em um protocolo que todos os grupos aceitaram. Ela muda com uma nova versão dele: /protocols

goal-brought = • { $who } traz: { $said }

goal-bring-how = O que seu grupo traz para esta meta? Respondam com isso.

goal-never-set = Deixado de lado: a meta não foi definida.

goal-how = Escreva em seguida o que vocês querem alcançar, de onde até onde, e até quando: /goal Famílias com água limpa: 40 → 400 famílias até 31 de dezembro

goal-let-go = { $who } deixou esta meta de lado; o que foi contado fica:

goal-unknown = Não conheço essa meta. /goals mostra as que existem.

goal-day-near = O dia desta meta está perto:

goal-day-over = Chegou o dia desta meta. Até aqui avançamos juntos:

goal-reached = 🎉 Alcançamos esta meta:

measure-no-goal = Não há aqui nenhuma meta para a qual você possa contar. /goals mostra as que existem.

measure-which = Para qual meta conta?

measure-how = Escreva a meta e o número: /measure { $key } 120

measure-how-many = Quanto é agora? Responda com o número.
measure-how-many-more = Quantos a mais desde a última contagem? Responda com o número.

measure-number-unread = Que número é esse? Assim: 120, 0,5, 1.500.

measure-sure = Para contar: { $value }. Está certo?

measure-sure-before = Para contar: { $value }, antes: { $before }. Está certo?
measure-sure-sum = Para contar: { $value }, além de { $before }: { $after } ao todo. Está certo?

measure-noted = ✓ Contado por { $who }: { $value }. Todos juntos: { $now }. Não está certo? Responda com o número certo.

measure-corrected = ✓ Corrigido por { $who }: { $value }, antes: { $before }. Todos juntos: { $now }. Não está certo? Responda com o número certo.

measure-not-counted = Deixado de lado: nada foi contado.

measure-line = • { $day }, { $who }: { $value }

measure-line-corrected = • { $day }, { $who }: { $value } (antes: { $before })

measure-line-taken-back = • { $day }, { $who }: retirado (antes: { $before })

goals-trust = Confiança, segundo respostas sem nome: { $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } Em média { $mean } de { $high }, arredondado a meio ponto.

pulse-not-shown = { $question } Desta vez nenhum número é mostrado, para que não se descubra a resposta de ninguém.

promise-towards = Para a meta: { $goal }

promise-which-goal = Para qual meta isso contribui?

change-goal = ~ é contada de outro jeito, para outro dia ou é de outro grupo: { $what }

button-goal = Sim, é nossa meta

button-goal-whose = De quem é?

button-goal-change = Sim, mudar

button-goal-brings = O que trazemos

button-count = Contar

button-measure = Sim, contar

button-towards = Para uma meta?
