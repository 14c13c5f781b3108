/** the parts of Citation.js that are used; it ships no types */
declare module '@citation-js/core' {
  interface Register<Value> {
    add(name: string, value: Value): void;
    has(name: string): boolean;
    list(): string[];
  }
  export const plugins: {
    output: {
      format(
        name: 'bibliography' | 'citation' | 'biblatex',
        data: readonly object[],
        options?: object,
      ): string;
      format(
        name: 'ris',
        data: readonly object[],
        options: { format: 'object' },
      ): Readonly<Record<string, string | readonly string[] | undefined>>[];
    };
    config: {
      get(name: '@csl'): { styles: Register<string>; locales: Register<string> };
      get(name: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/name' {
  /** a person's name, taken apart */
  export function parse(name: string): Readonly<Record<string, string | undefined>>;
}
