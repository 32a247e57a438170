### O que dizemos de tabelas, relatórios, calendários e gráficos, e as palavras de um relatório. Uma pessoa é "você".

export-which = O que todos podem ler, de { DAY($from, year: 1) } até { DAY($to, year: 1) }: em que forma você quer? Outro período: /export 30 dias

button-export-csv = Tabela (CSV)

button-export-xlsx = Planilha (XLSX)

button-export-report = Relatório para ler

export-here = { $name }, de { DAY($from, year: 1) } até { DAY($to, year: 1) }: o que todos os grupos podem ler. O que é privado não está aqui, e o que é anônimo não tem nome. As respostas entre o seu grupo e outros também estão aqui. Quem receber este arquivo pode ler tudo.

export-how = Diga de quanto tempo para trás, ou de que mês ou ano: /export 3 meses ou /export março de 2026

report-title = { $name }: relatório

report-period = De { $from } até { $to }

report-answers-title = O que foi respondido

report-promises-title = O que foi prometido

report-decisions-title = O que foi proposto e decidido

report-measures-title = O que foi contado

report-sayings-title = O que foi dito a todos
report-replies-title = O que os grupos responderam uns aos outros

report-brings-title = O que cada grupo traz

report-none = Nada neste período.

report-due = até { $due }

column-words = Como foi escrito

column-translated = Nesta língua

column-kind = Tipo

column-day = Dia

column-partner = Grupo

column-who = Quem

column-about = Sobre o quê

column-number = Número

column-value = Valor

column-language = Língua

column-stands = Como está

kind-answer = Resposta

kind-promise = Promessa
kind-change = Sobre a promessa

kind-proposal = Proposta

kind-duty = Tarefa

kind-measure = Contagem

kind-saying = Mensagem a todos
kind-reply = Resposta entre grupos

kind-brings = Contribuição

report-unnamed = sem nome

stands-open = em aberto

stands-proposed = espera ser aceita

stands-kept = cumprida

stands-let-go = liberada
stands-moved = com outra data
stands-shown = o que foi mostrado

stands-dropped = sem efeito

stands-decided = decidida

stands-replaced = substituída por outra

stands-not-decided = não decidida

stands-withdrawn = retirada

calendar-here = O que espera por você em { $name }, como calendário.

calendar-address = Um programa de calendário pode ler neste endereço, sempre atualizado. Quem souber o endereço também lê; /calendar off anula, e /calendar dá um novo: { $address }

calendar-off = Seu calendário não pode mais ser lido no endereço dele.

calendar-none = Seu calendário não tem endereço.

chart-here = Como isto vai: { $goal }

chart-words = De { DAY($from, year: 1) } até { DAY($to, year: 1) }, um após o outro: { $figures }

chart-none = Não há gráfico disso: nada foi contado ainda, ou nada tem esse nome. /goals mostra o que há.
