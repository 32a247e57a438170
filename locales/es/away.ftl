### Ausencias, antes de que cuenten: español de América Latina. A una persona se le habla de "usted".
### Antes de un día va "el". Ningún adjetivo concuerda con el género de las personas.

away-sure = { $who } se ausentaría y volvería el { DAY($until, year: 1) }. ¿Está bien así? Cuenta cuando lo confirme con el botón.

away-sure-with-deputy = { $who } se ausentaría y volvería el { DAY($until, year: 1) }; mientras tanto, { $deputy } quedaría en su lugar. ¿Está bien así? Cuenta cuando lo confirme con el botón.

deputy-you = Hasta entonces le llega a usted lo que llegaría allí, y puede hacer lo mismo. Si no le viene bien, tóquelo.

button-deputy-no = No puedo

deputy-no-noted = Usted no queda en lugar de { $who }, y así se lo digo.

deputy-no = { $who } no puede quedar en su lugar; por ahora no queda nadie. Escriba /away con el día y otro nombre, y esa persona queda en su lugar.

deputy-over = Ya no queda en lugar de { $who }. Gracias. Lo que atendió mientras tanto sigue con quien tiene el papel.

back-meanwhile = Para usted, en la facilitación: esto espera ahora, en parte desde su ausencia.

away-sure-partner = Todo el grupo { $who } se ausentaría y volvería el { DAY($until, year: 1) }. ¿Está bien así? Cuenta cuando lo confirme con el botón.

away-which-day = ¿Qué día quiere decir? Cuenta cuando toque uno.

away-other-day = ¿Hasta cuándo, entonces? Toque un día o responda con uno: “viernes”, “9 de marzo”, “en 2 semanas”.

away-not = Como prefiera: no queda anotada ninguna ausencia.

away-day-unread = No pude saber qué día quiere decir: “{ $said }”. Se escribe así: /away hasta el lunes, /away 2027-03-09, /away 3 días. Con un nombre al final, esa persona queda en su lugar.

button-that-is-right = Está bien así

button-day-in-full = { DAY($day, year: 1) }

away-back = ¿Vuelve antes? Escriba /away volví.

away-back-partner = ¿Vuelven antes? Escriban /away grupo volvimos.
