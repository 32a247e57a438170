### What we say when somebody seems to write in another language: Burmese. One person alone is "သင်"; "I" is left out.

wrote-question = တခြားဘာသာစကားနဲ့ ရေးထားပုံရပါတယ် – { $language }။ အဲဒီဘာသာစကားကနေ ပြန်ပေးရမလား။

button-wrote-always = အမြဲ { $language }

wrote-taken = ကောင်းပါပြီ – { $language }။ တခြားသူတွေ ဖတ်ရတာကို ပြန်ဘာသာပြန်ပါမယ်။

wrote-as-before = အရင်အတိုင်း ထားပါမယ် – { $language }။

wrote-by-another = ဒါကို ပြောရမှာက { $who } ပါ။

wrote-only-your-own = ဘယ်ဘာသာစကားနဲ့ ရေးထားလဲဆိုတာ ရေးသူပဲ ပြောနိုင်ပါတယ်။ ဒီမှာ သုံးတဲ့ ဘာသာစကားကို ပြောင်းချင်ရင် စာတစ်စောင်ကို ပြန်စာမပို့ဘဲ /language ကို ပို့ပေးပါ။
