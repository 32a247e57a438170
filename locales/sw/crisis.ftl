### Mpangilio wa dharura: maswali yanayokuja wakati wake na yanayopumzika. Kwa utulivu na uwazi; kundi ni "ninyi".

rhythm-crisis-begins = Kuanzia sasa mpangilio wa dharura unatumika. Umewekwa na { $who }.

rhythm-crisis-ends = Mpangilio wa kawaida unatumika tena. Umewekwa na { $who }.

rhythm-waits = Huko ni saa za utulivu sasa; nitawaambia zikipita: { $who }.

checkin-in-a-crisis = Kwa muda tutauliza mara nyingi zaidi, ili asiwepo anayebaki peke yake na yanayotokea. Neno moja au mawili yanatosha.

rhythm-comes = + { $what }: { $rhythm }

rhythm-rests = – { $what }: inapumzika kwa sasa
rhythm-paused = – { $what }: imesitishwa kwa muda hadi mratibu aiendeleze kwa /resume

rhythm-is-usual = Mpangilio wa kawaida unatumika.

rhythm-is-crisis = Mpangilio wa dharura unatumika, tangu { $since }.

rhythm-how = Mwezeshaji au mratibu huubadilisha: /rhythm dharura au /rhythm kawaida

rhythm-is-so-already = Mpangilio huo unatumika tayari. /rhythm huonyesha yanayokuja.

rhythm-none-for-a-crisis = Hakuna mwongozo hapa wenye maswali ya dharura.
rhythm-all-paused = Itifaki ya “{ $title }” imesitishwa kwa muda, kwa hiyo hakuna kitakachoulizwa. Mratibu huiendeleza kwa /resume; kisha mpangilio wa dharura unaweza kuanza.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: wakati wa dharura tu, { $rhythm }
       *[other] { $id }: inapumzika mpangilio wa dharura unapotumika, vinginevyo { $rhythm }
    }

preview-in-a-crisis = Mpangilio wa dharura unatumika tangu { $since }: kinachopumzika hakionyeshwi.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what } inakuja wakati wa dharura tu
        [always] ~ { $what } inakuja wakati wa dharura pia
       *[other] ~ { $what } inapumzika wakati wa dharura
    }
