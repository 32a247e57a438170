### Cómo se nombran los ritmos de un protocolo, y con qué se anuncia uno que cambió.

schedule-which-day = ¿Qué día? Escríbanlo junto con el ritmo, así: { $example }
