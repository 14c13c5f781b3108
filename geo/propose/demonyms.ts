import { fold } from './fold.ts';

/**
 * What people and things of a country are called, in English and Spanish: code, English forms, Spanish forms (the masculine
 * singular; the others follow). Usual words, written down by us. A row's Spanish part may be empty where a form means too much else.
 */
const ROWS = `
AF Afghan|afgano
AL Albanian|albanés
DZ Algerian|argelino
AD Andorran|andorrano
AO Angolan|angoleño,angolano
AR Argentine,Argentinian,Argentinean|argentino
AM Armenian|armenio
AU Australian,Aussie|australiano
AT Austrian|austriaco
AZ Azerbaijani,Azeri|azerbaiyano,azerí
BH Bahraini|bareiní
BD Bangladeshi|bangladesí
BY Belarusian|bielorruso
BE Belgian|belga
BZ Belizean|beliceño
BJ Beninese|beninés
BO Bolivian|boliviano
BA Bosnian|bosnio
BW Botswanan|botsuano
BR Brazilian|brasileño
GB British,Briton,Scottish,Welsh,English,Scots|británico,inglés,escocés,galés
BG Bulgarian|búlgaro
BF Burkinabe|burkinés
MM Burmese|birmano
BI Burundian|burundés
KH Cambodian|camboyano
CM Cameroonian|camerunés
CA Canadian|canadiense
TD Chadian|chadiano
CL Chilean|chileno
CN Chinese|chino
CO Colombian|colombiano
CD Congolese|congoleño
CR Costa Rican|costarricense
HR Croatian,Croat|croata
CU Cuban|cubano
CY Cypriot|chipriota
CZ Czech|checo
DK Danish,Dane|danés
DO |dominicano
NL Dutch|neerlandés,holandés
EC Ecuadorian,Ecuadorean,Ecuadoran|ecuatoriano
EG Egyptian|egipcio
AE Emirati|emiratí
ER Eritrean|eritreo
EE Estonian|estonio
ET Ethiopian|etíope
FJ Fijian|fiyiano
PH Filipino,Philippine|filipino
FI Finnish,Finn|finlandés,finés
FR French,Frenchman,Frenchwoman|francés
GA Gabonese|gabonés
GM Gambian|gambiano
GE |georgiano
DE German|alemán
GH Ghanaian|ghanés
GR Greek|griego
GT Guatemalan|guatemalteco
GN Guinean|guineano
GY Guyanese|guyanés
HT Haitian|haitiano
HN Honduran|hondureño
HU Hungarian|húngaro
IS Icelandic,Icelander|islandés
IN Indian|
ID Indonesian|indonesio
IR Iranian|iraní
IQ Iraqi|iraquí
IE Irish|irlandés
IL Israeli|israelí
IT Italian|italiano
CI Ivorian|marfileño
JM Jamaican|jamaicano,jamaiquino
JP Japanese|japonés
JO Jordanian|jordano
KZ Kazakh|kazajo
KE Kenyan|keniano,keniata
XK Kosovar|kosovar
KW Kuwaiti|kuwaití
KG Kyrgyz|kirguís
LA Laotian,Lao|laosiano
LV Latvian|letón
LB Lebanese|libanés
LR Liberian|liberiano
LY Libyan|libio
LT Lithuanian|lituano
MK Macedonian|macedonio
MG Malagasy|malgache
MW Malawian|malauí
MY Malaysian|malasio
MV Maldivian|maldivo
ML Malian|maliense
MT Maltese|maltés
MR Mauritanian|mauritano
MX Mexican|mexicano
MD Moldovan|moldavo
MN Mongolian|mongol
ME Montenegrin|montenegrino
MA Moroccan|marroquí
MZ Mozambican|mozambiqueño
NA Namibian|namibio
NP Nepalese,Nepali|nepalí
NZ New Zealander,Kiwi|neozelandés
NI Nicaraguan|nicaragüense
NE Nigerien|nigerino
NG Nigerian|nigeriano
KP North Korean|norcoreano
NO Norwegian|noruego
OM Omani|omaní
PK Pakistani|pakistaní
PS Palestinian|palestino
PA Panamanian|panameño
PG Papuan|papú
PY Paraguayan|paraguayo
PE Peruvian|peruano
PL Polish|polaco
PT Portuguese|portugués
PR Puerto Rican|puertorriqueño
QA Qatari|catarí,qatarí
RO Romanian|rumano
RU Russian|ruso
RW Rwandan|ruandés
SV Salvadoran,Salvadorean|salvadoreño
SA Saudi,Saudi Arabian|saudí,saudita
SN Senegalese|senegalés
RS Serbian,Serb|serbio
SL Sierra Leonean|sierraleonés
SG Singaporean|singapurense
SK Slovak|eslovaco
SI Slovenian,Slovene|esloveno
SO Somali|somalí
ZA South African|sudafricano
KR South Korean,Korean|surcoreano,coreano
SS South Sudanese|sursudanés
ES Spanish,Spaniard|español
LK Sri Lankan|
SD Sudanese|sudanés
SR Surinamese|surinamés
SE Swedish,Swede|sueco
CH Swiss|suizo
SY Syrian|sirio
TW Taiwanese|taiwanés
TJ Tajik|tayiko
TZ Tanzanian|tanzano
TH Thai|tailandés
TG Togolese|togolés
TT Trinidadian|trinitense
TN Tunisian|tunecino
TR Turkish,Turk|turco
TM Turkmen|turcomano
UG Ugandan|ugandés
UA Ukrainian|ucraniano
US American,Yankee|estadounidense,norteamericano
UY Uruguayan|uruguayo
UZ Uzbek|uzbeko
VE Venezuelan|venezolano
VN Vietnamese|vietnamita
YE Yemeni|yemení
ZM Zambian|zambiano
ZW Zimbabwean|zimbabuense
region:africa African|africano
region:asia Asian|asiático
region:europe European|europeo
region:latin-america Latin American|latinoamericano
region:south-america South American|sudamericano,suramericano
region:central-america Central American|centroamericano
region:north-america North American|
region:caribbean Caribbean|caribeño
region:middle-east Middle Eastern|
region:arctic |ártico
region:andes Andean|andino
region:amazonia Amazonian|amazónico
region:soviet-union Soviet|soviético
region:kurdistan Kurdish|kurdo
`;

/** Folded demonyms of a country or region, with its id; the Spanish ones are written small. */
export interface Demonyms {
  english: ReadonlyMap<string, string>;
  spanish: ReadonlyMap<string, string>;
}

export function demonyms(): Demonyms {
  const english = new Map<string, string>();
  const spanish = new Map<string, string>();
  for (const [, id = '', en = '', es = ''] of ROWS.matchAll(/^(\S+) ([^|\n]*)\|(.*)$/gm)) {
    for (const form of en.split(',').flatMap(englishForms)) english.set(form, id);
    for (const form of es.split(',').flatMap(spanishForms)) spanish.set(form, id);
  }
  return { english, spanish };
}

function englishForms(word: string): string[] {
  const key = fold(word);
  if (key === '') return [];
  return /(?:ese|ish|ch|ss|man)$/.test(key) ? [key] : [key, `${key}s`];
}

/** "ecuatoriano" → o, a, os, as; "belga" → belga, belgas; "francés" → francés, francesa, franceses, francesas */
function spanishForms(word: string): string[] {
  const key = fold(word);
  if (key === '') return [];
  if (key.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => key.slice(0, -1) + ending);
  if (/[ae]$/.test(key)) return [key, `${key}s`];
  if (key.endsWith('i')) return [key, `${key}s`, `${key}es`];
  return ['', 'a', 'es', 'as'].map((ending) => key + ending);
}
