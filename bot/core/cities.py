"""Cities that people name and the time zone database does not, by their zone. Plain values, for places.py.

Every capital, and beside them cities of 400,000 people and more; of 250,000 where a country has several
hours, of 200,000 in Africa, Latin America and the Arab countries, of 40,000 in the Democratic Republic of
the Congo, of a million in China, India, Japan and Korea; and some that partners are likely to name. With a
city stand its names in English, Spanish, French, Portuguese, Swahili and Arabic where they differ; case,
accents, hyphens and full stops do not matter. A name that stands in several zones is asked about; so it may
never stand where a smaller place would only be in the way.

From GeoNames (geonames.org), under CC BY 4.0: cut down, put right in places and added to by hand.
"""

CITIES = """
Africa/Abidjan: Abiyan, Abobo, Bouaké, Daloa, Gagnoa, Korhogo, Koumassi, Man, Marcory, San-Pédro, Sinfra,
    Yamoussoukro, Yamusukro, ياموسوكرو
Africa/Accra: Acra, Atsiaman, Cape Coast, Kumasi, Sekondi, Takoradi, Tamale, كوماسي
Africa/Addis_Ababa: Addis Abeba, Adis Abeba, Arba Minch, Awasa, Bahir Dar, Bishoftu, Dessie, Dire Dawa,
    Gambēla, Gonder, Jijiga, Jimma, Mek'ele, Mekelle, Nazrēt, Shashamane, Sodo, Warder
Africa/Algiers: Alger, Annaba, Argel, Bab Ezzouar, Batna, Biskra, Blida, Constantina, Constantine, Djelfa,
    Ora, Oran, Sétif, Sidi Bel Abbes, Tindouf, البليدة, الجزائر, الجزائر العاصمة, الجزيره, الجلفة, باب الزوار,
    باتنة, بسكرة, تندوف, تيندوف, جلفه, سطف, سطيف, سيدي بلعباس, عنابة, قسنطينة, مدينة الجزائر, وهران
Africa/Bamako: Gao, Kayes, Kidal, Koutiala, Mopti, Ségou, Sikasso, Tombouctou
Africa/Bangui: Bambari, Bangassou, Bégoua, Bimbo
Africa/Banjul: Serekunda
Africa/Bissau: Bisau, Bis'sa'u
Africa/Blantyre: Lilongüe, Lilongwe, Mzuzu, Zomba, ليلونغوي
Africa/Brazzaville: Congo, Kongo, Pointe-Noire, بوانت نوار
Africa/Bujumbura: Buyumbura, Gitega, Kitega
Africa/Cairo: 6th of October City, Al ‘Āshir min Ramaḑān, Al Fayyum, Al Khuşūş, Al Maḩallah al Kubrá, Al
    Mansurah, Al Qāhirah al Jadīdah, Alejandria, Alexandria, Alexandrie, Assiut, Assouan, Asuan, Aswān, Banī
    Suwayf, Damanhur, Damietta, El Cairo, Esna, Giza, Guiza, Guizeh, Ḩadā'iq al Qubbah, Ḩalwān, Hurghada,
    Ismailia, Kairo, Kom Ombo, Le Caire, Louxor, Luxor, Madīnat an Naşr, Mallawī, Mansoura, Minya, New Cairo,
    Port Said, Puerto Said, Qina, Rosetta, Shibīn al Kawm, Shubrā al Khaymah, Sohag, Suez, Tanta, Zagazig,
    اسكندريه, اسماعيليه, إسنا, أسوان, أسيوط, اقصر, الإسكندرية, الإسماعيلية, الأقصر, الجيزة, الزقازيق, السويس,
    العاشر من رمضان, الغردقة, الفيوم, القاهرة, القاهرة الجديدة, المحلة الكبرى, المنصورة, المنيا, بني سويف, بور
    سعيد, بورسعيد, حدائق القبة, حلوان, دمنهور, دمياط, رشيد, سوهاج, سوئز, سويس, شبرا الخيمة, شبين الكوم, طنطا,
    عاشر من رمضان, غردقه, قاهره, قنا, مدينة الإسماعيلية, مدينة العاشر من رمضان, ملوي, منصورة
Africa/Casablanca: Agadir, Al Hoceïma, Beni Mellal, Dar-el-Beida, El Jadida, Fes, Fez, Kenitra, Khouribga,
    Marrakech, Marrakesh, Marraquexe, Meknes, Mequínez, Mohammedia, Oujda, Rabat, Safi, Salé, Salé Al Jadida,
    Tanger, Tangier, Temara, Tétouan, Tetuan, Uchda, آسفي, أغادير, أكادير, الجديدة, الحسيمة, الدار البيضاء,
    الرباط, القنيطرة, المحمدية, الهراويين, أنفا, بني ملال, تطوان, تنجه, خريبكة, رابات, ربات, رباط, سلا, طنجة,
    فاس, كازابلانكا, مراكش, مكناس, وجدة
Africa/Conakry: Camayenne, Conacri, Conakri, Kankan, Nzérékoré
Africa/Dakar: Dacar, Guédiawaye, Kaolack, Mbour, Pikine, Rufisque, Rufisque est, Saint-Louis, Thiès, Thiès
    Nones, Touba, Ziguinchor
Africa/Dar_es_Salaam: Arusha, Bariadi, Dar es-Salaam, Dodoma, Geita, Ifakara, Iringa, Kahama, Kasulu, Kibaha,
    Kigoma, Mbeya, Morogoro, Moshi, Mpanda, Mwanza, Singida, Songea, Sumbawanga, Tabora, Tanga, Tunduma,
    Unguja, Zanzibar, دودوما, موانزا
Africa/Djibouti: Balbala, Djibuti, Yibuti, بالبالا, بلبالا, جيبوتي
Africa/Douala: Bafoussam, Bamenda, Duala, Garoua, Iaunde, Kumba, Maroua, Ngaoundéré, Yaoundé, Yaunde, ياوندي
Africa/El_Aaiun: El-Aaiun, Laayoune
Africa/Freetown: Bo, Kenema
Africa/Harare: Bulawayo, Chitungwiza, Epworth, Mutare
Africa/Johannesburg: Athlone, Benoni, Bloemfontein, Boksburg, Botshabelo, Brakpan, Cape Town, Centurion,
    Cidade do Cabo, Ciudad del Cabo, Diepsloot, Durban, East London, Emalahleni, Evaton, Germiston, Gqeberha,
    Joanesburgo, Johannesburgo, Kaapstad, Kariega, Klerksdorp, Krugersdorp, Le Cap, Mdantsane, Newcastle,
    Paarl, Pietermaritzburg, Polokwane, Port Elizabeth, Pretoria, Randburg, Richards Bay, Roodepoort,
    Rustenburg, Somerset West, Soshanguve, Soweto, Thembisa, Vanderbijlpark, Vereeniging, Welkom, بريتوريا,
    بورت إليزابيث, دوربان, ديربان, سووتو, سويتو, كيب تاون
Africa/Juba: Djouba, Malakal, Wau, Winejok, Yei, Yuba
Africa/Kampala: Arua, Bunamwaya, Entebbe, Fort Portal, Gulu, Jinja, Kasangati, Kira, Kyengera, Lira, Mbale,
    Mbarara, Nansana, Soroti
Africa/Khartoum: Al Qadarif, Cartum, El Daein, El Fasher, El Obeid, Jartum, Kassala, Khartoum North, Kosti,
    Nyala, Omdurman, Port-Soudan, Port Sudan, Puerto Sudan, Singa, Wad Medani, ااالخرطوم, الأبي, الابيض,
    الخرطوم بحري, الدعين, الضعين, الفاشر, القضارف, أم درمان, بحري, بور سودان, بورتسودان, خارطوم, خرطوم, ربك,
    سنجة, كسل, كسلا, نيالا, ود مدني
Africa/Kigali: Butare, Gisenyi, Huye, Rubavu
Africa/Kinshasa: Bandundu, Basankusu, Binga, Boende, Bolenge, Bolobo, Boma, Bulungu, Bumba, Businga, Congo,
    Dibaya-Lubwe, Dungu, Gbadolite, Gemena, Idiofa, Inkisi, Inongo, Kasangulu, Kenge, Kikwit, Kimpese,
    Kinsasa, Kongo, Kutu, Leopoldville, Lisala, Mangai, Masi-Manimba, Masina, Matadi, Mbandaka, Mbanza-Ngungu,
    Moanda, Mushie, Nioki, Quinxassa, Tshela, Zongo
Africa/Lagos: Aba, Abeokuta, Abuja, Abuya, Ado-Ekiti, Agege, Ajegunle, Akowonjo, Akure, Aliayabiagba,
    Alimosho, Atani, Bauchi, Benin City, Bida, Calabar, Chakwama, Ebute Ikorodu, Efon-Alaaye, Enugu, Gboko,
    Gombe, Gusau, Ibadan, Ijebu Ode, Ikare, Ikeja, Ikire, Ikot Ekpene, Ile-Ife, Ilesa, Ilorin, Iseyin, Iwo,
    Jimeta, Jos, Kaduna, Kano, Katsina, Lekki, Maiduguri, Makurdi, Minna, Mubi, Obalende, Ogbomoso, Okene,
    Ondo, Onitsha, Osogbo, Ota, Owerri, Owo, Oyo, Port Harcourt, Sapele, Shagamu, Sokoto, Ugep, Umuahia, Uyo,
    Warri, Yenagoa, Yola, Zaria, آبا, إبادان, آبوجا, الورن, إيبادان, إيلورين, بورت هاركورت, جاس, جوس, سوكوتو,
    كادونا, كانو, مايدوجوري, مايدوغوري, ميدغري
Africa/Libreville: Port-Gentil
Africa/Luanda: Benguela, Cabinda, Calumbo, Camama, Cazenga, Chitato, Cuíto, Golfe, Hoji ya Henda, Huambo,
    Kikolo, Kilamba, Kima Kieza, Lobito, Lu'anda, Lubango, Luena, Maianga, Malanje, Menongue, Mossamedes,
    Mulenvos, Navegantes, Nova Vida, Ramiros, Samba, Saurimo, Soyo, Sumbe, Talatona, Uíge, Viana, Vila Flor
Africa/Lubumbashi: Aketi, Aru, Babamba, Bakwa, Basoko, Baudhuinville, Beni, Bukama, Bukavu, Bunia, Buta,
    Butembo, Congo, Djugu, Fungurume, Gandajika, Goma, Hyosha, Ilebo, Isiro, Kabalo, Kabeya-Kamwanga, Kabinda,
    Kalemie, Kalima, Kambove, Kamina, Kananga, Kanyama, Kanyobagonga, Kasongo, Katanda, Katwa, Kayna, Kindu,
    Kipamba, Kipushi, Kirumba, Kisangani, Kituku, Kolwezi, Kongo, Kongolo, Likasi, Lodja, Lubero, Luebo,
    Lukula, Luputa, Lusambo, Malemba, Mangbwalu, Mangina, Manono, Mbuji-Mayi, Miabi, Mulongo, Mweka, Mwene,
    Mwene-Ditu, Nyunzu, Rutshuru, Stanleyville, Tshikapa, Tshilenge, Uvira, Watsa, Yangambi, كانانغا, كنانجا,
    كيسانجاني, مبوجي ماي
Africa/Lusaka: Chingola, Chipata, Kabwe, Kitwe, Livingstone, Ndola, Solwezi
Africa/Malabo: Bata, Ciudad de la Paz, سيوداد دي لا باز
Africa/Maputo: Beira, Chimoio, Inhambane, Lichinga, Lourenco Marques, Matola, Nacala, Nampula, Pemba,
    Quelimane, Tete, ماتولا
Africa/Mbabane: Lobamba
Africa/Mogadishu: Berbera, Borama, El Dibir, Hargeisa, Hargeysa, Kismayo, Marka, Mogadiscio, بربرة, بوراما,
    بورمة, كسمايو, مقديشو, مقديشيو, هرجيسة
Africa/Nairobi: Eldoret, Garissa, Kakamega, Kikuyu, Kisumu, Lamu, Lodwar, Mombasa, Na'irobi, Nakuru, Nyeri,
    Ruiru, Thika, ممباسا, مومباسا
Africa/Ndjamena: Abéché, Djamena, Moundou, N'Djamena, Yamena
Africa/Niamey: Agadez, Diffa, Maradi, Niamei, Tahoua, Zinder
Africa/Nouakchott: Nouadhibou, Nuakchot, نواذيبو, نواكشوط
Africa/Ouagadougou: Bobo-Dioulasso, Kaya, Ouaga, Uagadugu
Africa/Porto-Novo: Abomey-Calavi, Cotonou, Cotonu, Godomè, Parakou, Porto-Novo, Puerto Novo
Africa/Sao_Tome: Santo Tome, Sa'o tome
Africa/Tripoli: Al Khums, Az Zāwīyah, Bengasi, Bengazi, Benghazi, Misrata, Misratah, Sabha, Zliten, الخمس,
    الزاوية, المرقب, بنغازى, ترابلس, زليتن, سبها, سبهة, شعبية سبها, طرابلس, مصراتة
Africa/Tunis: Sfax, Sousse, Susa, Tunez, تونس, توونس, سوسة, صفاقس
Africa/Windhoek: Windhuk
America/Antigua: Saint John's, St. John's
America/Araguaina: Palmas
America/Argentina/Buenos_Aires: Avellaneda, Bahía Blanca, Buenos-Aires, José C. Paz, La Plata, Lanús, Mar del
    Plata, Merlo, Quilmes
America/Argentina/Cordoba: Cordova, Corrientes, Formosa, Paraná, Posadas, Resistencia, Rosari'o, Santa Fe,
    Santiago del Estero
America/Argentina/Jujuy: San Salvador de Jujuy
America/Argentina/Salta: Neuquén, Sal'ta
America/Argentina/Tucuman: San Miguel de Tucumán
America/Aruba: Oranjestad, أورنجستاد
America/Asuncion: Assomption, Assuncao, Ciudad del Este, Encarnación, San Lorenzo
America/Bahia: Feira de Santana, Itabuna, Juazeiro, Lauro de Freitas, Salvador, Salvador da Bahia, Salvador de
    Bahia, Sao Salvador, Vitória da Conquista, سالفادور, سالوادور, سلوادور
America/Barbados: Bridgetown, بريدج تاون
America/Belem: Ananindeua, Belen, Macapá, Marabá, Parauapebas
America/Belize: Belice, Belize City, Belmopan, Ciudad de Belice, بلموبان
America/Boa_Vista: Boa-Vista
America/Bogota: Armenia, Barranquilla, Bello, Bucaramanga, Buenaventura, Cali, Cartagena, Cartagena de Indias,
    Cúcuta, Dosquebradas, Florencia, Floridablanca, Ibagué, Itagüí, Leticia, Manizales, Medellín, Montería,
    Neiva, Palmira, Pasto, Pereira, Popayán, Quibdó, Riohacha, San Jose de Cucuta, San Juan de Pasto,
    Santa-Fe-de-Bogota, Santa Marta, Santiago de Cali, Sincelejo, Soacha, Soledad, Tuluá, Tumaco, Valledupar,
    Villavicencio, بارانكويلا, كالي, ميديللين, ميديلين
America/Caracas: Alto Barinas, Barcelona, Barinas, Barquisimeto, Baruta, Cabimas, Ciudad Bolívar, Ciudad
    Guayana, Ciudad Ojeda, Coro, Cumaná, El Tigre, Guarenas, Guatire, Los Teques, Maracaibo, Maracay, Maturín,
    Mérida, Petare, Porlamar, Puerto Ayacucho, Puerto La Cruz, San Cristóbal, San Felipe, San Fernando de
    Apure, Santa Teresa del Tuy, Turmero, Valencia, Valera, باركيسيميتو, بلنسية, ماراكايبو, والنسيا
America/Cayenne: Caiena, Cayena
America/Cayman: George Town, Georgetown
America/Chicago: Arlington, Austin, Corpus Christi, Dallas, Fort Worth, Houston, Kansas City, La
    Nouvelle-Orleans, Laredo, Lincoln, Madison, Memphis, Milwaukee, Minneapolis, Nashville, New Orleans, Nova
    Orleaes, Nueva Orleans, Oklahoma City, Omaha, Plano, Saint Paul, San Antonio, St. Louis, St. Paul, Tulsa,
    Wichita, دالاس, داللاس, سان أنطونيو, فورت وورث, هيوستن
America/Ciudad_Juarez: Juarez
America/Costa_Rica: San José, San Jose de Costa Rica, سان جوز, سان خوزه, سان خوسيه
America/Cuiaba: Rondonópolis, Sinop, Várzea Grande
America/Curacao: Willemstad, ويلمستاد
America/Denver: Albuquerque, Aurora, Colorado Springs, El Paso, Salt Lake City
America/Dominica: Roseau, روسو
America/Edmonton: Calgary, كالغاري
America/El_Salvador: San Miguel, San Salvador, Soyapango, سان سالوادور, سان سلفادور
America/Fortaleza: Campina Grande, Caucaia, Imperatriz, João Pessoa, Juazeiro do Norte, Maracanaú, Mossoró,
    Natal, Parnamirim, São José de Ribamar, São Luís, Sobral, Teresina
America/Grand_Turk: Cockburn Town
America/Grenada: Saint George's, San Jorge, São Jorge, St. George's
America/Guadeloupe: Basse-Terre, Pointe-à-Pitre
America/Guatemala: Cidade da Guatemala, Ciudad de Guatemala, Cobán, Guatemala City, Huehuetenango, Mixco,
    Quetzaltenango, Villa Nueva, Xela, مدينة غواتيمالا
America/Guayaquil: Ambato, Cuenca, Eloy Alfaro, Esmeraldas, Ibarra, Latacunga, Loja, Machala, Manta,
    Portoviejo, Quevedo, Quito, Riobamba, Santo Domingo, Santo Domingo de los Colorados, Tena, كىتو
America/Guyana: Georgetown, Linden, جورج تاون, جورج توغن
America/Havana: Almendares, Arroyo Naranjo, Camagüey, Diez de Octubre, Guantánamo, Holguín, La Habana, La
    Havane, Las Tunas, Mantilla, Ponce, Santa Clara, Santiago, Santiago de Cuba
America/Hermosillo: Ciudad Obregón, Nogales
America/Jamaica: Kingston, Montego Bay, New Kingston
America/La_Paz: Cochabamba, El Alto, Oruro, Potosí, Santa Cruz, Santa Cruz de la Sierra, Sucre, Tarija,
    Trinidad, سانتا كروز دي لا سيرا, سوكري
America/Lima: Arequipa, Ayacucho, Cajamarca, Callao, Chiclayo, Chimbote, Cusco, Cuzco, Huancayo, Ica, Iquitos,
    Juliaca, Piura, Pucallpa, Puerto Maldonado, Puno, Santiago de Surco, Tacna, Trujillo, أريكيبا, كاياو
America/Los_Angeles: Anaheim, Bakersfield, Chula Vista, Fresno, Henderson, Irvine, Las Vegas, Long Beach,
    Oakland, Portland, Reno, Riverside, Sacramento, San Diego, San Francisco, San Jose, Santa Ana, Sao
    Francisco, Seattle, Stockton, سان دييغو
America/Lower_Princes: Philipsburg, فيليبسبورج
America/Maceio: Aracaju, Arapiraca
America/Managua: Bluefields, Estelí, Granada, León, Managu'a, Matagalpa
America/Manaus: Manaos, Parintins
America/Martinique: Fort-de-France, فور دو فرانس
America/Matamoros: Ciudad Acuña, Heroica Matamoros, Nuevo Laredo, Reynosa
America/Mazatlan: Cabo San Lucas, Culiacán, La Paz, Los Mochis, Tepic
America/Merida: Campeche, San Cristobal, San Cristóbal de las Casas, Tapachula, Tuxtla, Tuxtla Gutierrez,
    Villahermosa
America/Mexico_City: Acapulco, Acapulco de Juárez, Aguascalientes, Álvaro Obregón, Azcapotzalco, Benito
    Juárez, Buenavista, CDMX, Celaya, Chilpancingo, Cholula, Cidade do Mexico, Ciudad de Mexico, Ciudad López
    Mateos, Ciudad Nezahualcoyotl, Coacalco, Coatzacoalcos, Colonia del Valle, Córdoba, Coyoacán, Cuauhtémoc,
    Cuautitlán Izcalli, Cuernavaca, Ecatepec de Morelos, Guadalajara, Gustavo Adolfo Madero, Irapuato,
    Ixtapaluca, Iztacalco, Iztapalapa, Jalapa, Jiutepec, Leon, León de los Aldama, Magdalena Contreras,
    Mexico, Mexico DF, Miguel Hidalgo, Morelia, Naucalpan de Juárez, Nicolás Romero, Oaxaca, Oaxaca de Juarez,
    Ojo de Agua, Pachuca de Soto, Puebla, Puerto Vallarta, Queretaro, San Cristobal, Santiago de Querétaro,
    Soledad de Graciano Sánchez, Tehuacán, Tláhuac, Tlalnepantla, Tlalpan, Tlaquepaque, Toluca, Tonalá,
    Uruapan, Venustiano Carranza, Veracruz, Xalapa, Xalapa de Enríquez, Xico, Xochimilco, Zapopan, Zumpango,
    بويبلا, سانتياغو دي كويريتارو, غوادالاخارا
America/Monterrey: Ciudad Apodaca, Ciudad Benito Juárez, Ciudad General Escobedo, Ciudad Victoria, Gómez
    Palacio, Guadalupe, Monclova, Saltillo, San Luis Potosí, San Nicolás de los Garza, Santa Catarina,
    Tampico, Torreón, Victoria de Durango
America/Montevideo: Montevide'o, Montevideu
America/Nassau: Nasau
America/New_York: Atlanta, Baltimore, Boston, Brooklyn, Buffalo, Charlotte, Cincinnati, Cleveland, Columbus,
    Durham, Filadelfia, Greensboro, Jacksonville, Jersey City, Lexington, Lexington-Fayette, Manhattan, Meads,
    Miami, New York City, Newark, Nova Iorque, Nova York, Nueva York, Orlando, Philadelphia, Philadelphie,
    Pittsburgh, Queens, Raleigh, St. Petersburg, Staten Island, Tampa, The Bronx, Toledo, Virginia Beach,
    Washington, Washington D.C., Washington DC, بروكلين, جاكسونفيل, فيلادلفيا, مانهاتن, نيويورك
America/Panama: Cidade do Panamá, Ciudad de Panama, Panama City, San Miguelito
America/Phoenix: Chandler, Mesa, Tucson
America/Port-au-Prince: Cabo Haitiano, Cap-Haïtien, Carrefour, Croix-des-Bouquets, Delmas, Gonaïves, Jacmel,
    Jérémie, Les Cayes, Pétionville, Port-au-Prince, Port-de-Paix, Porto Principe, Puerto Principe, Saint-Marc
America/Port_of_Spain: Port-d'Espagne, Port-of-Spain, Porto de Espanha, Puerto Espana, Tobago, Trinidad
America/Porto_Velho: Porto vel'ho
America/Puerto_Rico: Bayamón, San Juan, San Juan de Puerto Rico
America/Recife: Cabo de Santo Agostinho, Caruaru, Jaboatão dos Guararapes, Olinda, Paulista, Petrolina
America/Regina: Saskatoon
America/Santarem: Altamira
America/Santiago: Antofagasta, Arica, Concepción, La Pintana, Maipú, Ñuñoa, Peñalolén, Puente Alto, Puerto
    Montt, Quilicura, Rancagua, San Bernardo, Santiago de Chile, Santiago do Chile, Santiago du Chili, Temuco,
    Valparaíso, Viña del Mar
America/Santo_Domingo: La Romana, Saint Domingue, San Cristóbal, San Pedro de Macorís, Santiago, Santiago de
    los Caballeros, Santo-Domingo, Santo Domingo Este, Santo Domingo Oeste, São Domingos, سانتياغو دي لوس
    كابالييروس
America/Sao_Paulo: Águas Lindas de Goiás, Americana, Anápolis, Aparecida de Goiânia, Barueri, Bauru, Belford
    Roxo, Belo Horizonte, Betim, BH, Blumenau, Brasilandia, Brasília, Cabo Frio, Campinas, Campo Limpo, Campos
    dos Goytacazes, Canoas, Capao Redondo, Carapicuíba, Cariacica, Cascavel, Caxias do Sul, Ceilândia, Cidade
    Ademar, Contagem, Cotia, Curitiba, Diadema, Divinópolis, Duque de Caxias, Embu das Artes,
    Florianópolis, Foz do Iguaçu, Goiânia, Governador Valadares, Grajaú, Gravataí, Guarujá, Guarulhos,
    Hortolândia, Indaiatuba, Ipatinga, Itaboraí, Itaim Paulista, Itapevi, Itaquaquecetuba, Itaquera,
    Jabaquara, Jacareí, Jaraguá, Jardim Angela, Jardim Sao Luis, Joinville, Juiz de Fora, Jundiaí, Limeira,
    Londrina, Luziânia, Magé, Maricá, Marília, Maringá, Mauá, Mogi das Cruzes, Montes Claros, Niterói, Nova
    Iguaçu, Novo Hamburgo, Osasco, Pelotas, Petrópolis, Piracicaba, Ponta Grossa, Porto Alegre, Praia Grande,
    Presidente Prudente, Ribeirão das Neves, Ribeirão Preto, Rio, Rio Claro, Rio de Janeiro, Rio Verde,
    Sacomã, Samambaia, Santa Luzia, Santa Maria, Santo André, Santos, São Bernardo do Campo, São Carlos, São
    João de Meriti, São José, São José do Rio Preto, São José dos Campos, São José dos Pinhais, São Leopoldo,
    Sa'o pa'ulo, São Vicente, Sapopemba, Serra, Sete Lagoas, Sorocaba, Sumaré, Suzano, Taboão da Serra,
    Taubaté, Uberaba, Uberlândia, Viamão, Vila Velha, Vitória, Volta Redonda, برازيليا, بورتو أليغري, بيلو
    أفق, بيلو هوريزونتي, جويانيا, ريو دى جانيرو, غويانيا, كامبيناس, كوريتيبا
America/St_Barthelemy: Gustavia
America/St_Kitts: Basseterre, باستير
America/St_Lucia: Castries, كاستريس
America/St_Thomas: Charlotte Amalie, شارلوت أمالي
America/St_Vincent: Kingstown, كينغستاون
America/Tegucigalpa: Danlí, La Ceiba, San Pedro Sula
America/Tijuana: Mexicali, مكسيكالي
America/Toronto: Brampton, Ciudad de Quebec, Etobicoke, Gatineau, Hamilton, Kitchener, Laval, Markham,
    Mississauga, Otava, Ottawa, Québec, Quebec City, Vaughan, اتاوا, أوتاوا
America/Tortola: Road Town, رود تاون
America/Vancouver: Surrey, Victoria
Asia/Aden: Al Ḩudaydah, Hodeida, Ibb, Mukalla, San'a, Sanaa, Taiz, إب, الحديدة, المكلا, تعز, حديده, صنعاء, عدن
Asia/Almaty: Alma-Ata, Astana, Karagandy, Nur-Sultan, Pavlodar, Semey, Shymkent, Taraz, Ust-Kamenogorsk,
    آستانا, آستانه, أسطانا, شيمكنت, نور سلطان, نورسلطان, نورسولتان
Asia/Amman: Ama, Aman, 'Amman, Ḩayy Khildā, Irbid, Russeifa, Zarka, Zarqa, إربد, الرصيفة, الزرقاء, امان, حي
    خلدا, خلدا, زرقاء, عمان
Asia/Aqtobe: Aktobe
Asia/Ashgabat: Achgabat, Asgabate, Asjabad
Asia/Baghdad: Abū al-Kahṣīb, Abū Ghurayb, Al ‘Amārah, Al Başrah al Qadīmah, Al Diwaniyah, Al Hillah, Al-Kut,
    Al Madīnah, Al Maḩmūdīyah, Al Mawşil al Jadīdah, Arbil, Bagda, Bagdad, Basora, Basra, Basrah, Bassora,
    Dihok, Dohuk, Duhok, Erbil, Hewler, Karbala, Kelar, Kerbala, Kirkuk, Mossoul, Mossul, Mosul, Najaf,
    Nasiriyah, Nayaf, Ramadi, Sadr City, Sulaymaniyah, أبو غريب, أربيل, البصرة, البصرة القديمة, الحلة,
    الديوانية, الرمادى, السليمانية, العمارة, الكوت, المحمودية, الموصل, الموصل الجديدة, الناصرية, النجف, النجف
    الاشرف, بصرة, بغداد, دهوك, كربلاء, كربلاء المقدسة, كركوك, كلار, كةربالا, كوت, مدينة الصدر, موصل, موصول,
    نجف
Asia/Bahrain: Al Manamah, Manama, المنامة, منامه
Asia/Baku: Bakou, Sumgayit
Asia/Bangkok: Banguecoque, Bankok
Asia/Beirut: Baalbek, Beirute, Beyrouth, Ra's Bayrūt, Saida, Sayda, Sidon, Tiro, Tripoli, Tyr, Tyre, Zahlé,
    الصور, بعلبك, بيروت, زحلة, صور, صيدا, طرابلس, طرابلس الشام
Asia/Bishkek: Bichkek, Biskek, Bisqueque
Asia/Brunei: Bandar Seri Begawan, بندر سري بكاوان
Asia/Colombo: Jaffna, Kandy, Kotte, Sri Jayawardenepura Kotte, Sri Jayewardenepura Kotte
Asia/Damascus: Al Ḩasakah, Alep, Alepo, Aleppo, Ar Raqqah, Damas, Damasco, Dar‘ā, Daraa, Deir ez-Zor, Hama,
    Ḩamāh, Homs, Idlib, Latakia, Lattaquie, Raqqa, Ţarţūs, إدلب, الحسكة, الرقة, اللاذقية, ترطوس, حلب, حماة,
    حمص, د مشق, درعا, دمشق, دير الزور, رقه, طرطوس, لاذقية, مدينة حمص
Asia/Dhaka: Ashuganj City, Bagerhat, Bāndarban, Barishal, Bhatara, Bogra, Brāhmanbāria, Chāndpur, Chattogram,
    Chittagong, Comilla, Cox's Bāzār, Daca, Dinajpur, Gazipur, Hāthazāri, Jessore, Kafrul, Karnaphuli, Khulna,
    Mirpur Model Thana, Mohammadpur, Motijheel, Mymensingh, Nagar Naluākot, Nāgarpur, Narayanganj, Narsingdi,
    Natore, Pallabi, Rajshahi, Rangpur, Savar, Shibganj, Sylhet, Tungi, خولنا, خولنه, رانجبور, شيتاجونج,
    شيتاغونغ, غازيبور
Asia/Dubai: Abou Dabi, Abou Dhabi, Abu Dabi, Abu Dhabi, Ajman, Al Ain City, Dayrah, Duba'i, Jebel Ali,
    Musaffah, Ras Al Khaimah, Sharjah, ابو ظبى, أبوظبي, اجمان, الشارقة, العين, إمارة الشارقة, جبل علي, جزيرة
    أبوظبي وجزر داخلية اخرى, دبى, ديرة, راس الخيمة, شارجه, عجمان, عيمان, مدينة الشارقة, مدينة العين, مصفح
Asia/Dushanbe: Douchanbe, Duchambé, Dusambé
Asia/Gaza: غزة
Asia/Hebron: Bethleem, Bethlehem, East Jerusalem, Janīn, Nablus, Naplouse, Ramala, Ramallah, الخليل, القدس
    الشرقية, بيت لحم, جنين, رام الله, نابلس, نابلوس
Asia/Ho_Chi_Minh: Bắc Giang, Biên Hòa, Bình Thạnh, Buôn Ma Thuột, Cần Thơ, Chợ Lớn, Cidade de Ho Chi Minh,
    Ciudad Ho Chi Minh, Da Nang, Danang, Dĩ An, Haiphong, Hanoi, Ho Chi Minh City, Ho Chi Minh Ville, Huế, Nam
    Định, Nha Trang, Qui Nhon, Rạch Giá, Thái Nguyên, Thanh Hóa, Thủ Đức, Thuận An, Việt Trì, Vinh, Vũng Tàu,
    بيان هوا, خانوي, دا نانج, كان ثو, مدينة هو تشي مينه, هانوى, هايفونج, هايفونغ, هوئه, هيو
Asia/Hong_Kong: Hong Kong Island, Kowloon, Kowloon City, New Territories, Sha Tin, Sham Shui Po, Tseung Kwan
    O, Tuen Mun, Wong Tai Sin
Asia/Irkutsk: Bratsk, Ulan-Ude
Asia/Jakarta: Banda Aceh, Bandar Lampung, Bandung, Batam, Bekasi, Bengkulu, Binjai, Bogor, Cibinong, Cilacap,
    Cilegon, Cileungsir, Cimahi, Cirebon, Depok, Djakarta, Dumai, Jacarta, Jambi City, Jember, Jepara,
    Karawang, Kediri, Malang, Medan, Padang, Palembang, Pasarkemis, Pekalongan, Pekanbaru, Pematangsiantar,
    Percut, Semarang, Serang, Situbondo, South Tangerang, Sukabumi, Surabaya, Surakarta, Tangerang,
    Tasikmalaya, Tegal, Yakarta, Yogyakarta, باتام, باتم, باليمبانج, باندونج, بوكور, بيكاسي, جيبارا, سورابايا,
    سيمارانج, مدان, ميدان
Asia/Jayapura: Ambon
Asia/Jerusalem: Haifa, Jaffa, Jerusalen, Tel'-Aviv, West Jerusalem
Asia/Kabul: Cabul, Herāt, Jalālābād, Kaboul, Kandahār, Mazār-e Sharīf, Mazar-i Sharif
Asia/Karachi: Arifwala, Bahawalpur, Bannu, Battagram, Carachi, Chunian, Dera Ghazi Khan, Dera Ismail Khan,
    Faisalabad, Gilgit, Gujranwala, Gujrat, Hyderabad, Islamabad, Jalalpur Pirwala, Jhang Sadr, Kasur, Lahore,
    Multan, Muzaffarābād, Okara, Peshawar, Pindi Bhattian, Quetta, Rahim Yar Khan, Rawalpindi, Sahiwal,
    Sargodha, Shekhupura, Sialkot, Sukkur, Tando Allahyar, Tando Bago, Wah Cantt, إسلام آباد, بيشاور, حيدر
    آباد, راولبندي, فيصل آباد, كويته, لاهور
Asia/Kathmandu: Bharatpur, Biratnagar, Birgañj, Dhangaḍhi̇̄, Katmandou, Pātan, Pokhara
Asia/Kolkata: Agra, Ahmedabad, Allahabad, Amritsar, Aurangabad, Bangalor, Bangalore, Baroda, Benares,
    Bengaluru, Bhopal, Bhubaneswar, Bombaim, Bombay, Calcuta, Cawnpore, Chandigarh, Chennai, Cochin,
    Coimbatore, Dehradun, Delhi, Delhi Mpya, Deli, Dhanbad, Dombivali, Faridabad, Ghāziābād, Goa, Gorakhpur,
    Gurgaon, Gurugram, Guwahati, Gwalior, Haiderabad, Howrah, Hyderabad, Imphal, Indore, Jabalpur, Jaipur,
    Jamshedpur, Jodhpur, Kallakurichi, Kalyān, Kanpur, Kochi, Kota, Kozhikode, Lucknow, Ludhiana, Madras,
    Madurai, Mangalore, Mangaluru, Meerut, Mumbai, Mysore, Mysuru, Nagpur, Najafgarh, Nashik, Navi Mumbai, New
    Delhi, Nouvelle Delhi, Nova Delhi, Nova Deli, Nowrangapur, Nueva Delhi, Panaji, Panjim, Patna, Pimpri,
    Pimpri-Chinchwad, Pondicherry, Poona, Prayagraj, Puducherry, Pune, Raipur, Rājkot, Ranchi, Rasapūdipalem,
    Shillong, Shivaji Nagar, Siliguri, Srinagar, Surat, Teni, Thāne, Thiruvananthapuram, Tiruchirappalli,
    Tirunelveli, Trivandrum, Vadodara, Varanasi, Vijayawada, Virār, Visakhapatnam, Vizag, أحمد آباد, احمدآباد,
    امبرسر, امرتسر, أمريتسار, إندور, أورنك آباد, باتنا, بنارس, بنغالور, بوبال, بومباي, بونه, تانه, تاني,
    تشيناي, تيرونلفلي, تيرونيلويلي, ثين, جايبور, جبلبور, جمشيدبور, جودبور, دان اباد, دانباد, دلهي, دلهي
    الجديدة, دنباد, دهلي, ديلهى, رانشي, رايبور, سري نغر, سريناغار, سرينغر, فادودارا, فاراناسي, فجاياوادا,
    فشاكاباتنم, فيجاياوادا, فيساخاباتنام, فيشاخاباتنام, كويمباتور, لكهنؤ, مادورائ, ممبئي, مومباى, ميروت,
    ناغبور, نيودلهي, وادودارا, وارانسي, ودودره
Asia/Kuala_Lumpur: Alor Setar, Batu Caves, Bukit Rahman Putra, Cuala Lumpur, George Town, Georgetown, Ipoh,
    Iskandar Puteri, Johor Bahru, Kampung Baru Subang, Kampung Kangkar Teberau, Kampung Larkin Lama, Kapar,
    Kluang, Kota Bharu, Kota Damansara, Kota Kuala Muda, Kuala-Lumpur, Kuala Terengganu, Kuantan, Malacca,
    Muar, Mukim Pulai, Pasir Gudang, Pelentong, Penang, Petaling Jaya, Puchong, Selayang Baru Utara, Seremban,
    Setapak, Shah Alam, Subang Jaya, Sungai Petani, Taman Petaling
Asia/Kuching: Kota Kinabalu, Miri, Sandakan, Tawau
Asia/Kuwait: Al Aḩmadī, Cidade do Kuwait, Ciudad de Kuwait, Koweït City, Kuwait City, الأحمدي, مدينة الكويت
Asia/Makassar: Balikpapan, Banjarbaru, Banjarmasin, Denpasar, Kendari, Kupang, Manado, Mataram, Palu,
    Samarinda, Tarakan
Asia/Manila: Angeles City, Antipolo, Bacolod City, Budta, Cagayan de Oro, Calamba, Caloocan, Cebu City,
    Dasmariñas, Davao, General Santos, Iloilo, Imus, Lapu-Lapu City, Las Piñas, Makati City, Malingao,
    Mandaluyong, Mandaluyong City, Manilha, Manille, Mansilingan, Marikina City, Muntinlupa, Paranaque City,
    Pasay, Pasig City, Quezon City, Taguig, Tarlac City, Valenzuela, Zamboanga, دافاو, داواؤ
Asia/Muscat: Bawshar, Mascate, Seeb, السيب, السيب الجديدة, بوشر, مسقط
Asia/Nicosia: Nicosie
Asia/Novokuznetsk: Kemerovo
Asia/Phnom_Penh: Nom Pen, Phnom-Penh, Pnom Pen, Takeo
Asia/Pontianak: Palangkaraya, Singkawang
Asia/Pyongyang: Hamhŭng, Namp'o, Pionyang, P'yongyang, Sunch'ŏn
Asia/Qatar: Adoha, Ar Rayyān, Doha, الدوحة, الريان, دوحه
Asia/Qyzylorda: Kyzylorda
Asia/Riyadh: Abha, Al Hufūf, Al Jubayl, Al Kharj, Al Mubarraz, Buraydah, Dammam, Djeddah, Gidá, Hafar
    Al-Batin, Ha'il, Jedda, Jeddah, Khamis Mushait, La Meca, La Mecque, Madinah, Makka, Makkah, Meca, Mecca,
    Medina, Medine, Najrān, Riad, Riyad, Şabyā, Sulţānah, Tabuk, Ta'if, Thuqbah, Yanbu, Yeda, أبها, الثقبة,
    الجبيل, الخرج, الدمام, الرياض, الطائف, المبرز, المدينة, المدينة المنورة, الهفوف, بريده, تاىيف, تبوك, جدة,
    حائل, خميس مشيط, دمام, رياض, رىياد, صبيا, طائف, مدينه, مكة, مكة المكرمة, نجران, هفوف, ينبع
Asia/Samarkand: Bukhara, Nukus, Qarshi, Samarcanda, Samarcande
Asia/Seoul: Busan, Changwon, Daegu, Daejeon, Goyang-si, Gwangju, Incheon, Pusan, Seul, Suwon, Ulsan, الزان,
    ألسان, إنتشون, اولسان, بوسان, تشانغوون, دائجو, دائجئون, ديغو, سوون, سووون, غوانغجو
Asia/Shanghai: Anshan, Anyang, Bao'an, Baoding, Baoji, Baoshan, Baotou, Bayan Nur, Bazhong, Beijing, Bijie,
    Bozhou, Cantao, Changchun, Changde, Changsha, Changshu, Changzhi, Changzhou, Chaozhou, Chengdu, Cixi,
    Dalian, Daqing, Datong, Dazhou, Dongguan, Fengxiang, Foshan, Fushun, Fuyang, Fuzhou, Ganzhou, Guangzhou,
    Guankou, Guigang, Guilin, Guiyang, Haikou, Handan, Hangzhou, Hanzhong, Hefei, Hengyang, Heshan, Heze,
    Hezhou, Hohhot, Huai'an, Huaibei, Huainan, Huizhou, Huzhou, Jiading, Jiangmen, Jiangyin, Jiaxing, Jieyang,
    Jilin, Jinan, Jingzhou, Jinhua, Jining, Jinjiang, Jinzhong, Jiujiang, Kaifeng, Kunming, Kunshan, Lanzhou,
    Lianyungang, Liaocheng, Linyi, Liupanshui, Liuzhou, Longyan, Lu'an, Lüliang, Luohe, Luoyang, Maoming,
    Meishan, Mianyang, Minhang, Nanchang, Nanchong, Nanjing, Nankin, Nanking, Nanning, Nanquim, Nantong,
    Nanyang, Neijiang, Ningbo, Ordos, Panjin, Pekin, Peking, Pequim, Pudong, Putian, Putuo, Puxi, Puyang,
    Qingdao, Qingpu, Qingyang, Qingyuan, Qinzhou, Quanzhou, Qujing, Sanya, Shangqiu, Shangrao, Shantou,
    Shaoguan, Shaoxing, Shenyang, Shenzhen, Shijiazhuang, Shiyan, Songjiang, Suqian, Suzhou, Tai'an, Taiyuan,
    Taizhou, Tangshan, Tianjin, Tianshui, Tientsin, Wanzhou, Weifang, Weinan, Wenzhou, Wuhan, Wuhu, Wuwei,
    Wuxi, Wuzhong, Xangai, Xiamen, Xi'an, Xiangyang, Xianyang, Xining, Xinxiang, Xinyang, Xuchang, Xuhui,
    Xuzhou, Yancheng, Yangjiang, Yangpu, Yangzhou, Yantai, Yichang, Yichun, Yinchuan, Yiwu, Yixing, Yongzhou,
    Yulin, Yunfu, Zhangjiagang, Zhanjiang, Zhaoqing, Zhengzhou, Zhongshan, Zhongwei, Zhu Cheng City, Zhuhai,
    Zhuzhou, Zibo, Zigong, Zunyi, آنشان, انيانغ, باتشونغ, بائوتو, بكين, بوجوا, بيكين, تاي يوان, تشانغتشون,
    تشانغشا, تشنغتشو, تشنغدو, تشوانتشو, تشينغداو, تيانجين, جنان, جينان, جينهوا, خفي, داليان, دونغقوان, زوهاي,
    زيبو, زيجونج, سانيا, سوجو, شانتو, شانتوؤ, شاوكسينج, شنيانغ, شيامن, شيآن, شيجياتشوانغ, شينزين, شينيانج,
    شينينغ, غوانزو, غوييانغ, فو جو, فوجو, فوزهو, فوشان, فوشون, كايفنغ, كونمينغ, لان جو, لانتشو, لونغيان,
    لويانغ, ليوبانشيو, ليوشو, مدينة ينشوان, نانتشانغ, نانجينغ, نانينغ, نينغبو, هاندان, هانغتشو, هايكو, هزه,
    هوهوت, واها, ونتشو, وهان, ووشي, ووهان, يانغتشو
Asia/Singapore: Singapour, Singapur, Singapura
Asia/Taipei: Banqiao, Hsinchu, Kaohsiung, New Taipei City, Taichung, Tainan, Taipe, Ta'ipe'i, Taoyuan, تاي
    شانغ, تاينان, كاوهسيونغ
Asia/Tashkent: Andijon, Chilanzar, Fergana, Marg‘ilon, Namangan, Qo‘qon, Tachkent, Taskent, Tasquente,
    Yunusobod
Asia/Tbilisi: Tbilissi, Tiflis
Asia/Tehran: Ahvaz, Arāk, Ardabīl, Eslamshahr, Hamadān, Isfahan, Ispahan, Karaj, Kerman, Kermanshah, Mashhad,
    Orūmīyeh, Qom, Rasht, Shiraz, Tabriz, Teera, Teheran, Yazd, Zahedan, أصفهان, تبريز, سناباد, شيراز, كرج,
    مشهد
Asia/Thimphu: Thimphou, Timbu, Timphu
Asia/Tokyo: Fukuoka, Hiroshima, Kawasaki, Kioto, Kobe, Kyoto, Nagoya, Osaka, Quioto, Saitama, Sapporo, Sendai,
    Tokio, Toquio, Yokohama, أوساكا, سابورو, سايتاما, فوكوكا, كاواساكي, كوبه, كيوتو, ناغويا, هيروشيما, ئوساكا,
    يوكوهاما
Asia/Ulaanbaatar: Oulan-Bator, Ula Bator, Ulaanbaatar, Ulan-Bator
Asia/Vientiane: Viangchan, Vienciana, Vientian
Asia/Vladivostok: Khabarovsk, Komsomolsk-on-Amur
Asia/Yangon: Amarapura, Bago, Hlaingthaya, Insein, Kalemyo, Mandalay, Mawlamyine, Myitkyina, Naipyidó, Nay Pyi
    Taw, Naypyidaw, Nepiedó, Pathein, Rangum, Rangun, Sittwe, ماندالاي
Asia/Yekaterinburg: Chelyabinsk, Kurgan, Magnitogorsk, Nizhny Tagil, Orenburg, Perm, Sterlitamak, Surgut,
    Tyumen, Ufa, أوفا, تشيليابنسك
Asia/Yerevan: Erevan
Atlantic/Bermuda: Hamilton, هاميلتون
Atlantic/Canary: Las Palmas de Gran Canaria, Santa Cruz, Santa Cruz de Tenerife
Atlantic/Cape_Verde: Mindelo, Praia, برايا
Atlantic/Faroe: Tórshavn, توشهافن, توشهاون
Atlantic/Reykjavik: Reikiavik, Reiquiavique
Atlantic/St_Helena: Jamestown, جيمس تاون
Australia/Adelaide: Adelaida
Australia/Brisbane: Gold Coast, Logan City, Sunshine Coast
Australia/Melbourne: Geelong
Australia/Sydney: Camberra, Central Coast, Newcastle, Sidney, Wollongong
Europe/Amsterdam: Amesterdao, Haia, La Haya, La Haye, Roterdã, Roterdam, Rotterdam, The Hague, Utrecht
Europe/Andorra: Andorra la Vella, Andorra la Vieja, Andorre-la-Vieille, أندورا لا فيلا
Europe/Athens: Atenas, Athenes, Salonica, Tesalonica, Thessaloníki, Thessalonique
Europe/Belgrade: Belgrado
Europe/Berlin: Aachen, Augsburg, Berlim, Bielefeld, Bochum, Bonn, Breme, Bremen, Cologne, Colonia, Dortmund,
    Dresde, Dresden, Duisburg, Düsseldorf, Eimsbüttel, Essen, Estugarda, Francfort, Frankfurt, Frankfurt am
    Main, Gelsenkirchen, Hambourg, Hamburg, Hamburgo, Hannover, Hanover, Karlsruhe, Kiel, Köln, Leipzig,
    Mannheim, Marienthal, Mönchengladbach, Munchen, Munich, Munique, Münster, Nuremberg, Nurnberg, Stuttgart,
    Wandsbek, Wiesbaden, Wuppertal, قلونية, كولن, كولونيا, مونخ, ميونخ, ميونيخ, هامبورغ
Europe/Brussels: Amberes, Antuerpia, Antwerp, Anvers, Bruselas, Bruxelas, Bruxelles, Gand, Gante, Gent, Ghent
Europe/Bucharest: Bucarest, Bucareste
Europe/Budapest: Budapeste
Europe/Chisinau: Kichinev, Kishinev
Europe/Copenhagen: Copenhague
Europe/Guernsey: Saint Peter Port
Europe/Helsinki: Hel'sinki, Helsinque, Helsinquia
Europe/Isle_of_Man: Douglas, دوغلاس
Europe/Istanbul: Adana, Ancara, Ankara, Antakya, Antalya, Antep, Bağcılar, Bahçelievler, Batman, Beylikdüzü,
    Bursa, Çankaya, Diyarbakır, Elazığ, Erzurum, Esenler, Esenyurt, Eskişehir, Esmirna, Estambul, Gaziantep,
    İzmir, Karabağlar, Kayseri, Konya, Küçükçekmece, Malatya, Maltepe, Mersin, Muratpaşa, Nilüfer, Sancaktepe,
    Şanlıurfa, Smyrne, Sultangazi, Umraniye, Urfa, Üsküdar, Van, آدانا, إزمير, أضنة, أنطاليا, آنقره, بورسا,
    بورصة, ديار بكر, عنتاب, غازي عنتاب, قونية, قيصري, قيصرية
Europe/Jersey: Saint Helier
Europe/Kyiv: Cherkasy, Chernihiv, Chernivtsi, Darnytsya, Desna, Dnipro, Dniprovskyi, Donetsk, Jarkov, Kharkiv,
    Khar'kov, Khmelnytskyi, Kryvyy Rih, Kyjiw, Leopolis, Luhansk, Lviv, L'vov, Makiyivka, Mykolayiv, Odesa,
    Odessa, Poltava, Pravyi Bereh, Saltivka, Sumy, Vinnytsya, Zaporizhzhya, Zhytomyr, اودسا, أوديسا, خاركوف
Europe/Lisbon: Braga, Coimbra, Lisboa, Lisbonne, Oporto, Porto
Europe/Ljubljana: Liubliana
Europe/London: Birmingham, Bristol, Cardiff, Edimbourg, Edimburgo, Edinburgh, Glasgow, Leeds, Liverpool,
    Londres, Manchester, Newcastle, Newcastle upon Tyne, Plymouth, Sheffield, برمينغهام
Europe/Luxembourg: Luxemburgo
Europe/Madrid: A Coruña, Alicante, Barcelona, Barcelone, Bilbao, Carabanchel, Cartagena, Córdoba, Cordoue,
    Eixample, Gijón, Granada, León, L'Hospitalet de Llobregat, Madri, Málaga, Mérida, Murcia, Palma, Santiago,
    Santiago de Compostela, Saragoca, Saragosse, Sevilha, Sevilla, Seville, Toledo, Valence, Valencia,
    Valladolid, Vigo, Vitoria, Zaragoza, بارسلون, بارسلونا, برشلونة
Europe/Malta: La Valeta, La Valette, La Vallette, Valeta, Valletta, فاليتا, والتا
Europe/Minsk: Homyel', Mins'k
Europe/Moscow: Arkhangel'sk, Belgorod, Bryansk, Cheboksary, Cherepovets, Grozny, Ivanovo, Kalininskiy, Kaluga,
    Kazan, Kostroma, Krasnodar, Krasnogvargeisky, Kursk, Lipetsk, Makhachkala, Moscou, Moscovo, Moscu,
    Murmansk, Naberezhnyye Chelny, Nizhniy Novgorod, Orël, Penza, Petrozavodsk, Rostov-on-Don, Ryazan', Saint
    Petersbourg, Saint Petersburg, San Petersburgo, Sao Petersburgo, Saransk, Smolensk, Sochi, St Petersburg,
    Stavropol, Taganrog, Tambov, Tula, Tver, Vladikavkaz, Vladimir, Vologda, Voronezh, Yaroslavl, Yoshkar-Ola,
    روستوو نا دانو, سانت بطرسبرغ, قازان, كازان, نيجني نوفغورود
Europe/Paris: Bordeaux, Bordeus, Burdeos, Estrasburgo, Lila, Lille, Lyon, Marseille, Marselha, Marsella,
    Montpellier, Nantes, Nice, Nicea, Niza, Strasbourg, Tolosa, Toulouse
Europe/Prague: Praga
Europe/Rome: Bari, Bologna, Bologne, Bolonha, Bolonia, Firenze, Florenca, Florence, Florencia, Genes, Genoa,
    Genova, Milan, Milano, Milao, Naples, Napoles, Napoli, Palermo, Roma, Torino, Turim, Turin, Venecia,
    Veneza, Venezia, Venice, Venise, مىلان, ميلانو
Europe/Samara: Izhevsk, Tolyatti
Europe/San_Marino: Saint-Marin, San-Marino, São Marinho
Europe/Sarajevo: Saraievo
Europe/Simferopol: Sevastopol
Europe/Skopje: Escopia, Skopie
Europe/Sofia: Sofi'a
Europe/Stockholm: Estocolmo, Göteborg, Gotemburgo, Gothenburg
Europe/Tallinn: Tallin
Europe/Tirane: Tirana
Europe/Vatican: Cidade do Vaticano, Cité du Vatican, Ciudad del Vaticano, Vaticano
Europe/Vienna: Viena, Vienne, Wien
Europe/Vilnius: Kaunas, Vilna
Europe/Volgograd: Volzhsky
Europe/Warsaw: Breslavia, Cracovia, Cracovie, Cracow, Gdańsk, Kraków, Poznań, Varsovia, Varsovie, Wroclaw,
    Wrocław, Łódź
Europe/Zurich: Bale, Basel, Basilea, Basileia, Bern, Berna, Berne, Genebra, Geneva, Geneve, Genf, Ginebra,
    Lausana, Lausanne, Zurique, برن, بيرن
Indian/Antananarivo: Antsirabe, Fianarantsoa, Mahajanga, Tamatave, Tana, Tananarive, Toamasina
Indian/Christmas: Flying Fish Cove, فلاينغ فيش كوف
Indian/Comoro: Moroni, موروني
Indian/Mahe: Victoria, فيكتوريا
Indian/Maldives: Male
Indian/Mauritius: Port Louis, بور لويس
Indian/Mayotte: Mamoudzou
Indian/Reunion: Saint-Denis
Pacific/Apia: Api'a
Pacific/Auckland: Christchurch, Manukau City, North Shore, Wellington, ويلينجتون, ويلينغتون
Pacific/Efate: Port-Vila
Pacific/Fiji: Suva, سوفا, سووا
Pacific/Guadalcanal: Honiara, هونيارا
Pacific/Guam: Hagåtña, هاغاتنيا
Pacific/Nauru: Yaren, ضاحية يارين
Pacific/Niue: Alofi
Pacific/Noumea: Numea
Pacific/Palau: Melekeok, Ngerulmud
Pacific/Pitcairn: Adamstown, آدمزتاون
Pacific/Pohnpei: Palikir
Pacific/Port_Moresby: Puerto Moresby
Pacific/Rarotonga: Avarua, آواروآ
Pacific/Tahiti: Papeete, بابيتي
Pacific/Tarawa: South Tarawa, Tarawa, Tarawa Sur
Pacific/Tongatapu: Nuku‘alofa
Pacific/Wallis: Mata-Utu
"""
