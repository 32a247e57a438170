### ပန်းတိုင်များနှင့် ရေတွက်ချက်များအကြောင်း ပြောပုံ။ စာတိုင်းနှင့် ကိန်းရှင်များကို အင်္ဂလိပ်ဖိုင်တွင် ရှင်းပြထားသည်။

goals-title = ကျွန်ုပ်တို့ ပန်းတိုင်များ – စခဲ့သည့်နေရာ → ယခုရောက်သည့်နေရာ → ရောက်လိုသည့်နေရာ

goals-none = ပန်းတိုင် မရှိသေးပါ။ ညှိနှိုင်းသူ သို့မဟုတ် ပံ့ပိုးသူက ဤသို့ သတ်မှတ်ပါတယ် – /goal ရေသန့်ရသော မိသားစု: 40 → 400 မိသားစု 2027-12-31

goal-of-all = အဖွဲ့အားလုံး

goal-item = { $number }. { $whose } – { $what }

goal-item-by = { $number }. { $whose }၊ { DAY($due, year: 1) } နောက်ဆုံး – { $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = မှန်ပါသလား။ အတည်ပြုပြီးရင် အားလုံး ဖတ်ရပါမယ်။

goal-whose = ဒါ ဘယ်သူ့ ပန်းတိုင်ပါလဲ။

goal-set = ပန်းတိုင်အသစ်၊ သတ်မှတ်သူ { $who } –

goal-how-to-count = ဒီအတွက် အရေအတွက် ပြောရန် – /measure { $key } 120

goal-proposed = { $who }၊ ဒီပန်းတိုင်ကို တာဝန်ယူနိုင်မလား { $by } က မေးပါတယ်။ လက်ခံတာ၊ ငြင်းတာ လွတ်လပ်စွာ လုပ်နိုင်ပါတယ်။

goal-proposed-sent = { $who } ကို မေးပါမယ်။ လက်ခံမှ ပန်းတိုင်ကို ထည့်တွက်ပါမယ်။

goal-change-how = ဘာကို ပြောင်းချင်ပါသလဲ။ ဒီလို ပြန်ဖြေပါ၊ မရေးတာတွေ မူလအတိုင်း ကျန်ပါမယ် – 40 → 500 မိသားစု 2027-06-30။ ဒါမှမဟုတ် နောက်ထပ် ရေတွက်စရာ ထည့်ပါ – ရေတွင်းရှိသော ကျောင်း: 2 → 10 ကျောင်း

goal-difference = { $what } – { $before } → { $now }

goal-part-target = ရောက်လိုသည့် ဂဏန်း

goal-part-baseline = အစ

goal-part-unit = ယူနစ်

goal-part-day = နေ့

goal-change-proposed = { $who }၊ သင်တို့ ပန်းတိုင်ကို ဒီလို ပြောင်းနိုင်မလား { $by } က မေးပါတယ်။ လက်မခံမချင်း မူလအတိုင်း ရှိနေပါမယ်။

goal-changed = { $who } က ဒီပန်းတိုင်ကို ပြောင်းပါတယ် –

goal-changed-line = • { $day }၊ { $who }၊ { $what } – { $before } → { $now }

goal-not-changed = ထားလိုက်ပါပြီ။ ပန်းတိုင်က မူလအတိုင်း ရှိပါတယ်။

goal-change-nothing = ပန်းတိုင်မှာ အဲဒီအတိုင်း ရှိပြီးသားပါ။

goal-left-as-it-is = { $who } က ဒီပန်းတိုင်ကို မူလအတိုင်း ထားပါတယ်။

goal-of-protocol = ဒီပန်းတိုင်က အားလုံး သဘောတူထားတဲ့ လုပ်ငန်းစဉ်ထဲမှာ ပါပါတယ်။ အဲဒီရဲ့ ဗားရှင်းအသစ်နဲ့အတူ ပြောင်းပါတယ် – /protocols

goal-brought = • { $who } ရဲ့ ပါဝင်မှု – { $said }

goal-bring-how = ဒီပန်းတိုင်အတွက် သင်တို့အဖွဲ့ ဘာပါဝင်ပါသလဲ။ ပြန်စာအဖြစ် ရေးပါ။

goal-never-set = ထားလိုက်ပါပြီ။ ဒီပန်းတိုင်ကို မသတ်မှတ်ပါ။

goal-how = ရောက်လိုတာ၊ ဘယ်ကနေ ဘယ်အထိ၊ ဘယ်နေ့အထိ ဆိုတာ နောက်မှာ ရေးပါ – /goal ရေသန့်ရသော မိသားစု: 40 → 400 မိသားစု 2027-12-31

goal-let-go = { $who } က ဒီပန်းတိုင်ကို လွှတ်လိုက်ပါတယ်။ ရေတွက်ပြီးသားတွေ ကျန်ပါတယ် –

goal-unknown = အဲဒီပန်းတိုင် မရှိပါ။ /goals က ရှိတာတွေ ပြပါတယ်။

goal-day-near = ဒီပန်းတိုင်ရဲ့ နေ့ နီးလာပါပြီ –

goal-day-over = ဒီပန်းတိုင်ရဲ့ နေ့ ရောက်ပါပြီ။ အတူတူ ဒီအထိ ရောက်ခဲ့ပါတယ် –

goal-reached = 🎉 ဒီပန်းတိုင်ကို ရောက်ပါပြီ –

measure-no-goal = သင် ရေတွက်နိုင်တဲ့ ပန်းတိုင် ဒီမှာ မရှိပါ။ /goals က ရှိတာတွေ ပြပါတယ်။

measure-which = ဒါ ဘယ်ပန်းတိုင်အတွက်ပါလဲ။

measure-how = ပန်းတိုင်နဲ့ ဂဏန်းကို ရေးပါ – /measure { $key } 120

measure-how-many = အခု ဘယ်လောက်ပါလဲ။ ဂဏန်းနဲ့ ပြန်ဖြေပါ။

measure-number-unread = ဘယ်ဂဏန်းပါလဲ။ ဥပမာ – 120၊ 0.5၊ 1,500။

measure-sure = ရေတွက်ရန် – { $value }။ မှန်ပါသလား။

measure-sure-before = ရေတွက်ရန် – { $value }၊ အရင်က { $before }။ မှန်ပါသလား။

measure-noted = ✓ { $who } ရေတွက်ပါတယ် – { $value }။ အားလုံးပေါင်း { $now }။ မမှန်ဘူးလား။ ဂဏန်းအမှန်နဲ့ ပြန်ဖြေပါ။

measure-corrected = ✓ { $who } ပြင်ပါတယ် – { $value }၊ အရင်က { $before }။ အားလုံးပေါင်း { $now }။ မမှန်ဘူးလား။ ဂဏန်းအမှန်နဲ့ ပြန်ဖြေပါ။

measure-not-counted = ထားလိုက်ပါပြီ။ ဘာမှ မရေတွက်ပါ။

measure-line = • { $day }၊ { $who } – { $value }

measure-line-corrected = • { $day }၊ { $who } – { $value } (အရင်က { $before })

measure-line-taken-back = • { $day }၊ { $who } – ပြန်ရုပ်သိမ်းပါတယ် (အရင်က { $before })

goals-trust = ယုံကြည်မှု (အမည်မပါ အဖြေများအရ) – { $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } ပျမ်းမျှ { $mean } / { $high }၊ တစ်ဝက်စီ အနီးဆုံးယူထားပါတယ်။

pulse-not-shown = { $question } တစ်ဦးတစ်ယောက်ရဲ့ အဖြေကို မသိနိုင်အောင် ဒီတစ်ခါ ကိန်းဂဏန်း မပြပါ။

promise-towards = ဦးတည်ရာ ပန်းတိုင် – { $goal }

promise-which-goal = ဒါ ဘယ်ပန်းတိုင်ဆီ ဦးတည်ပါလဲ။

change-goal = ~ ရေတွက်ပုံ၊ နေ့ သို့မဟုတ် ပိုင်ရှင် ပြောင်းသွားပါတယ် – { $what }

button-goal = ဟုတ်ပါတယ်၊ ပန်းတိုင်ပါ

button-goal-whose = ဘယ်သူ့ဟာလဲ

button-goal-change = ဟုတ်ပါတယ်၊ ပြောင်းပါ

button-goal-brings = ကျွန်ုပ်တို့ ပါဝင်မှု

button-count = ရေတွက်ရန်

button-measure = ဟုတ်ပါတယ်၊ ရေတွက်ပါ

button-towards = ဘယ်ပန်းတိုင်ဆီလဲ
