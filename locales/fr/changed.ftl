### Ce que deviennent des mots dont le message est modifié ou retiré ensuite : on dit "vous", sans reproche ; rien ne s'accorde en genre.

words-front-stays = Ce qui précède les mots, comme le nom d'un groupe, a changé aussi. Qui les lit est décidé quand ils sont dits, tout reste donc comme avant. Pour d'autres, écrivez un nouveau message ; pour retirer celui-ci, répondez-y avec /withdraw.

draft-newer = ✎ Le message a changé. Ce qui compterait maintenant se trouve plus bas.

draft-over = ↩ Le message a été retiré ou dit maintenant autre chose, on en reste donc là.
