### Masahihisho yanayotofautiana na maneno ya asili kwa namba, jina na kadhalika: tunachosema kabla hayajahesabiwa.

fix-differs = Hakuna kilichobadilika bado. Tafadhali angalieni mara moja tena hili lisomeke vipi: { $said }

fix-differs-missing = Kwenye maneno ya asili tu: { $what }

fix-differs-new = Kwenye maneno yenu tu: { $what }

fix-differs-how = Kama maneno yenu yamekusudiwa hivyo, bonyezeni kitufe nayo yatahifadhiwa. La sivyo, jibuni ujumbe huu kwa maneno sahihi.

button-keep-words = Hifadhi maneno yangu
