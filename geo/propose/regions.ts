import type { Place } from './model.ts';

/**
 * Seas, continents, islands and regions that no list of towns and divisions has. Names and points are ours: the
 * usual names in English and Spanish, and a point that we put in the middle, to a degree or so.
 *
 * A row: names (English | Spanish | others), latitude, longitude, and the country's code where it lies in one.
 */
const ROWS = `
Europe|Europa 51 17
Asia 31 89
Africa|África 7 21
North America|América del Norte|Norteamérica 54 -105
South America|América del Sur|Sudamérica|Suramérica -15 -60
Central America|América Central|Centroamérica 13 -86
Latin America|América Latina|Latinoamérica -10 -65
Americas|América|Américas 12 -88
Oceania|Oceanía -20 145
Antarctica|Antártida -85 0
Arctic|Ártico 80 0
Eurasia 50 70
European Union|Unión Europea|EU|UE|E.U. 51 16
Soviet Union|Unión Soviética|USSR|URSS 60 98
Middle East|Oriente Medio|Medio Oriente|Oriente Próximo|Cercano Oriente 30 43
Near East 32 38
Far East|Lejano Oriente 40 125
West Africa|África Occidental 12 -3
East Africa|África Oriental 1 38
North Africa|África del Norte|Norte de África 28 10
Central Africa|África Central 2 20
Southern Africa|África Austral -22 24
Sub-Saharan Africa|África Subsahariana 0 20
Horn of Africa|Cuerno de África 8 46
Southeast Asia|South East Asia|Sudeste Asiático|Sureste Asiático 8 110
South Asia|Asia del Sur|Asia Meridional 22 79
East Asia|Asia Oriental 35 115
Central Asia|Asia Central 43 65
Western Europe|Europa Occidental 48 4
Eastern Europe|Europa Oriental|Europa del Este 50 27
Central Europe|Europa Central|Centroeuropa 49 15
Northern Europe|Europa del Norte 61 15
Southern Europe|Europa del Sur 41 15
Scandinavia|Escandinavia 62 14
Balkans|Balcanes|Balkan 42.5 21
Baltics|Baltic States|Países Bálticos 57 25
Benelux 51 5
Caucasus|Cáucaso 42.5 44
Crimea 45.3 34.4 UA
Donbas|Donbass|Donbás 48.3 38.2 UA
Siberia 60 100 RU
Chechnya|Chechenia 43.3 45.7 RU
Kurdistan|Kurdistán 36.5 44
Kashmir|Cachemira 34.3 75.5
Punjab|Panyab 31 74
Bengal|Bengala 23.5 88.5
Tibet|Tíbet 31 88 CN
Manchuria 46 126 CN
Xinjiang|Sinkiang 41 85 CN
Gaza Strip|Gaza|Franja de Gaza 31.4 34.4 PS
West Bank|Cisjordania 32 35.25 PS
Golan Heights|Golan|Altos del Golán|Golán 33 35.8
Sinai|Sinai Peninsula|Sinaí|Península del Sinaí 29.5 34 EG
Sahel 15 5
Sahara|Sahara Desert|Sáhara|Desierto del Sahara 23 10
Western Sahara|Sahara Occidental|Sáhara Occidental 24.5 -13
Maghreb|Magreb 32 2
Darfur 13.5 24.5 SD
Tigray 13.8 39 ET
Ogaden 7 44 ET
Biafra 5.5 7.5 NG
Katanga -10 26 CD
Kivu -2.5 28 CD
Transvaal -25 29 ZA
Patagonia -44 -69
Amazonia|Amazon|Amazonas|Amazon Basin|Amazon Rainforest|Amazonía|Cuenca Amazónica -4 -63
Andes|Cordillera de los Andes -15 -71
Chaco|Gran Chaco -22 -61
Pampas -36 -63 AR
Galápagos|Galapagos|Galápagos Islands|Islas Galápagos|Galápagos Archipelago|Archipiélago de Colón -0.6 -90.6 EC
Tierra del Fuego -54 -69
Yucatan Peninsula|Península de Yucatán 20 -89 MX
Baja|Baja California Peninsula|Península de Baja California 28 -113 MX
Darién Gap|Darien Gap|Tapón del Darién|Darién 7.9 -77.4
Northern Triangle|Triángulo Norte 14.5 -89.5
Southern Cone|Cono Sur -33 -64
West Indies|Antillas|Indias Occidentales 18 -70
Caribbean|Caribe 16 -72
Caribbean Sea|Mar Caribe|Mar de las Antillas 15 -75
Hispaniola|La Española 19 -71
Guantánamo Bay|Guantanamo Bay|Bahía de Guantánamo 19.93 -75.15 CU
New England|Nueva Inglaterra 44 -71 US
Midwest|Medio Oeste 42 -92 US
Pacific Northwest|Noroeste del Pacífico 46 -119 US
Gulf Coast 29.5 -91 US
East Coast|Costa Este 38 -76 US
West Coast|Costa Oeste 40 -122 US
Deep South 32.5 -87 US
Bay Area|San Francisco Bay Area 37.7 -122.2 US
Silicon Valley 37.4 -122 US
Long Island 40.8 -73.2 US
Cape Cod 41.7 -70.2 US
Manhattan 40.78 -73.97 US
Great Lakes|Grandes Lagos 45 -84
Lake Erie|Lago Erie 42.2 -81.2
Lake Michigan|Lago Michigan 44 -87 US
Lake Superior|Lago Superior 47.7 -87.5
Lake Huron|Lago Hurón 44.8 -82.4
Lake Ontario|Lago Ontario 43.7 -77.9
Lake Victoria|Lago Victoria -1 33
Lake Tanganyika|Lago Tanganica -6 29.5
Lake Malawi|Lago Malaui -12 34.5
Lake Chad|Lago Chad 13 14
Lake Baikal|Lago Baikal 53.5 108 RU
Lake Titicaca|Titicaca|Lago Titicaca -15.8 -69.4
Lake Maracaibo|Lago de Maracaibo 9.8 -71.6 VE
Lake Nicaragua|Lago de Nicaragua 11.5 -85.4 NI
Rocky Mountains|Rockies|Montañas Rocosas 44 -110
Appalachia|Appalachians|Appalachian Mountains|Apalaches 38 -81 US
Sierra Nevada 37.7 -119
Alps|Alpes 46.5 10
Pyrenees|Pirineos 42.6 1
Carpathians|Cárpatos 47 25
Urals|Ural Mountains|Urales 60 60 RU
Himalayas|Himalaya 28 84
Hindu Kush 35 70
Mount Everest|Everest|Monte Everest 27.99 86.93
Kilimanjaro|Mount Kilimanjaro -3.07 37.35 TZ
Gobi|Gobi Desert|Desierto de Gobi 42.5 104
Atacama|Atacama Desert|Desierto de Atacama -24 -69 CL
Kalahari -23 22
Java -7.3 110 ID
Sumatra 0 102 ID
Borneo 1 114
Sulawesi|Célebes -2 121 ID
Bali -8.4 115.2 ID
Timor -9.3 125
New Guinea|Nueva Guinea -5 140
Luzon|Luzón 16.5 121 PH
Mindanao 7.5 125 PH
Honshu 36.5 138.5 JP
Hokkaido 43.3 143 JP
Kyushu 32.7 131 JP
Okinawa 26.5 128 JP
Korean Peninsula|Península de Corea|Península Coreana|Korea|Corea 38 127
Indochina 16 105
Arabian Peninsula|Península Arábiga|Arabia 23 46
Iberian Peninsula|Península Ibérica|Iberia 40 -4
Anatolia 39 34 TR
Mesopotamia 33.5 43.5
Levant|Levante 34 37
Sicily|Sicilia 37.5 14 IT
Sardinia|Cerdeña 40 9 IT
Corsica|Córcega 42.1 9.1 FR
Crete|Creta 35.2 24.9 GR
Zanzibar|Zanzíbar -6.1 39.3 TZ
Jutland|Jutlandia 56 9.2 DK
Rügen|Rugen 54.4 13.4 DE
Ulster 54.6 -6.7
Great Britain|Gran Bretaña 54 -2 GB
British Isles|Islas Británicas 54 -4
Tasmania -42 146.5 AU
Outback -25 133 AU
Polynesia|Polinesia -15 -150
Melanesia -10 160
Micronesia 7 150
Hawaiian Islands|Islas Hawái 20.8 -156.9 US
Canary Islands|Islas Canarias|Canarias 28.3 -16 ES
Balearic Islands|Islas Baleares|Baleares 39.5 3 ES
Azores|Islas Azores 38.6 -28 PT
Easter Island|Isla de Pascua|Rapa Nui -27.1 -109.4 CL
Diego Garcia|Diego García -7.3 72.4 IO
Spratly Islands|Islas Spratly 9 113
Atlantic Ocean|Atlantic|Océano Atlántico|Atlántico 15 -35
North Atlantic|Atlántico Norte 40 -40
South Atlantic|Atlántico Sur -25 -15
Pacific Ocean|Pacific|Océano Pacífico|Pacífico 0 -155
Eastern Pacific|Eastern Pacific Ocean|Pacífico Oriental|Pacífico Este 5 -95
Western Pacific|Pacífico Occidental 15 140
South Pacific|Pacífico Sur -20 -150
North Pacific|Pacífico Norte 38 -165
Indo-Pacific|Asia-Pacific|Asia Pacific|Indopacífico|Asia-Pacífico 5 120
Indian Ocean|Océano Índico|Índico -20 80
Arctic Ocean|Océano Ártico 82 0
Southern Ocean|Antarctic Ocean|Océano Antártico|Océano Austral -63 0
Mediterranean Sea|Mediterranean|Mar Mediterráneo|Mediterráneo 36 17
Adriatic Sea|Adriatic|Mar Adriático|Adriático 43 15.5
Aegean Sea|Aegean|Mar Egeo|Egeo 39 25
Ionian Sea|Mar Jónico 38.5 19
Black Sea|Mar Negro 43.3 34.5
Sea of Azov|Mar de Azov 46 36.7
Caspian Sea|Caspian|Mar Caspio|Caspio 41.5 51
Red Sea|Mar Rojo 20.5 38.5
Dead Sea|Mar Muerto 31.5 35.5
Arabian Sea|Mar Arábigo|Mar de Arabia 15 65
Persian Gulf|Arabian Gulf|Golfo Pérsico 27 51
Gulf of Oman|Golfo de Omán 25 58.5
Gulf of Aden|Golfo de Adén 12.5 47.5
Bay of Bengal|Golfo de Bengala|Bahía de Bengala 15 88
Andaman Sea|Mar de Andamán 11 96
South China Sea|Mar de China Meridional|Mar de la China Meridional|Mar del Sur de China 13 114
East China Sea|Mar de China Oriental 29 125
Yellow Sea|Mar Amarillo 36 123
Sea of Japan|Mar del Japón|Mar de Japón 40 135
Java Sea|Mar de Java -5 111
Coral Sea|Mar del Coral -17 155
Tasman Sea|Mar de Tasmania -38 160
Bering Sea|Mar de Bering 58 -178
Baltic Sea|Baltic|Mar Báltico|Báltico 58 20
North Sea|Mar del Norte 56 3
Irish Sea|Mar de Irlanda 53.7 -5
English Channel|Canal de la Mancha 50.2 -1
Barents Sea|Mar de Barents 74 37
Bay of Biscay|Golfo de Vizcaya|Mar Cantábrico|Cantábrico 45 -4
Gulf of Mexico|Golfo de México|Gulf of America 25 -90
Gulf of California|Golfo de California|Mar de Cortés 27 -111 MX
Gulf of Guayaquil|Golfo de Guayaquil -3 -80.3 EC
Gulf of Venezuela|Golfo de Venezuela 11.5 -71
Gulf of Guinea|Golfo de Guinea 2 3
Gulf of Thailand|Golfo de Tailandia 10 101.5
Gulf of Tonkin|Golfo de Tonkín 20 108
Hudson Bay|Bahía de Hudson 60 -85 CA
Chesapeake Bay|Bahía de Chesapeake 38 -76.2 US
Sargasso Sea|Mar de los Sargazos 28 -62
Strait of Hormuz|Hormuz|Estrecho de Ormuz|Ormuz 26.6 56.3
Strait of Gibraltar|Estrecho de Gibraltar 36 -5.6
Strait of Malacca|Estrecho de Malaca 3 100.5
Taiwan Strait|Estrecho de Taiwán 24.5 119.5
Strait of Magellan|Estrecho de Magallanes -53.5 -70.5
Bering Strait|Estrecho de Bering 65.8 -169
Bab el-Mandeb|Bab al-Mandab 12.6 43.4
Florida Straits|Straits of Florida|Estrecho de Florida 24 -81
Bosphorus|Bosporus|Bósforo 41.1 29.1 TR
Dardanelles|Dardanelos 40.2 26.4 TR
Panama Canal|Canal de Panamá 9.1 -79.7 PA
Suez Canal|Canal de Suez 30.6 32.3 EG
Isthmus of Panama|Istmo de Panamá 9 -79.5 PA
Amazon River|Río Amazonas -3 -60
Orinoco|Orinoco River|Río Orinoco 8 -65
Nile|Nile River|River Nile|Nilo|Río Nilo 22 31.5
Congo River|Río Congo 0 18
Niger River|Río Níger 13 -2
Zambezi|Zambezi River|Zambeze -16 29
Mississippi River|Río Misisipi 35 -90 US
Missouri River|Río Misuri 43 -98 US
Ohio River 38 -86 US
Hudson River|Río Hudson 41.5 -74 US
Colorado River|Río Colorado 36 -113 US
Rio Grande|Río Grande|Río Bravo 28 -101
Danube|Danube River|Danubio|Río Danubio 46 19
Rhine|Rhine River|Rin|Río Rin 50 8
Seine|Sena|Río Sena 49 2
Thames|River Thames|Támesis|Río Támesis 51.5 -0.5 GB
Volga|Volga River|Río Volga 53 48 RU
Dnieper|Dnipro River|Dniéper 49 33
Euphrates|Éufrates 35 40
Tigris River|Río Tigris 34 44
Ganges|Ganges River|Río Ganges 25 83
Indus|Indus River|Río Indo 28 69
Mekong|Mekong River|Mekong Delta|Río Mekong 12 105.5
Yangtze|Yangtze River|Yangtsé 30 112 CN
Yellow River|Río Amarillo 36 108 CN
Magdalena River|Río Magdalena 7 -74 CO
Paraná River|Río Paraná -28 -58
Río de la Plata|River Plate -35 -57
Panama Canal Zone|Zona del Canal de Panamá 9.1 -79.7 PA
`;

/** The curated regions, each with all its names. */
export function regions(): { place: Place; names: readonly string[] }[] {
  return [...ROWS.matchAll(/^(.+?) (-?[\d.]+) (-?[\d.]+)(?: ([A-Z]{2}))?$/gm)].map(
    ([, all = '', lat, lng, country]) => {
      const names = all.split('|');
      const [name = ''] = names;
      return {
        place: {
          id: `region:${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\W+/g, '-')}`,
          name,
          kind: 'region',
          lat: Number(lat),
          lng: Number(lng),
          country: country ?? null,
          division: null,
          population: null,
          seat: null,
        },
        names,
      };
    },
  );
}
