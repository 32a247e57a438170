### Como se dizem os ritmos de um protocolo, e com que se anuncia um que mudou.

schedule-which-day = Em que dia? Escrevam o dia junto com o ritmo, assim: { $example }

## Com que frequência algo acontece, dentro de uma frase

rhythm-every-day =
    { $count ->
        [one] todo dia
       *[other] a cada { $count } dias
    }
rhythm-every-weekday =
    { $count ->
        [one] todo dia útil
       *[other] a cada { $count } dias úteis
    }
rhythm-every-week =
    { $count ->
        [one] toda semana
       *[other] a cada { $count } semanas
    }
rhythm-every-month =
    { $count ->
        [one] todo mês
       *[other] a cada { $count } meses
    }
rhythm-every-quarter =
    { $count ->
        [one] todo trimestre
       *[other] a cada { $count } trimestres
    }
rhythm-every-year =
    { $count ->
        [one] todo ano
       *[other] a cada { $count } anos
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $day ->
        [saturday] { $nth ->
            [-1] último { $day }
            [1] 1º { $day }
            [2] 2º { $day }
            [3] 3º { $day }
           *[other] 4º { $day }
        }
        [sunday] { $nth ->
            [-1] último { $day }
            [1] 1º { $day }
            [2] 2º { $day }
            [3] 3º { $day }
           *[other] 4º { $day }
        }
       *[other] { $nth ->
            [-1] última { $day }
            [1] 1ª { $day }
            [2] 2ª { $day }
            [3] 3ª { $day }
           *[other] 4ª { $day }
        }
    }
rhythm-working-day =
    { $nth ->
        [-1] último dia útil
       *[other] dia útil nº { $nth }
    }
rhythm-day-of-month =
    { $nth ->
        [-1] último dia
       *[other] dia { $nth }
    }
rhythm-of-rule = pela regra { $rule }
rhythm-after-start = { $lengths } depois do início
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = só nestes dias: { $days }
rhythm-dates =
    { $count ->
        [one] em uma data marcada
       *[other] em { $count } datas marcadas
    }
rhythm-at-own-clock = { $rhythm }, horário: { $hour }, pelo relógio de cada grupo
rhythm-at-clock-of = { $rhythm }, horário: { $hour }, pelo relógio de { $zone }
rhythm-from = { $rhythm }, a partir de { DAY($day, year: 1) }
rhythm-until = { $rhythm }, até { DAY($day, year: 1) }
rhythm-after-checkin = em até { $length } depois do resumo de { $checkin }

## A agenda

schedule-paused-title = { $title }, versão { $version } – em pausa
schedule-paused = Nada disso é perguntado até que quem coordena retome com /resume.
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }: { $rhythm }
schedule-duty-rests = { $id }: { $does } – { $rhythm }
schedule-as-it-is = “{ $said }” já é assim: { $rhythm }.

## Com que se anuncia um protocolo que mudou, uma linha para cada coisa

change-name = ~ agora se chama: { $what } (antes: { $before })
change-when = ~ { $what }: outro ritmo a partir de agora: { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }: fica de fora em feriados e dias de folga
        [next-working-day] ~ { $what }: em feriado ou dia de folga, passa para o dia útil seguinte
       *[other] ~ { $what }: também em feriados e dias de folga
    }
change-asks = ~ { $what }: agora se pergunta, uma vez por grupo, a: { $role }
change-asks-each = ~ { $what }: agora se pergunta, a cada pessoa em separado, a: { $role }
change-open-for = ~ { $what }: há { $length } para responder
change-reminders = ~ { $what }: os lembretes vêm em outro momento, ou não vêm mais
change-silence = ~ { $what }: se alguém não responde, o aviso vai para: { $role }
change-silence-urgent = ~ { $what }: se alguém não responde, o aviso vai, também no horário de silêncio, para: { $role }
change-late = ~ { $what }: muda para quem, ou quando, vai o aviso de atraso
change-digest =
    { $role ->
        [everyone] ~ { $what }: o resumo vai para todos os grupos
       *[other] ~ { $what }: o resumo vai para: { $role }
    }
change-question-new = + { $what }, pergunta nova: { $question }
change-question-gone = – { $what }, não se pergunta mais: { $question }
change-question-reworded = ~ { $what }, agora com estas palavras: { $question }
change-question-unworded = Ninguém escreveu ainda com outras palavras em: { $languages }. Ali uma máquina traduz, com aviso, ou fica como foi escrito, até que alguém escreva.
change-question-before = Até agora: { $question }
change-question-answers = ~ { $what }, responde-se de outra maneira: { $question }
change-question-private = ~ { $what }, só este papel lê a resposta ({ $role }): { $question }
change-question-public = ~ { $what }, todos os grupos parceiros leem a resposta: { $question }
change-question-unnamed = ~ { $what }, as respostas aparecem sem nomes: { $question }
change-question-named = ~ { $what }, as respostas aparecem com nomes: { $question }
change-questions-order = ~ { $what }: as perguntas vêm em outra ordem
change-duty-role = ~ { $what }: agora cabe a este papel: { $role }
change-purpose = ~ para que serve: { $purpose }
change-role-new = + papel novo “{ $role }”: { $does }
change-role-gone = – não é mais um papel: “{ $role }”
change-role = ~ papel “{ $role }”: { $does }
change-agreements = ~ os acordos mudaram. Agora são:
change-agreements-none = – não há mais acordos
change-decisions = ~ mudou a forma de decidir em conjunto
change-review = ~ quando se revê o protocolo: { $rhythm }
change-review-none = – não há mais data para rever o protocolo
change-languages = ~ o mesmo, mas escrito em outras línguas
change-none = Nada muda além do número da versão.

## Uma proposta substituída por outra mais nova

proposal-replaced = { $who } propõe uma versão mais nova de “{ $title }” (versão { $version }) no lugar da que estava em espera. O que muda:
proposal-is-gone = Uma versão mais nova substituiu esta proposta. Vejam essa, por favor.
proposal-agree-anew = { $who } tinha concordado com a anterior; se esta também serve, concordem de novo.
