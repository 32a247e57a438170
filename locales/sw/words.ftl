### What we understand, and the small marks around other people's words: Swahili.
### Words are told apart without case, accents or vowel marks; a command is typed as one word, without a space.

## Marks

# On a line of its own under a machine translation: the words as they were written.
#   $language (text)  the tag of their language, such as sw
#   $said (text)      the words; they can be long
original-line = ({ $language }: { $said })

# On a line of its own under a machine translation that was made by way of a third language.
#   $language (text)  the tag of the words' language, such as sw
#   $through (text)   the tag of the language in between, such as en
#   $said (text)      the words; they can be long
original-line-through = ({ $language }, kupitia { $through }: { $said })

corrected-line = ({ $language }, imesahihishwa na { $who }: { $said })

checked-line = ({ $language }, imepitiwa na { $who }: { $said })

corrected-in-part-line = ({ $language }: imesahihishwa kwa sehemu na { $who })

after-correction-line = ({ $language }: kwa kufuata sahihisho la { $who })

untranslated-unreachable = ({ $language }: haijatafsiriwa, kwa kuwa mtafsiri hapatikani)

untranslated-not-sure = ({ $language }: haijatafsiriwa, kwa kuwa hakuna tafsiri ya kuaminika)

untranslated-forbidden = ({ $language }: haijatafsiriwa, kwa kuwa hakuna mtafsiri anayeruhusiwa kuiona)

untranslated-ceiling = ({ $language }: haijatafsiriwa, kwa kuwa kiwango cha mwezi huu kimeisha)

untranslated-unable = ({ $language }: haijatafsiriwa, kwa kuwa hakuna mtafsiri anayeweza hapa)

## Lengths of time

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  days, at least 1
span-days =
    { $count ->
        [one] siku { $count }
       *[other] siku { $count }
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  hours, at least 1
span-hours =
    { $count ->
        [one] saa { $count }
       *[other] saa { $count }
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  minutes, at least 1
span-minutes =
    { $count ->
        [one] dakika { $count }
       *[other] dakika { $count }
    }

# A length of time in two units: 1 day and 12 hours.
#   $more (text)  the larger unit's part, such as 1 day
#   $less (text)  the smaller unit's part, such as 12 hours
span-both = { $more } na { $less }

moment-beside = { $here }, { $there } huko

## Answers

# Whole answers that mean yes, to a question that can only be answered with yes or no. Commas between them.
yes-words = ndiyo, ndio, naam, sawa, hakika, ndiyo tafadhali, ndiyo kabisa, bila shaka, sawa kabisa, ee, eeh, haswa, kabisa, nakubali

# Whole answers that mean no to such a question.
no-words = hapana, la, siyo, sio, bado, hakuna, sivyo

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = asante, asanteni, asante sana, tafadhali, samahani, bwana, mama
greeting-words = habari, hujambo, hamjambo, jambo, mambo, shikamoo, habari za asubuhi, habari za jioni, habari gani

# Whole answers to any question that mean: pass over this one.
skip-words = ruka, pita

# Whole answers to any question that mean: ask me again later.
later-words = baadaye, si sasa, niulize baadaye

cry-words = msaada, naomba msaada, nahitaji msaada, tunaomba msaada, tunahitaji msaada, nisaidie, nisaidieni, tusaidieni, niokoe, niokoeni, tuokoeni, dharura

position-agree-words = kubali, nakubali, tunakubali, nimekubali, tumekubali, naafiki, tunaafiki, nakubaliana, tunakubaliana, naunga mkono, tunaunga mkono

position-concern-words = kubali kwa wasiwasi, nakubali kwa wasiwasi, tunakubali kwa wasiwasi

position-aside-words = kaa kando, nakaa kando, tunakaa kando

position-object-words = pinga, napinga, tunapinga, pingamizi, nina pingamizi, tuna pingamizi, sikubali, hatukubali, sikubaliani, hatukubaliani, nakataa, tunakataa

position-abstain-words = bila upande, sina upande, hatuna upande

# What may stand before a day in "away until Monday", one word each; all of them are passed over.
until-words = hadi, mpaka, siku, ya

# What may stand before the first of two hours or days, or be written onto it: from 9 to 5. One word each.
starting-words = kuanzia, kutoka, toka, tangu, kati

number-turning-words = mia, mamia, elfu, maelfu, alfu, laki, malaki, milioni, mamilioni, bilioni, mabilioni, trilioni, dazeni, hasi …

zero-words = sifuri, sufuri, ziro

out-of-words = kati ya, ya

promised-to-words = kwa …, kwa ajili ya …

towards-words = lengo: …, kuelekea …, kuelekea lengo la …, kwa lengo la …

review-day-words = mapitio: …, mapitio …, itazamwe tena …, itazamwe …, kutazama tena …, tutatazama tena …, tazama tena …

# What this day is called.
today-words = leo

# What the next day is called.
tomorrow-words = kesho

me-words = mimi, yangu

whole-words = wote, kikundi, sote

on-words = ndiyo, washa

off-words = hapana, zima

back-words = nimerudi, tumerudi, nimesharudi, tumesharudi

translators-own-server-words = seva yetu

translators-nobody-words = hakuna, hakuna mtu

schedule-at-words = saa

schedule-on-words = siku ya, siku

schedule-every-words = kila

schedule-zone-words = majira, ukanda

digest-week-words = kila wiki

digest-month-words = kila mwezi

voice-women-words = wanawake, kina mama, akina mama

voice-youth-words = vijana

voice-elders-words = wazee

voice-disability-words = watu wenye ulemavu, walemavu

voice-displaced-words = wakimbizi

place-weekend-words = mapumziko, siku za mapumziko, mapumziko ya wiki, wikendi, wikiendi

place-no-holidays-words = bila sikukuu, bila sikukuu za umma, bila likizo

manner-direct-words = a, wa kwanza

manner-gentle-words = b, wa pili

show-ca-gregory-words = ya gregori, kalenda ya gregori

show-ca-persian-words = ya kiajemi, kalenda ya kiajemi

show-ca-islamic-umalqura-words = ya kiislamu, kalenda ya kiislamu

show-nu-latn-words = namba za kilatini, tarakimu za kilatini

show-nu-arab-words = namba za kiarabu, tarakimu za kiarabu

show-nu-arabext-words = namba za kiajemi, tarakimu za kiajemi

show-nu-mymr-words = namba za kiburma, tarakimu za kiburma

unit-day-words = siku

unit-week-words = wiki, juma

unit-month-words = mwezi, miezi

unit-year-words = mwaka, miaka

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

# What people may type for /start.
command-start = anza

# What people may type for /join.
command-join = jiunge, jiunga

# What people may type for /invite.
command-invite = alika, mwaliko

# What people may type for /protocols.
command-protocols = itifaki, taratibu

# What people may type for /adopt.
command-adopt = pitisha

# What people may type for /agree.
command-agree = kubali, nakubali, kubaliana

# What people may type for /preview.
command-preview = hakiki, onyesho

# What people may type for /schedule.
command-schedule = ratiba

# What people may type for /pause.
command-pause = sitisha, pumzisha

# What people may type for /resume.
command-resume = endelea, endeleza

# What people may type for /now.
command-now = sasa

command-rhythm = mpangilio

rhythm-crisis-words = dharura

rhythm-normal-words = kawaida

# What people may type for /checkin.
command-checkin = mapema, jibu

# What people may type for /role.
command-role = jukumu, nafasi

# What people may type for /partners.
command-partners = washirika

command-partner = mshirika

# What people may type for /language.
command-language = lugha

command-translators = watafsiri, tafsiri

# What people may type for /place.
command-place = mahali, mji, majira, eneo

# What people may type for /quiet.
command-quiet = utulivu, kimya

command-manner = namna, mtindo

# What people may type for /away.
command-away = sipo, likizo, nimerudi

# What people may type for /done.
command-done = tayari, nimemaliza, imekamilika

# What people may type for /later.
command-later = baadaye

# What people may type for /skip.
command-skip = ruka, pita

# What people may type for /original.
command-original = asili

# What people may type for /fix.
command-fix = sahihisha

command-withdraw = ondoa, futa-jibu

command-threads = nyuzi, uzi

command-polls = kura

command-show = onyesha, tarakimu

# What people may type for /term.
command-term = istilahi

# What people may type for /review.
command-review = pitia

# What people may type for /terms.
command-terms = faharasa

command-corrections = masahihisho

command-link = unganisha

command-unlink = tenganisha

# What people may type for /unclear.
command-unclear = sielewi, haieleweki

# What people may type for /promise.
command-promise = ahidi, naahidi

# What people may type for /promises.
command-promises = ahadi

# What people may type for /pending.
command-pending = yanayosubiri, yaliyobaki

command-mediate = upatanishi, patanisha

command-morning = asubuhi

command-say = sema, tangaza

command-nudge = julia-hali, kumbusha

command-note = dokezo

command-handover = kabidhi

command-digest = muhtasari

# What people may type for /propose.
command-propose = pendekeza, pendekezo

command-decisions = maamuzi, uamuzi

command-goal = lengo

command-goals = malengo

command-measure = hesabu, pima

command-reliability = uaminifu

command-voices = sauti

command-speaksfor = nasemea

command-roles = majukumu, michango

# What people may type for /concern.
command-concern = wasiwasi

# What people may type for /status.
command-status = hali

# What people may type for /help.
command-help = msaada

command-sos = dharura, okoa

# What people may type for /leave.
command-leave = ondoka, toka

command-remove = mwondoe

# What people may type for /mydata.
command-mydata = datazangu, data-zangu

# What people may type for /forget.
command-forget = sahau, futa

# What people may type for /keep.
command-keep = hifadhi, tunza

# What people may type for /search.
command-search = tafuta

# What people may type for /export.
command-export = ripoti

# What people may type for /calendar.
command-calendar = kalenda

# What people may type for /chart.
command-chart = mchoro

## The menu: what a command does, at most 80 characters.

# Beside /help in the menu of commands.
about-help = Ninachoweza kufanya, na jinsi

about-sos = Kuomba msaada mara moja, saa yoyote

# Beside /status in the menu of commands.
about-status = Mambo yamefikia wapi

# Beside /done in the menu of commands.
about-done = Thibitisha kuwa uliloombwa limefanyika

# Beside /later in the menu of commands.
about-later = Niulize tena baadaye

# Beside /skip in the menu of commands.
about-skip = Ruka swali hili

# Beside /original in the menu of commands.
about-original = Onyesha maneno asili ya ujumbe

# Beside /fix in the menu of commands.
about-fix = Sahihisha tafsiri kwa kuijibu

about-unclear = Sema kwamba ujumbe haueleweki, kwa kuujibu

about-withdraw = Ondoa ulichosema, kwa kukijibu

# Beside /away in the menu of commands.
about-away = Sema hutakuwepo hadi lini

# Beside /language in the menu of commands.
about-language = Chagua lugha ninayotumia hapa

about-promise = Kuahidi jambo kufikia siku fulani

about-promises = Kuonyesha ahadi: zako, mlizoahidiwa, za wote

about-pending = Wawezeshaji: kilicho wazi, kilichochelewa, kinachosubiri

about-mediate = Wawezeshaji: kuuliza washirika wawili yale yale, peke yao

about-morning = Chagua wakati wa kusoma asubuhi yanayosubiri

about-say = Sema jambo kwa makundi yote, au kadhaa

about-nudge = Andika neno jema kwa aliye kimya

about-note = Andika dokezo kuhusu mshirika, kwako peke yako

about-handover = Mkabidhi mwingine jukumu la mwezeshaji

about-remove = Kutomhesabu mtu tena

about-digest = Ona yaliyokuja tangu muhtasari uliopita

about-propose = Kupendekeza jambo la kuamua pamoja

about-decisions = Kuonyesha mapendekezo na maamuzi

about-search = Tafuta yote yaliyosemwa, kuahidiwa na kuamuliwa

about-concern = Kumwambia mwezeshaji peke yake jambo lililo moyoni
about-goal = Weka lengo la pamoja

about-goals = Ona malengo na yamefikia wapi

about-measure = Hesabu kitu kuelekea lengo

about-reliability = Ona jinsi majibu na ahadi zinavyotimizwa

about-voices = Waonyeshe wawezeshaji nani anasikika, na aulizwe nani kwanza

about-speaksfor = Sema unawasemea nani pia, kama wanawake au vijana

about-roles = Ona nani anafanya na kuleta nini, au sema kikundi chenu kinaleta nini

# Beside /checkin in the menu of commands.
about-checkin = Jibu mapema maswali ya awamu ijayo

# Beside /protocols in the menu of commands.
about-protocols = Tazama itifaki zilizopo

# Beside /preview in the menu of commands.
about-preview = Tazama kitakachoulizwa, na lini

# Beside /partners in the menu of commands.
about-partners = Tazama wanaoshiriki

about-partner = Sema unazungumza kwa niaba ya nani katika mazungumzo ya pamoja

about-place = Tazama au badilisha mji, sikukuu na mapumziko ya kikundi

about-quiet = Tazama au badilisha saa za utulivu za kikundi

about-manner = Chagua namna ninavyozungumza na kikundi chenu

about-translators = Ona au chagua nani anatafsiri kinachoandikwa

# Beside /adopt in the menu of commands.
about-adopt = Pendekeza itifaki kwa washirika wote

# Beside /schedule in the menu of commands.
about-schedule = Tazama au badilisha siku na saa

# Beside /pause in the menu of commands.
about-pause = Sitisha itifaki kwa muda

# Beside /resume in the menu of commands.
about-resume = Endeleza itifaki iliyositishwa

# Beside /now in the menu of commands.
about-now = Uliza sasa maswali ya awamu

about-rhythm = Kuonyesha mpangilio unaotumika, au kuanza na kumaliza wa dharura

# Beside /role in the menu of commands.
about-role = Tazama au toa majukumu

# Beside /invite in the menu of commands.
about-invite = Pata msimbo wa kumwalika mshirika

about-threads = Weka kila awamu katika uzi wake hapa

about-polls = Onyesha machaguo kama kura hapa

about-terms = Onyesha istilahi na tafsiri zake

about-corrections = Onyesha yaliyosahihishwa katika tafsiri

about-term = Weka tafsiri ya istilahi

# Beside /review in the menu of commands.
about-review = Pitia jinsi itifaki zinavyotafsiriwa

about-link = Utambulike pia kwenye jukwaa lile lingine

about-unlink = Utambulike kwa akaunti hii pekee

# Beside /join in the menu of commands.
about-join = Jiunge kwa msimbo wa mwaliko

# Beside /start in the menu of commands.
about-start = Anzisha ushirikiano kwa msimbo

# Beside /leave in the menu of commands.
about-leave = Ondoka kwenye ushirikiano

# Beside /mydata in the menu of commands.
about-mydata = Pata faraghani yote yanayohifadhiwa kukuhusu

# Beside /forget in the menu of commands.
about-forget = Futa yote yanayohifadhiwa kukuhusu

# Beside /keep in the menu of commands.
about-keep = Maneno huhifadhiwa kwa muda gani

# Beside /export in the menu of commands.
about-export = Kinachoweza kusomwa na wote, jedwali au ripoti

# Beside /calendar in the menu of commands.
about-calendar = Yanayokusubiri, kwa programu ya kalenda

# Beside /chart in the menu of commands.
about-chart = Lengo limefikia wapi, kwa picha
