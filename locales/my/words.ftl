### What we understand, and the small marks around other people's words: Burmese, in Unicode.
### Words are told apart as they are spelt; a command is typed as one word, without a space.

## Marks

original-line = ({ $language }: { $said })

original-line-through = ({ $language }၊ { $through } မှတစ်ဆင့်: { $said })

corrected-line = ({ $language }၊ { $who } ပြင်ထား: { $said })

checked-line = ({ $language }၊ { $who } စစ်ဆေးပြီး: { $said })

corrected-in-part-line = ({ $language }: တစ်စိတ်တစ်ပိုင်းကို { $who } က ပြင်ထားပါတယ်)

after-correction-line = ({ $language }: { $who } အရင်ပြင်ခဲ့တာကို အခြေခံထားပါတယ်)

untranslated-unreachable = ({ $language }: ဘာသာမပြန်ထားပါ၊ ဘာသာပြန်စနစ်ကို ဆက်သွယ်လို့ မရပါ)

untranslated-not-sure = ({ $language }: ဘာသာမပြန်ထားပါ၊ ယုံကြည်ရတဲ့ ဘာသာပြန် မရပါ)

untranslated-forbidden = ({ $language }: ဘာသာမပြန်ထားပါ၊ ဘယ်ဘာသာပြန်စနစ်မှ ကြည့်ခွင့်မရှိပါ)

untranslated-ceiling = ({ $language }: ဘာသာမပြန်ထားပါ၊ ဒီလအတွက် သတ်မှတ်ချက် ကုန်သွားပါပြီ)

untranslated-unable = ({ $language }: ဘာသာမပြန်ထားပါ၊ ဒီမှာ ဘာသာပြန်နိုင်တဲ့ စနစ် မရှိပါ)

## Lengths of time

span-days = { $count } ရက်

span-hours = { $count } နာရီ

span-minutes = { $count } မိနစ်

span-both = { $more } နဲ့ { $less }

moment-beside = { $here }၊ ထိုနေရာတွင် { $there }

## Answers

yes-words = ဟုတ်ကဲ့, ဟုတ်, ဟုတ်တယ်, ဟုတ်ပါတယ်, အင်း, အိုကေ, ရတယ်, ရပါတယ်, သေချာပေါက်, ဟုတ်ကဲ့ပါ, ရပါတယ်ရှင့်, ရပါတယ်ခင်ဗျာ, သဘောတူ, သဘောတူပါတယ်, ကောင်းပါပြီ, ဟုတ်ပြီ

no-words = မဟုတ်ပါ, မဟုတ်ဘူး, မဟုတ်ပါဘူး, မဟုတ်, ဟင့်အင်း, မရဘူး, မရပါ, မဟုတ်သေးဘူး, မရှိဘူး, မရသေးဘူး, မရှိသေးဘူး, သဘောမတူ

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = ကျေးဇူးတင်ပါတယ်, ကျေးဇူးပါ, ရှင့်, ရှင်, ခင်ဗျာ, ဗျာ
greeting-words = မင်္ဂလာပါ, နေကောင်းလား, ဟယ်လို

skip-words = ကျော်, ကျော်မယ်, ကျော်ပါ, ကျော်ပါမယ်, ဒါကျော်မယ်

later-words = နောက်မှ, နောက်မှပါ, အခုမဟုတ်ဘူး, ပြီးမှ, ခဏနေမှ

cry-words = ကယ်ပါ, ကယ်ကြပါ, ကယ်ကြပါဦး, ကူညီပါ, ကူညီပါဦး, ကူညီကြပါ, ကူညီကြပါဦး, အကူအညီ, အကူအညီပေးပါ, အကူအညီလိုပါတယ်, အကူအညီ လိုပါတယ်, အရေးပေါ်

position-agree-words = သဘောတူ, သဘောတူတယ်, သဘောတူပါတယ်, သဘောတူပါသည်, ထောက်ခံ, ထောက်ခံတယ်, ထောက်ခံပါတယ်, လက်ခံတယ်, လက်ခံပါတယ်

position-concern-words = သဘောတူပေမယ့် စိုးရိမ်ချက်ရှိတယ်, သဘောတူပေမယ့် စိုးရိမ်ချက်ရှိပါတယ်

position-aside-words = ဘေးဖယ်ပေး, ဘေးဖယ်ပေးတယ်, ဘေးဖယ်ပေးပါတယ်, ဘေးဖယ်ပေးပါမယ်

position-object-words = ကန့်ကွက်, ကန့်ကွက်တယ်, ကန့်ကွက်ပါတယ်, ကန့်ကွက်ပါသည်, ကန့်ကွက်စရာရှိတယ်, ကန့်ကွက်စရာရှိပါတယ်, သဘောမတူဘူး, သဘောမတူပါ, သဘောမတူပါဘူး

position-abstain-words = ကြားနေ, ကြားနေတယ်, ကြားနေပါတယ်, ကြားနေပါမယ်

until-words = အထိ, ထိ, ရက်, ရက်နေ့, နေ့

starting-words = ကနေ, မှ, က

number-turning-words = ဆယ်, ရာ, ရာ့, ထောင်, ထောင့်, သောင်း, သိန်း, သန်း, ကုဋေ, ဒါဇင်, ဘီလီယံ, မီလီယံ, အနုတ် …, အနှုတ် …

zero-words = သုည

out-of-words = … မှာ, … တွင်, … အနက်

promised-to-words = …ကို, …အတွက်, …ဆီ, …ထံ

towards-words = ပန်းတိုင်: …, ရည်မှန်းချက်: …, …ပန်းတိုင်ဆီ, …ပန်းတိုင်အတွက်

review-day-words = ပြန်ကြည့်ရန်: …, ပြန်ကြည့်ရန် …, … ပြန်ကြည့်ရန်, …ပြန်ကြည့်ရန်, … ပြန်ကြည့်မယ်, …ပြန်ကြည့်မယ်

today-words = ဒီနေ့, ယနေ့

tomorrow-words = မနက်ဖြန်, နက်ဖြန်

me-words = ကိုယ်တိုင်, ကျွန်တော်, ကျွန်မ, ကိုယ်

whole-words = အားလုံး, အဖွဲ့, တစ်ဖွဲ့လုံး

on-words = ဖွင့်, ဖွင့်ပါ

off-words = ပိတ်, ပိတ်ပါ

back-words = ပြန်ရောက်ပြီ, ပြန်ရောက်ပါပြီ, ပြန်လာပြီ, ပြန်လာပါပြီ

translators-own-server-words = ကိုယ်ပိုင်ဆာဗာ

translators-nobody-words = ဘယ်သူမှ

schedule-at-words = အချိန်

schedule-on-words = နေ့

schedule-every-words = တိုင်း

schedule-zone-words = ဇုန်, အချိန်ဇုန်

digest-week-words = အပတ်စဉ်, တစ်ပတ်တစ်ခါ

digest-month-words = လစဉ်, တစ်လတစ်ခါ

voice-women-words = အမျိုးသမီးများ, အမျိုးသမီး

voice-youth-words = လူငယ်များ, လူငယ်

voice-elders-words = သက်ကြီးရွယ်အိုများ, သက်ကြီးများ

voice-disability-words = မသန်စွမ်းသူများ

voice-displaced-words = နေရပ်စွန့်ခွာသူများ, ဒုက္ခသည်များ

place-weekend-words = နားရက်, ပိတ်ရက်, အပတ်စဉ်နားရက်

place-no-holidays-words = ပိတ်ရက်မရှိ, ရုံးပိတ်ရက်မရှိ, ရုံးပိတ်ရက် မရှိ

manner-direct-words = a, က, ပထမ

manner-gentle-words = b, ခ, ဒုတိယ

show-ca-gregory-words = ဂရီဂိုရီယန်, ဂရီဂိုရီယန် ပြက္ခဒိန်

show-ca-persian-words = ပါရှန်း, ပါရှန်း ပြက္ခဒိန်

show-ca-islamic-umalqura-words = အစ္စလာမ်, အစ္စလာမ် ပြက္ခဒိန်

show-nu-latn-words = လက်တင်ဂဏန်း, လက်တင် ဂဏန်း

show-nu-arab-words = အာရဗီဂဏန်း, အာရဗီ ဂဏန်း

show-nu-arabext-words = ပါရှန်းဂဏန်း, ပါရှန်း ဂဏန်း

show-nu-mymr-words = မြန်မာဂဏန်း, မြန်မာ ဂဏန်း

unit-day-words = ရက်, နေ့

unit-week-words = ပတ်, အပတ်

unit-month-words = လ

unit-year-words = နှစ်

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

command-start = စတင်, စမယ်

command-join = ဝင်မယ်, ပါဝင်

command-invite = ဖိတ်, ဖိတ်ကြား

command-protocols = လုပ်ငန်းစဉ်များ, လုပ်ငန်းစဉ်

command-adopt = လက်ခံ, လက်ခံမယ်

command-agree = သဘောတူ, သဘောတူပါတယ်

command-preview = ကြိုကြည့်, ကြိုကြည့်မယ်

command-schedule = အချိန်ဇယား, ဇယား

command-pause = ခေတ္တရပ်, ရပ်

command-resume = ပြန်စ, ဆက်လုပ်

command-now = အခု, ယခု

command-rhythm = အစီအစဉ်

rhythm-crisis-words = အရေးပေါ်

rhythm-normal-words = ပုံမှန်

command-checkin = ကြိုဖြေ, ဖြေမယ်

command-role = တာဝန်, အခန်းကဏ္ဍ

command-partners = မိတ်ဖက်များ

command-partner = မိတ်ဖက်

command-language = ဘာသာစကား, ဘာသာ

command-translators = ဘာသာပြန်, ဘာသာပြန်သူများ

command-place = နေရာ, မြို့

command-quiet = တိတ်ဆိတ်, တိတ်ဆိတ်ချိန်

command-manner = လေသံ

command-away = မရှိ, ခွင့်, ပြန်ရောက်ပြီ

command-done = ပြီးပြီ, ပြီးပါပြီ, ပြီး

command-later = နောက်မှ

command-skip = ကျော်, ကျော်မယ်

command-original = မူရင်း

command-fix = ပြင်

command-withdraw = ရုပ်သိမ်း, ပြန်ရုပ်သိမ်း

command-threads = စာတွဲများ, စာတွဲ

command-polls = မဲများ, မဲ

command-show = ပြပါ, ဂဏန်း

command-term = ဝေါဟာရ

command-review = စစ်ဆေး

command-terms = ဝေါဟာရများ

command-corrections = ပြင်ဆင်ချက်များ

command-link = ချိတ်, ချိတ်ဆက်

command-unlink = ဖြုတ်, ချိတ်ဖြုတ်

command-unclear = မရှင်း, နားမလည်

command-promise = ကတိ, ကတိပေး

command-promises = ကတိများ

command-pending = ကျန်, ကျန်တာများ

command-mediate = စေ့စပ်

command-morning = နံနက်

command-say = ပြောပါ

command-nudge = နှုတ်ဆက်

command-note = မှတ်စု

command-handover = လွှဲပြောင်း

command-digest = အကျဉ်း

command-propose = အဆိုပြု, အဆိုပြုချက်

command-decisions = ဆုံးဖြတ်ချက်, ဆုံးဖြတ်ချက်များ

command-goal = ပန်းတိုင်

command-goals = ပန်းတိုင်များ

command-measure = ရေတွက်, တိုင်းတာ

command-reliability = ယုံကြည်ရမှု

command-voices = အသံများ

command-speaksfor = ကိုယ်စားပြု

command-roles = တာဝန်များ

command-concern = စိုးရိမ်, စိုးရိမ်ချက်

command-status = အခြေအနေ

command-help = အကူအညီ

command-sos = ကယ်ပါ, အရေးပေါ်

command-leave = ထွက်, ထွက်မယ်

command-remove = ဖယ်ရှား

command-mydata = ကိုယ့်ဒေတာ

command-forget = မေ့, ဖျက်

command-keep = သိမ်း

command-search = ရှာ, ရှာဖွေ

command-export = ထုတ်ယူ, အစီရင်ခံစာ

command-calendar = ပြက္ခဒိန်

command-chart = ဇယားပုံ

## The menu: what a command does, at most 80 characters.

about-help = ဘာတွေ လုပ်ပေးနိုင်သလဲ၊ ဘယ်လိုလဲ

about-sos = ဘယ်အချိန်မဆို ချက်ချင်း အကူအညီတောင်းရန်

about-status = အခြေအနေ ကြည့်ရန်

about-done = လုပ်ခိုင်းထားတာကို ပြီးပြီလို့ မှတ်ရန်

about-later = နောက်မှ ထပ်မေးစေရန်

about-skip = ဒီမေးခွန်းကို ကျော်ရန်

about-original = စာရဲ့ မူရင်းကို ကြည့်ရန်

about-fix = ဘာသာပြန်ကို ပြန်စာနဲ့ ပြင်ပေးရန်

about-unclear = စာတစ်စောင် မရှင်းကြောင်း ပြန်စာနဲ့ ပြောရန်

about-withdraw = ပြောခဲ့တာကို ပြန်စာပို့ပြီး ရုပ်သိမ်းရန်

about-away = ဘယ်တော့အထိ မရှိမလဲ ပြောရန်

about-language = ဒီမှာ သုံးမယ့် ဘာသာစကားကို ရွေးရန်

about-promise = တစ်ရက်အထိ ကတိပေးရန်

about-promises = ကတိများ ကြည့်ရန် – သင့်ကတိ၊ သင်တို့ရတဲ့ကတိ၊ အားလုံးရဲ့ကတိ

about-pending = ပံ့ပိုးကူညီသူများအတွက် မပြီးသေး၊ နောက်ကျ၊ စောင့်နေတာများ

about-mediate = ပံ့ပိုးကူညီသူများ – နှစ်ဖက်ကို သီးခြားစီ မေးရန်

about-morning = စောင့်နေတာတွေကို မနက် ဘယ်အချိန် ဖတ်မလဲ ရွေးပါ

about-say = အဖွဲ့အားလုံး ဒါမှမဟုတ် တချို့ကို ပြောပါ

about-nudge = တိတ်နေသူကို ကြင်နာတဲ့စကား ရေးပါ

about-note = မိတ်ဖက်အကြောင်း သင့်အတွက်သာ မှတ်ပါ

about-handover = ပံ့ပိုးကူညီသူ တာဝန်ကို လွှဲပါ

about-remove = တစ်ယောက်ယောက်ကို မရေတွက်တော့ရန်

about-digest = နောက်ဆုံးအကျဉ်းပြီးနောက် ဖြစ်တာများ ကြည့်ပါ

about-propose = အားလုံး ဆုံးဖြတ်ဖို့ အဆိုပြုရန်

about-decisions = အဆိုပြုချက်များနဲ့ ဆုံးဖြတ်ချက်များ ကြည့်ရန်

about-search = ပြောခဲ့၊ ကတိပေးခဲ့၊ ဆုံးဖြတ်ခဲ့သမျှ ရှာရန်

about-concern = စိတ်ထဲရှိတာကို ပံ့ပိုးကူညီသူ တစ်ဦးတည်းကို ပြောရန်
about-goal = အားလုံးအတွက် ပန်းတိုင် သတ်မှတ်ရန်

about-goals = ပန်းတိုင်များနှင့် ရောက်နေပုံ ကြည့်ရန်

about-measure = ပန်းတိုင်အတွက် အရေအတွက် ပြောရန်

about-reliability = အဖြေနှင့် ကတိများ တည်မတည် ကြည့်ရန်

about-voices = ဘယ်သူ့အသံ ကြားရသလဲ၊ ဘယ်သူ့ကို အရင်မေးမလဲ ပံ့ပိုးသူကို ပြရန်

about-speaksfor = အမျိုးသမီး၊ လူငယ် စသဖြင့် ဘယ်သူ့ကိုယ်စား ပြောသလဲ ပြောရန်

about-roles = ဘယ်သူ ဘာလုပ်၊ ဘာပါဝင်သလဲ ကြည့်ရန် သို့မဟုတ် ပြောရန်

about-checkin = နောက်မေးမယ့် မေးခွန်းများကို ကြိုဖြေရန်

about-protocols = ရွေးနိုင်တဲ့ လုပ်ငန်းစဉ်များကို ကြည့်ရန်

about-preview = ဘာကို ဘယ်တော့ မေးမလဲ ကြည့်ရန်

about-partners = ဘယ်သူတွေ ပါဝင်သလဲ ကြည့်ရန်

about-partner = မျှသုံးစကားပြောခန်းမှာ ဘယ်သူ့ကိုယ်စားလဲ ပြောရန်

about-place = အဖွဲ့ရဲ့ မြို့၊ ရုံးပိတ်ရက်၊ နားရက်ကို ကြည့်ရန်၊ သတ်မှတ်ရန်

about-quiet = အဖွဲ့ရဲ့ တိတ်ဆိတ်ချိန်ကို ကြည့်ရန်၊ သတ်မှတ်ရန်

about-manner = သင်တို့အဖွဲ့ကို ပြောပုံ ရွေးရန်

about-translators = ရေးတာကို ဘယ်သူဘာသာပြန်လဲ ကြည့်ရန် သို့မဟုတ် ရွေးရန်

about-adopt = မိတ်ဖက်အားလုံးဆီ လုပ်ငန်းစဉ် အဆိုပြုရန်

about-schedule = နေ့နဲ့အချိန်ကို ကြည့်ရန်၊ ပြောင်းရန်

about-pause = လုပ်ငန်းစဉ်ကို ခေတ္တရပ်ရန်

about-resume = ရပ်ထားတဲ့ လုပ်ငန်းစဉ်ကို ပြန်စရန်

about-now = မေးခွန်းများကို အခုပဲ မေးရန်

about-rhythm = ဘယ်အစီအစဉ်နဲ့ သွားနေလဲ ကြည့်ရန်၊ အရေးပေါ်အစီအစဉ် စရန် ရပ်ရန်

about-role = တာဝန်များကို ကြည့်ရန်၊ ပေးရန်

about-invite = မိတ်ဖက်ဖိတ်ရန် ကုဒ်ယူရန်

about-threads = တစ်ကြိမ်စီကို ကိုယ်ပိုင်စာတွဲထဲ ထားရန်

about-polls = ရွေးစရာများကို မဲခွဲမေးခွန်းအဖြစ် ပြရန်

about-terms = ဝေါဟာရများနဲ့ ဘာသာပြန်များကို ကြည့်ရန်

about-corrections = ဘာသာပြန်တွေမှာ ပြင်ထားတာ ကြည့်ရန်

about-term = ဝေါဟာရကို ဘယ်လိုဘာသာပြန်မလဲ သတ်မှတ်ရန်

about-review = လုပ်ငန်းစဉ်ဘာသာပြန်များကို စစ်ဆေးရန်

about-link = တခြားပလက်ဖောင်းမှာလည်း သိစေရန်

about-unlink = ဒီအကောင့်တစ်ခုတည်းနဲ့သာ သိစေရန်

about-join = ဖိတ်ကြားကုဒ်နဲ့ ဝင်ရန်

about-start = ကုဒ်နဲ့ ပူးပေါင်းမှုအသစ် စရန်

about-leave = ပူးပေါင်းမှုကနေ ထွက်ရန်

about-mydata = ကိုယ့်အကြောင်း သိမ်းထားသမျှ ရယူရန်

about-forget = ကိုယ့်အကြောင်း သိမ်းထားသမျှ ဖျက်ရန်

about-keep = စကားများ ဘယ်လောက်ကြာ သိမ်းမလဲ

about-export = အားလုံး ဖတ်နိုင်တာများ၊ ဇယား ဒါမှမဟုတ် အစီရင်ခံစာ

about-calendar = သင့်ရက်စွဲများ၊ ပြက္ခဒိန်အတွက်

about-chart = ပန်းတိုင် ဘယ်လောက်ရောက်လဲ၊ ပုံနဲ့
