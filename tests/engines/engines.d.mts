export type EngineName = 'chromium' | 'firefox' | 'webkit';
export const ENGINES: readonly EngineName[];
export function findScreen(): string | undefined;
export function findFirefox(): string | undefined;
export function findWebKitDriver(): string | undefined;
export function findWebKit(): string | undefined;
export function findChromium(): Promise<string | undefined>;
export function allMustBeHere(): boolean;
export function missingEngines(): { name: EngineName; packages: string[] }[];
