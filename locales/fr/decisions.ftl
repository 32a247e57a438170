### Les décisions : la voix de chaque groupe compte autant. On ne presse personne et on ne nomme pas qui ne s'est pas exprimé ; on dit "vous".
### Avant un moment : "jusqu'au". Rien ne s'accorde avec le genre de quelqu'un ; espace insécable avant : ; ? !

proposal-words = { $what }

proposal-reason = Pourquoi : { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = Il y a trop d'options pour choisir (au plus : { $most }). Pourriez-vous en réunir certaines ?

proposal-sure = Est-ce bien cela ? Une fois confirmé, tout le monde le lit dans sa langue et peut dire ce qu'il en pense jusqu'au { $closes }.

proposal-noted = ✓ C'est la proposition { $number }, et tout le monde la lit.

proposal-dropped = On laisse : rien n'a été proposé.

proposal-how = Écrivez derrière ce que vous proposez et, sur les lignes suivantes, pourquoi : /propose Réunissons-nous le mardi

proposal-unknown = Je ne connais pas cette proposition. /decisions montre celles qui existent.

proposal-of-another = C'est à { $who } de le dire : la proposition vient de là.

proposal-title = Proposition { $number } de { $who } :

proposal-title-round = Proposition { $number } de { $who }, tour { $round } :

proposal-was = Tout le monde se prononce à nouveau. Avant, on lisait : { $before }

proposal-changed = Changé : « { $old } » → « { $new } »

proposal-added = Nouveau : « { $new } »

proposal-gone = Supprimé : « { $old } »

proposal-until = Qu'en pensez-vous ? Appuyez sur votre position ; elle peut changer jusqu'au { $closes }. Pour ajouter des mots, répondez à ce message.

proposal-read-along = Plusieurs groupes lisent ici. Pour le dire à part, écrivez-moi en privé /decisions { $number }.

proposal-spoken = Voix entendues jusqu'ici : { $spoken } sur { $all }.

decision-rule-consent = Par consentement : c'est adopté si aucune objection motivée ne demeure.

decision-rule-consensus = Par consensus : c'est adopté si personne n'a d'objection.

decision-rule-majority = À la majorité : c'est adopté s'il y a plus de voix pour que contre.

decision-rule-share = À la majorité : c'est adopté si au moins { $favour } voix sur { $of }, pour ou contre, sont pour.

decision-rule-percent = À la majorité : c'est adopté si au moins { $percent } % des voix pour ou contre sont pour.

decision-rule-lead = La coordination décide, après avoir entendu tout le monde.

decision-by-partners = Chaque groupe a une position.

decision-by-members = Chaque personne a sa propre position.

decision-quorum = Pour décider, il faut avoir entendu au moins : { $count }.

position-agree = D'accord

position-concern = D'accord, avec une réserve

position-aside = On laisse passer

position-object = Objection

position-abstain = Abstention

position-option = Option { $number }

position-taken = { $who } : { $stance }

position-said = { $who } : { $stance } – { $said }

position-told = Proposition { $number }, { $who } : { $stance } – { $said }

position-why-concern = Qu'est-ce qui vous préoccupe ? Répondez en quelques mots, et tout le monde les lit dans sa langue.

position-why-object = Qu'est-ce qui s'y oppose, et qu'est-ce qui aiderait ? Répondez en quelques mots, et tout le monde les lit dans sa langue.

position-why-again = Vous avez une objection à la proposition { $number } et n'avez pas encore dit pourquoi. Quelques mots en réponse suffisent, jusqu'au { $closes }. Sans eux, tout le monde lira votre objection, mais pas sa raison.

position-why-again-here = Quelqu'un ici a une objection à la proposition { $number } et n'a pas encore dit pourquoi. Quelques mots en réponse à ce message suffisent, jusqu'au { $closes }. Sans eux, tout le monde lira l'objection, mais pas sa raison.

position-left-at-that = C'est noté, sans autres mots.

position-noted = Merci. Tout le monde le lit dans sa langue.

position-none = Vous n'avez pas de position sur la proposition { $number }.

position-first = Appuyez d'abord sur ce que vous en pensez ; ensuite j'ajoute vos mots.

position-before-gone = Ce qui avait été dit, « { $stance } », ne compte plus. Appuyez sur ce que vous pensez maintenant ; ensuite j'ajoute vos mots.

position-of-another = Cette question est pour quelqu'un d'autre.

ours-said = { $who } dit : { $stance }

ours-said-words = { $who } dit : { $stance } – { $said }

ours-asked = Est-ce bien ce que votre groupe pense de la proposition { $number } ? Cela compte dès qu'une autre personne du groupe dit oui ; qui pense autrement appuie sur son avis sous la proposition.

ours-asked-of = Est-ce bien ce que votre groupe pense de la proposition { $number } ? Cela compte dès que quelqu'un ayant le rôle « { $role } » dit oui ; qui pense autrement appuie sur son avis sous la proposition.

ours-asked-apart = C'est noté. Comme d'autres lisent ici, votre groupe est interrogé à part.

ours-then-counts = Aucun autre groupe ne le lit avant. Si personne n'a dit oui d'ici le { $closes }, cela compte tel quel.

ours-then-not = Aucun autre groupe ne le lit avant. Si personne n'a dit oui d'ici le { $closes }, cela ne compte pas.

ours-noted = ✓ C'est ce que votre groupe pense de la proposition { $number } : { $stance }.

ours-over = Cette question n'est plus posée.

ours-by-another = C'est à une autre personne de votre groupe de dire oui.

stance-waits = { $stance } (à confirmer dans le groupe)

stance-by-one = { $stance } (dit par une personne du groupe)

stance-no-reason = { $stance } (sans dire pourquoi)

apart-moved = Nous continuons en tête-à-tête.

apart-ask = Qu'est-ce qui s'oppose à la proposition { $number } ? Écrivez-le ici. Qui le lirait : { $who }, et personne d'autre, avec votre nom :

apart-ask-unnamed = Qu'est-ce qui s'oppose à la proposition { $number } ? Écrivez-le ici. Qui le lirait, sans savoir de qui cela vient : { $who }, et personne d'autre :

apart-coordinator = Il n'y a personne à la facilitation qui puisse lire cela ; c'est la coordination qui le lirait.

apart-not-read = Personne n'a lu ce que vous venez d'écrire : la personne qui devait le lire n'a plus ce rôle. Si d'autres peuvent le lire, écrivez-le encore une fois.

apart-deputy-reads = { $deputy } le lit donc aussi. Si vous préférez que cela attende { $who }, appuyez dessus avant d'écrire.

apart-deputy-not = Cela attend { $who } : { $deputy } ne le lit pas. L'objection compte quand même.

apart-deputy-alone = En ce moment, c'est { $deputy } qui le lit, en remplacement.

apart-noted-by = Merci. C'est lu par { $who } et par personne d'autre. Cela compte comme objection jusqu'à ce que vous la retiriez, quoi que vous ou votre groupe disiez d'autre.

apart-first = Parmi les avis que tout le monde lit, il n'y en a pas encore de votre côté. Pour que personne ne devine de qui vient l'objection, il peut y en avoir un là aussi, quel qu'il soit : la vôtre reste à côté.

apart-told = Pour vous, à la facilitation : { $who } a une objection à la proposition { $number } et ne le dit qu'à vous. { $said }

apart-told-unnamed = Pour vous, à la facilitation : quelqu'un a une objection à la proposition { $number } et souhaite rester sans nom. { $said }

apart-told-coordinator = Pour vous, à la coordination, faute de facilitation : { $who } a une objection à la proposition { $number } et ne le dit qu'à vous. { $said }

apart-told-coordinator-unnamed = Pour vous, à la coordination, faute de facilitation : quelqu'un a une objection à la proposition { $number } et souhaite rester sans nom. { $said }

apart-nobody = Il n'y a personne ici qui puisse le lire à part : ni vous, ni la personne qui a fait la proposition. Vous pouvez le dire à tout le monde, ou en rester là.

apart-over = Cette objection à la proposition { $number } n'existe plus. Personne n'a lu ce que vous avez écrit.

apart-answered = { $who }, à la facilitation, sur votre objection à la proposition { $number } : { $said }

apart-answered-coordinator = { $who }, à la coordination, sur votre objection à la proposition { $number } : { $said }

apart-answer-noted = ✓ La personne qui a fait l'objection le lira, si elle est encore ici, et personne d'autre.

apart-gone = Votre objection à la proposition { $number }, faite en tête-à-tête, ne compte plus. Tant que la proposition est ouverte, vous pouvez la refaire.

apart-still = Vous avez maintenant sur la proposition { $number } un avis qui n'est pas une objection. L'objection que vous avez faite en tête-à-tête reste à côté, et personne d'autre ne l'apprend. Tient-elle toujours ?

apart-stands = Votre objection à la proposition { $number } tient toujours. Vous pouvez la retirer ici tant que la proposition est ouverte.

apart-away-ask = { $deputy } peut aussi lire votre objection à la proposition { $number } ? Sans un oui de votre part, elle attend { $who }, et elle compte quand même.

apart-deputy-told = ✓ { $deputy } lit aussi votre objection à la proposition { $number }.

apart-deputy-stays = ✓ Votre objection à la proposition { $number } compte toujours, et { $deputy } ne la lit pas.

apart-round = La proposition { $number } a été reformulée, et le tour { $round } commence. L'objection que vous avez faite en tête-à-tête la suit : elle y compte aussi tant que vous ne la retirez pas, et personne n'en apprend plus qu'avant. Tient-elle toujours ?

apart-round-ask = La proposition { $number } a été reformulée, et le tour { $round } commence. Si quelque chose s'y oppose encore, écrivez-le ici comme avant ; d'ici là, personne n'en lit rien :

apart-round-told = La proposition { $number } a été reformulée, et le tour { $round } commence. Ce que vous avez lu ici la suit, et compte tant que la personne qui l'a dit ne le retire pas. Vous pouvez continuer à y répondre.

apart-too-late = La proposition { $number } s'est close avant que vous n'écriviez ce qui s'y oppose : personne n'en a rien lu, et cela ne compte pas. Si c'est encore important, la facilitation peut l'entendre de vous en tête-à-tête.

apart-told-back = L'objection à la proposition { $number } que vous avez lue ici a été retirée.

proposal-is-closed = La proposition { $number } est close : on ne prend plus de positions. /decisions montre ce qu'elle est devenue.

proposal-remind = La proposition { $number } de { $who } attend ce qu'en pense votre groupe, jusqu'au { $closes } :

proposal-remind-some = Proposition { $number } de { $who } : tout le monde ne s'est pas encore exprimé. C'est possible jusqu'au { $closes } :

proposal-remind-you = La proposition { $number } de { $who } attend votre avis, jusqu'au { $closes } :

proposal-remind-raised = Votre objection à la proposition { $number } de { $who } reste auprès de la facilitation. À côté, un avis que tout le monde lit peut être donné jusqu'au { $closes } ; ainsi personne ne devine de qui vient l'objection :

proposal-extended = { $by } donne plus de temps à la proposition { $number } de { $who } : jusqu'au { $closes }.

proposal-extended-already = La proposition { $number } a déjà eu plus de temps une fois ; elle ne peut pas en avoir davantage.

proposal-amend-how = Répondez avec la proposition { $number } en d'autres mots : quoi sur la première ligne, pourquoi sur les suivantes. Vous la relisez avant qu'elle parte.

proposal-rewritten = D'autres mots ont pris sa place : tour { $round }.

proposal-withdrawn = { $who } retire la proposition { $number }.

decision-passed = ✓ Décidé : la proposition { $number } de { $who } est adoptée.

decision-not-passed = La proposition { $number } de { $who } n'est pas adoptée telle quelle.

decision-count = D'accord : { $agree }. Avec une réserve : { $concern }. On laisse passer : { $aside }. Objection : { $object }. Abstention : { $abstain }. Sans réponse : { $silent }.

decision-raised = Objections entendues par la facilitation, ici sans nom : { $count }. Elles peuvent venir de n'importe qui, avec un avis ci-dessus ou sans.

decision-option = C'est l'option { $number }, voix pour : { $count }. { $what }
decision-option-had = Option { $number }, voix pour : { $count }. { $what }

decision-replaced = Elle ne vaut plus : la décision { $number } du { DAY($day, year: 1) } a pris sa place : { $what }

decision-replaces = Elle prend la place de la décision { $number } : { $what }

decision-why-quorum = Trop peu de voix entendues : { $spoken }. Il en faut { $count }.

decision-why-objection = Une objection demeure.

decision-why-nobody = Personne n'est pour.

decision-why-short = Trop peu de voix sont pour.

decision-why-tie = Il y a autant de voix pour que contre.

decision-why-options = Aucune option n'est nettement devant les autres.

decision-lead-yes = Ainsi décidé par { $who }, après avoir entendu tout le monde.

decision-lead-no = { $who } a décidé que non, après avoir entendu tout le monde.

decision-lead-silent = La coordination n'a pas décidé en une semaine.

decision-lead-waits = Tout le monde s'est exprimé sur la proposition { $number } ; maintenant, la coordination décide.

decision-lead-asked = Tout le monde s'est exprimé sur la proposition { $number }. Que décide la coordination ?

decision-next = Qui fait quoi maintenant ? Dites-le avec un jour, et tout le monde le garde à l'esprit : /promise Apporter la liste pour vendredi

decision-review-set = { $who } demande que nous revoyions la décision { $number }, date : { DAY($day, year: 1) }.

proposal-review-on = Si elle est adoptée, nous la revoyons, date : { DAY($day, year: 1) }.

decision-review-on = Nous la revoyons, date : { DAY($day, year: 1) }.

decision-review-runs = On la revoit en ce moment ; ce que dit chaque groupe compte jusqu'au { $closes }.

decision-reviewed = Revue, date : { DAY($day, year: 1) }. Elle convient toujours : { $holds }. Quelque chose a changé : { $changed }. Elle ne convient plus : { $over }.

decision-reviewed-kept = Elle reste donc telle quelle.

decision-reviewed-changed = Rien n'a encore été proposé à sa place ; d'ici là, elle reste telle quelle.

decision-reviewed-proposed = La proposition { $number } prendrait sa place.

decision-reviewed-nobody = Date : { DAY($day, year: 1) }. On a demandé à tous si elle convient encore, et personne n'a rien dit ; elle reste telle quelle.

review-day-when = Quel jour faut-il la revoir ? Répondez par un jour : « dans 3 mois », « 12 mai ».

review-day-early = On prend position jusqu'au { $closes } ; on peut la revoir après. Quel jour voulez-vous dire ?

decision-review-due = La décision { $number } ({ DAY($day, year: 1) }) est à revoir : convient-elle encore ? Pour autre chose, proposez-le avec /propose.

review-holds = Elle convient toujours

review-changed = Quelque chose a changé

review-over = Elle ne convient plus

review-why = Qu'est-ce qui a changé ? Répondez en quelques mots : tout le monde les lit dans sa langue.

review-ours-asked = Est-ce bien ce que votre groupe dit de la décision { $number } ? Cela compte dès qu'une autre personne du groupe dit oui ; qui pense autrement appuie sur son avis sous la décision.

review-ours-asked-of = Est-ce bien ce que votre groupe dit de la décision { $number } ? Cela compte dès que quelqu'un qui a le rôle « { $role } » dit oui ; qui pense autrement appuie sur son avis sous la décision.

review-ours-noted = ✓ C'est ce que votre groupe dit de la décision { $number } : { $stance }.

review-told = Décision { $number }, { $who } : { $stance } – { $said }

review-digest = Décision { $number }, revue. Elle convient toujours : { $holds }. Quelque chose a changé : { $changed }. Elle ne convient plus : { $over }. Pas encore entendus : { $silent }.

review-nudge = Un petit rappel : la décision { $number } convient-elle encore ? Nous aimerions aussi l'avis de votre groupe. C'est possible jusqu'au { $closes }.

review-silent = { $as } : { $who } n'a pas dit si la décision { $number } convient encore. Pourriez-vous leur demander tranquillement ?

review-change-how = Répondez avec ce qui doit valoir à la place de la décision { $number } : quoi sur la première ligne, pourquoi sur les suivantes. Vous le relisez avant l'envoi, et tout le monde voit ce qui change. Jusqu'ici, elle dit :

decisions-title = Ce qui est proposé, et ce qui a été décidé :

decisions-none = Rien n'a encore été proposé. Pour commencer : /propose Réunissons-nous le mardi

decision-item-open = { $number }. { $who }, jusqu'au { $closes } : { $what }

decision-item-again = { $number }. Convient-elle encore ? Jusqu'au { $closes } : { $what }

decision-item-passed = { $number }. ✓ { $day } : { $what }

decision-item-replaced = { $number }. ↷ { $day }, la décision { $by } a pris sa place : { $what }

decision-item-not = { $number }. – { $day }, non adopté : { $what }

button-put-to-all = Oui, le proposer

button-members-decide = Chaque personne décide

button-partners-decide = Chaque groupe décide

button-take-back = Retirer la nôtre

button-ours = Oui, c'est notre avis

button-no-words = En rester là

button-facilitator-first = D'abord à la facilitation

button-facilitator-unnamed = À elle, sans mon nom

button-coordinator-first = D'abord à la coordination

button-coordinator-unnamed = À elle, sans mon nom

button-deputy-reads = { $deputy } peut la lire

button-wait-for = Attendre { $who }

button-objection-stands = Elle tient toujours

button-objection-back = Retirer mon objection

button-go-ahead = C'est adopté

button-not-ahead = Ce n'est pas adopté

button-more-time = Plus de temps

button-amend = Le dire autrement

button-propose-change = Proposer un changement

button-withdraw-it = Retirer la proposition

button-review-quarter = À revoir dans 3 mois

button-review-year = À revoir dans un an

button-review-day = Fixer un jour pour la revoir
