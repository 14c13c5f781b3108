/**
 * Names of first-level divisions that their list does not give: Spanish ones, and abbreviations in use. Code, then names. Usual
 * words, written down by us. In Spanish texts these divisions are named as often as countries are.
 */
const ROWS = `
US.AL Ala.
US.AZ Ariz.
US.AR Ark.
US.CA Calif.
US.CO Colo.
US.CT Conn.
US.DC D.C.|Washington D.C.|Washington, D.C.|Washington DC|Distrito de Columbia
US.DE Del.
US.FL Fla.
US.GA Ga.
US.HI Hawái|Hawai
US.IL Ill.
US.IN Ind.
US.KS Kan.
US.KY Ky.
US.LA Luisiana
US.MA Mass.
US.MD Md.
US.MI Mich.|Míchigan
US.MN Minn.
US.MO Misuri
US.MS Misisipi|Misisipí
US.MT Mont.
US.NC N.C.|Carolina del Norte
US.ND N.D.|Dakota del Norte
US.NE Neb.
US.NH N.H.|Nuevo Hampshire
US.NJ N.J.|Nueva Jersey
US.NM N.M.|Nuevo México
US.NV Nev.
US.NY N.Y.|Nueva York|New York State
US.OK Okla.
US.OR Oregón
US.PA Pa.|Pensilvania
US.RI R.I.
US.SC S.C.|Carolina del Sur
US.SD S.D.|Dakota del Sur
US.TN Tenn.
US.TX Tex.|Tejas
US.VA Va.
US.VT Vt.
US.WA Wash.|Washington State|State of Washington
US.WI Wis.
US.WV W.Va.|Virginia Occidental
US.WY Wyo.
AU.02 NSW|N.S.W.|Nueva Gales del Sur
CA.02 B.C.|BC|Columbia Británica
CA.10 Québec
CA.05 Terranova|Terranova y Labrador|Newfoundland
CA.07 Nueva Escocia
CA.04 Nuevo Brunswick
GB.ENG Inglaterra
GB.SCT Escocia
GB.WLS Gales
GB.NIR Irlanda del Norte
ES.51 Andalucía
ES.52 Aragón
ES.56 Cataluña|Catalunya
ES.59 País Vasco|Euskadi
ES.60 Comunidad Valenciana|Valencian Community
ES.54 Castilla-La Mancha
ES.55 Castilla y León
ES.32 Navarra
ES.29 Comunidad de Madrid
DE.02 Baviera
DE.13 Sajonia
DE.05 Hesse
DE.06 Baja Sajonia
DE.07 Renania del Norte-Westfalia
DE.16 Berlín
IT.16 Toscana
IT.09 Lombardía
IT.12 Piamonte
IT.20 Véneto
IT.15 Sicilia
IT.14 Cerdeña
BE.VLG Flandes
BE.WAL Valonia
MX.09 CDMX|Mexico City|Ciudad de México|Distrito Federal
MX.15 Estado de México|Edomex|State of Mexico
`;

/** Further names of a first-level division by its code. */
export function furtherDivisionNames(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...ROWS.matchAll(/^([A-Z]{2}\.\w+) (.+)$/gm)].map(([, code = '', names = '']) => [
      code,
      names.split('|'),
    ]),
  );
}
