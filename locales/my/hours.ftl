### Hours that could be meant in two ways: Burmese.

hour-which = တချို့က နေထွက်ချိန်ကစပြီး နာရီရေတွက်တယ်၊ တချို့က သန်းခေါင်ကစပြီး ရေတွက်ပါတယ်။ ဘယ်အချိန်ကို ဆိုလိုပါသလဲ။
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

hours-words = –

promise-only-the-day = ကတိကို နေ့နဲ့ပဲ ထည့်တွက်ပါတယ်၊ နာရီကို မမှတ်ထားပါ။
