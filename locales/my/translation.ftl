### What we say about terms, corrections and reviews of translations: Burmese; forms of address as in bot.ftl.

terms-title = { $name } ရဲ့ ဝေါဟာရများ

terms-line = • { $term }

terms-none = ဝေါဟာရ သတ်မှတ်ထားတာ မရှိသေးပါ။

terms-how = ညှိနှိုင်းသူက ဒီလို သတ်မှတ်ပါတယ် – { $example } ။ ဘယ်တော့မှ ဘာသာမပြန်ရတာကို နှစ်ဖက်လုံးမှာ ရေးပါ – { $same } ။ ပြန်ဖယ်ရှားရန် – { $gone }

term-set = { $who } က ဝေါဟာရ သတ်မှတ်လိုက်ပါတယ်၊ အခုကစပြီး ဘာသာပြန်တွေမှာ သုံးပါမယ် – { $term }

term-gone = { $who } က ဝေါဟာရတစ်ခု ဖယ်ရှားလိုက်ပါတယ် – { $term }

term-how = ဒီဝေါဟာရကို ဖတ်လို့ မရပါ။ ဝေါဟာရနဲ့ ဘာသာပြန်များ – { $example } ။ ဘယ်တော့မှ ဘာသာမပြန်ရန် – { $same } ။ ဖယ်ရှားရန် – { $gone }

term-language-unknown = “{ $said }” ဆိုတဲ့ ဘာသာစကားကို မသိပါ။ အမည် ဒါမှမဟုတ် fr၊ sw လို ကုဒ်ကို ရေးပါ။

term-which-language = “{ $said }” က ဘယ်ဘာသာစကားပါလဲ။ ရှေ့မှာ ရေးပါ – { $example }

term-unknown = “{ $said }” က ဝေါဟာရတွေထဲမှာ မရှိပါ။

term-too-long = “{ $said }” က ဝေါဟာရအတွက် ရှည်လွန်းပါတယ်၊ စကားလုံး အနည်းငယ်နဲ့ လုံလောက်ပါတယ်။

term-too-many = ဝေါဟာရ { $count } ခု ရှိနေပြီး ထပ်ထည့်လို့ မရတော့ပါ။ တစ်ခုကို အရင် ဖယ်ရှားပါ။

original-terms = အဲဒီထဲမှာ ပါတဲ့ ဒီပူးပေါင်းမှုရဲ့ ဝေါဟာရများ – { $terms }
