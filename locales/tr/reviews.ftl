### Bir protokole yeniden bakılır: ne kalsın, ne değişsin. Herkese “siz” deriz; kimse konuşmak zorunda değildir.

looking-how = Böyle kalsın mı? Düğmeye basın. Bir şey değişsin mi? Bu mesajı yanıtlayıp yazın, son zaman: { $until }. Sonra önerilenleri herkes okur.

looking-alone = Herkesin önünde söylemek istemediğiniz yalnızca kolaylaştırıcıya ulaşır; isterseniz adınız olmadan.

button-keep-it = Böyle kalsın

looking-kept = Not edildi, böyle kalsın diyen: { $who }. Yine de bir şey önerebilirsiniz.

looking-noted = Teşekkürler. Herkesin okuyacağı zaman: { $until }. O zamana kadar ekleyebilirsiniz.

looking-over-title = Önerilenler: { $title }

looking-keep-count = Böyle kalsın diyen ortaklar: { $count }/{ $of }

looking-item = { $number }. { $who }: { $said }

looking-nothing = Öneri yok: olduğu gibi sürüyor.

looking-put = Bir öneriyi herkese sunmak için numarasına basın. Önce size okurum; her öneri gibi karara bağlanır. Karar verilenleri koordinatör protokole işler.

looking-is-over = Bu gözden geçirme bitti. Herkes her zaman bir şey önerebilir: /propose

looking-put-already = Bu zaten herkese sunuldu: öneri { $number }.
