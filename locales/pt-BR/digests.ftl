### O que uma semana ou um mês trouxe, para todos os grupos: um grupo é "vocês".

bulletin-week-title = Uma semana em { $name }: { $first } – { $last }

bulletin-month-title = Um mês em { $name }: { $first } – { $last }

bulletin-came-in = Respostas: { $answers }. Grupos ouvidos: { $heard } de { $asked }.

bulletin-kept = Promessas cumpridas: { $count }

bulletin-decided = Decisões: { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = O que aprendemos:

bulletin-learned-item = { $who }: { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = O que não deu certo:

bulletin-stories = O que mudou para alguém:

bulletin-next = O que vem agora:

bulletin-closes = Proposta { $number }, até { $closes }: { $what }

button-more = Mais

bulletin-nothing = Nada de novo desde o último resumo.

bulletin-next-at = O próximo resumo para todos os grupos chega { $next }.

bulletin-none = Nenhum resumo chega sozinho.

bulletin-how = A coordenação escolhe: /digest semanal, /digest mensal, /digest não.

bulletin-weekly = { $who } escolheu um resumo por semana para todos os grupos. O próximo chega { $next }.

bulletin-monthly = { $who } escolheu um resumo por mês para todos os grupos. O próximo chega { $next }.

bulletin-off = { $who } escolheu que nenhum resumo chegue sozinho. /digest mostra um a qualquer momento.
