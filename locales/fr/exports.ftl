### Ce que nous disons des tableaux, rapports, calendriers et graphiques, et les mots d'un rapport. On dit "vous".

export-which = Ce que tout le monde peut lire, du { DAY($from, year: 1) } au { DAY($to, year: 1) } : sous quelle forme le voulez-vous ? Une autre durée : /export 30 jours

button-export-csv = Tableau (CSV)

button-export-xlsx = Feuille de calcul (XLSX)

button-export-report = Rapport à lire

export-here = { $name }, du { DAY($from, year: 1) } au { DAY($to, year: 1) } : ce que tous les groupes peuvent lire. Ce qui est privé n'y est pas, et ce qui est anonyme n'a pas de nom. Les réponses entre votre groupe et d'autres y sont aussi. Qui reçoit ce fichier peut tout y lire.

export-how = Dites jusqu'où remonter, ou quel mois, quelle année : /export 3 mois ou /export mars 2026

report-title = { $name } : rapport

report-period = Du { $from } au { $to }

report-answers-title = Ce qui a été répondu

report-promises-title = Ce qui a été promis

report-decisions-title = Ce qui a été proposé et décidé

report-measures-title = Ce qui a été compté

report-sayings-title = Ce qui a été dit à tous
report-replies-title = Ce que les groupes se sont répondu

report-brings-title = Ce que chaque groupe apporte

report-none = Rien pendant ce temps.

report-due = au plus tard { $due }

column-words = Tel que c'était écrit

column-translated = Dans cette langue

column-kind = Type

column-day = Jour

column-partner = Groupe

column-who = Qui

column-about = À propos de

column-number = Numéro

column-value = Valeur

column-language = Langue

column-stands = Où on en est

kind-answer = Réponse

kind-promise = Promesse
kind-change = À propos de la promesse

kind-proposal = Proposition

kind-duty = Tâche

kind-measure = Compte

kind-saying = Message à tous
kind-reply = Réponse entre groupes

kind-brings = Apport

report-unnamed = sans nom

stands-open = en cours

stands-proposed = attend d'être acceptée

stands-kept = tenue

stands-let-go = abandonnée d'un commun accord
stands-moved = remise à un autre jour
stands-shown = ce qui a été montré

stands-dropped = caduque

stands-decided = décidée

stands-replaced = remplacée par une autre

stands-not-decided = non décidée

stands-withdrawn = retirée

calendar-here = Ce qui vous attend dans { $name }, sous forme de calendrier.

calendar-address = Un programme d'agenda peut le lire à cette adresse, toujours à jour. Qui connaît l'adresse le lit aussi ; /calendar off l'annule, et /calendar en donne une nouvelle : { $address }

calendar-off = Votre calendrier ne peut plus être lu à son adresse.

calendar-none = Votre calendrier n'a pas d'adresse.

chart-here = Où cela en est : { $goal }

chart-words = Du { DAY($from, year: 1) } au { DAY($to, year: 1) }, l'un après l'autre : { $figures }

chart-none = Il n'y a pas d'image de cela : rien n'a encore été compté, ou rien ne s'appelle ainsi. /goals montre ce qu'il y a.
