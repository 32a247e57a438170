### Biri yardım istediğinde: çok kısa, sakin, açık. Herkese “siz” deriz. “who” bir ad ya da birkaç addır; ek almaz.

sos-told = Az önce, saat kaç olursa olsun, haber alan: { $who }. Biri ilgilenene kadar yinelerim. Bana verdiğiniz yanıt oraya da ulaşır.

sos-word-told = Yazdığınız tehlike demek olabilir. Yalnızca haber alan: { $who }. Her şey yolundaysa düğmeye basın; değilse bana verdiğiniz yanıt oraya da ulaşır.

sos-answer-told = Bu yanıt yardım çağırır. Az önce, saat kaç olursa olsun, haber alan: { $who }. Biri ilgilenene kadar yinelerim. Bana verdiğiniz yanıt oraya da ulaşır. Yanlış düğmeyse aşağıdan belirtin.

sos-nobody = Şu anda kimseye ulaşamıyorum. Lütfen yakınınızdaki birine başvurun.

sos-offered = Şu anda birine ihtiyacınız var mı? Düğme yardım edebilecekleri hemen, her saatte ve adınızla çağırır. Yazdığınız kimseye ulaşmadı. Yapabildiğim öteki şeyler: /help

sos-in-groups = Şu kişilere henüz özel olarak söyleyemiyorum: { $who }. Gruplarında, sözleriniz olmadan, bana acilen yazmalarını hemen istedim ve yineliyorum. Lütfen yalnızca bunu beklemeyin.

sos-word-in-groups = Yazdığınız tehlike demek olabilir. Şu kişilere henüz özel olarak söyleyemiyorum: { $who }. Gruplarında yalnızca bana yazmalarını istedim. Her şey yolundaysa düğmeye basın; değilse lütfen yalnızca bunu beklemeyin.

sos-waits = { $who }, yalnızca size söylenecek acil bir şey var. Lütfen şimdi bana özel mesaj yazın: { $where }

sos-contacts = Şuralara da başvurabilirsiniz:

sos-contact = • { $contact }

sos-aside = Size özel olarak yazdım.

sos-word-aside = Özel olarak konuşmak isteyen buradan yazabilir: { $where }

sos-title = 🆘 Şimdi yardım gerekiyor; isteyen: { $who } (kaygı { $number }).

sos-title-since = 🆘 Yardım isteyen: { $who }, { $since } (kaygı { $number }).

sos-title-word = 🆘 Acil durum sözcüğü; yazan: { $who } (kaygı { $number }):

sos-title-answer = 🆘 Yardım çağıran bir yanıt; veren: { $who } (kaygı { $number }):

sos-how = Siz ilgileniyor musunuz? Düğmeye basın. Biri ilgilenene kadar bunu, her seferinde daha çok kişiye, yinelerim. Ara: { $after }.

sos-how-same = Siz ilgileniyor musunuz? Düğmeye basın. Biri ilgilenene kadar bunu yinelerim, başka kimseye söylemem. Ara: { $after }.

sos-how-group = Bu mesaja verdiğiniz yanıt böyle yanıtlayan gruba ulaşır.

sos-again = Henüz kimse ilgilenmiyor; ne zamandan beri: { $since }.

sos-taken = ✓ { $who } ilgileniyor (kaygı { $number }).

sos-answer-now = Kaygı { $number }, { $who }: yanıt şimdi şöyle: { $answer }. Biri çözüldüğünü söyleyene kadar çağrı sürer.

sos-not-meant = Kaygı { $number }: istenerek olmadı; söyleyen: { $who }. Yanlış düğmeye basılmış.

sos-not-meant-noted = ✓ Bunun istenerek olmadığını artık okuyabilecek olan: { $who }. Başka bir yanıt verilene kadar yanıtın kendisi durur.

sos-safe = İyi haber: { $who } güvende (kaygı { $number }).

sos-safe-noted = Güvende olmanız ne iyi. Haber verdiğim: { $who }.

sos-not-taken = Henüz kimse yanıt vermedi. Ulaşabildiğim herkese yeniden haber verdim. Lütfen yalnızca onları beklemeyin.

sos-not-taken-readers = Henüz kimse yanıt vermedi. Kaygınızı okuyanlara yeniden haber verdim. Lütfen yalnızca onları beklemeyin: aşağıdaki düğme yardım edebilecek herkesi çağırır.

sos-concern = Bekleyemezse: /sos yardım edebileceklere hemen, her saatte ve adınızla haber verir.

change-crisis = ~ Acil durumda ne olacağı yeni: hangi sözcükler, kime başvurulacağı, kime haber verileceği.

change-question-alarms = ~ { $what }, hangi yanıtların hemen yardım çağırdığı değişti: { $question }

button-on-it = Ben ilgileniyorum

button-call-now = 🆘 Hemen yardım çağır

button-safe = Güvendeyim

button-not-meant = İstemeden oldu

question-hint-alarms = 🆘 Gece gündüz, yardım edebilecekleri hemen çağırır: { $options }
