/** Cities of the world map by the names GeoNames gives them, in the words of the map's two languages. */

/** name → Spanish */
// biome-ignore format: a table
export const SPANISH: Readonly<Record<string, string>> = {
  'Abidjan': 'Abiyán', 'Abu Dhabi': 'Abu Dabi', 'Abuja': 'Abuya', 'Accra': 'Acra', 'Addis Ababa': 'Adís Abeba', 'Aden': 'Adén',
  'Aleppo': 'Alepo', 'Alexandria': 'Alejandría', 'Algiers': 'Argel', 'Amman': 'Amán', 'Amsterdam': 'Ámsterdam', 'Antwerp': 'Amberes',
  'Athens': 'Atenas', 'Baghdad': 'Bagdad', 'Baku': 'Bakú', 'Bangkok': 'Bangkok', 'Basrah': 'Basora', 'Beijing': 'Pekín', 'Belgrade': 'Belgrado',
  'Berlin': 'Berlín', 'Bern': 'Berna', 'Brasília': 'Brasilia', 'Brussels': 'Bruselas', 'Bucharest': 'Bucarest', 'Cairo': 'El Cairo',
  'Cape Town': 'Ciudad del Cabo', 'Casablanca': 'Casablanca', 'Cayenne': 'Cayena', 'Chisinau': 'Chisináu', 'Copenhagen': 'Copenhague',
  'Damascus': 'Damasco', 'Dhaka': 'Daca', 'Dublin': 'Dublín', 'Florence': 'Florencia', 'Genoa': 'Génova', 'Giza': 'Guiza',
  'Gothenburg': 'Gotemburgo', 'Guatemala City': 'Ciudad de Guatemala', 'Hamburg': 'Hamburgo', 'Hanoi': 'Hanói', 'Havana': 'La Habana',
  'Ho Chi Minh City': 'Ciudad Ho Chi Minh', 'Islamabad': 'Islamabad', 'Istanbul': 'Estambul', 'Jakarta': 'Yakarta', 'Jerusalem': 'Jerusalén',
  'Johannesburg': 'Johannesburgo', 'Juba': 'Yuba', 'Kathmandu': 'Katmandú', 'Khartoum': 'Jartum', 'Kolkata': 'Calcuta', 'Kuwait City': 'Kuwait',
  'Lisbon': 'Lisboa', 'Ljubljana': 'Liubliana', 'London': 'Londres', 'Los Angeles': 'Los Ángeles', 'Luxembourg': 'Luxemburgo',
  'Marrakesh': 'Marrakech', 'Marseille': 'Marsella', 'Mecca': 'La Meca', 'Mexico City': 'Ciudad de México', 'Milan': 'Milán',
  'Mogadishu': 'Mogadiscio', 'Moscow': 'Moscú', 'Mumbai': 'Bombay', 'Munich': 'Múnich', 'Muscat': 'Mascate', 'Nairobi': 'Nairobi',
  'Naples': 'Nápoles', 'Nassau': 'Nasáu', 'New Delhi': 'Nueva Delhi', 'New York City': 'Nueva York', 'Nouakchott': 'Nuakchot', 'Nuuk': 'Nuuk',
  'Panama City': 'Ciudad de Panamá', 'Paris': 'París', 'Philadelphia': 'Filadelfia', 'Phnom Penh': 'Nom Pen', 'Port of Spain': 'Puerto España',
  'Port-au-Prince': 'Puerto Príncipe', 'Prague': 'Praga', 'Pretoria': 'Pretoria', 'Pyongyang': 'Pionyang', 'Riyadh': 'Riad', 'Rome': 'Roma',
  'Rotterdam': 'Róterdam', 'Saint Petersburg': 'San Petersburgo', 'Sanaa': 'Saná', 'Seoul': 'Seúl', 'Shanghai': 'Shanghái', 'Singapore': 'Singapur',
  'Skopje': 'Skopie', 'Sofia': 'Sofía', 'Stockholm': 'Estocolmo', 'Sydney': 'Sídney', 'Taipei': 'Taipéi', 'Tallinn': 'Tallin', 'Tangier': 'Tánger',
  'Tashkent': 'Taskent', 'Tbilisi': 'Tiflis', 'Tehran': 'Teherán', 'Tokyo': 'Tokio', 'Tripoli': 'Trípoli', 'Tunis': 'Túnez', 'Turin': 'Turín',
  'Ulan Bator': 'Ulán Bator', 'Vatican City': 'Ciudad del Vaticano', 'Vienna': 'Viena', 'Vientiane': 'Vientián', 'Vilnius': 'Vilna',
  'Warsaw': 'Varsovia', 'Washington, D.C.': 'Washington D. C.', 'Wrocław': 'Breslavia', 'Yerevan': 'Ereván',
};

/** GeoNames' name (and country) → the name in use */
// biome-ignore format: a table
export const RENAMED: Readonly<Record<string, string>> = {
  'Antwerpen': 'Antwerp', 'Göteborg': 'Gothenburg', 'Panamá|PA': 'Panama City', 'Nur-Sultan': 'Astana', 'Sevilla|ES': 'Sevilla', 'Fès': 'Fez',
  'Palikir - National Government Center': 'Palikir', 'Nay Pyi Taw': 'Naypyidaw', 'City of Balikpapan': 'Balikpapan',
  'Eloy Alfaro|EC': 'Durán', 'Rosa Zarate|EC': 'Quinindé', 'Santo Domingo de los Colorados|EC': 'Santo Domingo', 'Puerto Francisco de Orellana|EC': 'El Coca',
};

/** boroughs, suburbs, rows that are no towns, and one 50 km from where it is: by name, or name and country */
// biome-ignore format: a list
export const DROPPED: ReadonlySet<string> = new Set([
  'Tutamandahostel', 'West Island', 'North York', 'Scarborough', 'The Bronx', 'Brooklyn', 'Manhattan', 'Queens', 'Camayenne', 'Pasragad Branch',
  'Yono', 'Gustavo Adolfo Madero', 'Tlalpan', 'Iztapalapa', 'Coyoacán', 'Cuauhtémoc', 'Üsküdar', 'Umraniye', 'Esenler', 'Bağcılar', 'Çankaya',
  'Bahçelievler', 'Abobo', 'Narela', 'Najafgarh', 'Borivli', 'Dombivli', 'Bhayandar', 'Abū Ghurayb', 'Kahrīz', 'Kampung Baru Subang', 'Budta',
  'Malingao', 'Banqiao', 'Nowrangapur', 'Dadonghai', 'Ebute Ikorodu', 'Santo Domingo Este', 'Santo Domingo Oeste', 'Santa Lucía|EC',
]);
