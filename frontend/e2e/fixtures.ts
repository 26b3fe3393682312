import { rmSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { Harness } from './harness';
import { outputFolder, temporaryFolder } from './places';

/** The smallest screen the offices have. */
const viewport = { width: 1366, height: 768 };

/** How long one step of a person may take, in milliseconds: what takes longer is broken for them. */
const patience = 15_000;

/** A Chromium that talks to nobody but the page: no sandbox (the tests run as root), no network habits of its own. */
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let shared: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  shared ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: browserFlags,
  });
  return shared;
}

/** One program under test with its data folder, and the page a person works in. */
export class Desk {
  private harness!: Harness;
  private context!: BrowserContext;
  page!: Page;
  /** What the page's console complained of; a test fails when anything is left in it. */
  readonly complaints: string[] = [];
  readonly dataFolder = temporaryFolder();
  /** A folder of the test's own, for files that go in and out. */
  readonly files = temporaryFolder();

  /** The running program. */
  get program(): Harness {
    return this.harness;
  }

  /** Starts the program and opens its page. */
  async open(): Promise<void> {
    this.harness = await Harness.start(this.dataFolder);
    this.context = await (await browser()).newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    this.page = await this.context.newPage();
    this.page.setDefaultTimeout(patience);
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(String(error)));
    await this.page.goto(this.harness.address);
  }

  /** Closes the program and opens it again over the same data, as the next morning would. */
  async reopen(): Promise<void> {
    await this.context.close();
    await this.harness.stop();
    await this.open();
  }

  /** Kills the program in the middle of whatever it does, and opens it again. */
  async crashAndReopen(): Promise<void> {
    await this.context.close();
    await this.harness.crash();
    await this.open();
  }

  /** Takes a picture of the window into the output folder. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(outputFolder, `${name}.png`) });
  }

  /** Fails with the list of what keeps people with a screen reader, a keyboard or weak eyes from using the screen. */
  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.help} at ${v.nodes.map((n) => n.target.join(' ')).join('; ')}`)).toEqual(
      [],
    );
  }

  /** Ends the program in order and removes its folders. */
  async close(): Promise<void> {
    await this.context?.close();
    await this.harness?.stop();
    for (const folder of [this.dataFolder, this.files]) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A test with a desk: a program of its own, opened before and closed after. It fails when the page's console complained,
 * and leaves a picture of the moment when it fails.
 */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({ task }, use) => {
    const desk = new Desk();
    await desk.open();
    await use(desk);
    if (task.result?.state === 'fail') await desk.picture(`failed-${task.name.replace(/\W+/g, '-')}`);
    await desk.close();
    expect(desk.complaints).toEqual([]);
  },
});

export { expect };
