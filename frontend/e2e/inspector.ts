import { setTimeout as sleep } from 'node:timers/promises';

interface Answer {
  id?: number;
  method?: string;
  params?: { targetInfo?: { targetId: string; type: string }; message?: string };
  result?: { result?: { value?: unknown; description?: string }; wasThrown?: boolean };
  error?: { message: string };
}

/**
 * The Web Inspector protocol of WebKit: commands to the page travel inside Target.sendMessageToTarget, and what the page
 * answers comes back inside Target.dispatchMessageFromTarget.
 */
export class Inspector {
  private lastId = 0;
  private target = '';
  private readonly waiting = new Map<number, { resolve: (a: Answer) => void; reject: (e: Error) => void }>();
  private ready!: () => void;
  private readonly targetKnown = new Promise<void>((resolve) => {
    this.ready = resolve;
  });

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', (event) => this.receive(JSON.parse(String(event.data)) as Answer));
    socket.addEventListener('close', () => this.fail(new Error('the window closed its inspector')));
  }

  /** Connects to the page behind the inspector's port, waiting for it up to patience milliseconds. */
  static async connect(port: number, patience: number): Promise<Inspector> {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
      const list = await fetch(`http://127.0.0.1:${port}/`).then(
        (response) => response.text(),
        () => '',
      );
      const path = /\/socket\/\d+\/\d+\/WebPage/.exec(list)?.[0];
      if (path) return Inspector.open(`ws://127.0.0.1:${port}${path}`);
    }
    throw new Error('the window offers no page to inspect');
  }

  private static async open(address: string): Promise<Inspector> {
    const socket = new WebSocket(address);
    const inspector = new Inspector(socket);
    socket.addEventListener('error', () => inspector.fail(new Error('the inspector refused the connection')));
    await inspector.targetKnown;
    return inspector;
  }

  /** Evaluates an expression in the page and returns its value. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    if (answer.error) throw new Error(answer.error.message);
    if (answer.result?.wasThrown) throw new Error(answer.result.result?.description ?? 'the page threw');
    return answer.result?.result?.value as T;
  }

  /** Ends the connection. */
  close(): void {
    this.socket.close();
  }

  private send(method: string, params: object): Promise<Answer> {
    const id = ++this.lastId;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const envelope = {
        id: ++this.lastId,
        method: 'Target.sendMessageToTarget',
        params: { targetId: this.target, message },
      };
      this.socket.send(JSON.stringify(envelope));
    });
  }

  private receive(answer: Answer): void {
    if (answer.method === 'Target.targetCreated' && answer.params?.targetInfo?.type === 'page') {
      this.target = answer.params.targetInfo.targetId;
      this.ready();
    }
    if (answer.method !== 'Target.dispatchMessageFromTarget') return;
    const inner = JSON.parse(answer.params?.message ?? '{}') as Answer;
    if (inner.id === undefined) return;
    this.waiting.get(inner.id)?.resolve(inner);
    this.waiting.delete(inner.id);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
