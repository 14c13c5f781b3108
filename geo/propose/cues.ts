/** Words around a name that say whether it names a place, folded; English and Spanish in one, as texts mix them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** after these a place is likely: "in Manta", "cerca de Manta" */
export const PLACE_BEFORE = set(
  `in near outside across around throughout inside toward towards en desde hacia hasta`,
);
/** after these it is possible */
export const MAYBE_BEFORE = set(
  `at from to of through into between and the via than de del al a la el los las y e entre por para sobre`,
);
/** last word of a pair that leads to a place: "cerca de", "norte de", "ciudad de", "city of" */
export const PAIR_BEFORE = set(
  `cerca lejos norte sur este oeste ciudad provincia provincias puerto canton estado departamento municipio region isla islas
  golfo costa costas capital pueblo localidad distrito frontera fuera dentro alrededor afueras sureste suroeste noreste noroeste
  aeropuerto base bahia valle interior centro
  city cities town village province provinces state county port north south east west capital coast island outskirts northeast northwest
  mayor governor residents people archdiocese bishop
  alcalde alcaldesa gobernador gobernadora prefecto prefecta obispo arzobispo vecinos habitantes
  southeast southwest district region regions suburb suburbs republic border government`,
);
/** joins the words of such a pair to the name */
export const JOINTS = set(`de del of la el las los the`);

/** part of a place's name or its direction, before or after it */
export const SORTS = set(
  `county parish city town village township island islands province provinces region district state states river lake valley beach bay mountain
  mountains peninsula coast strait sea ocean canal port north south east west northern southern eastern western central new upper
  lower greater downtown prefecture governorate metropolitan northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern mid inner outer old republic kingdom airport
  provincia canton ciudad isla islas rio lago valle puerto bahia golfo estado departamento municipio region norte sur este oeste costa
  republica national nacional federal general supremo suprema`,
);
export const DIVISION_SORTS = set(
  `province provinces region state states prefecture governorate department departments oblast provincia provincias estado estados departamento departamentos regiones regions`,
);
export const SUBDIVISION_SORTS = set(`county counties parish district canton municipio condado`);
export const TOWN_SORTS = set(
  `cities towns ciudades city town village downtown suburb ciudad pueblo localidad puerto airport aeropuerto`,
);

/** after a name that they make an institution's */
export const INSTITUTIONS = set(
  `university college school hospital times post news herald tribune journal gazette police department inc corp co company bank
  airlines airways fc united association council committee agency ministry museum church foundation institute center centre theatre
  theater stadium court jail prison high elementary street st road rd avenue ave drive dr lane boulevard blvd highway
  group party law act award prize cup league club house press union society party service`,
);
/** before a name they make it an institution's or a street's */
export const INSTITUTION_BEFORE = set(
  `calle avenida av paseo plaza colegio escuela hospital banco club deportivo partido universidad fundacion instituto estadio teatro
  museo street saint fort`,
);
/** those that are hardly ever meant as their town: "Manta University", "University of Manchester", "Corporation of America" */
export const BODIES = set(
  `university college school schools hospital corporation corp institute association society bank museum orchestra times herald tribune
  journal gazette ministry
  universidad colegio escuela hospital corporacion instituto asociacion sociedad banco museo orquesta ministerio diario`,
);
/** after a name that they make an illness's: "West Nile virus" */
export const ILLNESSES = set(
  `virus viruses ebolavirus flu influenza fever encephalitis disease syndrome variant strain gripe fiebre enfermedad sindrome cepa`,
);
/** before a person's name */
export const TITLES = set(
  `mr mrs ms miss dr sen rep gov gen col lt sgt capt cpl det rev prof president minister senator mayor judge justice sheriff officer
  chief sir lord lady king queen prince princess pope chancellor secretary spokesman spokeswoman spokesperson coach general colonel captain admiral
  ambassador professor director commissioner detective inspector sergeant governor representative congressman congresswoman attorney
  senor senora sr sra srta don dona doctor doctora presidente presidenta ministro ministra senador senadora alcalde alcaldesa juez
  jueza fiscal coronel capitan almirante teniente sargento comandante embajador embajadora profesor profesora gobernador gobernadora
  canciller rey reina principe papa diputado diputada secretario secretaria portavoz vocero vocera director directora expresidente
  expresidenta exministro abogado abogada padre obispo asambleista`,
);
/** after a person's name */
export const SAYS = set(
  `said says told added wrote stated explained argued announced tweeted testified dijo afirmo declaro anadio aseguro senalo explico
  agrego manifesto indico sostuvo comento advirtio escribio informo`,
);
/** parts of a person's name that are written small */
export const PARTICLES = set(`de del la las los da do dos di von van der den bin al el y`);
/** words that open a sentence far more often than they name a place */
export const OPENERS = set(
  `a after all also although an and as at both but by during for from he her his how however if in instead it its many more most no not now of
  on one or our she since so some such that the their there these they this those though to two up we what when where while who why
  with you yet then here only over under about against before because between can could did do does each even first had has have
  let like may might much must never next nor off once other out own per same second several should still than three through
  until upon very was were will would your my me us am is are be been said
  al ante antes asi aun aunque bajo cada como con contra cual cuando cuanto de del desde donde dos durante el ella ellas ellos en entre
  era es esa esas ese eso esos esta estas este esto estos fue ha han hasta hay hoy la las le les lo los luego mas mi mientras mucho
  muchos muy ni no nos nuestra nuestro nunca o otra otras otro otros para pero poco por porque pues que quien se segun ser si sin
  sobre solo son su sus tal tambien tanto te tiene todo todos tras tu un una unas uno unos y ya yo ayer ademas ahora algunos algunas`,
);
/** houses that stand for a government, illnesses, and what else has a town's name without ever being meant as one */
export const NEVER: ReadonlySet<string> = new Set([
  'white house',
  'el nino',
  'la nina',
  'west nile',
  'casa blanca',
  'wall street',
  'hamas',
  'red cross',
  'cruz roja',
]);
export const ARTICLES = set(`the la el los las`);
export const DIRECTIONS = set(`north south east west central northern southern eastern western`);
