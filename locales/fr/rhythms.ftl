### Comment se disent les rythmes d'un protocole, et ce qui annonce un protocole modifié.

schedule-which-day = Quel jour ? Indiquez-le avec le rythme, ainsi : { $example }
