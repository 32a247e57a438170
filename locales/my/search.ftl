### ရှာဖွေမှုအကြောင်း – တွေ့တာကို ဖတ်သူရဲ့ ဘာသာစကားနဲ့ ပြောပါတယ်။ “သင်” လို့ ခေါ်ပါတယ်။

search-how = ဘာရှာချင်လဲ၊ စကားလုံး တစ်လုံး ဒါမှမဟုတ် အများ ပြောပါ – /search ရေစုပ်စက် ။ ပြောခဲ့၊ ကတိပေးခဲ့၊ ဆုံးဖြတ်ခဲ့သမျှကို ဖတ်ခဲ့တဲ့ ဘာသာစကားတိုင်းမှာ ရှာပါတယ်။

search-none = “{ $said }” အတွက် ဒီမှာ သင် ဖတ်နိုင်တာ မတွေ့ပါ။ စကားလုံး လျှော့ရင် ဒါမှမဟုတ် စကားလုံးရဲ့ အစိတ်အပိုင်းနဲ့ ရှာရင် ပိုတွေ့ပါမယ်။

search-title = “{ $said }” အတွက် တွေ့တာ – { $count }

search-more-title = “{ $said }” အတွက် တွေ့တာ – { $count } ထက် ပိုပါတယ်

search-page = စာမျက်နှာ { $page }

search-item = { $number }. { $found }

search-said = { $day }၊ { $who } – { $said }

search-unnamed = { $day } – { $said }

search-promise = ကတိ { $number }၊ { $who } – { $what }

search-decision = { $day }၊ အဆိုပြုချက် { $number } – { $what }

search-decision-replaced = { $day }၊ အဆိုပြုချက် { $number } (ဆုံးဖြတ်ချက် { $by } က အစားထိုးပါပြီ) – { $what }

search-goal = ပန်းတိုင် { $number } – { $what }

search-brings = { $who } ရဲ့ ပါဝင်မှု – { $said }

search-does = { $role } – { $what }

search-protocol-title = “{ $title }” လုပ်ငန်းစဉ်ထဲမှာ
