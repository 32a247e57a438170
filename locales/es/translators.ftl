### Quién puede ver lo que se escribe, y lo que eso puede costar: español.

own-server-named = nuestro propio servidor

sight-own-alone = Ninguna otra empresa lee lo que ustedes escriben.

sight-others-read = Los servicios de otras empresas leen lo que traducen. Lo privado no va a ninguno de ellos.

sight-nobody = Los grupos aliados prefieren que ninguna máquina lea, así que lo que escriban les llega a los demás tal como lo escribieron.

sight-changed = { $who } cambió quién traduce aquí.

sight-changed-by-operator = Quien me administra cambió quién traduce aquí.

sight-asked-title = { $who } pregunta si también pueden traducir lo que ustedes escriben: { $engines }

sight-asked-by-operator-title = Quien me administra pregunta si también pueden traducir lo que ustedes escriben: { $engines }

sight-how-to-agree = Por ahora no cambia nada. Vale cuando todos los grupos aliados estén de acuerdo; si uno no lo está, todo sigue como está.

button-refuse = No estamos de acuerdo

sight-agreed = { $who } está de acuerdo en que también traduzcan: { $engines }

sight-refused = { $who } no está de acuerdo, así que todo sigue como está.

sight-opened = Todos los grupos aliados están de acuerdo, así que desde ahora aquí puede traducir alguien más.

sight-as-it-is = Ya es así.

sight-asked-already = Esto ya está propuesto y sin decidir: { $engines }. Se espera la respuesta de: { $who }.

sight-how = Para que traduzcan menos, o más cuando todos los grupos aliados estén de acuerdo, la coordinación escribe uno de estos comandos, o varios nombres separados por comas: { $examples }

ceiling-near = De los { $most } caracteres que se pueden enviar este mes a traductores de otras empresas, ya se usaron { $spent }. Cuando se acaben, no traducirán más hasta el { DAY($day) }, y las palabras les llegarán tal como se escribieron.

ceiling-now = Este mes se enviaron a traductores de otras empresas { $spent } de { $most } caracteres.
