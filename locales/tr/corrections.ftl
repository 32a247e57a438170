### What we say of a correction that differs from the original in a number or a name: Turkish; forms of address as in bot.ftl.

fix-differs = Henüz bir şey değişmedi. Lütfen bunun nasıl okunması gerektiğine bir kez daha bakın: { $said }

fix-differs-missing = Yalnızca asıl metinde: { $what }

fix-differs-new = Yalnızca sizin sözlerinizde: { $what }

fix-differs-how = Sözleriniz bilerek böyleyse düğmeye basın, öyle kalır. Değilse bu mesaja doğru sözlerle yanıt verin.

button-keep-words = Sözlerim kalsın
