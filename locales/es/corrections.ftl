### Correcciones que difieren del original en una cifra, un nombre y similares: qué decimos antes de que valgan.

fix-differs = Todavía no ha cambiado nada. Miren una vez más, por favor, cómo debería leerse esto: { $said }

fix-differs-missing = Solo en el original: { $what }

fix-differs-new = Solo en sus palabras: { $what }

fix-differs-how = Si sus palabras son así a propósito, presionen el botón y quedan guardadas. Si no, respondan a este mensaje con las correctas.

button-keep-words = Dejar mis palabras

corrections-title = Lo que se corrigió en las traducciones

corrections-own-title = Lo que usted corrigió en las traducciones

correction-item =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

correction-item-was =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }, antes: { $was }
    { $to }, ahora: { $right }

corrections-none = Todavía nadie ha corregido una traducción. Responda a una con /fix y las palabras correctas.

corrections-own-none = Usted todavía no ha corregido ninguna traducción. Responda a una con /fix y las palabras correctas.

corrections-of-another = Esta lista es de otra persona. /corrections muestra la suya.

correction-gone = Esta corrección ya no está. /corrections muestra las que hay.

correction-taken-back = Corrección retirada. Vuelve a mostrarse lo que estaba antes.

correction-taken-back-yours = { $who } retiró lo que usted había corregido en { $to }: “{ $right }”. Vuelve a mostrarse lo que estaba antes. Si cree que debe quedar, conversen y dígalo de nuevo con /fix.

correction-concerns = { $who } cambió cómo se leen en { $to } unas palabras de { $by }: “{ $right }”. Las palabras son: “{ $said }”. Otras personas deciden o cuentan con ellas. Si no significan lo mismo, pueden pedir que se deshaga: quien coordina lo hace con /corrections.

correction-concerns-was = Antes se leía: “{ $was }”

button-correction-back = Retirarla

button-corrections = Todas las correcciones
