### ကတိများ – လွတ်လပ်စွာပေးတဲ့ စကားပါ၊ အမိန့်မဟုတ်ပါ၊ အပြစ်တင်တာလည်း မဟုတ်ပါ။ အဖွဲ့ကို “သင်တို့”၊ တစ်ဦးကို “သင်” လို့ ခေါ်ပါတယ်။
### နောက်ဆုံးရက်ကို ရက်စွဲနောက်မှာ “အထိ” နဲ့ ပြောပါတယ်။

promise-quote = { $what }

promise-to-all = အားလုံး

promise-by-when = ဘယ်နေ့အထိလဲ။ နေ့တစ်နေ့ကို နှိပ်ပါ၊ ဒါမှမဟုတ် နေ့နဲ့ ပြန်စာပို့ပါ – “သောကြာ”၊ “မတ် 9”၊ “2 ပတ်”။

promise-by-when-of = { $who }၊ ဘယ်နေ့အထိလဲ။ နေ့တစ်နေ့ကို နှိပ်ပါ၊ ဒါမှမဟုတ် နေ့နဲ့ ပြန်စာပို့ပါ – “သောကြာ”၊ “မတ် 9”၊ “2 ပတ်”။

promise-which-day = ဘယ်နေ့ကို ဆိုလိုပါသလဲ။

promise-sure = { $who } က { $whom } ကို ဒီကတိ ပေးပါတယ်၊ { DAY($due, year: 1) } အထိပါ။ မှန်ပါသလား။ အတည်ပြုမှ ထည့်တွက်ပြီး သူတို့ကို ပြောပါမယ်။

promise-sure-for = { $who } က { $whom } ကို ဒီကတိ ပေးမလား သင် မေးနေပါတယ်၊ { DAY($due, year: 1) } အထိပါ။ မှန်ပါသလား။ သူတို့ လက်ခံမှသာ ထည့်တွက်ပါမယ်။

promise-whom = ဘယ်သူ့ကို ကတိပေးတာလဲ။

promise-which-one = သူတို့ထဲက ဘယ်သူ့ကိုလဲ။ အဲဒီမှာ အဲဒီလူတစ်ယောက်ပဲ ဖတ်ရပါမယ်။

promise-noted = ✓ ကတိ { $number } – { $who } က { $whom } ကို၊ { DAY($due, year: 1) } အထိ။ အချိန်မီ သတိပေးပါမယ်။

promise-made = ကတိ { $number } – { $who } က { $whom } ကို၊ { DAY($due, year: 1) } အထိ။

promise-of-decision = ဆုံးဖြတ်ချက် { $number } က လာတာပါ။

promise-proposed-sent = { $who } ကို မေးပါမယ်။ လက်ခံမှ ထည့်တွက်ပါမယ်။

promise-proposed = { $who }၊ { $whom } ကို ဒီကတိ ပေးနိုင်မလား { $by } က မေးပါတယ်၊ { DAY($due, year: 1) } အထိပါ။ လက်ခံတာ၊ တခြားနေ့ ပြောတာ၊ ငြင်းတာ လွတ်လပ်စွာ လုပ်နိုင်ပါတယ်။

promise-proposed-over = { $who }၊ { $whom } ကို ဒီကတိ ပေးနိုင်မလား { $by } က မေးခဲ့ပါတယ်၊ { DAY($due, year: 1) } အထိပါ။ အဲဒီနေ့ ကျော်သွားပါပြီ။ တခြားနေ့ ပြောတာ၊ ငြင်းတာ လွတ်လပ်စွာ လုပ်နိုင်ပါတယ်။

promise-accept-with-day = ဒါဆို { DAY($day, year: 1) } အထိပါ။ ကတိပေးပါသလား။

promise-accepted = ✓ { $who } လက်ခံပါတယ် – ကတိ { $number }၊ { DAY($due, year: 1) } အထိ။ အချိန်မီ သတိပေးပါမယ်။

promise-declined = { $who } က ဒါကို တာဝန်မယူပါ။

promise-dropped = လွှတ်လိုက်ပါပြီ၊ ဘာကတိမှ မပေးခဲ့ပါ။

promise-as-it-was = ကတိ { $number } အရင်အတိုင်းပါပဲ၊ { DAY($due, year: 1) } အထိ။

promise-reminder = { $who }၊ { $whom } ကို ပေးထားတဲ့ ကတိကို သတိပေးပါရစေ၊ { $due } အထိ –

promise-for-deputy = { $deputy }၊ { $who } မရှိခင်အတွင်း – ဒါကို { $whom } ကို ကတိပေးထားပါတယ်၊ { $due } အထိပါ။ ကြည့်ပေးနိုင်မလား၊ ဒါမှမဟုတ် ရက်အသစ် သတ်မှတ်ပေးနိုင်မလား။

promise-late = { $who }၊ ဒီကတိက { $due } အထိ ဖြစ်ပါတယ်။ ပြီးပြီဆိုရင် “ပြီးပါပြီ” ကို နှိပ်ပါ။ ပိုကြာမယ်ဆိုရင် ရက်အသစ် ပြောပါ။ အခက်အခဲရှိရင် “အကူအညီလိုပါတယ်” ကို နှိပ်ပါ။

promises-reminder = { $who }၊ ကတိ { $count } ခုကို သတိပေးပါရစေ။ ဘာလုပ်နိုင်လဲ ကြည့်ဖို့ နံပါတ်ကို နှိပ်ပါ –

reminders-together = { $who }၊ ဒီနေ့အတွက် သတိပေးချက်များပါ။ ဘာလုပ်နိုင်လဲ ကြည့်ဖို့ နံပါတ်ကို နှိပ်ပါ –

reminder-item = { $mark } { $what }

reminder-roles = တာဝန်များနဲ့ သင်တို့အဖွဲ့ရဲ့ ပါဝင်မှု – မှန်နေသေးသလား။

promise-item = { $number }. { $who } က { $whom } ကို၊ { $due } အထိ – { $what }

promise-item-kept = { $number }. ✓ { $who } က { $whom } ကို – { $what }

promise-item-late = { $number }. { $who } က { $whom } ကို၊ နောက်ဆုံးရက် { $due } ဖြစ်ခဲ့ – { $what }

promise-late-elsewhere = { $as } သင့်ဆီ အသိပေးပါရစေ။ { $who } က { $whom } ကို ပေးတဲ့ ကတိ { $number } တည်ပြီးပြီလို့ မပြောသေးပါ (နောက်ဆုံးရက် { $due })။ ဘယ်လို ကူညီနိုင်မလဲ မေးပေးနိုင်မလား။

promises-late-elsewhere = { $as } သင့်ဆီ အသိပေးပါရစေ။ ကတိ { $count } ခု ရက်ကျော်နေပါပြီ။ ဘယ်လို ကူညီနိုင်မလဲ မေးပေးနိုင်မလား။

promise-late-owed = { $who } က သင်တို့ကို ပေးတဲ့ ကတိ { $number } ရဲ့ နောက်ဆုံးရက်က { $due } ဖြစ်ပြီး မပြီးသေးပါ။

for-you-facilitator = ပံ့ပိုးကူညီသူအနေနဲ့

for-you-coordinator = ညှိနှိုင်းသူအနေနဲ့

for-you-role = “{ $role }” တာဝန်ယူထားသူအနေနဲ့

promise-kept = ✓ { $who } ရဲ့ ကတိ { $number } တည်ပြီးပါပြီလို့ { $by } က ပြောပါတယ်။

promise-kept-by = ✓ { $who } က ကတိ { $number } ကို တည်ပြီးပါပြီ။

promise-what-to-show = ကျေးဇူးတင်ပါတယ်။ ပြစရာ (ဓာတ်ပုံ၊ စာရွက်စာတမ်း၊ လင့်ခ်) ရှိရင် ဒီစာကို အဲဒါနဲ့ ပြန်စာပို့ပါ။

promise-evidence = ကတိ { $number } ဘယ်လို တည်ခဲ့လဲ { $who } က ပြပါတယ် – { $said }

promise-evidence-noted = ကျေးဇူးတင်ပါတယ်၊ ဆက်ပို့ပေးပါမယ်။

promise-is-it-done = ကျေးဇူးတင်ပါတယ်။ ဒါကို ကတိ { $number } နဲ့အတူ သိမ်းထားပါတယ်၊ သက်ဆိုင်သူတွေ အဲဒီမှာ တွေ့နိုင်ပါတယ်။ ပြီးပြီလား။

promise-not-yet = ကတိ { $number } ဆက်ရှိပါတယ်၊ { DAY($due, year: 1) } အထိ။ ပြထားတာက အဲဒီကတိနဲ့အတူ ရှိနေပါတယ်။

promise-shown = ကတိ { $number } အကြောင်း { $who } က ဒါကို ပြပါတယ် – { $said }

promise-show-which = ဒါက ဘယ်ကတိအကြောင်းပါလဲ။ မသိမ်းရသေးပါ။ ဆိုလိုတဲ့ ကတိရဲ့ နံပါတ်ကို နှိပ်ပြီး ပေါ်လာတဲ့စာကို ဒါနဲ့ ပြန်စာပို့ပါ။

promise-new-day-when = { DAY($due, year: 1) } အစား ဘယ်နေ့အထိလဲ။ နေ့တစ်နေ့ကို နှိပ်ပါ၊ ဒါမှမဟုတ် နေ့နဲ့ ပြန်စာပို့ပါ – “သောကြာ”၊ “မတ် 9”၊ “2 ပတ်”။

promise-why-new-day = ဒါဆို { DAY($day, year: 1) } ပါ။ ဘာကြောင့်လဲ။ စကားအနည်းငယ်နဲ့ ပြန်စာပို့ပေးပါ၊ သက်ဆိုင်သူများက ရက်အသစ်နဲ့အတူ ဖတ်ပါမယ်။

promise-new-day-sure = { DAY($due, year: 1) } အစား { DAY($day, year: 1) } ပါ။ အကြောင်းရင်း – { $reason }။ မှန်ပါသလား။

promise-moved = { $who } ရဲ့ ကတိ { $number } – { DAY($before, year: 1) } အစား { DAY($day, year: 1) }။ အကြောင်းရင်း – { $reason }

promise-day-proposed = { $who }၊ ကတိ { $number } အတွက် { $by } က တခြားနေ့တစ်နေ့ အဆိုပြုပါတယ် – { DAY($due, year: 1) } အစား { DAY($day, year: 1) } ပါ။ အကြောင်းရင်း – { $reason } သင် လက်ခံမှသာ အတည်ဖြစ်ပါတယ်။

promise-day-declined = { $who } က ကတိ { $number } ကို မူလအတိုင်း ထားပါတယ်၊ { DAY($due, year: 1) } အထိ။

promise-once-more = မမြင်လိုက်မှာစိုးလို့ နောက်တစ်ကြိမ်ပဲ မေးပါရစေ –

promise-help = { $as } သင့်ဆီ အသိပေးပါရစေ။ { $who } က ကတိ { $number } အတွက် အကူအညီ တောင်းပါတယ် (နောက်ဆုံးရက် { $due })။ ဆက်သွယ်ပေးပါ။

promise-help-called = { $by } က အကူအညီ တောင်းပါတယ်။ ပံ့ပိုးကူညီသူကိုသာ ပြောထားပါတယ်၊ တခြားသူကို မပြောပါ။

promise-help-called-who = { $by } က အကူအညီ တောင်းနေပါတယ်။ { $who } ကိုသာ ပြောပြီး တခြားသူကို မပြောပါ။

promise-help-waits = { $by } က အကူအညီ တောင်းနေပါတယ်။ { $who } မရှိပါ၊ ပြန်ရောက်မှ ဖတ်ပါမယ်၊ တခြားသူ မဖတ်ပါ။ မစောင့်နိုင်ရင် ယုံကြည်ရတဲ့ မိတ်ဖက်ကို မေးပါ။

promise-help-nobody = ပြောပြရမယ့် ပံ့ပိုးကူညီသူ မရှိသေးပါ။ ယုံကြည်ရတဲ့ မိတ်ဖက်တစ်ဖွဲ့ကို မေးပေးပါ။

promise-why-let-go = ဘာကြောင့် လွှတ်လိုက်လို့ ရမလဲ။ စကားအနည်းငယ်နဲ့ ပြန်စာပို့ပေးပါ။ ကတိရသူများက ဆုံးဖြတ်ပါမယ်။

promise-let-go-asked = { $who } က ကတိ { $number } ကို လွှတ်ပေးဖို့ သင်တို့ကို တောင်းပါတယ် (နောက်ဆုံးရက် { $due })။ အကြောင်းရင်း – { $reason }

promise-let-go-asked-other = { $who } ရဲ့ ကတိ { $number } ကို လွှတ်ပေးလို့ ရမလားလို့ { $by } က သင်တို့ကို မေးပါတယ် (နောက်ဆုံးရက် { $due })။ အကြောင်းရင်း – { $reason }

promise-let-go-waits = မေးထားပါတယ် – { $whom }။ သဘောမတူမချင်း ကတိက အတည်ဖြစ်ပါတယ်။

promise-let-go-agreed = ✓ { $who } က လွှတ်ဖို့ သဘောတူပါတယ်။ တခြားသူများကို စောင့်နေပါတယ်။

promise-let-go = အားလုံး သဘောတူလို့ { $who } ရဲ့ ကတိ { $number } ကို လွှတ်လိုက်ပါပြီ။ အကြောင်းရင်း – { $reason }

promise-not-let-go = { $who } က ကတိ { $number } ကို တည်စေချင်ပါတယ်။ ကတိက အတည်ဖြစ်ပါတယ်၊ ရက်အသစ်ကို အချိန်မရွေး ပြောနိုင်ပါတယ်။

promise-how = ဘာကို၊ ဘယ်နေ့အထိ ကတိပေးပါသလဲ။ ဒီလို ရေးပါ – /promise ကျောင်းကို ဖုန်းဆက်မယ် နောက်ဆုံး သောကြာ။ တခြားသူအတွက်ဆို သူ့အဖြေကို /promise နဲ့ ပြန်စာပို့ပါ။

promise-not-of-private = ဒါကို ယုံကြည်ပြီး သီးသန့်ပြောထားတာမို့ တခြားသူများ ဖတ်ရမယ့် ကတိ မဖြစ်နိုင်ပါ။

promise-unknown = ဒီမှာ အဲဒီလိုကတိ မရှိပါ။ ရှိတာတွေကို /promises နဲ့ ကြည့်ပါ။

promise-of-others = ဒါကို ပြောရမှာက { $who } ပါ။

promise-owed-to-others = ဒါကို ပြောရမှာက ကတိရသူများပါ – { $whom }။

promise-day-over = { DAY($day, year: 1) } ကျော်သွားပါပြီ။ ဘယ်နေ့ကို ဆိုလိုပါသလဲ။

promise-day-too-far = { DAY($day, year: 1) } က အရမ်းဝေးပါတယ်။ ဘယ်နေ့ကို ဆိုလိုပါသလဲ။

promise-day-unread = ဘယ်နေ့လဲ။ ဒီလို ရေးပါ – သောကြာ၊ မတ် 9၊ 2027-03-09၊ 2 ပတ်။

promise-reply-how = ဒီကတိအကြောင်း ဘာပြောချင်ပါသလဲ။ တည်ပြီးရင် “ပြီးပါပြီ” လို့ ပြန်စာပို့ပါ။ ကတိအားလုံးကို ခလုတ်တွေနဲ့အတူ /promises နဲ့ ကြည့်ပါ။

promise-kept-already = ဒီကတိ တည်ပြီးပါပြီလို့ { $who } က ပြောထားပါတယ်။ ကျေးဇူးတင်ပါတယ်။

promise-let-go-already = ဒီကတိကို လွှတ်ပြီးပါပြီ၊ နောက်ဆုံးပြောခဲ့သူ – { $who }။

promise-declined-already = ဒါကို တာဝန်မယူဘူးလို့ { $who } က ပြောထားပါတယ်။ ကတိပေးချင်သေးရင် /promise နဲ့ ရေးပါ။

promise-not-now = ဒီကတိက ရှေ့ဆက်သွားပြီးပါပြီ။ အခြေအနေကို /promises နဲ့ ကြည့်ပါ။

promise-day-being-named = { $who } က အခု တခြားနေ့တစ်နေ့ကို အဆိုပြုနေပါတယ်။ လိုသေးရင် တစ်နာရီနေမှ ထပ်စမ်းကြည့်ပါ။

change-commitments = ~ ကတိကို ဘယ်တော့ သတိပေးမလဲ၊ နောက်ကျရင် ဘယ်သူ့ကို ပြောမလဲ ဆိုတာ ပြောင်းသွားပါတယ်

button-new-day = ရက်အသစ်

button-propose-day = နေ့ရက် အဆိုပြုမယ်

button-leave-day = မူလအတိုင်း ထားမယ်

button-help = အကူအညီလိုပါတယ်

button-not-yet = မပြီးသေးပါ

button-let-go = လွှတ်လိုက်ချင်ပါတယ်

button-never-mind = ထားလိုက်ပါ

button-accept = လက်ခံပါတယ်

button-decline = အခုတော့ မလုပ်နိုင်ပါ

button-promise = ဟုတ်ကဲ့၊ ကတိပေးပါတယ်

button-propose = ဟုတ်ကဲ့၊ မေးပေးပါ

button-sure = ဟုတ်ကဲ့၊ မှန်ပါတယ်

button-other-day = တခြားနေ့

button-alone = တစ်ဦးတည်း ကတိပေးပါတယ်

button-all = အားလုံး ကတိပေးပါတယ်

button-whom = ဘယ်သူ့ကိုလဲ။

button-one-person = တစ်ယောက်တည်းကို

button-day = { $day }

button-agree-let-go = ဟုတ်ကဲ့၊ လွှတ်လိုက်ပါ

button-keep = ကတိတည်ပေးပါ

promises-mine-title = သင်ပေးထားတဲ့ ကတိများ

promises-owed-title = သင်တို့ကို ပေးထားတဲ့ ကတိများ

promises-ours-title = အားလုံးကြားက ကတိများ

promises-pending-title = စောင့်ဆိုင်းနေတာများ

promises-mine-none = သင့်မှာ မပြီးသေးတဲ့ ကတိ မရှိပါ။ စပေးဖို့ /promise ကို သုံးပါ။

promises-owed-none = သင်တို့ကို ပေးထားပြီး မပြီးသေးတဲ့ ကတိ မရှိပါ။

promises-ours-none = မပြီးသေးတဲ့ ကတိ မရှိပါ။

promises-pending-none = စောင့်နေတာ မရှိပါ။ မပြီးသေးတဲ့ ကတိ၊ လက်ခံဖို့ စောင့်နေတဲ့ ကတိ မရှိပါ။

promises-pending-concerns = သင့်ဆီမှာ စောင့်နေတဲ့ စိုးရိမ်ချက် – { $count }။ ကြည့်ရန် – /concern

promises-page = စာမျက်နှာ { $page } / { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. { $who } က { $whom } ကို၊ { $due } အထိ၊ လက်ခံဖို့ စောင့်နေ – { $what }

promise-item-pending =
    { $number }. { $who }၊ { $due } အထိ{ $moved ->
        [0] {""}
        [1] ၊ ရက် တစ်ကြိမ် ပြောင်းပြီး
       *[other] ၊ ရက် { $moved } ကြိမ် ပြောင်းပြီး
    } – { $what }

promise-item-pending-late =
    { $number }. { $who }၊ နောက်ဆုံးရက် { $due } ဖြစ်ခဲ့၊ ကျော်ပြီး { $late }{ $moved ->
        [0] {""}
        [1] ၊ ရက် တစ်ကြိမ် ပြောင်းပြီး
       *[other] ၊ ရက် { $moved } ကြိမ် ပြောင်းပြီး
    } – { $what }

promise-waits = ကတိ { $number } ကို { $who } လက်ခံဖို့ စောင့်နေပါတယ် – { $whom } ကို၊ { DAY($due, year: 1) } အထိ။

promise-was-asked = နံပါတ် { $number } ကို { $who } ဆီ မေးခဲ့ပါတယ် – { $whom } ကို၊ { DAY($due, year: 1) } အထိ။

promise-owed-no-more = ဒါကို ဘယ်သူမှ တာဝန်မရှိတော့ပါ။

promise-waits-day = ⏳ တခြားနေ့ ({ $day }) အတွက် { $who } ရဲ့ အဖြေကို စောင့်နေပါတယ် ({ $asked } က မေးထားပါတယ်)။

promise-waits-let-go = ⏳ လွှတ်ပေးဖို့အတွက် { $whom } ရဲ့ အဖြေကို စောင့်နေပါတယ် ({ $asked } က မေးထားပါတယ်)။

promise-made-of-it = ဒါက ကတိ { $number } ဖြစ်ပြီးသားပါ။ အခြေအနေကို /promises နဲ့ ကြည့်ပါ။

promises-pending-alone = ဒါကို သင့်တစ်ဦးတည်းကို တိုက်ရိုက်စကားပြောခန်းမှာ ပြပါမယ်။

promises-of-another = ဒီစာရင်းက တခြားသူရဲ့ စာရင်းပါ။ သင့်စာရင်းကို /promises နဲ့ ကြည့်ပါ။

digest-promise-kept = ✓ { $who } ပေးပြီး တည်ခဲ့တဲ့ ကတိ – { $what }

digest-promise-open = ○ { $who } ရဲ့ ကတိ၊ { $due } အထိ – { $what }

button-make-promise = ကတိအဖြစ်ယူမယ်

button-page-back = နောက်သို့

button-page-on = ဆက်ကြည့်

button-promises-mine = မိမိကတိများ

button-promises-owed = ရထားတဲ့ကတိများ

button-promises-ours = အားလုံးရဲ့ကတိများ
