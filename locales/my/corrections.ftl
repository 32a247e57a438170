### What we say of a correction that differs from the original in a number or a name: Burmese; forms of address as in bot.ftl.

fix-differs = ဘာမှ မပြောင်းသေးပါ။ ဒါကို ဘယ်လို ပေါ်သင့်တယ်ဆိုတာ နောက်တစ်ခေါက် ကြည့်ပေးပါ – { $said }

fix-differs-missing = မူရင်းမှာသာ ပါတာ – { $what }

fix-differs-new = သင်တို့ရဲ့ စကားလုံးတွေမှာသာ ပါတာ – { $what }

fix-differs-how = သင်တို့ရဲ့ စကားလုံးတွေက ဒီအတိုင်း ရည်ရွယ်တာဆိုရင် ခလုတ်ကို နှိပ်ပါ၊ ဒီအတိုင်း ကျန်ပါမယ်။ မဟုတ်ရင် ဒီစာကို စကားလုံးမှန်တွေနဲ့ ပြန်စာပို့ပါ။

button-keep-words = ဒီစကားလုံးတွေ ထားမယ်
