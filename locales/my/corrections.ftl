### What we say of a correction that differs from the original in a number or a name: Burmese; forms of address as in bot.ftl.

fix-differs = ဘာမှ မပြောင်းသေးပါ။ ဒါကို ဘယ်လို ပေါ်သင့်တယ်ဆိုတာ နောက်တစ်ခေါက် ကြည့်ပေးပါ – { $said }

fix-differs-missing = မူရင်းမှာသာ ပါတာ – { $what }

fix-differs-new = သင်တို့ရဲ့ စကားလုံးတွေမှာသာ ပါတာ – { $what }

fix-differs-how = သင်တို့ရဲ့ စကားလုံးတွေက ဒီအတိုင်း ရည်ရွယ်တာဆိုရင် ခလုတ်ကို နှိပ်ပါ၊ ဒီအတိုင်း ကျန်ပါမယ်။ မဟုတ်ရင် ဒီစာကို စကားလုံးမှန်တွေနဲ့ ပြန်စာပို့ပါ။

button-keep-words = ဒီစကားလုံးတွေ ထားမယ်

corrections-title = ဘာသာပြန်တွေမှာ ပြင်ထားတာများ

corrections-own-title = ဘာသာပြန်တွေမှာ သင်ပြင်ထားတာများ

correction-item =
    { $number }. { $who }၊ { DAY($day, year: 1) }
    { $from } – { $said }
    { $to } – { $right }

correction-item-was =
    { $number }. { $who }၊ { DAY($day, year: 1) }
    { $from } – { $said }
    { $to }၊ အရင် – { $was }
    { $to }၊ အခု – { $right }

corrections-none = ဘာသာပြန်ကို ဘယ်သူမှ မပြင်ရသေးပါ။ ဘာသာပြန်တစ်ခုကို /fix နဲ့ မှန်တဲ့စကား ရေးပြီး ပြန်စာ ပို့ပါ။

corrections-own-none = သင် ဘာသာပြန် မပြင်ရသေးပါ။ ဘာသာပြန်တစ်ခုကို /fix နဲ့ မှန်တဲ့စကား ရေးပြီး ပြန်စာ ပို့ပါ။

corrections-of-another = ဒါက တခြားသူရဲ့ စာရင်းပါ။ သင့်စာရင်းကို ကြည့်ရန် – /corrections

correction-gone = ဒီပြင်ဆင်ချက် မရှိတော့ပါ။ ရှိတာများကို ကြည့်ရန် – /corrections

correction-taken-back = ပြန်ရုပ်သိမ်းပြီးပါပြီ။ အရင်ရှိခဲ့တာကို ပြန်ပြထားပါတယ်။

correction-taken-back-yours = { $who } က သင် { $to } နဲ့ ပြင်ထားတာကို ပြန်ရုပ်သိမ်းလိုက်ပါတယ် – “{ $right }”။ အရင်ရှိခဲ့တာကို ပြန်ပြထားပါတယ်။ ဆက်ရှိသင့်တယ်ထင်ရင် အတူ ဆွေးနွေးပြီး /fix နဲ့ ပြန်ပြောပါ။

correction-concerns = { $who } က { $by } ရဲ့ စကားကို { $to } နဲ့ ဖတ်ရပုံ ပြောင်းလိုက်ပါတယ် – “{ $right }”။ မူရင်းစကားက “{ $said }” ပါ။ တခြားသူများက ဒီစကားကို အားကိုးပြီး ဆုံးဖြတ်ကြပါတယ်။ အဓိပ္ပာယ် မတူရင် ပြန်ရုပ်သိမ်းခိုင်းပါ။ ညှိနှိုင်းသူက /corrections နဲ့ လုပ်နိုင်ပါတယ်။

correction-concerns-was = အရင်က ဒီလို ဖတ်ရပါတယ် – “{ $was }”

button-correction-back = ပြန်ရုပ်သိမ်းမယ်

button-corrections = ပြင်ဆင်ချက် အားလုံး
