### On revoit un protocole : que garder, que changer. On dit "vous" ; personne n'est obligé de parler.

looking-how = Le garderiez-vous ? Appuyez sur le bouton. Changeriez-vous quelque chose ? Répondez à ce message en disant quoi, jusqu'à { $until }. Ensuite, tous lisent ce qui est suggéré.

looking-alone = Ce que vous préférez ne pas dire devant tout le monde n'arrive qu'à la facilitation, sans votre nom si vous le souhaitez.

button-keep-it = Le garder ainsi

looking-kept = C'est noté : { $who } le garderait ainsi. Vous pouvez encore suggérer quelque chose.

looking-noted = Merci. Tous le lisent { $until } ; d'ici là, vous pouvez en ajouter.

looking-over-title = Ce qui est suggéré : { $title }

looking-keep-count = Partenaires qui le garderaient ainsi : { $count } sur { $of }

looking-item = { $number }. { $who } : { $said }

looking-nothing = Rien n'est suggéré : il continue ainsi.

looking-put = Appuyez sur un numéro pour proposer cette suggestion à tous. Je vous la relis d'abord, et elle se décide comme toute proposition. La coordination met ensuite dans le protocole ce qui est décidé.

looking-is-over = Cette relecture est terminée. On peut proposer quelque chose à tout moment : /propose

looking-put-already = C'est déjà proposé à tous : proposition { $number }.
