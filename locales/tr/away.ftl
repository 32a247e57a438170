### Yokluk, sayılmadan önce okunur. Herkese “siz” deriz; değişkenlere ek gelmez.

away-sure = { $who } bir süre yok; dönüş: { DAY($until, year: 1) }. Doğru mu? Siz düğmeye basınca sayılır.

away-sure-with-deputy = { $who } bir süre yok; dönüş: { DAY($until, year: 1) }. Yerine bakacak kişi: { $deputy }. Doğru mu? Siz düğmeye basınca sayılır.

deputy-you = O zamana kadar oraya gidecek olan size gelir; aynı şeyleri siz de yapabilirsiniz. Size uymuyorsa düğmeye basın.

button-deputy-no = Yapamam

deputy-no-noted = Yerine bakmıyorsunuz; haber verilecek kişi: { $who }.

deputy-no = { $who } yerinize bakamıyor; şu anda kimse bakmıyor. Gün ve başka bir adla /away yazın, o kişi yerinize bakar.

deputy-over = Artık vekil değilsiniz: { $who }. Teşekkürler. Bu arada ilgilendikleriniz, o rolü taşıyan kişiyle sürer.

back-meanwhile = Kolaylaştırıcı olarak size: şunlar bekliyor, bir kısmı yokluğunuzdan beri.

away-sure-partner = Grubun tümü bir süre yok: { $who }; dönüş: { DAY($until, year: 1) }. Doğru mu? Siz düğmeye basınca sayılır.

away-which-day = Hangi günü kastediyorsunuz? Birine basınca sayılır.

away-other-day = O hâlde ne zamana kadar? Bir güne basın ya da bir günle yanıtlayın: “cuma”, “9 mart”, “2 hafta”.

away-not = Nasıl isterseniz: kimse yok olarak yazılmadı.

away-day-unread = Hangi günü kastettiğinizi anlayamadım: “{ $said }”. Şöyle yazın: /away pazartesi, /away 2027-03-09, /away 3 gün. Arkasına bir ad yazarsanız o kişi yerinize bakar.

button-that-is-right = Doğru

button-day-in-full = { DAY($day, year: 1) }

away-back = Daha erken dönerseniz şöyle yazın: /away döndüm.

away-back-partner = Grup daha erken dönerse şöyle yazın: /away grup döndük.
