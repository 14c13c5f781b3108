/** What lies over what on the map's side of the page, measured in the page. */

/** What one state of the page holds, and what of it lies over something else. */
export interface Crowding {
  /** boxes looked at */
  boxes: number;
  /** kinds of the two that overlap, as "name over plate", and which they are */
  faults: readonly (readonly [kind: string, what: string])[];
}

/** Runs in the page, so it may name nothing outside itself. */
export function crowding(): Crowding {
  const ALLOWED = 2;
  interface Thing {
    kind: string;
    what: string;
    owner: Element;
    box: DOMRect;
  }
  const stage = document.querySelector('.stage')!.getBoundingClientRect();
  const panel = document.querySelector('#panel')!;
  const sheet = panel.getBoundingClientRect();
  const free = new DOMRect(
    stage.x,
    stage.y,
    stage.width,
    (sheet.right <= stage.left + 1 ? stage.bottom : sheet.top) - stage.y,
  );
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    );
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const things: Thing[] = [];
  const targets: Thing[] = [];
  const add = (kind: string, element: Element, owner = element, what = element.textContent || kind) => {
    const box = element.getBoundingClientRect();
    if (seen(element) && box.width > 0 && overlap(box, free) > 0) things.push({ kind, what, owner, box });
  };
  const target = (element: Element, owner = element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [w, h] = [Math.max(44, width), Math.max(44, height)];
    const box = new DOMRect(x - (w - width) / 2, y - (h - height) / 2, w, h);
    if (seen(element) && overlap(box, free) > 0)
      targets.push({ kind: 'target', what: owner.textContent || owner.className, owner, box });
  };

  const faults: [string, string][] = [];
  // one line of tabs in every language; letters of twice the size may take more
  const lines = new Set(
    [...document.querySelectorAll('.tabs a')].map((tab) => Math.round(tab.getBoundingClientRect().top)),
  );
  if (lines.size > 1 && document.documentElement.style.fontSize === '100%')
    faults.push(['tabs in several lines', `${lines.size}`]);
  for (const pin of document.querySelectorAll('.pins > li')) {
    const body = pin.querySelector('.plate, .disc > circle')!;
    const name = pin.querySelector('.pin-name')!.textContent!;
    if (!seen(body) || overlap(body.getBoundingClientRect(), stage) <= 0) continue;
    add(body.matches('.plate') ? 'plate' : 'disc', body, pin, name);
    add('name', pin.querySelector('.pin-name')!, pin);
    for (const badge of pin.querySelectorAll('.differs')) add('badge', badge, pin, name);
    target(pin.querySelector('.pin')!, pin);
    const { left, top, width, height } = body.getBoundingClientRect();
    let own = 0;
    const over = new Set<string>();
    for (const x of [0.1, 0.3, 0.5, 0.7, 0.9])
      for (const y of [0.2, 0.5, 0.8]) {
        const there = document.elementFromPoint(left + x * width, top + y * height);
        if (pin.contains(there)) own += 1;
        else over.add(there?.closest('[id], [class]')?.outerHTML.slice(0, 60) ?? 'nothing');
      }
    if (own < 9) faults.push(['buried', `${name} ${own}/15 under ${[...over].join(' and ')}`]);
  }
  for (const tab of document.querySelectorAll('.edge')) {
    add('edge tab', tab);
    target(tab);
  }
  for (const button of document.querySelectorAll('.furniture button')) {
    add('button', button, button, button.getAttribute('aria-label')!);
    target(button);
  }
  for (const link of document.querySelectorAll('.credit a')) add('credits', link);
  for (const scale of document.querySelectorAll('.scale')) add('scale', scale);
  for (const notice of document.querySelectorAll('.map-notice')) add('notice', notice);
  if (free.bottom < stage.bottom) {
    things.push({ kind: 'sheet', what: '', owner: panel, box: sheet });
    for (const on of document.querySelectorAll('.wordmark, .tools > *, .masthead > :not(.tools)')) {
      add('masthead', on);
      if (on.matches('a, button')) target(on);
    }
  }
  const compare = (list: readonly Thing[], allowed: number) => {
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1))
        if (!a.owner.contains(b.owner) && !b.owner.contains(a.owner) && overlap(a.box, b.box) > allowed)
          faults.push([
            [a.kind, b.kind].sort().join(' and '),
            `${a.what} × ${b.what} (${overlap(a.box, b.box).toFixed(0)} px)`,
          ]);
  };
  compare(things, ALLOWED);
  compare(targets, ALLOWED);
  return { boxes: things.length + targets.length, faults };
}
