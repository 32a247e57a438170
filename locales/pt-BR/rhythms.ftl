### Como se dizem os ritmos de um protocolo, e com que se anuncia um que mudou.

schedule-which-day = Em que dia? Escrevam o dia junto com o ritmo, assim: { $example }
