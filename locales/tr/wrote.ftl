### What we say when somebody seems to write in another language: Turkish. "siz"; the language stands behind a colon.

wrote-question = Görünüşe göre bu başka bir dilde yazılmış: { $language }. O dilden çevireyim mi?

button-wrote-always = Her zaman { $language }

wrote-taken = Tamam: { $language }. Diğerlerinin okuduğu yeniden çevriliyor.

wrote-as-before = Olduğu gibi kalıyor: { $language }.

wrote-by-another = Bunu { $who } söylemeli.

wrote-only-your-own = Hangi dilde yazıldığını yalnızca yazan kişi söyleyebilir. Burada konuştuğum dili değiştirmek için bir mesajı yanıtlamadan /language gönderin.
