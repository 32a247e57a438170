### Lo que decimos de tablas, informes, calendarios y gráficos, y las palabras de un informe. Se habla de "usted".

export-which = Lo que todos pueden leer, del { DAY($from, year: 1) } al { DAY($to, year: 1) }: ¿en qué forma lo quiere? Otro tiempo: /export 30 días

button-export-csv = Tabla (CSV)

button-export-xlsx = Hoja de cálculo (XLSX)

button-export-report = Informe para leer

export-here = { $name }, del { DAY($from, year: 1) } al { DAY($to, year: 1) }: lo que todos los grupos pueden leer. No contiene lo privado, y lo anónimo no lleva nombre. También están las respuestas entre su grupo y otros. Quien reciba este archivo puede leerlo todo.

export-how = Diga cuánto tiempo hacia atrás, o qué mes o año: /export 3 meses o /export marzo de 2026

report-title = { $name }: informe

report-period = Del { $from } al { $to }

report-answers-title = Lo que se respondió

report-promises-title = Lo que se prometió

report-decisions-title = Lo que se propuso y decidió

report-measures-title = Lo que se contó

report-sayings-title = Lo que se dijo a todos
report-replies-title = Lo que los grupos se respondieron entre sí

report-brings-title = Lo que aporta cada grupo

report-none = Nada en este tiempo.

report-due = hasta el { $due }

column-words = Como se escribió

column-translated = En este idioma

column-kind = Tipo

column-day = Día

column-partner = Grupo

column-who = Quién

column-about = Sobre qué

column-number = Número

column-value = Valor

column-language = Idioma

column-stands = Cómo está

kind-answer = Respuesta

kind-promise = Promesa
kind-change = Sobre la promesa

kind-proposal = Propuesta

kind-duty = Tarea

kind-measure = Conteo

kind-saying = Mensaje a todos
kind-reply = Respuesta entre grupos

kind-brings = Aporte

report-unnamed = sin nombre

stands-open = pendiente

stands-proposed = espera ser aceptada

stands-kept = cumplida

stands-let-go = liberada
stands-moved = con otra fecha
stands-shown = lo que se mostró

stands-dropped = sin efecto

stands-decided = decidida

stands-replaced = reemplazada por otra

stands-not-decided = no decidida

stands-withdrawn = retirada

calendar-here = Lo que le toca en { $name }, como calendario.

calendar-address = Un programa de calendario puede leerlo en esta dirección, siempre al día. Quien conozca la dirección también lo lee; /calendar off la anula y /calendar da una nueva: { $address }

calendar-off = Su calendario ya no se puede leer en su dirección.

calendar-none = Su calendario no tiene dirección.

chart-here = Cómo va esto: { $goal }

chart-words = Desde el { DAY($from, year: 1) } hasta el { DAY($to, year: 1) }, uno tras otro: { $figures }

chart-none = No hay gráfico de eso: todavía no se contó nada, o nada se llama así. /goals muestra lo que hay.
