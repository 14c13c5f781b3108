/** Defects of a built site, and the one test in the browser that must turn red. */
export interface SiteDefect {
  what: string;
  /** a built file: a folder, and how its name looks */
  file: readonly [folder: string, name: RegExp];
  from: RegExp;
  to: string;
  /** spec, and a part of the test's name */
  red: readonly [spec: string, test: string];
}

/** the first script of every page, which a line may be added to */
const FIRST = ['assets', /^index-.*\.js$/] as const;

export const SITE_DEFECTS: readonly SiteDefect[] = [
  {
    what: 'a request to another host',
    file: FIRST,
    from: /$/,
    to: "\nfetch('https://example.org/count').catch(()=>{});",
    red: ['senses.spec.ts', 'quotations carry their language'],
  },
  {
    what: 'a script within a page',
    file: ['place/manta', /^index\.html$/],
    from: /<\/body>/,
    to: '<script>window.seen=1</script></body>',
    red: ['senses.spec.ts', 'quotations carry their language'],
  },
  {
    what: 'something kept about the reader',
    file: FIRST,
    from: /$/,
    to: "\nlocalStorage.setItem('cartulary.visits','1');",
    red: ['privacy.spec.ts', 'nothing of the reader is kept'],
  },
  {
    what: 'controls too small for a finger',
    file: ['assets', /^index-.*\.css$/],
    from: /$/,
    to: '.buttons button{width:20px!important;height:20px!important}',
    red: ['axe.spec.ts', 'at least 44 px to the finger'],
  },
  {
    what: 'one letter of a quotation in a page',
    file: ['place/manta', /^index\.html$/],
    from: /horseback tour of(?=[^"]*<\/blockquote>)/,
    to: 'horseback tour off',
    red: ['quotes.spec.ts', 'every quotation of every page'],
  },
];
