### Masahihisho yanayotofautiana na maneno ya asili kwa namba, jina na kadhalika: tunachosema kabla hayajahesabiwa.

fix-differs = Hakuna kilichobadilika bado. Tafadhali angalieni mara moja tena hili lisomeke vipi: { $said }

fix-differs-missing = Kwenye maneno ya asili tu: { $what }

fix-differs-new = Kwenye maneno yenu tu: { $what }

fix-differs-how = Kama maneno yenu yamekusudiwa hivyo, bonyezeni kitufe nayo yatahifadhiwa. La sivyo, jibuni ujumbe huu kwa maneno sahihi.

button-keep-words = Hifadhi maneno yangu

corrections-title = Yaliyosahihishwa katika tafsiri

corrections-own-title = Uliyosahihisha katika tafsiri

correction-item =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

correction-item-was =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }, awali: { $was }
    { $to }, sasa: { $right }

corrections-none = Bado hakuna aliyesahihisha tafsiri. Ijibu tafsiri kwa /fix na maneno sahihi.

corrections-own-none = Bado hujasahihisha tafsiri yoyote. Ijibu tafsiri kwa /fix na maneno sahihi.

corrections-of-another = Orodha hii ni ya mtu mwingine. /corrections inaonyesha yako.

correction-gone = Sahihisho hili halipo tena. /corrections inaonyesha yaliyopo.

correction-taken-back = Limeondolewa. Kilichokuwepo awali kinaonyeshwa tena.

correction-taken-back-yours = { $who } ameondoa ulichosahihisha kwa { $to }: “{ $right }”. Kilichokuwepo awali kinaonyeshwa tena. Ukiona kinapaswa kubaki, zungumzeni, kisha kiseme upya kwa /fix.

correction-concerns = { $who } amebadilisha jinsi maneno ya { $by } yanavyosomeka ({ $to }): “{ $right }”. Maneno yenyewe ni: “{ $said }”. Wengine wanaamua au wanategemea maneno hayo. Ikiwa maana si ile ile, ombeni yarudishwe: mratibu anaweza kwa /corrections.

correction-concerns-was = Awali yalisomeka: “{ $was }”

button-correction-back = Liondoe

button-corrections = Masahihisho yote
