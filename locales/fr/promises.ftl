### Les promesses : une parole donnée librement. Ni ordre ni reproche ; on dit "vous", et rien ne s'accorde avec le genre de quelqu'un.
### Avant un jour : "pour" ou "au plus tard", sans article.

promise-quote = { $what }

promise-to-all = tous les groupes

promise-by-when = Pour quand ? Appuyez sur un jour ou répondez par un jour : « vendredi », « 9 mars », « dans 2 semaines ».

promise-by-when-of = { $who }, pour quand ? Appuyez sur un jour ou répondez par un jour : « vendredi », « 9 mars », « dans 2 semaines ».

promise-which-day = Quel jour voulez-vous dire ?

promise-sure = { $who } promet ceci à { $whom }, pour { DAY($due, year: 1) }. Est-ce bien cela ? La promesse compte une fois confirmée, et je la leur annonce.

promise-sure-for = Vous demandez si { $who } promettrait ceci à { $whom }, pour { DAY($due, year: 1) }. Est-ce bien cela ? Cela ne compte qu'avec son accord.

promise-whom = À qui est-ce promis ?

promise-which-one = À qui de ce groupe ? Là-bas, seule cette personne le lit.

promise-noted = ✓ Promesse { $number } : { $who } à { $whom }, pour { DAY($due, year: 1) }. Je vous la rappelle à temps.

promise-made = Promesse { $number } : { $who } à { $whom }, pour { DAY($due, year: 1) }.

promise-of-decision = Issue de la décision { $number }.

promise-proposed-sent = Je demande à { $who }. Cela compte avec son accord.

promise-proposed = { $who }, { $by } demande si vous promettriez ceci à { $whom }, pour { DAY($due, year: 1) }. Vous pouvez librement accepter, dire un autre jour ou refuser.

promise-proposed-over = { $who }, { $by } a demandé si vous promettriez ceci à { $whom }, pour { DAY($due, year: 1) }. Ce jour est passé : vous pouvez librement dire un autre jour ou refuser.

promise-accept-with-day = Pour { DAY($day, year: 1) }, donc. Le promettez-vous ?

promise-accepted = ✓ { $who } accepte : promesse { $number }, pour { DAY($due, year: 1) }. Je vous la rappelle à temps.

promise-declined = { $who } ne peut pas s'en charger.

promise-dropped = Laissé de côté : rien n'est promis.

promise-as-it-was = La promesse { $number } reste comme elle était, pour { DAY($due, year: 1) }.

promise-reminder = { $who }, un petit rappel de ce que vous avez promis à { $whom }, pour { $due } :

promise-for-deputy = { $deputy }, en l'absence de { $who } : ceci est promis à { $whom }, pour { $due }. Pourriez-vous vous en occuper, ou convenir d'un autre jour ?

promise-late = { $who }, ceci était promis pour { $due }. Si c'est chose faite, appuyez sur « C'est fait » ; s'il faut plus de temps, dites une autre date ; si quelque chose vous bloque, appuyez sur « J'ai besoin d'aide ».

promises-reminder =
    { $who }, un petit rappel de { $count ->
        [one] { $count } promesse
       *[other] { $count } promesses
    }. Appuyez sur un numéro pour voir ce que vous pouvez faire :

reminders-together = { $who }, vos rappels du jour. Appuyez sur un numéro pour voir ce que vous pouvez faire :

reminder-item = { $mark } { $what }

reminder-roles = Les rôles et ce que votre groupe apporte : est-ce toujours juste ?

promise-item = { $number }. { $who } à { $whom }, pour { $due } : { $what }

promise-item-kept = { $number }. ✓ { $who } à { $whom } : { $what }

promise-item-late = { $number }. { $who } à { $whom }, prévu pour { $due } : { $what }

promise-late-elsewhere = { $as } : { $who } n'a pas encore dit que la promesse { $number } à { $whom } est tenue (prévue pour { $due }). Pourriez-vous demander comment aider ?

promises-late-elsewhere =
    { $as } : { $count ->
        [one] { $count } promesse a dépassé sa date
       *[other] { $count } promesses ont dépassé leur date
    }. Pourriez-vous demander comment aider ?

promise-late-owed = La promesse { $number } de { $who } envers vous était prévue pour { $due } et reste ouverte.

for-you-facilitator = Pour vous qui facilitez

for-you-coordinator = Pour vous qui coordonnez

for-you-role = Pour vous, dans le rôle « { $role } »

promise-kept = ✓ La promesse { $number } de { $who } est tenue, dit { $by }.

promise-kept-by = ✓ { $who } a tenu la promesse { $number }.

promise-what-to-show = Merci ! S'il y a quelque chose à montrer (une photo, un document, un lien), répondez à ce message avec.

promise-evidence = { $who } montre comment la promesse { $number } a été tenue : { $said }

promise-evidence-noted = Merci, je transmets.

promise-is-it-done = Merci. Je le garde avec la promesse { $number }, où les personnes concernées le trouvent. Est-ce fait ?

promise-not-yet = La promesse { $number } continue, pour { DAY($due, year: 1) }. Ce que vous avez montré reste avec elle.

promise-shown = { $who } montre ceci sur la promesse { $number } : { $said }

promise-show-which = De quelle promesse cela montre-t-il quelque chose ? Je ne l'ai pas encore gardé. Appuyez sur le numéro de celle dont il s'agit, et répondez avec à ce que je dirai alors.

promise-new-day-when = Pour quand, au lieu de { DAY($due, year: 1) } ? Appuyez sur un jour ou répondez par un jour : « vendredi », « 9 mars », « dans 2 semaines ».

promise-why-new-day = Ce serait donc { DAY($day, year: 1) }. Pourquoi ? Répondez en quelques mots : les personnes concernées les liront avec la nouvelle date.

promise-new-day-sure = { DAY($day, year: 1) } au lieu de { DAY($due, year: 1) }, parce que : { $reason }. Est-ce bien cela ?

promise-moved = Promesse { $number } de { $who } : { DAY($day, year: 1) } au lieu de { DAY($before, year: 1) }. Pourquoi : { $reason }

promise-day-proposed = { $who }, { $by } propose un autre jour pour la promesse { $number } : { DAY($day, year: 1) } au lieu de { DAY($due, year: 1) }. Pourquoi : { $reason } Cela ne compte que si vous acceptez.

promise-day-declined = { $who } laisse la promesse { $number } telle quelle, pour { DAY($due, year: 1) }.

promise-once-more = Une dernière fois, au cas où cela serait passé inaperçu :

promise-help = { $as } : { $who } demande de l'aide pour la promesse { $number }, prévue pour { $due }. Prenez contact, s'il vous plaît.

promise-help-called = { $by } demande de l'aide. Je l'ai dit à la personne qui facilite, et à personne d'autre.

promise-help-called-who = { $by } demande de l'aide. Personne d'autre que { $who } ne le sait par moi.

promise-help-waits = { $by } demande de l'aide. { $who } le lira à son retour, et personne d'autre ne le lit. Si cela ne peut pas attendre, adressez-vous à un partenaire de confiance.

promise-help-nobody = Il n'y a pas encore de personne qui facilite et que je pourrais prévenir. Adressez-vous à un groupe partenaire en qui vous avez confiance.

promise-why-let-go = Pourquoi peut-on y renoncer ? Répondez en quelques mots. La décision revient aux personnes à qui c'était promis.

promise-let-go-asked = { $who } vous demande de renoncer à la promesse { $number } (prévue pour { $due }). Pourquoi : { $reason }

promise-let-go-asked-other = { $by } vous demande si l'on peut renoncer à la promesse { $number } de { $who } (prévue pour { $due }). Pourquoi : { $reason }

promise-let-go-waits = J'ai demandé : { $whom }. En attendant leur accord, la promesse tient.

promise-let-go-agreed = ✓ { $who } est d'accord pour y renoncer. J'attends les autres.

promise-let-go = La promesse { $number } de { $who } est levée, d'un commun accord. Pourquoi : { $reason }

promise-not-let-go = { $who } aimerait que la promesse { $number } soit tenue. Elle reste ; une nouvelle date est toujours possible.

promise-how = Que promettez-vous, et pour quand ? Par exemple : /promise Appeler l'école pour vendredi. Pour quelqu'un d'autre, répondez à son message par /promise.

promise-not-of-private = Ceci a été dit en confiance et ne peut donc pas devenir une promesse que d'autres lisent.

promise-unknown = Il n'y a pas de telle promesse ici. /promises montre celles qu'il y a.

promise-of-others = C'est à { $who } de le dire.

promise-owed-to-others = C'est aux personnes à qui c'était promis de le dire : { $whom }.

promise-day-over = { DAY($day, year: 1) } : ce jour est passé. Quel jour voulez-vous dire ?

promise-day-too-far = { DAY($day, year: 1) } : c'est très loin. Quel jour voulez-vous dire ?

promise-day-unread = Quel jour est-ce ? Par exemple : vendredi, 9 mars, 2027-03-09, dans 2 semaines.

promise-reply-how = Qu'en est-il de cette promesse ? Répondez « fait » une fois qu'elle est tenue. /promises les montre toutes, chacune avec ses boutons.

promise-kept-already = Elle est déjà tenue, dit { $who }. Merci !

promise-let-go-already = On y a déjà renoncé, comme l'a dit { $who } en dernier.

promise-declined-already = Ceci n'a pas été pris en charge, d'après { $who }. Qui le promet malgré tout l'écrit avec /promise.

promise-not-now = Cette promesse a avancé depuis. /promises montre où elle en est.

promise-day-being-named = { $who } propose justement un autre jour. Réessayez dans une heure, si c'est encore utile.

change-commitments = ~ le moment des rappels de promesses, ou qui apprend qu'un jour est dépassé, a changé

button-new-day = Autre date

button-propose-day = Proposer une date

button-leave-day = Laisser tel quel

button-help = J'ai besoin d'aide

button-not-yet = Pas encore

button-let-go = Y renoncer

button-never-mind = Laisser

button-accept = J'accepte

button-decline = Pas maintenant

button-promise = Oui, je le promets

button-propose = Oui, demander

button-sure = Oui, c'est bien cela

button-other-day = Un autre jour

button-alone = Moi et personne d'autre

button-all = Tout notre groupe le promet

button-whom = À qui ?

button-one-person = À une seule personne

button-day = { $day }

button-agree-let-go = Oui, d'accord

button-keep = À tenir, s'il vous plaît

promises-mine-title = Ce que vous avez promis

promises-owed-title = Ce qui vous est promis

promises-ours-title = Ce qui est promis entre tous les groupes

promises-pending-title = Ce qui est en attente

promises-mine-none = Rien de ce que vous avez promis n'est encore ouvert. /promise en commence une.

promises-owed-none = Rien de ce qui vous est promis n'est encore ouvert.

promises-ours-none = Aucune promesse n'est ouverte.

promises-pending-none = Rien en attente : aucune promesse ouverte ni à accepter.

promises-pending-concerns = Préoccupations ouvertes auprès de vous : { $count }. Pour les voir : /concern

promises-page = Page { $page } sur { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. { $who } à { $whom }, pour { $due }, reste à accepter : { $what }

promise-item-pending =
    { $number }. { $who }, pour { $due }{ $moved ->
        [0] {""}
        [one] , autre date une fois
       *[other] , autre date { $moved } fois
    } : { $what }

promise-item-pending-late =
    { $number }. { $who }, prévu pour { $due }, il y a { $late }{ $moved ->
        [0] {""}
        [one] , autre date une fois
       *[other] , autre date { $moved } fois
    } : { $what }

promise-waits = La promesse { $number } attend l'accord de { $who } : à { $whom }, pour { DAY($due, year: 1) }.

promise-was-asked = Le numéro { $number } a été demandé à { $who } : à { $whom }, pour { DAY($due, year: 1) }.

promise-owed-no-more = Plus personne ne doit ceci.

promise-waits-day = ⏳ Un autre jour ({ $day }) attend une réponse : { $who } (question posée { $asked }).

promise-waits-let-go = ⏳ Y renoncer attend une réponse : { $whom } (question posée { $asked }).

promise-made-of-it = C'est déjà la promesse { $number }. /promises montre où elle en est.

promises-pending-alone = Je vous le montre en message direct, à vous et à personne d'autre.

promises-of-another = Cette liste est celle de quelqu'un d'autre. /promises montre la vôtre.

digest-promise-kept = ✓ Promis et tenu par { $who } : { $what }

digest-promise-open = ○ Promis par { $who }, pour { $due } : { $what }

button-make-promise = En faire une promesse

button-page-back = Retour

button-page-on = Suite

button-promises-mine = Les miennes

button-promises-owed = Envers nous

button-promises-ours = De tous
