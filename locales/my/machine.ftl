### What we say of a language that we have no sentences in ourselves: Burmese. Said to a group.

spoken-by-machine = ဒီဘာသာစကားကို ကိုယ်တိုင် မပြောတတ်ပါ – { $language }။ ပြောသမျှကို ဘာသာပြန်ပရိုဂရမ်က ပြန်ပေးတာဖြစ်လို့ အမှားပါနိုင်ပါတယ်။ သည်းခံပေးကြပါ။
