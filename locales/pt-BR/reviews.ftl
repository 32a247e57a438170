### Um acordo é revisto: o que manter e o que mudar. Um grupo é "vocês"; ninguém é obrigado a falar.

looking-how = Manteriam? Toquem no botão. Mudariam algo? Respondam a esta mensagem dizendo o quê, até { $until }. Depois todos os grupos leem o que foi sugerido.

looking-alone = O que vocês preferem não dizer diante de todos chega só a quem facilita, sem nome, se quiserem.

button-keep-it = Manter assim

looking-kept = Anotado: { $who } manteria assim. Vocês ainda podem sugerir algo.

looking-noted = Agradecemos. Todos os grupos leem { $until }; até lá vocês podem acrescentar.

looking-over-title = O que foi sugerido: { $title }

looking-keep-count = Grupos que manteriam assim: { $count } de { $of }

looking-item = { $number }. { $who }: { $said }

looking-nothing = Nada foi sugerido: continua como está.

looking-put = Toquem em um número para propor essa sugestão a todos. Primeiro eu leio de volta, e decide-se como qualquer proposta. Depois a coordenação leva ao protocolo o que foi decidido.

looking-is-over = Esta revisão já terminou. Sempre dá para propor algo: /propose

looking-put-already = Isso já foi proposto a todos: proposta { $number }.
