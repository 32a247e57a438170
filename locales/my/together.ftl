### ဘယ်သူ ဘာလုပ်၊ ဘာပါဝင်၊ ဘယ်သူ့အလှည့်၊ ဘာတည်၊ ဘယ်သူ့အသံ ကြားရသလဲ ဆိုတာ ပြောပုံ။

reliability-own = { $who } – ပြီးခဲ့သည့် သုံးလအတွင်း (ဒါကို သင်တို့နဲ့ ပံ့ပိုးသူများသာ မြင်ရပါတယ်)

reliability-all = အဖွဲ့အားလုံးပေါင်း – ပြီးခဲ့သည့် သုံးလအတွင်း

reliability-answers = • အချိန်မီ ဖြေခဲ့တာ – { $all } ခုမှာ { $kept } ခု

reliability-promises = • တည်ခဲ့ သို့မဟုတ် အချိန်မီ ရွှေ့ခဲ့တဲ့ ကတိ – { $all } ခုမှာ { $kept } ခု

reliability-none = • ဘာမှ မစေ့သေးပါ။

roles-all-title = ဘယ်သူ ဘာလုပ်၊ ဘာပါဝင်သလဲ –

roles-brings = ပါဝင်မှု – { $said }

roles-brings-nothing = ပါဝင်မှု – မပြောသေးပါ

roles-how = သင်တို့အဖွဲ့ ဘာပါဝင်သလဲ ဒီလို ပြောပါ – /roles အင်္ဂါနေ့တိုင်း ကုန်ကားတစ်စီး

roles-stated = { $who } ရဲ့ ယခုမှစ၍ ပါဝင်မှု – { $said }

roles-still-right = { $who }၊ ဒါ မှန်သေးပါသလား။

roles-found-right = ✓ မှန်သေးကြောင်း { $who } က ပြောပါတယ်။

roles-say-anew = သင်တို့အဖွဲ့ အခု ဘာပါဝင်ပါသလဲ။ ပြန်စာအဖြစ် ရေးပါ။ တာဝန်များကို ညှိနှိုင်းသူက ပြောင်းပါတယ် – /role

button-still-right = မှန်သေးပါတယ်

button-change-it = ပြောင်းရန်

rotation-turned = အခု ဘယ်သူ့အလှည့်လဲ –

rotation-first = • အရင်မေးခံရသူ – { $who }

rotation-host = • အိမ်ရှင် – { $who }

rotation-summary = • အနှစ်ချုပ်သူ – { $who }

rotation-you-begin = ဒီတစ်ခါ သင်တို့အဖွဲ့ကို အရင်မေးပါတယ်။

change-rotation = ~ အလှည့်ကျပုံ ပြောင်းသွားပါတယ်
