### Correcciones que difieren del original en una cifra, un nombre y similares: qué decimos antes de que valgan.

fix-differs = Todavía no ha cambiado nada. Miren una vez más, por favor, cómo debería leerse esto: { $said }

fix-differs-missing = Solo en el original: { $what }

fix-differs-new = Solo en sus palabras: { $what }

fix-differs-how = Si sus palabras son así a propósito, presionen el botón y quedan guardadas. Si no, respondan a este mensaje con las correctas.

button-keep-words = Dejar mis palabras
