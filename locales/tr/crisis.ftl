### Kriz ritmi: sürerken neler gelir, neler dinlenir. Sakin ve yalın. Değişkenlere ek gelmez.

rhythm-crisis-begins = Şu andan itibaren kriz ritmi geçerli. Belirleyen: { $who }.

rhythm-crisis-ends = Yeniden olağan ritim geçerli. Belirleyen: { $who }.

rhythm-waits = Orada şimdi sessiz saatler; sonra okunacak: { $who }.

checkin-in-a-crisis = Bir süre daha sık soracağız; kimse olanlarla tek başına kalmasın. Bir iki kelime yeter.

rhythm-comes = + { $what }: { $rhythm }

rhythm-rests = – { $what }: şimdilik dinleniyor
rhythm-paused = – { $what }: bir koordinatör /resume ile yeniden başlatana kadar duraklatıldı

rhythm-is-usual = Olağan ritim geçerli.

rhythm-is-crisis = Kriz ritmi geçerli; ne zamandan beri: { $since }.

rhythm-how = Bunu kolaylaştırıcı ya da koordinatör değiştirir: /rhythm kriz ya da /rhythm olağan

rhythm-is-so-already = Bu ritim zaten geçerli. /rhythm nelerin geldiğini gösterir.

rhythm-none-for-a-crisis = Buradaki protokollerin hiçbirinde kriz için sorular yok.
rhythm-all-paused = “{ $title }” duraklatıldığı için hiçbir şey sorulmaz. Bir koordinatör /resume ile yeniden başlatır; sonra kriz ritmi başlayabilir.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: yalnızca krizde, { $rhythm }
       *[other] { $id }: kriz ritmi geçerliyken dinlenir, yoksa { $rhythm }
    }

preview-in-a-crisis = Kriz ritmi geçerli; ne zamandan beri: { $since }. Dinlenenler burada yok.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what } yalnızca krizde gelir
        [always] ~ { $what } krizde de gelir
       *[other] ~ { $what } krizde dinlenir
    }
