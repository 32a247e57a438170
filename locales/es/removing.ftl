### Cuando alguien deja de formar parte: amable, claro, sin culpas; a una persona se le habla de "usted".

remove-how = ¿De quién se trata? Escriba el nombre detrás de la orden: /remove Rosa. Antes le muestro lo que prometió y le pregunto.

remove-sure = ¿Deja { $who } de contarse aquí? No se borra nada suyo: eso solo lo decide esa persona. Se lo digo con amabilidad, y a nadie más que a quienes facilitan o coordinan.

remove-promises = Prometió, y sigue abierto:

remove-more = Y más: { $count }

remove-already = { $who } ya no se cuenta aquí. ¿Vuelvo a contarle?

remove-oneself = Es usted. Para dejar un rol: /handover o /role; un grupo entero se va con /leave; /forget borra lo que se guarda de usted.

remove-not = Todo queda como está: { $who } se cuenta aquí.

removed = ✓ { $who } ya no se cuenta aquí y lo sabe. /remove con su nombre le hace volver.

removed-unreached = ✓ { $who } ya no se cuenta aquí. No puedo decírselo a solas: por favor, dígaselo usted con amabilidad. /remove con su nombre le hace volver.

removed-you = { $who }, desde ahora ya no se cuenta con usted en { $name }; así lo ha dispuesto { $by }, que puede decirle más. Gracias por todo lo que aportó. No le pregunto nada más. Lo que se guarda de usted sigue siendo suyo: /mydata se lo da, /forget lo borra.

removed-told = { $who } ya no se cuenta aquí, dice { $by }.

removed-back = ✓ { $who } vuelve a contarse aquí, dice { $by }.

removed-promises-pass = { $who } ya no sigue con esto aquí; desde ahora sigue el grupo:

removed-promises-let-go = { $who } ya no sigue aquí, y esto se deja ir:

removed-speaks = Ya no se cuenta con usted en este grupo. Lo que se guarda de usted sigue siendo suyo: escríbame a solas /mydata o /forget. Quien facilita puede volver a contarle.

gone-told = { $who } ha salido del chat de su grupo, o alguien le ha sacado. Hasta que vuelva, allí no le recuerdo nada. ¿Deja de contarse?

button-remove = Quitar

button-remove-pass = Quitar; sigue el grupo

button-remove-let-go = Quitar; dejarlo ir

button-gone-stays = Sigue contando

button-count-again = Volver a contarle
