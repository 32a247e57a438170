### What we say when somebody seems to write in another language: Swahili. One person alone is "wewe".

wrote-question = Inaonekana umeandika kwa { $language }. Nitafsiri kutoka lugha hiyo?

button-wrote-always = Daima { $language }

wrote-taken = Sawa: { $language }. Wanachosoma wengine kinatafsiriwa upya.

wrote-as-before = Inabaki kama ilivyokuwa: { $language }.

wrote-by-another = Hili ni la { $who } kusema.

wrote-only-your-own = Ni aliyeandika tu anayeweza kusema ni kwa lugha gani. Ili kubadilisha lugha ninayozungumza hapa, andikeni /language bila kujibu ujumbe.
