import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { rootFolder } from './places';

/** One thing the program asked of the desktop. */
export interface Opened {
  what: 'open' | 'reveal' | 'quit';
  path: string;
}

/** The program behind the pages, served over loopback with a data folder of its own. */
export class Harness {
  private constructor(
    private readonly process: ChildProcess,
    /** The address that opens the page; it carries the token. */
    readonly address: string,
    private readonly complaints: string[],
  ) {}

  /** Starts the harness over the data folder and waits until it listens. Rejects with what it printed if it ends first. */
  static async start(dataFolder: string): Promise<Harness> {
    const child = spawn(`${rootFolder}/build/bin/harness`, ['--data', dataFolder, '--port', '0'], {
      cwd: rootFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const complaints: string[] = [];
    child.stderr.on('data', (text: Buffer) => complaints.push(text.toString()));
    const address = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve);
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the harness ended with ${code}: ${complaints.join('')}`)));
    });
    return new Harness(child, address, complaints);
  }

  /** Ends the program as closing the window would, with its exit backup; rejects when it did not end well. */
  async stop(): Promise<void> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    if (this.process.exitCode !== null) return;
    this.process.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`the harness ended with ${code}: ${this.complaints.join('')}`);
  }

  /** Ends the program as a power cut would. */
  async crash(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
  }

  /** Answers the next dialog that asks for a file to read. */
  answerOpen(path: string): Promise<void> {
    return this.answer('open', path);
  }

  /** Answers the next dialog that asks where to write. */
  answerSave(path: string): Promise<void> {
    return this.answer('save', path);
  }

  /** Lists what the program asked the desktop to open, in order. */
  async opened(): Promise<Opened[]> {
    return (await (await this.request('/__test/opened')).json()) as Opened[];
  }

  private async answer(kind: 'open' | 'save', path: string): Promise<void> {
    await this.request('/__test/dialog', { method: 'POST', body: JSON.stringify({ kind, path }) });
  }

  private async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(this.address);
    const response = await fetch(new URL(path, url), {
      ...init,
      headers: { 'X-Token': url.searchParams.get('token') ?? '' },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }
}
