### Tunachosema kuhusu majedwali, ripoti, kalenda na michoro, na maneno ya ripoti yenyewe. Mtu mmoja ni "wewe".

export-which = Kinachoweza kusomwa na wote, kuanzia { DAY($from, year: 1) } hadi { DAY($to, year: 1) }: unakitaka kwa umbo gani? Muda mwingine: /export siku 30

button-export-csv = Jedwali (CSV)

button-export-xlsx = Lahajedwali (XLSX)

button-export-report = Ripoti ya kusoma

export-here = { $name }, kuanzia { DAY($from, year: 1) } hadi { DAY($to, year: 1) }: kinachoweza kusomwa na makundi yote. Cha faragha hakimo, na kisicho na jina hakina jina. Majibu kati ya kikundi chako na vingine yamo pia. Anayepata faili hili anaweza kulisoma lote.

export-how = Sema ni kwa muda gani uliopita, au mwezi au mwaka gani: /export miezi 3 au /export Machi 2026

report-title = { $name }: ripoti

report-period = Kuanzia { $from } hadi { $to }

report-answers-title = Kilichojibiwa

report-promises-title = Kilichoahidiwa

report-decisions-title = Kilichopendekezwa na kuamuliwa

report-measures-title = Kilichohesabiwa

report-sayings-title = Yaliyosemwa kwa wote
report-replies-title = Yaliyojibiwa kati ya vikundi

report-brings-title = Kila kikundi kinacholeta

report-none = Hakuna katika muda huu.

report-due = kufikia { $due }

column-words = Kama kilivyoandikwa

column-translated = Kwa lugha hii

column-kind = Aina

column-day = Siku

column-partner = Kundi

column-who = Nani

column-about = Kuhusu

column-number = Namba

column-value = Thamani

column-language = Lugha

column-stands = Hali

kind-answer = Jibu

kind-promise = Ahadi
kind-change = Kuhusu ahadi

kind-proposal = Pendekezo

kind-duty = Kazi

kind-measure = Idadi

kind-saying = Ujumbe kwa wote
kind-reply = Jibu kwa kikundi

kind-brings = Mchango

report-unnamed = bila jina

stands-open = wazi

stands-proposed = inasubiri kukubaliwa

stands-kept = imetimizwa

stands-let-go = imeachiliwa
stands-moved = kwa siku nyingine
stands-shown = kilichoonyeshwa

stands-dropped = imefutika

stands-decided = imeamuliwa

stands-replaced = nafasi imechukuliwa na mwingine

stands-not-decided = haikuamuliwa

stands-withdrawn = imeondolewa

calendar-here = Yanayokusubiri katika { $name }, kama kalenda.

calendar-address = Programu ya kalenda inaweza kuisoma kwenye anwani hii, ikiwa mpya daima. Anayejua anwani anaisoma pia; /calendar off huifuta, na /calendar hutoa mpya: { $address }

calendar-off = Kalenda yako haisomeki tena kwenye anwani yake.

calendar-none = Kalenda yako haina anwani.

chart-here = Hali ya jambo hili: { $goal }

chart-words = Kuanzia { DAY($from, year: 1) } hadi { DAY($to, year: 1) }, moja baada ya nyingine: { $figures }

chart-none = Hakuna mchoro wa hilo: hakuna kilichohesabiwa bado, au hakuna kinachoitwa hivyo. /goals huonyesha yaliyopo.
