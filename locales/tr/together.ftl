### Kimin ne yapıp kattığı, sıranın kimde olduğu, nelerin tutulduğu ve kimin duyulduğu hakkında söylediklerimiz.

reliability-own = { $who }, son üç ay (bunu yalnızca siz ve kolaylaştırıcılar görür):

reliability-all = Tüm gruplar birlikte, son üç ay:

reliability-answers = • Zamanında yanıtlanan: { $kept } / { $all }

reliability-promises = • Tutulan ya da zamanında ertelenen sözler: { $kept } / { $all }

reliability-none = • Henüz beklenen bir şey olmadı.

roles-all-title = Kim ne yapıyor, ne katıyor:

roles-brings = Katkısı: { $said }

roles-brings-nothing = Katkısı: henüz söylenmedi

roles-towards = Hedef { $goal }: { $said }

roles-how = Grubunuzun katkısını şöyle söyleyin: /roles Salı günleri bir kamyon

roles-stated = { $who }, bundan sonraki katkısı: { $said }

roles-still-right = { $who }, bu hâlâ doğru mu?

roles-found-right = ✓ Hâlâ doğru, diyen: { $who }.

roles-say-anew = Grubunuz şimdi ne katıyor? Bunu yanıt olarak yazın. Rolleri koordinatör değiştirir: /role

button-still-right = Hâlâ doğru

button-change-it = Değiştir

rotation-turned = Sıra şimdi:

rotation-first = • önce sorulan: { $who }

rotation-host = • ev sahibi: { $who }

rotation-summary = • özetleyen: { $who }

rotation-you-begin = Bu kez önce sizin grubunuza soruluyor.

rotation-you-come-first = Bu kez grubunuzun söyledikleri özette en başta yer alıyor.

schedule-first = → o zaman önce sorulan: { $who }

schedule-duty-of = { $id }: { $does } – bu kez { $who }, son zaman: { $due }

moved-asked-first = önce sorulan

change-rotation = ~ sıra başka bir biçimde dönüyor

change-duty-turn = ~ { $what }: artık her grup sırayla yapıyor

voices-title = Son üç ayda kim duyuldu; bunu yalnızca kolaylaştırıcılar görür. Yanıtların, sözcüklerin, önerilere ilişkin tutumların payı:

voices-title-answers = Son üç ayda kim duyuldu; bunu yalnızca kolaylaştırıcılar görür. Yanıtların ve sözcüklerin payı (önerilere ilişkin henüz tutum yok):

voices-line = • { $who }: %{ $answers }, %{ $words }, %{ $positions }

voices-line-answers = • { $who }: %{ $answers }, %{ $words }

voices-speaking-for = “{ $group }” adına konuşanlar

voice-women = kadınlar

voice-youth = gençler

voice-elders = yaşlılar

voice-disability = engelliler

voice-displaced = yerinden edilenler

voices-too-little = Şimdiye kadar bunu söylemeye yetecek kadar konuşulmadı.

voices-suggestion = { $who } diğerlerinden daha az duyuluyor. Bir dahaki sefere önce onlara sormak ya da nasıl duyulmak istediklerini ayrıca sormak yardımcı olabilir.

button-ask-first = Önce onlara sor

voices-first-noted = ✓ Bir dahaki sefere önce şu gruba sorulacak: { $who }.

voices-first-noted-at = ✓ Bir dahaki sefere önce şu gruba sorulacak: { $who } ({ $at }).

speaksfor-noted = ✓ Not edildi. Kolaylaştırıcılar bu tür grupların toplamını, üç kişiden başlayarak görür, kimin içinde olduğunu asla görmez. Geri almak için: /speaksfor hiç kimse

speaksfor-gone = ✓ Geri alındı: yalnızca kendi grubunuz adına konuşuyorsunuz.

speaksfor-how = İsterseniz grubunuzdan başka kimler adına konuştuğunuzu virgülle ayırarak yazın: /speaksfor kadınlar, gençler
