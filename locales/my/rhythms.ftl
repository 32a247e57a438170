### လုပ်ငန်းစဉ်တစ်ခု ဘယ်နှစ်ကြိမ် လာသလဲ ဆိုတာကို ပြောပုံနဲ့ ပြောင်းလဲမှုကို ကြေညာပုံ။

schedule-which-day = ဘယ်နေ့လဲ။ အကြိမ်နှုန်းနဲ့အတူ နေ့ကို ဒီလို ရေးပေးပါ – { $example }

## ဘယ်နှစ်ကြိမ် လာသလဲ၊ စာကြောင်းထဲမှာ

rhythm-every-day =
    { $count ->
        [1] နေ့စဉ်
       *[other] { $count } ရက်တစ်ကြိမ်
    }
rhythm-every-weekday =
    { $count ->
        [1] အလုပ်လုပ်ရက်တိုင်း
       *[other] အလုပ်လုပ်ရက် { $count } ရက်တစ်ကြိမ်
    }
rhythm-every-week =
    { $count ->
        [1] အပတ်စဉ်
       *[other] { $count } ပတ်တစ်ကြိမ်
    }
rhythm-every-month =
    { $count ->
        [1] လစဉ်
       *[other] { $count } လတစ်ကြိမ်
    }
rhythm-every-quarter =
    { $count ->
        [1] သုံးလတစ်ကြိမ်
        [2] ခြောက်လတစ်ကြိမ်
       *[other] သုံးလပတ် { $count } ခုတစ်ကြိမ်
    }
rhythm-every-year =
    { $count ->
        [1] နှစ်စဉ်
       *[other] { $count } နှစ်တစ်ကြိမ်
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $nth ->
        [-1] နောက်ဆုံး { $day }နေ့
        [1] ပထမ { $day }နေ့
        [2] ဒုတိယ { $day }နေ့
        [3] တတိယ { $day }နေ့
       *[other] စတုတ္ထ { $day }နေ့
    }
rhythm-working-day =
    { $nth ->
        [-1] နောက်ဆုံး အလုပ်လုပ်ရက်
       *[other] အလုပ်လုပ်ရက် { $nth } ရက်မြောက်
    }
rhythm-day-of-month =
    { $nth ->
        [-1] နောက်ဆုံးရက်
       *[other] { $nth } ရက်
    }
rhythm-of-rule = ဒီစည်းမျဉ်းအရ – { $rule }
rhythm-after-start = သင်တို့ စပြီး { $lengths } အကြာ
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = ဒီရက်များမှာသာ – { $days }
rhythm-dates = သတ်မှတ်ရက် { $count } ရက်မှာ
rhythm-at-own-clock = { $rhythm }၊ အဖွဲ့တစ်ဖွဲ့စီရဲ့ ဒေသစံတော်ချိန် { $hour }
rhythm-at-clock-of = { $rhythm }၊ { $zone } စံတော်ချိန် { $hour }
rhythm-from = { $rhythm }၊ { DAY($day, year: 1) } ကစပြီး
rhythm-until = { $rhythm }၊ { DAY($day, year: 1) } အထိ
rhythm-after-checkin = { $checkin } အနှစ်ချုပ်ပြီး { $length } အတွင်း

## အချိန်ဇယား

schedule-paused-title = { $title }၊ ဗားရှင်း { $version } – ခေတ္တရပ်ထား
schedule-paused = ညှိနှိုင်းသူက /resume နဲ့ ပြန်မစမချင်း ဘာမှ မမေးပါ။
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id } – { $rhythm }
schedule-duty-rests = { $id } – { $does }၊ { $rhythm }
schedule-as-it-is = “{ $said }” က အခုလည်း ဒီအတိုင်းပါပဲ – { $rhythm }။

## ပြောင်းလဲမှု ကြေညာပုံ၊ တစ်ခုကို တစ်ကြောင်း

change-name = ~ အမည်သစ် – { $what } (အရင်က { $before })
change-when = ~ { $what } က အခုကစပြီး တခြားအချိန်များမှာ လာပါမယ် – { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what } – ရုံးပိတ်ရက်နဲ့ နားရက်များမှာ မပါပါ
        [next-working-day] ~ { $what } – ရုံးပိတ်ရက်နဲ့ နားရက်များကနေ နောက်အလုပ်လုပ်ရက်ကို ရွှေ့ပါတယ်
       *[other] ~ { $what } – ရုံးပိတ်ရက်နဲ့ နားရက်များမှာလည်း လာပါတယ်
    }
change-asks = ~ { $what } – အခုကစပြီး အဖွဲ့တိုင်းမှာ တစ်ကြိမ် မေးမယ့်သူ – { $role }
change-asks-each = ~ { $what } – အခုကစပြီး တစ်ဦးချင်း မေးမယ့်သူများ – { $role }
change-open-for = ~ { $what } – အဖြေလက်ခံချိန် { $length }
change-reminders = ~ { $what } – သတိပေးချိန် ပြောင်းသွားပါတယ်၊ ဒါမှမဟုတ် သတိမပေးတော့ပါ
change-silence = ~ { $what } – မဖြေသူရှိရင် အသိပေးမယ့်သူ – { $role }
change-silence-urgent = ~ { $what } – မဖြေသူရှိရင် တိတ်ဆိတ်ချိန်မှာတောင် အသိပေးမယ့်သူ – { $role }
change-late = ~ { $what } – နောက်ကျရင် ဘယ်သူ့ကို၊ ဘယ်လောက်ကြာမှ ပြောမလဲ ဆိုတာ ပြောင်းသွားပါတယ်
change-digest =
    { $role ->
        [everyone] ~ { $what } – အနှစ်ချုပ်ကို အားလုံး ရပါမယ်
       *[other] ~ { $what } – အနှစ်ချုပ်ရမယ့်သူ – { $role }
    }
change-question-new = + { $what }၊ မေးခွန်းအသစ် – { $question }
change-question-gone = – { $what }၊ မမေးတော့ပါ – { $question }
change-question-reworded = ~ { $what }၊ မေးခွန်းရဲ့ စကားလုံးအသစ် – { $question }
change-question-unworded = ဒီဘာသာစကားများနဲ့ အသစ်ရေးထားသူ မရှိသေးပါ – { $languages } ။ တစ်ယောက်ယောက် မရေးမချင်း စက်က ဘာသာပြန်ပြီး အဲဒီလို ဖော်ပြပါမယ်၊ ဒါမှမဟုတ် ရေးထားတဲ့အတိုင်း ပြပါမယ်။
change-question-before = အခုအထိ – { $question }
change-question-answers = ~ { $what }၊ ဖြေပုံ ပြောင်းသွားပါတယ် – { $question }
change-question-private = ~ { $what }၊ အဖြေကို ဒီတာဝန်ယူထားသူသာ ဖတ်ပါမယ် ({ $role }) – { $question }
change-question-public = ~ { $what }၊ အဖြေကို မိတ်ဖက်အားလုံး ဖတ်ပါမယ် – { $question }
change-question-unnamed = ~ { $what }၊ အဖြေများကို အမည်မပါဘဲ ပြပါမယ် – { $question }
change-question-named = ~ { $what }၊ အဖြေများကို အမည်နဲ့ ပြပါမယ် – { $question }
change-questions-order = ~ { $what } – မေးခွန်းအစီအစဉ် ပြောင်းသွားပါတယ်
change-duty-role = ~ { $what } – အခု လုပ်ရမယ့်တာဝန် – { $role }
change-purpose = ~ ရည်ရွယ်ချက် – { $purpose }
change-role-new = + တာဝန်အသစ် “{ $role }” – { $does }
change-role-gone = – တာဝန် မဟုတ်တော့ပါ – “{ $role }”
change-role = ~ “{ $role }” တာဝန် – { $does }
change-agreements = ~ သဘောတူညီချက်များ ပြောင်းသွားပါတယ်။ အခု ဒီလိုပါ –
change-agreements-none = – သဘောတူညီချက် မရှိတော့ပါ
change-decisions = ~ အတူဆုံးဖြတ်ပုံ ပြောင်းသွားပါတယ်
change-review = ~ လုပ်ငန်းစဉ်ကို ပြန်လည်သုံးသပ်ချိန် – { $rhythm }
change-review-none = – လုပ်ငန်းစဉ်ကို အလိုအလျောက် ပြန်လည်မသုံးသပ်တော့ပါ
change-languages = ~ အကြောင်းအရာ အတူတူပါ၊ အရင်နဲ့မတူတဲ့ ဘာသာစကားများနဲ့ ရေးထားပါတယ်
change-none = ဗားရှင်းနံပါတ်ကလွဲပြီး ဘာမှ မပြောင်းပါ။

## အသစ်နဲ့ အစားထိုးလိုက်တဲ့ အဆိုပြုချက်

proposal-replaced = { $who } က စောင့်နေတဲ့ဟာအစား { $title } ရဲ့ ပိုသစ်တဲ့ ဗားရှင်းကို အဆိုပြုပါတယ် (ဗားရှင်း { $version })။ ပြောင်းသွားတာတွေက –
proposal-is-gone = ဒီအဆိုပြုချက်ကို ပိုသစ်တဲ့ ဗားရှင်းနဲ့ အစားထိုးလိုက်ပါပြီ။ အဲဒါကို ကြည့်ပေးပါ။
proposal-agree-anew = { $who } က အရင်ဟာကို သဘောတူထားပါတယ်။ ဒါလည်း သင့်တော်ရင် ထပ်ပြီး သဘောတူပေးပါ။
