### Mesajı sonradan değiştirilen ya da geri alınan sözler için; herkese “siz” deriz, sitem yoktur.

words-front-stays = Sözlerin önünde duran, örneğin bir grubun adı, da değişti. Kimin okuyacağı söylendiği anda belli olur; bu yüzden her şey olduğu gibi kalıyor. Başkaları için yeni bir mesaj yazın; bunu geri almak için ona /withdraw ile yanıt verin.

draft-newer = ✎ Mesaj değişti. Şimdi geçerli olacak olan daha aşağıda.

draft-over = ↩ Mesaj geri alındı ya da artık başka bir şey söylüyor; bu yüzden bundan vazgeçildi.
