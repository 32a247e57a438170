### El ritmo de crisis: qué consultas llegan mientras dura y cuáles descansan. Con calma y sencillez; se habla de "usted" o "ustedes".

rhythm-crisis-begins = Desde ahora rige el ritmo de crisis. Lo estableció { $who }.

rhythm-crisis-ends = Vuelve a regir el ritmo de siempre. Lo estableció { $who }.

rhythm-waits = Están en sus horas de silencio y lo leen después: { $who }.

checkin-in-a-crisis = Por un tiempo preguntamos más seguido, para que nadie quede a solas con lo que pasa. Basta con una o dos palabras.

rhythm-comes = + { $what }: { $rhythm }

rhythm-rests = – { $what }: descansa por ahora
rhythm-paused = – { $what }: en pausa hasta que quien coordina lo retome con /resume

rhythm-is-usual = Rige el ritmo de siempre.

rhythm-is-crisis = Rige el ritmo de crisis, desde el { $since }.

rhythm-how = Lo cambia quien facilita o coordina: /rhythm crisis o /rhythm normal

rhythm-is-so-already = Ese ritmo ya rige. /rhythm muestra lo que llega.

rhythm-none-for-a-crisis = Ningún protocolo de aquí tiene consultas para una crisis.
rhythm-all-paused = “{ $title }” está en pausa, así que no se preguntaría nada. Quien coordina lo retoma con /resume; después puede empezar el ritmo de crisis.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: solo en una crisis, { $rhythm }
       *[other] { $id }: descansa mientras rige el ritmo de crisis; si no, { $rhythm }
    }

preview-in-a-crisis = Desde el { $since } rige el ritmo de crisis: lo que descansa no aparece.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what } llega solo en una crisis
        [always] ~ { $what } llega también en una crisis
       *[other] ~ { $what } descansa en una crisis
    }
