/** A tab of WebKitGTK, the engine of every browser on an iPhone, driven through its own WebDriver. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key as Code, Origin } from 'selenium-webdriver';
import { findWebKit, findWebKitDriver } from './engines.mjs';
import type { Tab } from './tab.ts';

const CODES = { Escape: Code.ESCAPE, Tab: Code.TAB, Enter: Code.ENTER } as const;

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** waits until the driver answers */
async function answered(url: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (
      await fetch(`${url}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
}

export async function openWebKit(): Promise<Tab> {
  const [program, binary] = [findWebKitDriver(), findWebKit()];
  if (!program || !binary) throw new Error('WebKitGTK and its driver are not here');
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const process = spawn(program, [`--port=${port}`], { stdio: 'ignore' });
  await answered(server);
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    )
    .build();
  const resize = async (width: number, height: number) => {
    const window = driver.manage().window();
    await window.setRect({ x: 0, y: 0, width, height });
    // what the browser's own bar takes
    const inner: number = await driver.executeScript('return innerHeight');
    await window.setRect({ x: 0, y: 0, width, height: height + height - inner });
  };
  await resize(1024, 700);
  return {
    goto: (address) => driver.get(address),
    run: async (script, given, where = 'page') => {
      if (where === 'frame') await driver.switchTo().frame(0);
      try {
        return await driver.executeScript(`return (${script})(arguments[0])`, given ?? null);
      } finally {
        if (where === 'frame') await driver.switchTo().defaultContent();
      }
    },
    pressAt: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
        .press()
        .release()
        .perform(),
    key: (name) => {
      const actions = driver.actions();
      return (
        name === 'Control+v'
          ? actions.keyDown(Code.CONTROL).sendKeys('v').keyUp(Code.CONTROL)
          : actions.sendKeys(CODES[name])
      ).perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    back: () => driver.executeScript('history.back()'),
    resize,
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    pdf: async () => null,
    close: async () => {
      await driver.quit().finally(() => process.kill());
    },
  };
}
