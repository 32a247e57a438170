### Quand quelqu'un appelle à l'aide : très bref, calme, clair ; on dit « vous ». « who » est un nom ou plusieurs.

sos-told = Je viens d'avertir { $who }, quelle que soit l'heure, et je recommence jusqu'à ce que quelqu'un s'en occupe. Ce que vous me répondez lui parvient.

sos-word-told = Ce que vous avez écrit peut vouloir dire danger. J'ai averti { $who }, et personne d'autre. Si tout va bien, appuyez ; sinon, ce que vous me répondez lui parvient.

sos-answer-told = Cette réponse appelle à l'aide : je viens d'avertir { $who }, quelle que soit l'heure, et je recommence jusqu'à ce que quelqu'un s'en occupe. Ce que vous me répondez lui parvient. Si c'était le mauvais bouton, dites-le ci-dessous.

sos-nobody = Je n'arrive à joindre personne en ce moment. Tournez-vous vers quelqu'un près de vous.

sos-offered = Avez-vous besoin de quelqu'un maintenant ? Le bouton appelle qui peut aider, tout de suite, à toute heure et avec votre nom. Ce que vous avez écrit n'est allé à personne. Ce que je peux faire d'autre : /help

sos-in-groups = Je ne peux pas encore le dire en privé à { $who }. Dans leur groupe, j'ai demandé tout de suite, sans vos mots, que l'on m'écrive d'urgence, et je recommence. N'attendez pas seulement cela.

sos-word-in-groups = Ce que vous avez écrit peut vouloir dire danger. Je ne peux pas encore le dire en privé à { $who } ; dans leur groupe, j'ai seulement demandé que l'on m'écrive. Si tout va bien, appuyez ; sinon, n'attendez pas seulement cela.

sos-waits = { $who }, quelque chose d'urgent vous attend, rien que pour vous. Écrivez-moi maintenant en message direct : { $where }

sos-contacts = Vous pouvez aussi vous adresser à :

sos-contact = • { $contact }

sos-aside = Je vous ai écrit en privé.

sos-word-aside = Qui souhaite parler en privé peut le faire ici : { $where }

sos-title = 🆘 Il faut de l'aide maintenant, demandée par { $who } (préoccupation { $number }).

sos-title-since = 🆘 Appel à l'aide de { $who }, le { $since } (préoccupation { $number }).

sos-title-word = 🆘 Un mot d'urgence, écrit par { $who } (préoccupation { $number }) :

sos-title-answer = 🆘 Une réponse appelle à l'aide, donnée par { $who } (préoccupation { $number }) :

sos-how = Vous vous en occupez ? Appuyez. Tant que personne ne le fait, je le redis toutes les { $after }, chaque fois à plus de monde.

sos-how-same = Vous vous en occupez ? Appuyez. Tant que personne ne le fait, je le redis toutes les { $after }, et à personne d'autre.

sos-how-group = Ce que vous répondez à ce message parvient au groupe qui a répondu ainsi.

sos-again = Personne ne s'en occupe encore, depuis : { $since }.

sos-taken = ✓ { $who } s'en occupe (préoccupation { $number }).

sos-answer-now = Préoccupation { $number } : la réponse de { $who } est maintenant : { $answer }. L'appel reste ouvert jusqu'à ce que quelqu'un dise que c'est réglé.

sos-not-meant = Préoccupation { $number } : ce n'était pas voulu, dit { $who }. C'était le mauvais bouton.

sos-not-meant-noted = ✓ C'est visible dès maintenant pour { $who } : ce n'était pas voulu. La réponse elle-même reste tant qu'une autre n'est pas donnée.

sos-safe = Bonne nouvelle de { $who } : en sécurité (préoccupation { $number }).

sos-safe-noted = Quel soulagement de vous savoir en sécurité. Je le dis à { $who }.

sos-not-taken = Personne n'a encore répondu. J'ai de nouveau averti toutes les personnes que je peux joindre. N'attendez pas seulement leur réponse.

sos-not-taken-readers = Personne n'a encore répondu. J'ai de nouveau averti les personnes qui lisent votre préoccupation. N'attendez pas seulement leur réponse : le bouton ci-dessous appelle toutes celles qui peuvent aider.

sos-concern = Si cela ne peut pas attendre : /sos avertit tout de suite, à toute heure et avec votre nom, qui peut aider.

change-crisis = ~ Ce qui se passe en cas d'urgence est nouveau : quels mots, vers qui se tourner, qui est averti.

change-question-alarms = ~ { $what }, d'autres réponses appellent aussitôt à l'aide : { $question }

button-on-it = Je m'en occupe

button-call-now = 🆘 Appeler à l'aide

button-safe = Je suis en sécurité

button-not-meant = Ce n'était pas voulu

question-hint-alarms = 🆘 Avertit aussitôt, de jour comme de nuit, les personnes qui peuvent aider : { $options }
