### How numbers and days look in a chat: Burmese.

show-now = ဒီမှာ ဂဏန်းများကို ဒီလို ရေးပါတယ် – { $sample }။ ဒီနေ့က { DAY($today, year: 1) } ပါ။ ပိုကြိုက်တဲ့ ပုံစံကို နှိပ်ပါ။

show-changed = အခုကစပြီး ဒီမှာ ဒီလို ရေးပါမယ် – { $sample }၊ { DAY($today, year: 1) }။ လူများ ရေးထားတာကိုတော့ ရေးထားတဲ့အတိုင်း ထားပါမယ်။

show-own-now = စကားဝိုင်းအားလုံးမှာ သင့်အတွက် ဂဏန်းများကို ဒီလို ရေးပါတယ် – { $sample }။ ဒီနေ့က { DAY($today, year: 1) } ပါ။ ပိုကြိုက်တဲ့ ပုံစံကို နှိပ်ပါ။

show-own-changed = အခုကစပြီး စကားဝိုင်းအားလုံးမှာ သင့်အတွက် ဒီလို ရေးပါမယ် – { $sample }၊ { DAY($today, year: 1) }။ အဖွဲ့တစ်ခုလုံး အတူဖတ်တာကိုတော့ အဖွဲ့ရွေးထားတဲ့အတိုင်း ထားပါမယ်။

button-show-own = ကိုယ့်အတွက်ပဲ

date-written = { $written }— { DAY($day, year: 1) }

date-written-short = { $written }— { $day }

date-written-short-either = { $written }— { $one } သို့မဟုတ် { $other }

date-written-either = { $written }— { DAY($one, year: 1) } သို့မဟုတ် { DAY($other, year: 1) }

hour-written-either = { $written }— { HOUR($one, whole: 1) } သို့မဟုတ် { HOUR($other, whole: 1) }

calendar-gregorian = ဂရီဂိုရီယန်

calendar-persian = ပါရှန်း

calendar-islamic = အစ္စလာမ်

calendar-persian-months = ဖာဗာဒင်, အော်ဒီဘဲဟက်ရှ်, ခေါ်ဒက်ဒ်, တီယာ, မော်ဒက်ဒ်, ရှာရီဗာ, မေဟ်, အာဘန်, အာဇာ, ဒေး, ဘာမန်, အက်စ်ဖန်

calendar-islamic-months = မူဟာရမ်, ဆာဖာ, ရာဘီအယ်လ်အာဝါလ်, ရာဘီအယ်လ်သာနီ, ဂျူမာဒါအယ်လ်အာဝါလ်, ဂျူမာဒါအယ်လ်သာနီ, ရာဂျပ်, ရှာဘန်, ရာမဒန်, ရှာဝါလ်, ဒူလ်ကိုင်ဒါ, ဒူလ်ဟီဂျာ
