button-unclear = Não ficou claro

unclear-what = Respondam com /unclear à mensagem que não ficou clara, e quem a escreveu recebe o pedido de dizer de outro jeito.

unclear-own = Essas palavras são suas. Edite a sua mensagem, e todo mundo lê de novo.

unclear-which = Qual destas não ficou clara?

unclear-option = { $number }. { $said }

unclear-asked = Quem escreveu isto recebe o pedido de dizer de outro jeito. As novas palavras chegam aqui.

unclear-asked-already = Quem escreveu isto já recebeu o pedido de dizer de outro jeito. As novas palavras chegam aqui.

unclear-clarified-already = Isto já foi dito de outro jeito: vejam abaixo da mensagem. Se ainda não ficou claro, marquem também.

unclear-called = A facilitação recebe o pedido de ajudar com isto.

unclear-noted = Obrigado por dizer. Quem cuida dos textos fica sabendo qual é, e não de quem veio.

unclear-quote = { $said }

unclear-question-quote = { $said }

unclear-ask = { $who }, alguém gostaria de entender melhor isto. Você poderia dizer de outro jeito, talvez com um exemplo? Responda a esta mensagem, e quem leu as primeiras palavras lê as novas:

unclear-ask-gentle = { $who }, obrigado pelo que você escreveu. Alguém ficaria feliz em entender melhor. Poderia, por gentileza, dizer de outro jeito quando for bom para você, talvez com um exemplo? Responda a esta mensagem, e quem leu as primeiras palavras lê as novas:

unclear-ask-unnamed = Alguém gostaria de entender melhor isto. Ninguém fica sabendo que é seu. Você poderia dizer de outro jeito, talvez com um exemplo? Responda a esta mensagem; as novas palavras vão para quem leu as primeiras, também sem nome:

unclear-ask-unnamed-gentle = Obrigado pelo que você escreveu. Alguém ficaria feliz em entender melhor, e ninguém fica sabendo que é seu. Poderia, por gentileza, dizer de outro jeito quando for bom para você, talvez com um exemplo? Responda a esta mensagem; as novas palavras vão para quem leu as primeiras, também sem nome:

unclear-remind = { $who }, alguém ainda espera entender melhor isto. Bastam algumas outras palavras. Responda a esta mensagem, ou deixe a facilitação ajudar:

unclear-remind-gentle = { $who }, esperamos que esteja tudo bem. Alguém ainda ficaria feliz em entender melhor isto; algumas outras palavras são mais que suficientes. Quando for bom para você, responda a esta mensagem, ou deixe a facilitação dar uma mãozinha:

button-facilitator-helps = A facilitação ajuda

unclear-help-noted = A facilitação recebe o pedido de ajudar. Você ainda pode responder aqui com outras palavras.

clarified = { $who } diz de outro jeito: { $said }

clarified-unnamed = O mesmo em outras palavras, sem nome: { $said }

clarified-noted = Obrigado pela ajuda. Quem leu as primeiras palavras agora lê estas.

clarified-noted-unnamed = Obrigado pela ajuda. Quem leu as primeiras palavras agora lê estas, sem o seu nome.

digest-again = { $said } (em outras palavras: { $again })

digest-explained = { $said } ({ $who } explica: { $again })

unclear-called-again = Sua ajuda é bem-vinda: { $who } disse algo de outro jeito, e para alguém ainda não ficou claro.

unclear-called-silent = Sua ajuda é bem-vinda: { $who } recebeu o pedido de dizer algo de outro jeito, e ainda não chegou resposta. Talvez você possa ajudar nisso.

unclear-called-help = Sua ajuda é bem-vinda: { $who } gostaria de dizer algo de outro jeito, com você.

unclear-called-left = Sua ajuda é bem-vinda: algo que { $who } escreveu não ficou claro para alguém, e não há mais como perguntar.

unclear-called-unnamed = Sua ajuda é bem-vinda: algo que foi dito sem nome ainda não ficou claro para alguém. Não se fica sabendo quem escreveu.

unclear-called-still = Sua ajuda é bem-vinda: algo que { $who } escreveu ainda não ficou claro para alguém.

button-explain = Explicar para todo mundo

unclear-explain-how = Responda a esta mensagem com o seu jeito de dizer. Quem leu as primeiras palavras lê isso, com o seu nome:

unclear-explained = { $who } explica: { $said }

unclear-settled = ✓ Isto está resolvido e não aparece mais em nenhuma lista.

unclear-told-question = Esta pergunta não ficou clara para alguém. Talvez dê para perguntar em outras palavras:

unclear-told-message = Uma mensagem minha não ficou clara para alguém.

unclear-often-title = Mensagens que não ficaram claras, onde isso aconteceu muitas vezes:

unclear-often-none = Em nenhum lugar isso aconteceu muitas vezes ultimamente.

unclear-often-partner = • escritas por { $who }: { $count }

unclear-often-languages = • { $written } → { $read }: { $count }

unclear-often-question = • “{ $question }”: { $count }

morning-unclear = Ainda sem ficar claro para alguém: { $count }

button-see-unclear = O que não ficou claro

unclear-waits-title = Ainda sem ficar claro para alguém, à espera de outras palavras:

unclear-waits = • { $who }: { $said }
