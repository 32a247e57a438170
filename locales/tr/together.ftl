### Kimin ne yapıp kattığı, sıranın kimde olduğu, nelerin tutulduğu ve kimin duyulduğu hakkında söylediklerimiz.

reliability-own = { $who }, son üç ay (bunu yalnızca siz ve kolaylaştırıcılar görür):

reliability-all = Tüm gruplar birlikte, son üç ay:

reliability-answers = • Zamanında yanıtlanan: { $kept } / { $all }

reliability-promises = • Tutulan ya da zamanında ertelenen sözler: { $kept } / { $all }

reliability-none = • Henüz beklenen bir şey olmadı.
