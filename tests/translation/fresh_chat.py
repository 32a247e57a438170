"""What partners write in their chats: twelve more messages in each of our languages, which no rule has seen.

Written before they were measured. Whoever changes how languages are told apart looks at no single one: what a
message teaches is put, in other words, among those of `chat`, and these stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

MESSAGES: Mapping[str, Sequence[str]] = {
    language: [line.strip() for line in said.strip().splitlines()]
    for language, said in {
        "en": """
            Our well is dry again
            can you call me after lunch
            Two families left the camp last night
            The teacher did not come today either
            I think the lorry is stuck near the bridge
            Happy to help, just tell me when
            what time does the clinic open?
            We planted beans on Thursday
            He says the report is nearly ready
            nobody answered the door
            The solar panel was stolen
            All good here, and with you?
        """,
        "es": """
            El pozo está seco otra vez
            me puedes llamar después del almuerzo
            Anoche se fueron dos familias del campamento
            La profesora tampoco vino hoy
            Creo que el camión se quedó atascado cerca del puente
            Con gusto ayudo, sólo dime cuándo
            a qué hora abren la clínica?
            El jueves sembramos frijol
            Dice que el informe está casi listo
            nadie abrió la puerta
            Se robaron el panel solar
            Todo bien por acá, y ustedes?
        """,
        "fr": """
            Le puits est encore à sec
            tu peux m'appeler après le repas
            Deux familles ont quitté le camp hier soir
            La maîtresse n'est pas venue non plus
            Je crois que le camion est coincé près du pont
            Je veux bien aider, dis-moi quand
            à quelle heure ouvre le centre de santé ?
            On a semé les haricots jeudi
            Il dit que le rapport est presque prêt
            personne n'a ouvert la porte
            On nous a volé le panneau solaire
            Tout va bien ici, et chez vous ?
        """,
        "pt-BR": """
            O poço secou de novo
            você pode me ligar depois do almoço
            Duas famílias saíram do acampamento ontem à noite
            A professora também não veio hoje
            Acho que o caminhão atolou perto da ponte
            Posso ajudar sim, é só avisar quando
            que horas abre o posto de saúde?
            Plantamos feijão na quinta
            Ele disse que o relatório está quase pronto
            ninguém atendeu a porta
            Roubaram a placa solar
            Tudo certo por aqui, e vocês?
        """,
        "ar": """
            البئر جفّت مرة ثانية
            فيك تتصل فيني بعد الغدا
            عائلتان غادرتا المخيم ليلة أمس
            المعلمة ما إجت اليوم كمان
            أظن أن الشاحنة علقت قرب الجسر
            بكل سرور أساعد، بس قولي إمتى
            متى يفتح المركز الصحي؟
            زرعنا الفاصوليا يوم الخميس
            يقول إن التقرير شبه جاهز
            لم يفتح أحد الباب
            سرقوا اللوح الشمسي
            كل شيء بخير هنا، وعندكم؟
        """,
        "sw": """
            Kisima kimekauka tena
            unaweza kunipigia baada ya chakula
            Familia mbili ziliondoka kambini jana usiku
            Mwalimu hakuja leo pia
            Nadhani lori limekwama karibu na daraja
            Niko tayari kusaidia, niambie tu lini
            kliniki inafunguliwa saa ngapi?
            Tulipanda maharage Alhamisi
            Anasema ripoti iko karibu tayari
            hakuna aliyefungua mlango
            Paneli ya sola imeibiwa
            Huku kila kitu sawa, na kwenu je?
        """,
        "ru": """
            Колодец опять пересох
            можешь позвонить мне после обеда
            Вчера вечером две семьи уехали из лагеря
            Учительница сегодня тоже не пришла
            Кажется, грузовик застрял у моста
            С радостью помогу, скажите когда
            во сколько открывается поликлиника?
            В четверг посадили фасоль
            Он говорит, что отчёт почти готов
            никто не открыл дверь
            У нас украли солнечную панель
            Тут все хорошо, а у вас как?
        """,
        "uk": """
            Криниця знову пересохла
            можеш подзвонити мені після обіду
            Учора ввечері дві родини поїхали з табору
            Вчителька сьогодні теж не прийшла
            Здається, вантажівка застрягла біля мосту
            Радо допоможу, скажіть тільки коли
            о котрій відкривається лікарня?
            У четвер посадили квасолю
            Він каже, що звіт майже готовий
            ніхто не відчинив двері
            У нас вкрали сонячну панель
            Тут усе гаразд, а як ви?
        """,
        "zh-Hans": """
            井又干了
            吃完午饭给我打个电话好吗
            昨晚有两家人离开了营地
            老师今天也没来
            卡车好像陷在桥边了
            我可以帮忙，告诉我时间就行
            诊所几点开门？
            星期四我们种了豆子
            他说报告差不多写完了
            没有人来开门
            太阳能板被偷了
            我们这边都好，你们呢？
        """,
        "tr": """
            Kuyu yine kurumuş
            öğleden sonra beni arar mısın
            Dün gece iki aile kamptan ayrıldı
            Öğretmen bugün de gelmedi
            Galiba kamyon köprünün orada kaldı
            Seve seve yardım ederim, ne zaman deyin yeter
            sağlık ocağı kaçta açılıyor?
            Perşembe günü fasulye ektik
            Rapor neredeyse bitti diyor
            kapıyı kimse açmadı
            Güneş panelini çalmışlar
            Burada her şey yolunda, sizde nasıl?
        """,
        "fa": """
            چاه دوباره خشک شده
            می‌تونی بعد از ناهار زنگ بزنی
            دیشب دو خانواده از اردوگاه رفتند
            معلم امروز هم نیامد
            فکر کنم کامیون نزدیک پل گیر کرده
            با کمال میل کمک می‌کنم، فقط بگید کی
            درمانگاه ساعت چند باز می‌شود؟
            پنجشنبه لوبیا کاشتیم
            می‌گه گزارش تقریباً آماده‌ست
            هیچ‌کس در را باز نکرد
            صفحه خورشیدی را دزدیدند
            اینجا همه چیز خوبه، شما چطورید؟
        """,
        "my": """
            ရေတွင်း ပြန်ခန်းသွားပြီ
            နေ့လယ်စာစားပြီးရင် ဖုန်းဆက်ပေးပါ
            မနေ့ည မိသားစု နှစ်စု စခန်းက ထွက်သွားတယ်
            ဆရာမ ဒီနေ့လည်း မလာဘူး
            ကားကြီး တံတားနားမှာ နစ်နေတယ် ထင်တယ်
            ကူညီချင်ပါတယ်၊ ဘယ်တော့လဲ ပြောပေးပါ
            ဆေးခန်း ဘယ်အချိန် ဖွင့်လဲ
            ကြာသပတေးနေ့က ပဲစိုက်တယ်
            အစီရင်ခံစာ ပြီးခါနီးပြီလို့ ပြောတယ်
            တံခါး ဘယ်သူမှ လာမဖွင့်ဘူး
            ဆိုလာပြား အခိုးခံရတယ်
            ဒီမှာ အားလုံး အဆင်ပြေတယ်၊ အဲဒီမှာရော
        """,
    }.items()
}
