import type { Token } from './tokens.ts';

/** Things that stand somewhere without a name of their own, as texts in English and Spanish call them, folded. */
const FACILITIES = new Set(
  `base bases pier piers port ports palace palaces airport airports airbase airfield airstrip harbor harbour dock docks wharf jetty quay
  shipyard barracks camp camps embassy embassies consulate prison prisons jail penitentiary courthouse hospital hospitals headquarters outpost checkpoint
  bridge bridges dam mine mines refinery pipeline terminal warehouse warehouses megaport canal lighthouse station stations
  plant plants factory factories school schools university church churches mosque temple cathedral monastery market stadium museum
  hotel border crossing runway bunker fortress castle farm farms ranch quarry landfill cemetery park reserve sanctuary laboratory
  muelle muelles puerto puertos palacio palacios aeropuerto aeropuertos aerodromo pista embarcadero astillero cuartel
  cuarteles campamento campamentos embajada embajadas consulado carcel carceles penitenciaria prision prisiones hospitales refineria oleoducto
  represa mina minas bodega bodegas terminales faro estacion estaciones planta plantas fabrica fabricas escuela escuelas colegio
  universidad iglesia iglesias mezquita templo catedral monasterio mercado estadio museo puente puentes frontera fortaleza castillo
  finca hacienda cantera cementerio parque reserva laboratorio sede comisaria tribunal megapuerto`.split(
    /\s+/,
  ),
);
/** of several meanings, so they need a word of place before them: "at the base", "en la planta" */
const VAGUE = new Set(
  `plant plants station stations mine mines market park reserve border crossing camp camps base bases school schools church terminal farm
  farms planta plantas reserva mercado sede estacion estaciones mina minas pista faro bodega`.split(/\s+/),
);
const NOT_AFTER = new Set('on en a con sobre se'.split(' '));
/** verbs "to mine", "to plant", "to camp"; "on the basis", "con base en" */
const NOT_BEFORE = new Set('en on upon al'.split(' '));
const DETERMINED = new Set(
  `the a an this that its his her their our naval air military army navy former private public airport el la los las un una su sus esta este
  esa ese dicho dicha antigua antiguo nueva nuevo`.split(/\s+/),
);

/** Whether a word of a text is a facility that has no name: written small, and of several meanings only where a word determines it. */
export function isFacility(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !FACILITIES.has(token.key)) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (token.capital && token.shouted) return false;
  if (!VAGUE.has(token.key)) return true;
  if (after !== undefined && NOT_BEFORE.has(after.key) && before !== undefined && NOT_AFTER.has(before.key))
    return false;
  return before !== undefined && (DETERMINED.has(before.key) || isNear(tokens, i));
}

/** "a Coast Guard base", "the US naval base": a determiner two or three words before */
function isNear(tokens: readonly Token[], i: number): boolean {
  return [2, 3].some((back) => {
    const token = tokens[i - back];
    return (
      token !== undefined &&
      DETERMINED.has(token.key) &&
      !tokens.slice(i - back + 1, i + 1).some(({ gap }) => /[.;:\n]/.test(gap))
    );
  });
}
