### O que dizemos de quem faz e traz o quê, de quem é a vez, do que se cumpre e de quem é ouvido.

reliability-own = { $who }, nos últimos três meses (só vocês e quem facilita veem isto):

reliability-all = Todos os grupos juntos, nos últimos três meses:

reliability-answers = • Respondido a tempo: { $kept } de { $all }

reliability-promises = • Promessas cumpridas ou adiadas a tempo: { $kept } de { $all }

reliability-none = • Ainda não havia nada para entregar.
