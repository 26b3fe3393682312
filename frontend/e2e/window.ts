import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Inspector } from './inspector';
import { outputFolder, rootFolder, temporaryFolder } from './places';

const run = promisify(execFile);

/** How long anything the window does may take before a test gives up on it. */
const patience = 20_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The program as a person has it: the real binary in a display of its own, moved with real mouse and keyboard events. */
export class RealWindow {
  private inspector!: Inspector;

  private constructor(
    private readonly screen: ChildProcess,
    private readonly program: ChildProcess,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly complaints: string[],
  ) {}

  /** Starts a display and the program over the data folder; resolves once its page can be looked into. */
  static async start(dataFolder: string): Promise<RealWindow> {
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const display = await new Promise<string>((resolve, reject) => {
      createInterface({ input: screen.stdout }).once('line', resolve);
      screen.once('error', reject);
      screen.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    });
    const port = await freePort();
    const environment = {
      ...process.env,
      DISPLAY: `:${display}`,
      HOME: temporaryFolder(),
      XDG_DATA_HOME: '',
      XDG_STATE_HOME: '',
      GUONGSANG_TEST_INSPECTOR: '1',
      WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`,
    };
    const program = spawn(`${rootFolder}/build/bin/guongsang`, ['--data', dataFolder], {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const complaints: string[] = [];
    program.stderr.on('data', (text: Buffer) => complaints.push(text.toString()));
    const window = new RealWindow(screen, program, environment, complaints);
    try {
      window.inspector = await Inspector.connect(port, patience);
    } catch (error) {
      await window.kill();
      throw new Error(`${error}: ${complaints.join('')}`);
    }
    return window;
  }

  /** What the program printed on its error stream. */
  get printed(): string {
    return this.complaints.join('');
  }

  /** Evaluates an expression in the page; its value has to be plain data, not a promise. */
  evaluate<T>(expression: string): Promise<T> {
    return this.inspector.evaluate<T>(expression);
  }

  /** Waits until the expression is true in the page. */
  async waitFor(expression: string): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`)) return;
    }
    await this.picture('window-waited-in-vain');
    throw new Error(`the window never came to: ${expression}\n${await this.text()}`);
  }

  /** Waits until the text stands in the window. */
  waitForText(text: string): Promise<void> {
    return this.waitFor(`document.body.innerText.includes(${JSON.stringify(text)})`);
  }

  /** Returns all text of the page as a person sees it. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  /** Clicks, with the mouse, the first visible button, link, tab, option or field whose name is the text. */
  async click(name: string): Promise<void> {
    const wanted = JSON.stringify(name);
    await this.waitFor(`${finder}(${wanted})`);
    const spot = await this.restingPlace(wanted);
    await this.xdotool(
      'mousemove',
      '--window',
      await this.windowId(),
      `${Math.round(spot.x)}`,
      `${Math.round(spot.y)}`,
    );
    await this.xdotool('click', '1');
  }

  /**
   * Clicks into the field and types the text over what stands in it, key by key. xdotool gives a letter the keyboard does
   * not have a key of its own and sometimes is too fast for the window to notice: then the text is typed again, slower.
   */
  async fill(field: string, text: string): Promise<void> {
    await this.click(field);
    for (let delay = 20; delay <= 320; delay *= 2) {
      await this.press('ctrl+a');
      await this.xdotool('type', '--delay', `${delay}`, '--', text);
      await sleep(100);
      if ((await this.evaluate<string>('document.activeElement.value')) === text) return;
    }
    throw new Error(`the field ${field} would not take ${text}`);
  }

  /** Types into whatever has the focus. Letters only that the keyboard has: what is typed is not looked at. */
  async type(text: string): Promise<void> {
    await this.xdotool('type', '--delay', '20', '--', text);
  }

  /** Presses a key or a chord such as ctrl+s. */
  async press(chord: string): Promise<void> {
    await this.xdotool('key', chord);
  }

  /** Answers the open native file dialog with a path. It is pasted: the dialog completes what one types by itself. */
  async answerFileDialog(path: string): Promise<void> {
    await this.waitForWindows(2);
    await this.evaluate(`void window.runtime.ClipboardSetText(${JSON.stringify(path)})`);
    await sleep(500); // the dialog takes the keyboard a moment after it shows
    await this.xdotool('type', '/');
    await sleep(300);
    await this.press('ctrl+a');
    await this.press('ctrl+v');
    await sleep(300);
    await this.press('Return');
    await this.waitForWindows(1);
  }

  /** Takes a picture of the whole display. */
  async picture(name: string): Promise<void> {
    mkdirSync(outputFolder, { recursive: true });
    await run('import', ['-window', 'root', join(outputFolder, `${name}.png`)], { env: this.environment });
  }

  /** Closes the window as a person would and resolves with the exit code of the program. */
  async close(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.program.once('exit', resolve));
    if (this.program.exitCode === null) {
      void this.evaluate('window.runtime.Quit()').catch(() => undefined);
    } else {
      return this.program.exitCode;
    }
    const code = await Promise.race([ended, sleep(patience).then(() => null)]);
    await this.kill();
    return code;
  }

  /** Ends everything at once, as a power cut would. */
  async kill(): Promise<void> {
    this.inspector?.close();
    this.program.kill('SIGKILL');
    this.screen.kill('SIGTERM');
    await sleep(100);
  }

  /** Where the middle of what has the name is, once it no longer moves: panels slide in. */
  private async restingPlace(wanted: string): Promise<{ x: number; y: number }> {
    let before = { x: -1, y: -1 };
    for (const end = Date.now() + patience; Date.now() < end; await sleep(80)) {
      const now = await this.evaluate<{ x: number; y: number }>(
        `(() => { const e = ${finder}(${wanted}); if (!e) return { x: -1, y: -1 }; e.scrollIntoView({ block: 'center' }); ` +
          'const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()',
      );
      if (now.x >= 0 && now.x === before.x && now.y === before.y) return now;
      before = now;
    }
    throw new Error(`${wanted} never came to rest`);
  }

  private async waitForWindows(count: number): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
      if ((await this.windows()).length === count) return;
    }
    await this.picture('window-dialog');
    throw new Error(`the display never had ${count} windows`);
  }

  private async windows(): Promise<string[]> {
    const found = await this.xdotool('search', '--onlyvisible', '--name', '.+').catch(() => '');
    return found.split('\n').filter((id) => id !== '');
  }

  private async windowId(): Promise<string> {
    const found = await this.xdotool('search', '--onlyvisible', '--name', 'Gương Sáng');
    return found.split('\n')[0] ?? '';
  }

  private async xdotool(...args: string[]): Promise<string> {
    return (await run('xdotool', args, { env: this.environment })).stdout.trim();
  }
}

/** In the page: finds what a person would call by the name. */
const finder = `((name) => {
  const seen = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
  const called = (e) => [e.getAttribute('aria-label'), e.innerText, e.querySelector('strong')?.innerText, ...[...(e.labels ?? [])].map((l) => l.innerText)]
    .some((n) => n && n.replace(/\\s*\\(\\*\\)$|\\n[\\d.]+$/, '').trim() === name);
  const every = 'button, a, [role=button], [role=tab], [role=option], [role=menuitem], input, textarea, select, label';
  return [...document.querySelectorAll(every)].find((e) => seen(e) && called(e));
})`;
