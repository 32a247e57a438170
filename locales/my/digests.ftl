### တစ်ပတ် ဒါမှမဟုတ် တစ်လအတွင်း ဖြစ်ခဲ့တာများ၊ အဖွဲ့အားလုံးအတွက်။ အဖွဲ့ကို “သင်တို့” လို့ ခေါ်ပါတယ်။

bulletin-week-title = { $name } ရဲ့ တစ်ပတ် – { $first } – { $last }

bulletin-month-title = { $name } ရဲ့ တစ်လ – { $first } – { $last }

bulletin-came-in = အဖြေများ – { $answers }။ ကြားရတဲ့ မိတ်ဖက်များ – { $asked } မှာ { $heard }။

bulletin-kept = တည်ခဲ့တဲ့ ကတိများ – { $count }

bulletin-decided = ဆုံးဖြတ်ချက်များ – { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = သင်ယူခဲ့တာများ –

bulletin-learned-item = { $who } – { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = အဆင်မပြေခဲ့တာများ –

bulletin-stories = တစ်ယောက်ယောက်အတွက် ပြောင်းလဲသွားတာ –

bulletin-next = ရှေ့ဆက်မှာများ –

bulletin-closes = အဆိုပြုချက် { $number }၊ { $closes } အထိ – { $what }

button-more = ပိုပြပါ

bulletin-nothing = နောက်ဆုံးအကျဉ်းပြီးကတည်းက အသစ် မရှိသေးပါ။

bulletin-next-at = အားလုံးအတွက် နောက်အကျဉ်း – { $next }။

bulletin-none = အလိုအလျောက် အကျဉ်း မလာပါ။

bulletin-how = ညှိနှိုင်းသူက ရွေးပါတယ် – /digest အပတ်စဉ် ၊ /digest လစဉ် ၊ /digest ပိတ်

bulletin-weekly = { $who } က အားလုံးအတွက် အပတ်စဉ် အကျဉ်းကို ရွေးပါတယ်။ နောက်တစ်ခု – { $next }။

bulletin-monthly = { $who } က အားလုံးအတွက် လစဉ် အကျဉ်းကို ရွေးပါတယ်။ နောက်တစ်ခု – { $next }။

bulletin-off = { $who } က အကျဉ်း အလိုအလျောက် မလာဖို့ ရွေးပါတယ်။ /digest နဲ့ အချိန်မရွေး ကြည့်နိုင်ပါတယ်။
