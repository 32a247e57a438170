### O ritmo de crise: o que vem enquanto ele vale e o que descansa. Calmo e simples; um grupo é "vocês".

rhythm-crisis-begins = A partir de agora vale o ritmo de crise. Definido por { $who }.

rhythm-crisis-ends = Volta a valer o ritmo de sempre. Definido por { $who }.

rhythm-waits = Lá é horário de silêncio, e a mensagem chega depois: { $who }.

checkin-in-a-crisis = Por um tempo vamos perguntar mais vezes, para que ninguém fique só com o que acontece. Uma ou duas palavras bastam.

rhythm-comes = + { $what }: { $rhythm }

rhythm-rests = – { $what }: descansa por enquanto
rhythm-paused = – { $what }: em pausa até que quem coordena retome com /resume

rhythm-is-usual = Vale o ritmo de sempre.

rhythm-is-crisis = Vale o ritmo de crise, desde { $since }.

rhythm-how = Quem facilita ou coordena muda isso: /rhythm crise ou /rhythm normal

rhythm-is-so-already = Esse ritmo já vale. /rhythm mostra o que vem.

rhythm-none-for-a-crisis = Nenhum protocolo daqui tem perguntas para uma crise.
rhythm-all-paused = “{ $title }” está em pausa, então nada seria perguntado. Quem coordena retoma com /resume; depois o ritmo de crise pode começar.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: só em uma crise, { $rhythm }
       *[other] { $id }: descansa enquanto vale o ritmo de crise; fora isso, { $rhythm }
    }

preview-in-a-crisis = Desde { $since } vale o ritmo de crise: o que descansa fica de fora.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what } vem só em uma crise
        [always] ~ { $what } vem também em uma crise
       *[other] ~ { $what } descansa em uma crise
    }
