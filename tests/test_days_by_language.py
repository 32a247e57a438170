"""Days as people type them in each of our languages, alone and inside a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pytest

from bot.messages import Messages
from bot.messages.calendars import days_elsewhere
from bot.messages.day_words import Kind, day_words
from bot.messages.style import MONTHS, in_calendar

TODAY = date(2026, 11, 25)
"""A Wednesday: 4 Azar 1405, 15 Jumada II 1448."""
MESSAGES = Messages()

# What is typed, and the days that it may be: several are asked about.
ALONE: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("monday and friday", "2026-11-27 2026-11-30"),
        ("1405/09/10", "2026-12-01"),
        ("10 Azar 1405", "2026-12-01"),
        ("15 Ramadan 1448", "2027-02-22"),
        ("in fifteen days", "2026-12-10"),
        ("tomorrow and friday", "2026-11-26 2026-11-27"),
        ("by next week", "2026-12-02"),
        ("on the 30th", "2026-11-30"),
        ("no later than Monday", "2026-11-30"),
        ("1405-09-10", "2026-12-01"),
    ],
    "es": [
        ("dentro de quince días", "2026-12-09 2026-12-10"),
        ("la semana próxima", "2026-12-02"),
        ("el lunes y el viernes", "2026-11-27 2026-11-30"),
        ("el 5 y el 7 de diciembre", "2026-12-05 2026-12-07"),
        ("para la semana que viene", "2026-12-02"),
        ("para el 30", "2026-11-30"),
        ("el 15 de ramadán de 1448", "2027-02-22"),
        ("10/9/1405", "2026-12-01"),
        ("hasta el viernes", "2026-11-27"),
        ("el lunes 30", "2026-11-30"),
    ],
    "fr": [
        ("dans quinze jours", "2026-12-09 2026-12-10"),
        ("dans huit jours", "2026-12-02 2026-12-03"),
        ("lundi et vendredi", "2026-11-27 2026-11-30"),
        ("avant le 15 janvier 2027", "2027-01-15"),
        ("dans une semaine", "2026-12-02"),
        ("d'ici quinze jours", "2026-12-09 2026-12-10"),
        ("pour la semaine prochaine", "2026-12-02"),
        ("le 15 ramadan 1448", "2027-02-22"),
        ("lundi", "2026-11-30"),
        ("le 10 azar 1405", "2026-12-01"),
        ("d'ici le 30", "2026-11-30"),
        ("jusqu'au 15", "2026-12-15"),
        ("le lundi 30 novembre", "2026-11-30"),
    ],
    "pt-BR": [
        ("daqui a quinze dias", "2026-12-09 2026-12-10"),
        ("segunda e sexta", "2026-11-27 2026-11-30"),
        ("daqui a uma semana", "2026-12-02"),
        ("na próxima terça-feira", "2026-12-01"),
        ("na semana que vem", "2026-12-02"),
        ("até segunda", "2026-11-30"),
        ("em quinze dias", "2026-12-09 2026-12-10"),
        ("15 de ramadã de 1448", "2027-02-22"),
    ],
    "ar": [
        ("الأسبوع القادم", "2026-12-02"),
        ("الأسبوع المقبل", "2026-12-02"),
        ("بعد خمسة عشر يوما", "2026-12-10"),
        ("الاثنين والجمعة", "2026-11-27 2026-11-30"),
        ("١٥ رمضان ١٤٤٨", "2027-02-22"),
        ("١٤٤٨/٠٩/١٥", "2027-02-22"),
        ("الشهر القادم", "2026-12-25"),
        ("في ١٥ رمضان ١٤٤٨ هـ", "2027-02-22"),
        ("قبل ١٥ رمضان", "2027-02-22"),
        ("١٥/٩/١٤٤٨", "2027-02-22"),
        ("بعد غد", "2026-11-27"),
        ("يوم الاثنين ويوم الجمعة", "2026-11-27 2026-11-30"),
        ("أسبوع", "2026-12-02"),
        ("شهر واحد", "2026-12-25"),
    ],
    "sw": [
        ("wiki ijayo", "2026-12-02"),
        ("mwezi ujao", "2026-12-25"),
        ("Jumatatu na Ijumaa", "2026-11-27 2026-11-30"),
        ("ndani ya siku kumi na tano", "2026-12-10"),
        ("baada ya wiki mbili", "2026-12-09"),
        ("tarehe 15 Ramadhani 1448", "2027-02-22"),
        ("mpaka Jumatatu", "2026-11-30"),
        ("baada ya siku kumi na tano", "2026-12-10"),
        ("wiki mbili zijazo", "2026-12-09"),
        ("siku mbili", "2026-11-27"),
        ("wiki moja", "2026-12-02"),
        ("siku 3", "2026-11-28"),
        ("miezi miwili", "2027-01-25"),
        ("mwezi mmoja", "2026-12-25"),
    ],
    "ru": [
        ("на следующей неделе", "2026-12-02"),
        ("через пятнадцать дней", "2026-12-10"),
        ("в понедельник и в пятницу", "2026-11-27 2026-11-30"),
        ("30 следующего месяца", "2026-12-30"),
        ("в течение двух недель", "2026-12-09"),
        ("в следующем месяце", "2026-12-25"),
        ("15 рамадана 1448 года", "2027-02-22"),
        ("к понедельнику", "2026-11-30"),
        ("до 5 декабря", "2026-12-05"),
        ("через две недели", "2026-12-09"),
        ("неделю", "2026-12-02"),
        ("месяц", "2026-12-25"),
    ],
    "uk": [
        ("наступного тижня", "2026-12-02"),
        ("у понеділок і п'ятницю", "2026-11-27 2026-11-30"),
        ("на наступному тижні", "2026-12-02"),
        ("у наступному місяці", "2026-12-25"),
        ("за два тижні", "2026-12-09"),
        ("до понеділка", "2026-11-30"),
        ("через п'ятнадцять днів", "2026-12-10"),
        ("15 рамадану 1448 року", "2027-02-22"),
        ("тиждень", "2026-12-02"),
    ],
    "zh-Hans": [
        ("下周", "2026-12-02"),
        ("周一和周五", "2026-11-27 2026-11-30"),
        ("下个月30号", "2026-12-30"),
        ("两周后", "2026-12-09"),
        ("斋月15日", "2027-02-22"),
        ("后天", "2026-11-27"),
        ("12月5日", "2026-12-05"),
        ("下周一", "2026-11-30"),
        ("十五天内", "2026-12-10"),
    ],
    "tr": [
        ("gelecek hafta", "2026-12-02"),
        ("pazartesi ve cuma", "2026-11-27 2026-11-30"),
        ("on beş gün içinde", "2026-12-10"),
        ("gelecek ayın 30'unda", "2026-12-30"),
        ("5 Aralık'a kadar", "2026-12-05"),
        ("haftaya pazartesi", "2026-11-30"),
        ("15 Ramazan 1448", "2027-02-22"),
        ("iki hafta içinde", "2026-12-09"),
        ("önümüzdeki hafta", "2026-12-02"),
        ("pazartesiye kadar", "2026-11-30"),
    ],
    "fa": [
        ("۳۰ ماه آینده", "2026-12-30"),
        ("هفته آینده", "2026-12-02"),
        ("۱۴۰۵/۰۹/۱۰", "2026-12-01"),
        ("۱۰ آذر ۱۴۰۵", "2026-12-01"),
        ("دوشنبه و جمعه", "2026-11-27 2026-11-30"),
        ("پانزده روز دیگر", "2026-12-10"),
        ("۵ ماه آینده", "2026-12-05 2027-04-25"),
        ("۱۴۰۵/۹/۱۰", "2026-12-01"),
        ("۹/۱۰", "2026-12-01 2026-12-30 2027-09-10"),
        ("جمعه آینده", "2026-11-27"),
        ("۱۰ قوس ۱۴۰۵", "2026-12-01"),
        ("۱۰ آذرماه", "2026-12-01"),
        ("هفتهٔ آینده", "2026-12-02"),
        ("تا دوشنبه", "2026-11-30"),
        ("ماه آینده", "2026-12-25"),
        ("دو هفته دیگر", "2026-12-09"),
        ("۱۵ رمضان ۱۴۴۸", "2027-02-22"),
    ],
    "my": [
        ("နောက်အပတ်", "2026-12-02"),
        ("တနင်္လာနေ့နဲ့ သောကြာနေ့", "2026-11-27 2026-11-30"),
        ("လာမယ့်သောကြာနေ့", "2026-11-27"),
        ("နောက်လ ၃၀ ရက်နေ့", "2026-12-30"),
        ("လာမယ့်အပတ်", "2026-12-02"),
        ("၁၅ ရက်အတွင်း", "2026-12-10"),
        ("နောက်လ", "2026-12-25"),
        ("လာမယ့် တနင်္လာနေ့", "2026-11-30"),
        ("တနင်္လာနေ့အထိ", "2026-11-30"),
        ("နှစ်ပတ်အတွင်း", "2026-12-09"),
    ],
}

# The same, with what is left of the words between them; nothing where they stay whole.
INSIDE: dict[str, list[tuple[str, str, str]]] = {
    "en": [
        ("I will send it by the end of the month", "I will send it", "2026-11-30"),
        ("we send it by the end of the month to all", "", "2026-11-30"),
        ("end of month report", "", ""),
        ("send it by the end of next month", "", ""),
        ("send it two days before the end of the month", "", ""),
        ("send it not later than Friday", "send it", "2026-11-27"),
        ("I'll call the school next week", "I'll call the school", "2026-12-02"),
        ("pay the 30th", "pay", "2026-11-30"),
        ("pay the nurses on the 30th", "pay the nurses", "2026-11-30"),
        ("call them on monday and friday", "", "2026-11-27 2026-11-30"),
        ("Prepare the report for Friday", "Prepare the report", "2026-11-27"),
        ("move the meeting to Friday", "", "2026-11-27"),
        ("I will send it by Friday to Amina", "", "2026-11-27"),
        ("send the map in a fortnight", "send the map", "2026-12-09"),
        ("send it next month", "send it", "2026-12-25"),
        ("Fix the pump within two weeks", "Fix the pump", "2026-12-09"),
        ("Turn the water on by Friday", "", "2026-11-27"),
        ("share the minutes by 10 December", "share the minutes", "2026-12-10"),
        ("Friday I will call the school", "", ""),
        ("call on the 5th and the 7th", "call", "2026-12-05 2026-12-07"),
        ("call on 5 and 7 December", "", ""),
        ("Friday meeting notes must be sent", "", ""),
        ("tell them about today's plan", "", ""),
        ("hand it in on Monday", "", "2026-11-30"),
        ("see you the day after tomorrow", "see you", "2026-11-27"),
        ("I'll do it in thirty days", "I'll do it", "2026-12-25"),
        ("send by 1448/09/15", "send", "2027-02-22"),
        ("pay by the end of next week", "", ""),
        ("a week from friday", "", ""),
        ("send the report due tomorrow to Bruno", "", "2026-11-26"),
    ],
    "es": [
        ("lo mando antes de fin de mes", "lo mando", "2026-11-30"),
        ("lo mando antes del fin del mes que viene", "", ""),
        ("lo mando 15/12", "lo mando", "2026-12-15"),
        ("enviar el informe dentro de quince días", "enviar el informe", "2026-12-09 2026-12-10"),
        ("Llevar el mapa la próxima semana", "Llevar el mapa", "2026-12-02"),
        ("Llevar el mapa la semana que viene", "Llevar el mapa", "2026-12-02"),
        ("Llevar el mapa el próximo viernes", "Llevar el mapa", "2026-11-27"),
        ("Llevar el mapa 27 para el viernes", "Llevar el mapa 27", "2026-11-27"),
        ("Llevar el mapa para el 27, el viernes", "Llevar el mapa", "2026-11-27"),
        ("llamar a la escuela el mes que viene", "llamar a la escuela", "2026-12-25"),
        ("mandar el informe para el lunes", "mandar el informe", "2026-11-30"),
        ("de hoy en ocho", "", ""),
        ("entregar el informe el 30 del mes que viene", "entregar el informe", "2026-12-30"),
        ("Iré a la escuela el lunes próximo", "Iré a la escuela", "2026-11-30"),
        ("Pagaré a las maestras antes del 15 de diciembre", "Pagaré a las maestras", "2026-12-15"),
        ("lo mando mañana", "lo mando", "2026-11-26"),
        ("lo mando pasado mañana por la mañana", "lo mando", "2026-11-27"),
        ("reunión de la próxima semana", "", ""),
        ("La semana que viene llamo a la escuela", "llamo a la escuela", "2026-12-02"),
        ("El viernes llamo a la escuela", "llamo a la escuela", "2026-11-27"),
        ("entregarlo a más tardar el lunes", "entregarlo", "2026-11-30"),
        ("Mandaré el informe el viernes a Amina", "", "2026-11-27"),
        ("pagar a las maestras el 30", "pagar a las maestras", "2026-11-30"),
        ("pagar antes del 30", "pagar", "2026-11-30"),
    ],
    "fr": [
        ("Apporter la carte 27 pour le vendredi", "Apporter la carte 27", "2026-11-27"),
        ("Apporter la carte pour le vendredi 27", "Apporter la carte", "2026-11-27"),
        ("je l'envoie d'ici la fin du mois", "je l'envoie", "2026-11-30"),
        ("avant la fin du mois de décembre j'envoie", "", ""),
        ("envoyer le rapport dans quinze jours", "envoyer le rapport", "2026-12-09 2026-12-10"),
        ("envoyer le rapport la semaine prochaine", "envoyer le rapport", "2026-12-02"),
        ("appeler l'école lundi prochain", "appeler l'école", "2026-11-30"),
        ("porter la carte pour le 5 décembre", "porter la carte", "2026-12-05"),
        ("J'appelle l'école après-demain", "J'appelle l'école", "2026-11-27"),
        ("payer le 30 du mois prochain", "payer", "2026-12-30"),
        ("envoyer le compte rendu d'ici la semaine prochaine", "envoyer le compte rendu", "2026-12-02"),
        ("La semaine prochaine, j'appelle l'école", "j'appelle l'école", "2026-12-02"),
        ("Lundi j'appelle l'école", "", ""),
        ("réparer la pompe sous huit jours", "réparer la pompe", "2026-12-02 2026-12-03"),
        ("payer les institutrices le 30", "payer les institutrices", "2026-11-30"),
    ],
    "pt-BR": [
        ("envio até o fim do mês", "envio", "2026-11-30"),
        ("envio até o fim do mês que vem", "", ""),
        ("mandar o relatório daqui a quinze dias", "mandar o relatório", "2026-12-09 2026-12-10"),
        ("mandar o relatório na semana que vem", "mandar o relatório", "2026-12-02"),
        ("mandar o relatório semana que vem", "mandar o relatório", "2026-12-02"),
        ("levar o mapa na próxima segunda", "levar o mapa", "2026-11-30"),
        ("pagar até o dia 30", "pagar", "2026-11-30"),
        ("ligo pra escola amanhã", "ligo pra escola", "2026-11-26"),
        ("consertar a bomba até sexta-feira que vem", "consertar a bomba", "2026-11-27 2026-12-04"),
        ("entregar no mês que vem", "entregar", "2026-12-25"),
        ("Semana que vem eu ligo para a escola", "", "2026-12-02"),
        ("Sexta eu ligo para a escola", "", ""),
        ("mando no dia 5 do mês que vem", "mando", "2026-12-05"),
    ],
    "ar": [
        ("سأرسل قبل نهاية الشهر", "سأرسل", "2026-11-30"),
        ("سأرسل قبل نهاية الشهر القادم", "", ""),
        ("سأرسل حتى الغد", "سأرسل", "2026-11-26"),
        ("سأرسل 15/12", "سأرسل", "2026-12-15"),
        ("سأرسل ٣/٤", "", ""),
        ("سأرسل التقرير الأسبوع القادم", "سأرسل التقرير", "2026-12-02"),
        ("سأتصل بالمدرسة يوم الإثنين القادم", "سأتصل بالمدرسة", "2026-11-30"),
        ("سأرسل التقرير بعد أسبوعين", "سأرسل التقرير", "2026-12-09"),
        ("إصلاح المضخة قبل نهاية الأسبوع", "", ""),
        ("سأتصل بالمدرسة غدا", "سأتصل بالمدرسة", "2026-11-26"),
        ("دفع الرواتب في ٣٠ من الشهر القادم", "دفع الرواتب", "2026-12-30"),
        ("في الأسبوع القادم سأتصل بالمدرسة", "سأتصل بالمدرسة", "2026-12-02"),
        ("سأرسل التقرير يوم الخميس القادم إلى أمينة", "", "2026-11-26"),
        ("سأدفع قبل ١٤٤٨/٩/١٥", "سأدفع", "2027-02-22"),
    ],
    "sw": [
        ("nitatuma kabla ya mwisho wa mwezi", "nitatuma", "2026-11-30"),
        ("nitatuma kabla ya mwisho wa mwezi ujao", "", ""),
        ("nitatuma ripoti wiki ijayo", "nitatuma ripoti", "2026-12-02"),
        ("nitapiga simu Jumatatu ijayo", "nitapiga simu", "2026-11-30"),
        ("Nitapiga simu shuleni kesho kutwa", "Nitapiga simu shuleni", "2026-11-27"),
        ("Nitalipa tarehe 30 mwezi ujao", "Nitalipa", "2026-12-30"),
        ("Wiki ijayo nitapiga simu shuleni", "", "2026-12-02"),
        ("Kesho nitapiga simu", "", "2026-11-26"),
        ("Nitatengeneza pampu kabla ya Ijumaa", "Nitatengeneza pampu", "2026-11-27"),
        ("Nitatuma ripoti mwezi ujao", "Nitatuma ripoti", "2026-12-25"),
        ("Nitapiga simu Jumatatu na Ijumaa", "", "2026-11-27 2026-11-30"),
    ],
    "ru": [
        ("отправлю отчёт к концу месяца", "отправлю отчёт", "2026-11-30"),
        ("отправлю до конца месяца декабря", "", ""),
        ("позвоню к завтрашнему дню", "позвоню", "2026-11-26"),
        ("отправлю отчёт на следующей неделе", "отправлю отчёт", "2026-12-02"),
        ("позвоню в школу послезавтра", "позвоню в школу", "2026-11-27"),
        ("заплатить 30 числа следующего месяца", "заплатить", "2026-12-30"),
        ("починить насос до следующей пятницы", "починить насос", "2026-11-27 2026-12-04"),
        ("На следующей неделе отправлю отчёт", "", "2026-12-02"),
        ("отправлю отчёт через неделю", "отправлю отчёт", "2026-12-02"),
        ("отправлю отчёт к понедельнику", "отправлю отчёт", "2026-11-30"),
        ("Отправлю в пятницу отчёт Амине", "", "2026-11-27"),
        ("заплатить к 30-му", "заплатить", "2026-11-30"),
    ],
    "uk": [
        ("надішлю звіт до кінця місяця", "надішлю звіт", "2026-11-30"),
        ("надішлю до кінця наступного місяця", "", ""),
        ("надішлю до завтрашнього дня", "надішлю", "2026-11-26"),
        ("надішлю звіт наступного тижня", "надішлю звіт", "2026-12-02"),
        ("зателефоную до школи післязавтра", "зателефоную до школи", "2026-11-27"),
        ("надішлю звіт через тиждень", "надішлю звіт", "2026-12-02"),
        ("Наступного тижня зателефоную до школи", "", "2026-12-02"),
        ("полагодити насос до п'ятниці", "полагодити насос", "2026-11-27"),
        ("заплатити 30 числа наступного місяця", "заплатити", "2026-12-30"),
        ("подзвоню в понеділок і в п'ятницю", "", "2026-11-27 2026-11-30"),
        ("Завтра зателефоную до школи", "", "2026-11-26"),
        ("Надішлю у п'ятницю звіт Аміні", "", "2026-11-27"),
    ],
    "zh-Hans": [
        ("月底前交报告", "交报告", "2026-11-30"),
        ("报告月底前交给大家", "", "2026-11-30"),
        ("12月底交报告", "", ""),
        ("下个月底前交报告", "", ""),
        ("报告12月15日之前交给大家", "", "2026-12-15"),
        ("我会在12月15日前把报告交上", "", "2026-12-15"),
        ("我会写1月15日的报告", "", ""),
        ("我下周把报告发给你", "", "2026-12-02"),
        ("十五天后交报告", "交报告", "2026-12-10"),
        ("我会在周五之前把报告发给你", "", "2026-11-27"),
        ("下周交报告", "交报告", "2026-12-02"),
        ("我明天给学校打电话", "", "2026-11-26"),
        ("下个月30号付工资", "付工资", "2026-12-30"),
        ("报告两周内交", "", "2026-12-09"),
        ("我后天去学校", "", "2026-11-27"),
        ("星期五以前修好水泵", "修好水泵", "2026-11-27"),
        ("下星期一打电话", "打电话", "2026-11-30"),
        ("下个月交报告", "交报告", "2026-12-25"),
        ("12月5日之前交报告", "交报告", "2026-12-05"),
        ("下周五之前把报告发给你", "把报告发给你", "2026-12-04"),
        ("大家周一和周五开会", "", "2026-11-27 2026-11-30"),
        ("我们周五之前会修好水泵", "", "2026-11-27"),
    ],
    "tr": [
        ("raporu ay sonuna kadar göndereceğim", "", "2026-11-30"),
        ("raporu gelecek ay sonuna kadar göndereceğim", "", ""),
        ("raporu 15 Aralık'a kadar göndereceğim", "", "2026-12-15"),
        ("raporu 15 Aralık’ta göndereceğim", "", "2026-12-15"),
        ("15 Aralık toplantısının raporunu yazacağım", "", ""),
        ("1 Kasım'dan kalan raporu göndereceğim", "", ""),
        ("raporu 15.12'ye kadar göndereceğim", "", "2026-12-15"),
        ("raporu yarına kadar göndereceğim", "", "2026-11-26"),
        ("raporu ayın 15'ine kadar göndereceğim", "", "2026-12-15"),
        ("31 Ocak’a dek arayacağım", "arayacağım", "2027-01-31"),
        ("raporu gelecek hafta göndereceğim", "", "2026-12-02"),
        ("raporu önümüzdeki hafta göndereceğim", "", "2026-12-02"),
        ("önümüzdeki cuma okulu arayacağım", "", "2026-11-27"),
        ("raporu cumaya kadar göndereceğim", "", "2026-11-27"),
        ("okulu ara önümüzdeki cuma", "okulu ara", "2026-11-27"),
        ("Raporu iki hafta içinde göndereceğim", "", "2026-12-09"),
        ("Pompayı cuma gününe kadar tamir edeceğim", "", "2026-11-27"),
        ("Yarın okulu arayacağım", "", "2026-11-26"),
        ("Maaşları gelecek ayın 30'unda ödeyeceğim", "", "2026-12-30"),
        ("Cuma'ya kadar raporu göndereceğim", "raporu göndereceğim", "2026-11-27"),
        ("Haftaya okulu arayacağım", "", "2026-12-02"),
        ("Raporu yarın göndereceğim", "", "2026-11-26"),
        ("Pazartesi ve cuma günü okulu arayacağım", "", "2026-11-27 2026-11-30"),
    ],
    "fa": [
        ("گزارش را تا آخر ماه می\u200cفرستم", "", "2026-11-30 2026-12-21"),
        ("گزارش را تا آخر ماه آینده می\u200cفرستم", "", ""),
        ("گزارش را هفته آینده می\u200cفرستم", "", "2026-12-02"),
        ("گزارش را تا جمعه می\u200cفرستم", "", "2026-11-27"),
        ("گزارش را تا ۱۰ آذر می\u200cفرستم", "", "2026-12-01"),
        ("فردا به مدرسه زنگ می\u200cزنم", "", "2026-11-26"),
        ("گزارش را پس\u200cفردا می\u200cفرستم", "", "2026-11-27"),
        ("حقوق را ۳۰ ماه آینده می\u200cدهم", "", "2026-12-30"),
        ("حقوق را سی\u200cام ماه آینده می\u200cدهم", "", "2026-12-30"),
        ("تا دو هفته دیگر پمپ را تعمیر می\u200cکنم", "پمپ را تعمیر می\u200cکنم", "2026-12-09"),
        ("تا ۱۴۰۵/۹/۱۰ گزارش را می\u200cفرستم", "گزارش را می\u200cفرستم", "2026-12-01"),
        ("گزارش را روز دوشنبه می\u200cفرستم", "", "2026-11-30"),
        ("دوشنبه و جمعه زنگ می\u200cزنم", "", "2026-11-27 2026-11-30"),
    ],
    "my": [
        ("လကုန်မတိုင်ခင် ပို့ပါမယ်", "ပို့ပါမယ်", "2026-11-30"),
        ("ဒီဇင်ဘာလကုန်မှာ ပို့ပါမယ်", "", ""),
        ("သောကြာနေ့ထိ ပို့ပါမယ်", "ပို့ပါမယ်", "2026-11-27"),
        ("အစီရင်ခံစာကို ဒီဇင်ဘာ ၁၅ မတိုင်ခင် ပို့ပါမယ်", "", "2026-12-15"),
        ("အစီရင်ခံစာကို နောက်အပတ် ပို့ပါမယ်", "", "2026-12-02"),
        ("အစီရင်ခံစာကို သောကြာနေ့ ပို့ပါမယ်", "", "2026-11-27"),
        ("ငွေပေးပါ လာမယ့် ၃၀ ရက်", "ငွေပေးပါ", "2026-12-25"),
        ("၃၀ ရက်နေ့မှာ ငွေပေးမယ်", "ငွေပေးမယ်", "2026-11-30"),
        ("မနက်ဖြန် ကျောင်းကို ဖုန်းဆက်ပါမယ်", "ကျောင်းကို ဖုန်းဆက်ပါမယ်", "2026-11-26"),
        ("ကျောင်းကို မနက်ဖြန် ဖုန်းဆက်မယ်", "", "2026-11-26"),
        ("ကျောင်းကို ဖုန်းဆက်ပါ မနက်ဖြန်", "ကျောင်းကို ဖုန်းဆက်ပါ", "2026-11-26"),
        ("ရေစုပ်စက်ကို နှစ်ပတ်အတွင်း ပြင်ပါမယ်", "", "2026-12-09"),
        ("အစီရင်ခံစာကို နောက်အပတ်မှာ ပို့ပါမယ်", "", "2026-12-02"),
        ("သောကြာနေ့ မတိုင်မီ ငွေပေးပါမယ်", "ငွေပေးပါမယ်", "2026-11-27"),
        ("ဒီဇင်ဘာ ၅ ရက်နေ့ ငွေပေးမယ်", "ငွေပေးမယ်", "2026-12-05"),
        ("၁၀ ရက်အတွင်း ငွေပေးပါမယ်", "ငွေပေးပါမယ်", "2026-12-05"),
        ("ကျောင်းကို တနင်္လာနေ့နဲ့ သောကြာနေ့ ဖုန်းဆက်မယ်", "", "2026-11-27 2026-11-30"),
        ("တနင်္လာနေ့ ကျောင်းကို ဖုန်းဆက်မယ်", "ကျောင်းကို ဖုန်းဆက်မယ်", "2026-11-30"),
    ],
}

NOT_TAKEN = [
    *(("es", "Llamar por la mañana"), ("es", "Nos reunimos los martes"), ("es", "de hoy en ocho")),
    *(("fr", "Les anciens sont effacés à partir de demain, les autres restent"), ("fr", "lundi en quinze")),
    *(
        ("pt-BR", "Só para ter em mente"),
        ("pt-BR", "Segunda reunião do grupo"),
        ("pt-BR", "Para ter as suas"),
    ),
    *(("pt-BR", "As antigas são apagadas a partir de amanhã; o resto fica"), ("en", "Friday meeting notes")),
    *(("ar", "أحد المشاركين سيتصل"), ("ar", "لا أنقله إلى أحد"), ("fa", "نامه‌ها از فردا پاک می‌شوند")),
    *(("zh-Hans", "一周过去了，还没能作出决定"), ("my", "တခြားသူ မသုံးနိုင်ပါ"), ("my", "ဒီတစ်ခေါက်အတွက် ပြီးပါပြီ")),
    *(("my", "အမှတ်က နောက်မှာ လာပါတယ်။"), ("my", "မနက်ဖြန်ကစ ဖျက်ပါမယ်"), ("en", "5 people come in may")),
    *(("ar", "عشرون شخصا"), ("sw", "watu kumi na tano"), ("tr", "on beş kişi"), ("ru", "пятнадцать человек")),
]
"""What looks like a day and is none, or says more than one."""


@pytest.mark.parametrize(("language", "text"), NOT_TAKEN, ids=[f"{each[0]}: {each[1]}" for each in NOT_TAKEN])
def test_what_only_looks_like_a_day_is_not_taken_for_one(language: str, text: str) -> None:
    said = MESSAGES.days.within(text, TODAY, (language,))
    assert (said.days, said.rest) == ((), text)


# Another day than the one that is named, or several.
TURNED: dict[str, list[str]] = {
    "en": [
        "two days before Friday",
        "3 days before Friday",
        "a week before Friday",
        "after Friday",
        "any day but Friday",
        "from Monday to Friday",
        "between Monday and Friday",
    ],
    "es": [
        "dos días antes del viernes",
        "una semana antes del viernes",
        "después del viernes",
        "cualquier día menos el viernes",
        "de lunes a viernes",
        "entre el lunes y el viernes",
    ],
    "fr": [
        "deux jours avant vendredi",
        "une semaine avant vendredi",
        "après vendredi",
        "n'importe quel jour sauf vendredi",
        "du lundi au vendredi",
        "de lundi à vendredi",
        "entre lundi et vendredi",
    ],
    "pt-BR": [
        "dois dias antes de sexta",
        "uma semana antes da sexta",
        "depois de sexta",
        "qualquer dia menos sexta",
        "de segunda a sexta",
        "entre segunda e sexta",
        "na outra sexta",
    ],
    "ar": [
        "قبل الجمعة بيومين",
        "يومين قبل الجمعة",
        "أسبوع قبل يوم الجمعة",
        "بعد الجمعة",
        "أي يوم إلا الجمعة",
        "من الاثنين إلى الجمعة",
        "بين الاثنين والجمعة",
    ],
    "sw": [
        "siku mbili kabla ya Ijumaa",
        "wiki moja kabla ya Ijumaa",
        "baada ya Ijumaa",
        "siku yoyote isipokuwa Ijumaa",
        "kuanzia Jumatatu hadi Ijumaa",
        "kati ya Jumatatu na Ijumaa",
    ],
    "ru": [
        "за два дня до пятницы",
        "за неделю до пятницы",
        "после пятницы",
        "в любой день, кроме пятницы",
        "с понедельника по пятницу",
        "с понедельника до пятницы",
        "между понедельником и пятницей",
    ],
    "uk": [
        "за два дні до п'ятниці",
        "за тиждень до п'ятниці",
        "після п'ятниці",
        "у будь-який день, крім п'ятниці",
        "з понеділка до п'ятниці",
        "від понеділка до п'ятниці",
        "між понеділком і п'ятницею",
    ],
    "zh-Hans": [
        "周五前两天",
        "周五之前两天",
        "周五的前一周",
        "周五之后",
        "周五后",
        "除了周五",
        "从周一到周五",
        "周一到周五之间",
    ],
    "tr": [
        "cumadan iki gün önce",
        "cumadan bir hafta önce",
        "cumadan sonra",
        "cuma gününden sonra",
        "cuma dışında her gün",
        "pazartesiden cumaya kadar",
        "pazartesi ile cuma arasında",
    ],
    "fa": [
        "دو روز قبل از جمعه",
        "دو روز پیش از جمعه",
        "یک هفته قبل از جمعه",
        "بعد از جمعه",
        "پس از جمعه",
        "هر روز به جز جمعه",
        "از دوشنبه تا جمعه",
        "بین دوشنبه و جمعه",
    ],
    "my": [
        "သောကြာနေ့ မတိုင်မီ နှစ်ရက်",
        "သောကြာနေ့မတိုင်ခင် နှစ်ရက်",
        "သောကြာနေ့ပြီးရင်",
        "သောကြာနေ့ နောက်ပိုင်း",
        "သောကြာနေ့မှလွဲ၍",
        "တနင်္လာနေ့ကနေ သောကြာနေ့အထိ",
    ],
}

# What is said beside it, in front and behind.
BESIDE: dict[str, tuple[str, str]] = {
    "en": ("send it ", ""),
    "es": ("lo mando ", ""),
    "fr": ("je l'envoie ", ""),
    "pt-BR": ("mando o relatório ", ""),
    "ar": ("سأرسل التقرير ", ""),
    "sw": ("nitatuma ripoti ", ""),
    "ru": ("отправлю отчёт ", ""),
    "uk": ("надішлю звіт ", ""),
    "zh-Hans": ("我会在", "把报告发给你"),
    "tr": ("raporu ", " göndereceğim"),
    "fa": ("گزارش را ", " می\u200cفرستم"),
    "my": ("အစီရင်ခံစာကို ", " ပို့ပါမယ်"),
}


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, rows in TURNED.items() for said in rows]
)
def test_what_makes_another_day_of_one_is_asked_about_and_never_guessed(language: str, said: str) -> None:
    """Alone, at an end of what is said, and in the middle of it: no day for sure, and no word is lost."""
    front, behind = BESIDE[language]
    after = f"{said}{behind}" if behind else f"{said} {front}".strip()
    for text in (said, f"{front}{said}{behind}", after):
        within = MESSAGES.days.within(text, TODAY, (language,))
        assert within.day is None, text
        assert within.rest in (text, ""), text
        assert MESSAGES.days.read(text, TODAY, (language,)).day is None, text


def of(table: Mapping[str, Sequence[tuple[str, ...]]]) -> list[tuple[str, ...]]:
    return [(language, *row) for language, rows in table.items() for row in rows]


@pytest.mark.parametrize(("language", "text", "read"), of(ALONE))
def test_a_day_alone(language: str, text: str, read: str) -> None:
    assert " ".join(map(str, MESSAGES.days.read(text, TODAY, (language,)).days)) == read


@pytest.mark.parametrize(("language", "text", "rest", "read"), of(INSIDE))
def test_a_day_inside_a_sentence(language: str, text: str, rest: str, read: str) -> None:
    """Its words go with it, or all stay as they were typed."""
    said = MESSAGES.days.within(text, TODAY, (language,))
    assert (said.rest, " ".join(map(str, said.days))) == (rest or text, read)


def test_each_language_has_eight_of_each() -> None:
    tables: list[Mapping[str, Sequence[tuple[str, ...]]]] = [ALONE, INSIDE]
    for table in tables:
        assert {language for language, rows in table.items() if len(rows) >= 8} == {*MESSAGES.languages}


@pytest.mark.parametrize("language", MESSAGES.languages)
@pytest.mark.parametrize("calendar", MONTHS)
def test_each_day_of_two_years_of_another_calendar_is_read_as_the_same(language: str, calendar: str) -> None:
    """With its year, and without it those of the year that comes."""
    months = MESSAGES._style(language).months(calendar)
    for ahead in range(730):
        day = TODAY + timedelta(days=ahead)
        year, month, number = in_calendar(day, calendar) or (0, 0, 0)
        written = f"{number} {months[month - 1]}"
        read = MESSAGES.days.read(f"{written} {year}", TODAY, (language,)).days
        assert read == (day,), f"{written} {year}"
        if ahead < 350:
            assert MESSAGES.days.read(written, TODAY, (language,)).days == (day,), written


@pytest.mark.parametrize("language", MESSAGES.languages)
@pytest.mark.parametrize("calendar", MONTHS)
def test_each_day_in_numbers_of_another_calendar_is_read_as_the_same(language: str, calendar: str) -> None:
    for ahead in range(0, 1000, 7):
        day = TODAY + timedelta(days=ahead)
        year, month, number = in_calendar(day, calendar) or (0, 0, 0)
        for written in (
            f"{year}/{month:02}/{number:02}",
            f"{number}/{month}/{year}",
            f"{year}-{month}-{number}",
        ):
            assert MESSAGES.days.read(written, TODAY, (language,)).days == (day,), written


def test_a_year_of_another_calendar_that_nobody_can_tell_gives_both_days() -> None:
    """1430 is seventeen years ago in one, and twenty-five ahead in the other."""
    assert days_elsewhere(1430, 1, 1, TODAY, "en") == {date(2008, 12, 29), date(2051, 3, 21)}
    assert days_elsewhere(1430, 1, 1, TODAY, "fa") == {date(2051, 3, 21)}
    assert days_elsewhere(1430, 1, 1, TODAY, "ar") == {date(2008, 12, 29)}


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_what_leads_to_a_day_goes_with_it(language: str) -> None:
    """Behind words that nobody knows nothing is left hanging: neither "by" nor an article."""
    sentences = MESSAGES._sentences(language)
    by = [word for word, means in day_words(sentences).means.items() if Kind.BY in means]
    for number in range(7):
        day = MESSAGES.weekday_name(number, language)
        for lead in ("", *by):
            text = " ".join(each for each in ("qoqo 77 qoqo", lead, day) if each)
            said = MESSAGES.days.within(text, TODAY, (language,))
            assert said.rest == "qoqo 77 qoqo", text
            assert all(each.weekday() == number for each in said.days), text


@pytest.mark.parametrize("language", MESSAGES.languages)
def test_no_word_alone_beside_others_is_taken_for_a_day(language: str) -> None:
    """Only what names one is: today, tomorrow and the like, the days of the week, the end of the month."""
    words = day_words(MESSAGES._sentences(language)).means
    names = {Kind.TODAY, Kind.TOMORROW, Kind.AFTER, Kind.MONTH_END, Kind.WEEKDAY, Kind.FOLLOWING}
    for word, means in words.items():
        if not names & set(means):
            for text in (f"qoqo {word} qoqo", f"qoqo {word}", f"{word} qoqo"):
                said = MESSAGES.days.within(text, TODAY, (language,))
                assert (said.days, said.rest) == ((), text), text
