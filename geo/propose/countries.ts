/** Languages whose names of countries, divisions, months and weekdays are known to the gazetteer */
export const LANGUAGES = ['en', 'es', 'fr', 'pt', 'de', 'it'] as const;

/** Names of countries in use that Intl does not list: code, then names. Ours. */
const FURTHER: Readonly<Record<string, string>> = {
  US: 'US|U.S.|USA|U.S.A.|United States of America|America|States|EE. UU.|EE.UU.|EEUU|Estados Unidos de América|Norteamérica',
  GB: 'UK|U.K.|Britain|Great Britain|Gran Bretaña',
  AE: 'UAE|U.A.E.|Emirates|Emiratos|EAU|Emiratos Árabes',
  RU: 'Russian Federation|Federación Rusa|Federación de Rusia',
  CN: 'PRC|People’s Republic of China|República Popular China|Mainland China',
  TW: 'ROC',
  KP: 'DPRK|Democratic People’s Republic of Korea|Norcorea',
  KR: 'Republic of Korea|Surcorea|República de Corea',
  CD: 'DRC|D.R.C.|DR Congo|Democratic Republic of the Congo|Democratic Republic of Congo|Congo|Congo-Kinshasa|Zaire|Zaïre|República Democrática del Congo|RDC|RD Congo',
  CG: 'Congo|Republic of Congo|Republic of the Congo|Congo-Brazzaville|República del Congo|Congo Brazzaville',
  CI: 'Ivory Coast|Costa de Marfil',
  CZ: 'Czech Republic|República Checa|Chequia|Czechia',
  NL: 'Holland|Holanda|The Netherlands',
  MM: 'Burma|Birmania',
  MK: 'Macedonia|North Macedonia|FYROM',
  TR: 'Turkey|Türkiye|Turquía',
  HK: 'Hong Kong',
  MO: 'Macau|Macao',
  PS: 'Palestine|Palestina|Palestinian Territories|Territorios Palestinos',
  BA: 'Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina',
  SY: 'Syria|Syrian Arab Republic',
  IR: 'Islamic Republic of Iran|República Islámica de Irán',
  LA: 'Lao PDR',
  VA: 'Vatican|Vatican City|Holy See|Vaticano|Santa Sede',
  SZ: 'Swaziland|Suazilandia|Esuatini|Eswatini',
  TL: 'East Timor|Timor Oriental',
  CV: 'Cape Verde|Cabo Verde',
  GM: 'The Gambia|Gambia',
  BS: 'The Bahamas',
  SS: 'South Sudan|Sudán del Sur|Southern Sudan',
  LK: 'Ceylon',
  KH: 'Kampuchea',
  BY: 'Belorussia|Bielorrusia|Belarús|Belarus',
  MD: 'Moldavia|Moldova',
  GF: 'French Guiana|Guayana Francesa|Guyana Francesa',
  FK: 'Falklands|Malvinas|Islas Malvinas|Falkland Islands',
  DO: 'Dominican Republic|Dominicana|República Dominicana',
  SA: 'Saudi|Arabia Saudí|Arabia Saudita',
  IQ: 'Irak|Iraq',
  KE: 'Kenia|Kenya',
  MX: 'Méjico',
  QA: 'Catar',
  RW: 'Ruanda',
  ZW: 'Zimbabue|Rhodesia',
  BW: 'Botsuana',
  MW: 'Malaui',
  TN: 'Túnez',
  SG: 'Singapur',
  XK: 'Kosovo',
};

/** Each code with the names that Intl has in these languages, long and short, and those above. The first is the English one. */
export function countryNames(codes: readonly string[]): Map<string, readonly string[]> {
  const known = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
    ),
  );
  return new Map(
    codes.map((code) => {
      const names = known.flatMap((display) => display.of(code) ?? []);
      // "Myanmar (Burma)", "Hong Kong SAR China"
      const shortened = names.flatMap((name) => [
        name.replace(/ ?\(.*\)/, ''),
        name.replace(/ SAR China$/, ''),
        name.replace(/ ?& ?/, ' and '),
        name.replace(/^St\. /, 'Saint '),
      ]);
      return [code, [...new Set([...names, ...shortened, ...(FURTHER[code]?.split('|') ?? [])])]];
    }),
  );
}
