"""What partners write in their chats, in a few words: twenty-four messages in each of our twelve languages.

Short ones among them, names and figures too, as people write them. Told apart in partnerships whose languages
are hard to tell apart, see PARTNERSHIPS.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

MESSAGES: Mapping[str, Sequence[str]] = {
    language: [line.strip() for line in said.strip().splitlines()]
    for language, said in {
        "en": """
            ok thanks
            The pump works again
            We will come tomorrow morning
            Can somebody send me the list?
            Sorry, I did not see your message
            No water since Sunday
            Amina has the key of the store
            good morning everybody
            we need 12 more blankets
            The road to Sake is closed
            yes, all of us agree
            Who pays for the fuel this month
            Please wait for me at the market
            It rained the whole night here
            the children are back at school
            Not yet, maybe on Friday
            The meeting has moved to Tuesday at ten
            She arrives this afternoon with the medicine
            I already sent the photos to the group
            is anybody ill at your place?
            No power since yesterday
            Not possible, the car broke down
            Rice got very expensive
            You can count on us
        """,
        "es": """
            listo gracias
            La bomba funciona otra vez
            Vamos mañana por la mañana
            ¿Alguien me puede mandar la lista?
            Perdón, no vi tu mensaje
            No hay agua desde el domingo
            Rosa tiene la llave del depósito
            buenos días a todos
            necesitamos 12 mantas más
            El camino a la escuela está cerrado
            sí, todos estamos de acuerdo
            Quién paga la gasolina este mes
            Por favor espérenme en el mercado
            Aquí llovió toda la noche
            los niños ya volvieron a clases
            Todavía no, tal vez el viernes
            La reunión quedó para el martes a las diez
            Ella llega hoy en la tarde con las medicinas
            ya mandé las fotos al grupo
            hay alguien enfermo en su casa?
            Estamos sin luz desde ayer
            No se puede, se dañó el carro
            El precio del arroz subió mucho
            Cuenten con nosotros
        """,
        "fr": """
            ok merci
            La pompe marche de nouveau
            Nous venons demain matin
            Quelqu'un peut m'envoyer la liste ?
            Désolée, je n'ai pas vu ton message
            Pas d'eau depuis dimanche
            Claire a la clé du dépôt
            bonjour à tous
            il nous faut encore 12 couvertures
            La route de Sake est fermée
            oui, nous sommes tous d'accord
            Qui paie le carburant ce mois-ci
            Attendez-moi au marché svp
            Il a plu toute la nuit ici
            les enfants sont retournés à l'école
            Pas encore, peut-être vendredi
            La réunion est déplacée à mardi dix heures
            Elle arrive cet après-midi avec les médicaments
            j'ai déjà envoyé les photos dans le groupe
            il y a un malade chez vous ?
            Pas de courant depuis hier
            Impossible, la voiture est en panne
            Le prix du riz a beaucoup monté
            Vous pouvez compter sur nous
        """,
        "pt-BR": """
            beleza obrigado
            A bomba voltou a funcionar
            Vamos amanhã de manhã
            Alguém pode me mandar a lista?
            Desculpa, não vi sua mensagem
            Sem água desde domingo
            Bruno está com a chave do depósito
            bom dia a todos
            precisamos de mais 12 cobertores
            A estrada da escola está fechada
            sim, todos concordamos
            Quem paga o combustível este mês
            Por favor me esperem na feira
            Choveu a noite inteira aqui
            as crianças já voltaram para a escola
            Ainda não, talvez na sexta
            A reunião ficou para terça às dez
            Ela chega hoje à tarde com os remédios
            já mandei as fotos no grupo
            tem alguém doente na sua casa?
            Estamos sem luz desde ontem
            Não dá, o carro quebrou
            O preço do arroz subiu muito
            Pode contar com a gente
        """,
        "ar": """
            شكرا جزيلا
            المضخة تعمل من جديد
            سنأتي غدا صباحا
            هل يمكن لأحد أن يرسل لي القائمة؟
            آسفة، لم أر رسالتك
            لا يوجد ماء منذ يوم الأحد
            ليلى معها مفتاح المخزن
            صباح الخير للجميع
            نحتاج إلى 12 بطانية أخرى
            الطريق إلى المدرسة مغلق
            نعم، كلنا موافقون
            من يدفع ثمن الوقود هذا الشهر
            انتظروني في السوق من فضلكم
            أمطرت طوال الليل هنا
            عاد الأطفال إلى المدرسة
            ليس بعد، ربما يوم الجمعة
            تأجل الاجتماع إلى الثلاثاء الساعة العاشرة
            ستصل اليوم بعد الظهر ومعها الأدوية
            أرسلت الصور إلى المجموعة
            هل عندكم مريض في البيت؟
            لا كهرباء منذ أمس
            غير ممكن، تعطلت السيارة
            سعر الأرز ارتفع كثيرا
            يمكنكم الاعتماد علينا
        """,
        "sw": """
            asante sana
            Pampu inafanya kazi tena
            Tutakuja kesho asubuhi
            Nani anaweza kunitumia orodha?
            Samahani, sikuona ujumbe wako
            Hakuna maji tangu Jumapili
            Amina ana ufunguo wa ghala
            habari za asubuhi wote
            tunahitaji mablanketi 12 zaidi
            Barabara ya kwenda Sake imefungwa
            ndiyo, sote tunakubali
            Nani analipa mafuta mwezi huu
            Tafadhali nisubirini sokoni
            Mvua imenyesha usiku kucha hapa
            watoto wamerudi shuleni
            Bado, labda Ijumaa
            Mkutano umehamishwa hadi Jumanne saa nne
            Atafika leo mchana na dawa
            nimeshatuma picha kwenye kikundi
            kuna mgonjwa nyumbani kwenu?
            Hatuna umeme tangu jana
            Haiwezekani, gari limeharibika
            Bei ya mchele imepanda sana
            Mnaweza kututegemea
        """,
        "ru": """
            спасибо большое
            Насос снова работает
            Мы приедем завтра утром
            Кто-нибудь может прислать мне список?
            Извините, я не видела вашего сообщения
            Воды нет с воскресенья
            Ключ от склада у Оксаны
            доброе утро всем
            нам нужно ещё 12 одеял
            Дорога к школе закрыта
            да, мы все согласны
            Кто платит за топливо в этом месяце
            Подождите меня на рынке, пожалуйста
            Здесь всю ночь шёл дождь
            дети снова ходят в школу
            Ещё нет, может быть в пятницу
            Встречу перенесли на вторник на десять
            Она приедет сегодня с лекарствами
            я уже отправила фото в группу
            дома кто-то болеет?
            Света нет со вчерашнего дня
            Не получится, машина сломалась
            Рис очень подорожал
            На нас можно рассчитывать
        """,
        "uk": """
            дякую щиро
            Насос знову працює
            Ми приїдемо завтра вранці
            Хтось може надіслати мені список?
            Вибачте, я не бачила вашого повідомлення
            Води немає з неділі
            Ключ від складу в Оксани
            доброго ранку всім
            нам треба ще 12 ковдр
            Дорога до школи закрита
            так, ми всі згодні
            Хто платить за пальне цього місяця
            Зачекайте мене на ринку, будь ласка
            Тут усю ніч ішов дощ
            діти знову ходять до школи
            Ще ні, може у п'ятницю
            Зустріч перенесли на вівторок на десяту
            Вона приїде сьогодні з ліками
            я вже надіслала фото в групу
            вдома хтось хворіє?
            Світла немає від учора
            Не вийде, машина зламалася
            Рис дуже подорожчав
            На нас можна розраховувати
        """,
        "zh-Hans": """
            谢谢
            水泵又能用了
            我们明天早上过来
            谁能把名单发给我？
            不好意思，没看到你的消息
            从星期天起就没有水
            仓库的钥匙在小李那里
            大家早上好
            我们还需要12条毯子
            去学校的路封了
            好的，我们都同意
            这个月的油费谁来付
            请在市场等我一下
            这里下了一整夜的雨
            孩子们又去上学了
            还没有，可能星期五吧
            会议改到星期二十点
            她今天下午带药过来
            照片我已经发到群里了
            你们家有人生病吗？
            从昨天起就停电了
            来不了，车坏了
            米价涨了很多
            你们可以放心，有我们在
        """,
        "tr": """
            çok teşekkürler
            Pompa yeniden çalışıyor
            Yarın sabah geliyoruz
            Biri bana listeyi gönderebilir mi?
            Kusura bakmayın, mesajınızı görmedim
            Pazardan beri su yok
            Deponun anahtarı Ayşe'de
            herkese günaydın
            12 battaniye daha lazım
            Okul yolu kapalı
            evet, hepimiz katılıyoruz
            Bu ay yakıtı kim ödüyor
            Lütfen beni pazarda bekleyin
            Burada bütün gece yağmur yağdı
            çocuklar okula döndü
            Henüz değil, belki cuma günü
            Toplantı salı saat ona alındı
            Bugün öğleden sonra ilaçlarla geliyor
            fotoğrafları gruba gönderdim bile
            evde hasta var mı?
            Dünden beri elektrik yok
            Olmaz, araba bozuldu
            Pirinç çok pahalandı
            Bize güvenebilirsiniz
        """,
        "fa": """
            خیلی ممنون
            پمپ دوباره کار می‌کند
            فردا صبح می‌آییم
            کسی می‌تواند فهرست را برایم بفرستد؟
            ببخشید، پیام شما را ندیدم
            از یکشنبه آب نداریم
            کلید انبار پیش لاله است
            صبح همگی بخیر
            ۱۲ پتوی دیگر لازم داریم
            جادهٔ مدرسه بسته است
            بله، همهٔ ما موافقیم
            این ماه پول سوخت را چه کسی می‌دهد
            لطفا در بازار منتظر من بمانید
            اینجا تمام شب باران آمد
            بچه‌ها به مدرسه برگشتند
            هنوز نه، شاید جمعه
            جلسه افتاد به سه‌شنبه ساعت ده
            امروز بعدازظهر با داروها می‌رسد
            عکس‌ها را در گروه فرستادم
            کسی در خانهٔ شما مریض است؟
            از دیروز برق نداریم
            نمی‌شود، ماشین خراب شد
            برنج خیلی گران شده
            روی ما حساب کنید
        """,
        "my": """
            ကျေးဇူးပါ
            ရေစုပ်စက် ပြန်ကောင်းသွားပြီ
            မနက်ဖြန် မနက် လာမယ်
            စာရင်းကို တစ်ယောက်ယောက် ပို့ပေးနိုင်မလား
            တောင်းပန်ပါတယ်၊ မက်ဆေ့ချ် မတွေ့လိုက်ဘူး
            တနင်္ဂနွေကတည်းက ရေ မရှိဘူး
            ဂိုဒေါင်သော့ မအေးမှာ ရှိတယ်
            အားလုံး မင်္ဂလာ နံနက်ခင်းပါ
            စောင် ၁၂ ထည် ထပ်လိုတယ်
            ကျောင်းသွားတဲ့လမ်း ပိတ်ထားတယ်
            ဟုတ်ကဲ့၊ အားလုံး သဘောတူတယ်
            ဒီလ ဆီဖိုး ဘယ်သူပေးမလဲ
            ဈေးမှာ ခဏ စောင့်ပေးပါ
            ဒီမှာ တစ်ညလုံး မိုးရွာတယ်
            ကလေးတွေ ကျောင်းပြန်တက်နေပြီ
            မရသေးဘူး၊ သောကြာနေ့ ဖြစ်နိုင်တယ်
            အစည်းအဝေးကို အင်္ဂါနေ့ ဆယ်နာရီ ရွှေ့လိုက်တယ်
            သူမ ဒီနေ့ နေ့လယ် ဆေးတွေနဲ့ ရောက်မယ်
            ဓာတ်ပုံတွေ အုပ်စုထဲ ပို့ပြီးပြီ
            အိမ်မှာ နေမကောင်းတဲ့သူ ရှိလား
            မနေ့ကတည်းက မီးမလာဘူး
            မရဘူး၊ ကား ပျက်နေတယ်
            ဆန်ဈေး အရမ်းတက်သွားတယ်
            ကျွန်မတို့ကို အားကိုးနိုင်ပါတယ်
        """,
    }.items()
}

PARTNERSHIPS: Sequence[Sequence[str]] = (
    ("pt-BR", "es", "en"),
    ("es", "pt-BR", "fr", "en"),
    ("ru", "uk", "en"),
    ("uk", "ru", "tr", "en", "fr"),
    ("ar", "fa", "en"),
    ("fa", "ar", "tr", "fr"),
    ("sw", "en", "fr"),
    ("en", "sw", "ar", "pt-BR"),
    ("tr", "ar", "ru", "en"),
    ("my", "en", "zh-Hans"),
    ("zh-Hans", "en", "sw", "fr", "my"),
)
"""The languages of partnerships: near ones together, and such as share a script."""
SO_WRITTEN: Mapping[str, Sequence[str]] = {
    language: [line.strip() for line in said.strip().splitlines()]
    for language, said in {
        "ar": """
            ana jayy bukra sabah
            ma fi mayye men el ahad
            el madrase msakra el yom
            shukran ktir lal jamee
            wen el miftah taba3 el makhzan
            lazem nejtame3 bukra
            ma fhemet shu badkon
            el taree2 msakkar
        """,
        "fa": """
            salam hame khubin emruz
            farda sobh miam onja
            ab nadarim az yekshanbe
            kelid pishe lale hast
            merci az hame shoma
            lotfan montazer bemanid
            nemitunam biam emruz
            bache ha raftan madrese
        """,
        "ru": """
            nasos snova rabotaet
            my priedem zavtra utrom
            vody net s voskresenya
            doroga k shkole zakryta
            spasibo vam bolshoe za vse
            da my vse soglasny
            podozhdite menya na rynke
            deti snova v shkole
        """,
    }.items()
}
"""Languages of other scripts in Latin letters, as many people type them."""
NAMES = ("Amina", "Rosa", "Claire", "Bruno", "Ayşe", "Sake")
