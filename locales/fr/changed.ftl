### Ce que deviennent des mots dont le message est modifié ou retiré ensuite : on dit "vous", sans reproche ; rien ne s'accorde en genre.

words-front-stays = Ce qui précède les mots, comme le nom d'un groupe, a changé aussi. Qui les lit est décidé quand ils sont dits, tout reste donc comme avant. Pour d'autres, écrivez un nouveau message ; pour retirer celui-ci, répondez-y avec /withdraw.

draft-newer = ✎ Le message a changé. Ce qui compterait maintenant se trouve plus bas.

draft-over = ↩ Le message a été retiré ou dit maintenant autre chose, on en reste donc là.

promise-stays = La promesse { $number } reste telle qu'elle a été confirmée : d'autres comptent sur ces mots. Une autre date, ou y renoncer, tient à un bouton ; d'autres mots font une nouvelle promesse.

promise-stays-so = La promesse { $number } reste telle qu'elle a été confirmée : d'autres ont lu ces mots. D'autres mots font une nouvelle promesse.

proposal-stays = La proposition { $number } reste telle qu'elle a été soumise à tous : chacun se prononce sur ces mots. Pour la dire autrement, ou la retirer, touchez un bouton.

proposal-stays-so = La proposition { $number } reste telle qu'elle a été soumise à tous : chacun s'est prononcé sur ces mots. D'autres mots font une nouvelle proposition.
