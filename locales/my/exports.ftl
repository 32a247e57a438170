### ဇယား၊ အစီရင်ခံစာ၊ ပြက္ခဒိန်၊ ပုံများအကြောင်းနဲ့ အစီရင်ခံစာထဲက စကားများ။ “သင်” လို့ ခေါ်ပါတယ်။

export-which = { DAY($from, year: 1) } ကနေ { DAY($to, year: 1) } အထိ အားလုံး ဖတ်နိုင်တာများ – ဘယ်ပုံစံနဲ့ လိုချင်လဲ။ တခြားကာလ – /export ရက် 30

button-export-csv = ဇယား (CSV)

button-export-xlsx = စာရင်းဇယား (XLSX)

button-export-report = ဖတ်ရန် အစီရင်ခံစာ

export-here = { $name }၊ { DAY($from, year: 1) } ကနေ { DAY($to, year: 1) } အထိ – အဖွဲ့အားလုံး ဖတ်နိုင်တာများ။ သီးသန့်ဟာ မပါပါ၊ အမည်မပါဘဲ ပြောတာကို အမည် မဖော်ပါ။ သင့်အဖွဲ့နဲ့ အခြားအဖွဲ့များကြား ပြန်ပြောချက်များလည်း ပါပါတယ်။ ဒီဖိုင်ရသူ အားလုံး ဖတ်နိုင်ပါတယ်။

export-how = ဘယ်လောက်နောက်ပြန်၊ ဒါမှမဟုတ် ဘယ်လ၊ ဘယ်နှစ် လိုချင်လဲ ပြောပါ – /export 3 လ သို့မဟုတ် /export 2026 မတ်လ

report-title = { $name } – အစီရင်ခံစာ

report-period = { $from } ကနေ { $to } အထိ

report-answers-title = ဖြေခဲ့တာများ

report-promises-title = ကတိပေးခဲ့တာများ

report-decisions-title = အဆိုပြုပြီး ဆုံးဖြတ်ခဲ့တာများ

report-measures-title = ရေတွက်ခဲ့တာများ

report-sayings-title = အားလုံးကို ပြောခဲ့တာများ
report-replies-title = အဖွဲ့များကြား ပြန်ပြောချက်များ

report-brings-title = အဖွဲ့တစ်ခုချင်း ပါဝင်မှု

report-none = ဒီကာလမှာ ဘာမှ မရှိပါ။

report-due = နောက်ဆုံးနေ့ { $due }

column-words = ရေးခဲ့တဲ့အတိုင်း

column-translated = ဒီဘာသာစကားနဲ့

column-kind = အမျိုးအစား

column-day = နေ့

column-partner = အဖွဲ့

column-who = ဘယ်သူ

column-about = အကြောင်းအရာ

column-number = နံပါတ်

column-value = တန်ဖိုး

column-language = ဘာသာစကား

column-stands = အခြေအနေ

kind-answer = အဖြေ

kind-promise = ကတိ
kind-change = ကတိအကြောင်း

kind-proposal = အဆိုပြုချက်

kind-duty = တာဝန်

kind-measure = ဂဏန်း

kind-saying = အားလုံးသို့ စာ
kind-reply = ပြန်ပြောချက်

kind-brings = ပါဝင်မှု

report-unnamed = အမည်မပါ

stands-open = ရှိနေဆဲ

stands-proposed = လက်ခံဖို့ စောင့်နေ

stands-kept = ပြီးမြောက်

stands-let-go = လွှတ်ပေးလိုက်
stands-moved = နေ့အသစ်သို့ ရွှေ့
stands-shown = ပြသခဲ့တာ

stands-dropped = ပယ်သွား

stands-decided = ဆုံးဖြတ်ပြီး

stands-replaced = အစားထိုးပြီး

stands-not-decided = မဆုံးဖြတ်

stands-withdrawn = ရုပ်သိမ်း

calendar-here = { $name } မှာ သင် လုပ်ရန် ရက်စွဲများ၊ ပြက္ခဒိန်အဖြစ်။

calendar-address = ပြက္ခဒိန်ပရိုဂရမ်က ဒီလိပ်စာမှာ အမြဲ နောက်ဆုံးအခြေအနေ ဖတ်နိုင်ပါတယ်။ လိပ်စာ သိသူလည်း ဖတ်နိုင်ပါတယ်၊ /calendar off က ပယ်ပြီး /calendar က အသစ် ပေးပါတယ် – { $address }

calendar-off = သင့်ပြက္ခဒိန်ကို လိပ်စာမှာ မဖတ်နိုင်တော့ပါ။

calendar-none = သင့်ပြက္ခဒိန်မှာ လိပ်စာ မရှိပါ။

chart-here = ဒါ ဘယ်လို ဖြစ်နေလဲ – { $goal }

chart-words = { DAY($from, year: 1) } မှ { DAY($to, year: 1) } အထိ၊ အစဉ်လိုက် – { $figures }

chart-none = ဒါရဲ့ပုံ မရှိပါ – မရေတွက်ရသေးတာ ဒါမှမဟုတ် ဒီအမည် မရှိတာပါ။ /goals မှာ ရှိတာများ ကြည့်ပါ။
