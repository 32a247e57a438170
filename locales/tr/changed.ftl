### Mesajı sonradan değiştirilen ya da geri alınan sözler için; herkese “siz” deriz, sitem yoktur.

words-front-stays = Sözlerin önünde duran, örneğin bir grubun adı, da değişti. Kimin okuyacağı söylendiği anda belli olur; bu yüzden her şey olduğu gibi kalıyor. Başkaları için yeni bir mesaj yazın; bunu geri almak için ona /withdraw ile yanıt verin.

draft-newer = ✎ Mesaj değişti. Şimdi geçerli olacak olan daha aşağıda.

draft-over = ↩ Mesaj geri alındı ya da artık başka bir şey söylüyor; bu yüzden bundan vazgeçildi.

promise-stays = Söz { $number } onaylandığı gibi kalıyor: başkaları o sözlere güveniyor. Yeni tarih ya da sözü bırakmak için bir düğme yeter; başka sözler yeni bir söz demektir.

promise-stays-so = Söz { $number } onaylandığı gibi kalıyor: başkaları o sözleri okudu. Başka sözler yeni bir söz demektir.

proposal-stays = Öneri { $number } herkese sunulduğu gibi kalıyor: insanlar o sözler hakkında görüş bildiriyor. Başka sözlerle söylemek ya da geri çekmek için bir düğmeye basın.

proposal-stays-so = Öneri { $number } herkese sunulduğu gibi kalıyor: insanlar o sözler hakkında görüş bildirdi. Başka sözler yeni bir öneri demektir.
