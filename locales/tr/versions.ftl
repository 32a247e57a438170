### Öneriler bir protokolün sonraki sürümü olurken söylediklerimiz.

button-suggest-time = Başka gün ya da saat

button-suggest-words = Başka sözlerle

suggest-which-time = Hangisi başka bir zamanda gelsin? Numarasına basın.

suggest-which-question = Hangi soruyu başka sözlerle sorardınız? Numarasına basın.

suggest-time = { $number }. { $what }: { $rhythm }

suggest-time-how = { $what }: { $rhythm }. Bunun yerine ne zaman geleceğini bu mesajı yanıtlayarak yazın, örneğin: { $such }

suggest-time-such = { $day } günü saat { $at }

suggest-words-how = { $question } Yerine koyacağınız sözleri bu mesajı yanıtlayarak yazın. Bütün gruplar kabul ederse protokolün kendi sözleri olur.

suggest-as-it-is = Zaten öyle. Ne farklı olsun?

looking-item-words = { $number }. { $who } “{ $question }” sorusunu başka sözlerle sorardı: { $said }

version-offer-title = { $title }: sürüm { $version } neleri değiştirirdi

version-differ = Bu öneriler birbirinden farklı, bu yüzden hiçbiri içinde yok; hangisi olacağına bir öneriyle karar verilebilir: { $numbers }

version-left = Bunlar yalnızca söz, bu yüzden içinde yok; karar verilen daha sonra eklenebilir: { $numbers }

version-how = Herkese önermek için düğmeye basın. Bütün gruplar kabul edince geçerli olur; o zamana dek hiçbir şey değişmez.

version-nothing = { $title }: önerilenlerin hiçbiri sürüm { $version } içine kendiliğinden giremiyor. Karar verileni /schedule ile ya da dosyasında değiştirip sonra /adopt ile getirin.

button-propose-version = Bu sürümü öner

version-proposed-title = Tüm ortak gruplara önerildi: { $title }, sürüm { $version }

version-agreed = Bütün gruplar kabul etti.

version-is-gone = Protokol o günden sonra değişti. Hâlâ istenen önerilebilir: /propose

protocol-changed-by-all = Bütün gruplar kabul etti: { $title }, sürüm { $version }. Bir dahaki seferden itibaren:

button-version-file = Dosya olarak

version-file = { $title }: dosya olarak sonraki sürüm. İçinde henüz olmayanlar başında yazılı. Değiştirin, protokollerin bulunduğu yere koyun ve /adopt ile getirin.
