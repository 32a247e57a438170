### ဆုံးဖြတ်ချက်များ – အဖွဲ့တိုင်းရဲ့ အသံ တန်းတူပါ။ ဘယ်သူ့ကိုမှ မလောပါ၊ မပြောသေးသူရဲ့ နာမည်ကို မဖော်ပါ။ အဖွဲ့ကို “သင်တို့”၊ တစ်ဦးကို “သင်” လို့ ခေါ်ပါတယ်။
### နောက်ဆုံးအချိန်ကို အချိန်နောက်မှာ “အထိ” နဲ့ ပြောပါတယ်။

proposal-words = { $what }

proposal-reason = ဘာကြောင့်လဲ – { $reason }

proposal-option = { $number }. { $what }

proposal-sure = မှန်ပါသလား။ အတည်ပြုရင် အားလုံးက ကိုယ့်ဘာသာစကားနဲ့ ဖတ်ရပြီး { $closes } အထိ သဘောထား ပြောနိုင်ပါတယ်။

proposal-noted = ✓ ဒါက အဆိုပြုချက် { $number } ဖြစ်ပြီး အားလုံး ဖတ်ရပါမယ်။

proposal-dropped = ထားလိုက်ပါပြီ – ဘာမှ အဆိုမပြုပါ။

proposal-how = ကွန်မန်းနောက်မှာ ဘာအဆိုပြုမလဲ၊ အောက်စာကြောင်းများမှာ ဘာကြောင့်လဲ ရေးပါ – /propose အင်္ဂါနေ့တိုင်း တွေ့ကြမယ်

proposal-unknown = ဒီလို အဆိုပြုချက် မရှိပါ။ ရှိတာတွေကို /decisions နဲ့ ကြည့်ပါ။

proposal-of-another = ဒါကို အဆိုပြုသူ { $who } ကသာ ဆုံးဖြတ်နိုင်ပါတယ်။

proposal-title = အဆိုပြုချက် { $number }၊ အဆိုပြုသူ { $who } –

proposal-title-round = အဆိုပြုချက် { $number }၊ အဆိုပြုသူ { $who }၊ အကြိမ် { $round } –

proposal-was = အားလုံး သဘောထား ပြန်ပြောရပါမယ်။ အရင်က ဒီလိုပါ – { $before }

proposal-changed = ပြောင်းလဲချက် – “{ $old }” → “{ $new }”

proposal-added = အသစ် – “{ $new }”

proposal-gone = ဖယ်ရှားပြီး – “{ $old }”

proposal-until = ဘယ်လိုထင်ပါသလဲ။ သဘောထားကို နှိပ်ပါ၊ { $closes } အထိ ပြောင်းနိုင်ပါတယ်။ စကားထပ်ထည့်ချင်ရင် ဒီစာကို ပြန်စာပို့ပါ။

proposal-spoken = ခုထိ ကြားရပြီးသူ – { $all } မှာ { $spoken }။

decision-rule-consent = သဘောတူညီမှုနဲ့ – အကြောင်းပြချက်ပါတဲ့ ကန့်ကွက်မှု မကျန်ရင် အတည်ဖြစ်ပါတယ်။

decision-rule-consensus = အားလုံးသဘောတူမှုနဲ့ – ဘယ်သူမှ မကန့်ကွက်ရင် အတည်ဖြစ်ပါတယ်။

decision-rule-majority = အများစုနဲ့ – ထောက်ခံသူက ကန့်ကွက်သူထက် များရင် အတည်ဖြစ်ပါတယ်။

decision-rule-share = အများစုနဲ့ – ထောက်ခံသူနဲ့ ကန့်ကွက်သူထဲက { $share } က ထောက်ခံရင် အတည်ဖြစ်ပါတယ်။

decision-rule-lead = အားလုံးရဲ့ သဘောထား ကြားပြီးမှ ညှိနှိုင်းသူများက ဆုံးဖြတ်ပါတယ်။

decision-by-partners = အဖွဲ့တိုင်းမှာ သဘောထားတစ်ခု ရှိပါတယ်။

decision-by-members = လူတိုင်းမှာ ကိုယ်ပိုင်သဘောထား ရှိပါတယ်။

decision-quorum = ဆုံးဖြတ်ဖို့ အနည်းဆုံး ကြားရမယ့် အရေအတွက် – { $count }။

position-agree = သဘောတူ

position-concern = သဘောတူ၊ စိုးရိမ်ချက်ရှိ

position-aside = ဘေးဖယ်ပေး

position-object = ကန့်ကွက်

position-abstain = ကြားနေ

position-option = ရွေးချယ်စရာ { $number }

position-taken = { $who } – { $stance }

position-said = { $who } – { $stance } – { $said }

position-told = အဆိုပြုချက် { $number }၊ { $who } – { $stance } – { $said }

position-why-concern = ဘာကို စိုးရိမ်ပါသလဲ။ စကားအနည်းငယ်နဲ့ ပြန်စာပို့ပါ၊ အားလုံးက ကိုယ့်ဘာသာစကားနဲ့ ဖတ်ရပါမယ်။

position-why-object = ဘာက အတားအဆီး ဖြစ်နေပါသလဲ၊ ဘာက အထောက်အကူ ဖြစ်မလဲ။ စကားအနည်းငယ်နဲ့ ပြန်စာပို့ပါ၊ အားလုံးက ကိုယ့်ဘာသာစကားနဲ့ ဖတ်ရပါမယ်။

position-left-at-that = စကားမပါဘဲ ဒီအတိုင်း ထားပါတယ်။

position-noted = ကျေးဇူးပါ။ အားလုံးက ကိုယ့်ဘာသာစကားနဲ့ ဖတ်ရပါမယ်။

position-none = အဆိုပြုချက် { $number } အပေါ် သင်တို့ရဲ့ သဘောထား မရှိသေးပါ။

position-first = အရင် သဘောထားကို နှိပ်ပါ၊ ပြီးမှ သင့်စကားကို ထည့်ပါမယ်။

position-of-another = ဒီမေးခွန်းက တခြားသူအတွက်ပါ။

apart-moved = သီးသန့် ဆက်ပြောကြပါမယ်။

apart-ask = အဆိုပြုချက် { $number } ကို ဘာက အတားအဆီး ဖြစ်နေပါသလဲ။ ဒီမှာ ရေးပါ။ ပံ့ပိုးကူညီသူတစ်ဦးတည်းက သင့်နာမည်နဲ့အတူ ဖတ်ပါမယ် –

apart-ask-unnamed = အဆိုပြုချက် { $number } ကို ဘာက အတားအဆီး ဖြစ်နေပါသလဲ။ ဒီမှာ ရေးပါ။ ပံ့ပိုးကူညီသူတစ်ဦးတည်းက ဖတ်ပြီး ဘယ်သူ့ဆီကလဲ မသိပါ –

apart-noted = ကျေးဇူးပါ။ ပံ့ပိုးကူညီသူကလွဲလို့ ဘယ်သူမှ မဖတ်ပါ။ သင် ပြန်မယူမချင်း ကန့်ကွက်မှုအဖြစ် ရှိနေပါမယ်။

apart-told = ပံ့ပိုးကူညီသူအနေနဲ့ သင့်အတွက် – { $who } က အဆိုပြုချက် { $number } ကို ကန့်ကွက်ပြီး သင့်ကိုသာ ပြောပါတယ်။ { $said }

apart-told-unnamed = ပံ့ပိုးကူညီသူအနေနဲ့ သင့်အတွက် – တစ်ဦးက အဆိုပြုချက် { $number } ကို ကန့်ကွက်ပြီး နာမည် မဖော်စေချင်ပါ။ { $said }

apart-nobody = သင့်အပြင် ဖတ်ပေးမယ့် ပံ့ပိုးကူညီသူ မရှိပါ။ အားလုံးကို ပြောနိုင်ပါတယ်၊ ဒါမှမဟုတ် ဒီအတိုင်း ထားနိုင်ပါတယ်။

proposal-is-closed = အဆိုပြုချက် { $number } ပိတ်ပြီးပါပြီ၊ သဘောထား ထပ်မယူတော့ပါ။ ရလဒ်ကို /decisions နဲ့ ကြည့်ပါ။

proposal-remind = { $who } ရဲ့ အဆိုပြုချက် { $number } က သင်တို့အဖွဲ့ရဲ့ သဘောထားကို { $closes } အထိ စောင့်နေပါတယ်။

proposal-remind-some = { $who } ရဲ့ အဆိုပြုချက် { $number } – အားလုံး မပြောရသေးပါ။ { $closes } အထိ ပြောနိုင်ပါတယ်။

proposal-remind-you = { $who } ရဲ့ အဆိုပြုချက် { $number } က သင့်ရဲ့ သဘောထားကို { $closes } အထိ စောင့်နေပါတယ်။

proposal-extended = { $by } က { $who } ရဲ့ အဆိုပြုချက် { $number } ကို အချိန်ပိုပေးပါတယ် – { $closes } အထိ။

proposal-extended-already = အဆိုပြုချက် { $number } ကို အချိန်ပို တစ်ကြိမ် ပေးပြီးပါပြီ၊ ထပ်ပေးလို့ မရတော့ပါ။

proposal-amend-how = အဆိုပြုချက် { $number } ကို စကားလုံးအသစ်နဲ့ ပြန်စာပို့ပါ – ပထမစာကြောင်းမှာ ဘာလဲ၊ အောက်မှာ ဘာကြောင့်လဲ။ အားလုံးဆီ မပို့ခင် သင် အရင်ဖတ်ရပါမယ်။

proposal-rewritten = စကားလုံးအသစ်တွေ အစားထိုးပါပြီ – အကြိမ် { $round }။

proposal-withdrawn = { $who } က အဆိုပြုချက် { $number } ကို ရုပ်သိမ်းပါတယ်။

decision-passed = ✓ ဆုံးဖြတ်ပြီးပါပြီ – { $who } ရဲ့ အဆိုပြုချက် { $number } အတည်ဖြစ်ပါတယ်။

decision-not-passed = { $who } ရဲ့ အဆိုပြုချက် { $number } က ဒီပုံစံနဲ့ အတည်မဖြစ်ပါ။

decision-count = သဘောတူ – { $agree }။ စိုးရိမ်ချက်ရှိ – { $concern }။ ဘေးဖယ် – { $aside }။ ကန့်ကွက် – { $object }။ ကြားနေ – { $abstain }။ မကြားရသေး – { $silent }။

decision-raised = ပံ့ပိုးကူညီသူ ကြားထားတဲ့ ကန့်ကွက်မှုများ၊ ဒီမှာ နာမည်မဖော်ပါ – { $count }။

decision-option = ရွေးချယ်စရာ { $number }၊ ထောက်ခံသူ { $count } – { $what }

decision-why-quorum = ကြားရသူ နည်းလွန်းပါတယ် – { $spoken }။ လိုအပ်တာက { $count } ပါ။

decision-why-objection = ကန့်ကွက်မှုတစ်ခု ကျန်နေပါတယ်။

decision-why-nobody = ဘယ်သူမှ မထောက်ခံပါ။

decision-why-short = ထောက်ခံသူ နည်းလွန်းပါတယ်။

decision-why-tie = ထောက်ခံသူနဲ့ ကန့်ကွက်သူ တူညီနေပါတယ်။

decision-why-options = ရွေးချယ်စရာ တစ်ခုမှ ထင်ထင်ရှားရှား ရှေ့မရောက်ပါ။

decision-lead-yes = အားလုံးကို ကြားပြီး { $who } က ဒီလို ဆုံးဖြတ်ပါတယ်။

decision-lead-no = အားလုံးကို ကြားပြီး { $who } က မလုပ်ဖို့ ဆုံးဖြတ်ပါတယ်။

decision-lead-silent = တစ်ပတ်အတွင်း ညှိနှိုင်းသူ ဘယ်သူမှ မဆုံးဖြတ်ပါ။

decision-lead-waits = အဆိုပြုချက် { $number } အပေါ် အားလုံး ပြောပြီးပါပြီ၊ ခု ညှိနှိုင်းသူများက ဆုံးဖြတ်ပါမယ်။

decision-lead-asked = အဆိုပြုချက် { $number } အပေါ် အားလုံး ပြောပြီးပါပြီ။ ညှိနှိုင်းသူအနေနဲ့ ဘာဆုံးဖြတ်ပါသလဲ။

decision-next = ခု ဘယ်သူက ဘာလုပ်မလဲ။ ရက်နဲ့ ပြောပါ၊ အားလုံး မှတ်ထားပါမယ် – /promise သောကြာနေ့အထိ စာရင်းယူလာမယ်

decision-review-set = { $who } က ဆုံးဖြတ်ချက် { $number } ကို { DAY($day, year: 1) } မှာ ပြန်ကြည့်ဖို့ တောင်းဆိုပါတယ်။

decision-review-due = ဆုံးဖြတ်ချက် { $number } ({ DAY($day, year: 1) }) ကို ပြန်ကြည့်ရမယ့်အချိန်ပါ – သင့်တော်သေးရဲ့လား။ တခြားဟာ လိုချင်ရင် /propose နဲ့ အဆိုပြုပါ။

review-holds = သင့်တော်နေတုန်းပါ

review-changed = တစ်ခုခု ပြောင်းလဲသွားပြီ

review-over = မသင့်တော်တော့ပါ

review-why = ဘာတွေ ပြောင်းလဲသွားပါသလဲ။ စကားအနည်းငယ်နဲ့ ပြန်စာပို့ပါ၊ အားလုံး ကိုယ့်ဘာသာစကားနဲ့ ဖတ်ရပါမယ်။

review-told = ဆုံးဖြတ်ချက် { $number }၊ { $who } – { $stance } – { $said }

review-digest = ဆုံးဖြတ်ချက် { $number } ကို ပြန်ကြည့်ပြီးပါပြီ။ သင့်တော်နေတုန်း – { $holds }။ ပြောင်းလဲသွား – { $changed }။ မသင့်တော်တော့ – { $over }။ မကြားရသေး – { $silent }။

decisions-title = အဆိုပြုချက်များနဲ့ ဆုံးဖြတ်ချက်များ –

decisions-none = ဘာမှ အဆိုမပြုရသေးပါ။ စတင်ရန် – /propose အင်္ဂါနေ့တိုင်း တွေ့ကြမယ်

decision-item-open = { $number }. { $who }၊ { $closes } အထိ – { $what }

decision-item-passed = { $number }. ✓ { $day } – { $what }

decision-item-not = { $number }. – { $day }၊ အတည်မဖြစ်ပါ – { $what }

button-put-to-all = ဟုတ်ကဲ့၊ အားလုံးကို တင်ပြပါ

button-members-decide = လူတိုင်း ဆုံးဖြတ်ပါ

button-partners-decide = အဖွဲ့တိုင်း ဆုံးဖြတ်ပါ

button-take-back = သဘောထား ပြန်ယူပါ

button-no-words = ဒီအတိုင်း ထားပါ

button-facilitator-first = ပံ့ပိုးကူညီသူကို အရင်

button-facilitator-unnamed = သူ့ကို၊ နာမည်မပါဘဲ

button-go-ahead = လုပ်ပါ

button-not-ahead = မလုပ်ပါ

button-more-time = အချိန်ပိုပေးပါ

button-amend = တခြားစကားနဲ့ ပြောရန်

button-withdraw-it = ရုပ်သိမ်းပါ

button-review-quarter = ၃ လအကြာ ပြန်ကြည့်ရန်

button-review-year = တစ်နှစ်အကြာ ပြန်ကြည့်ရန်
