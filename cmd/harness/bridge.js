// Gives the page what the real window gives it: window.go with the bound methods, and window.runtime with events.
// The server puts the list of methods (boundMethods) in front of this text.
(() => {
  const listeners = new Map();
  const notify = (name, data) => {
    for (const listener of [...(listeners.get(name) ?? [])]) {
      listener.left -= 1;
      if (listener.left === 0) listeners.get(name).delete(listener);
      listener.callback(...data);
    }
  };

  const events = new EventSource('/__events');
  // Calls wait for the event stream, so that no change event of a first call is lost.
  const ready = new Promise((resolve) => events.addEventListener('open', resolve, { once: true }));
  events.addEventListener('message', (message) => {
    const { name, data } = JSON.parse(message.data);
    if (name === 'harness:ask') answer(data[0]);
    else notify(name, data);
  });

  const post = (path, value) => fetch(path, { method: 'POST', body: JSON.stringify(value) });

  function answer(question) {
    const path = window.prompt(question.title, question.suggested) ?? '';
    void post('/__answer', { id: question.id, path });
  }

  async function call(struct, method, args) {
    await ready;
    const response = await post('/__rpc', { struct, method, args });
    if (!response.ok) throw new Error(await response.text());
    const { result, error } = await response.json();
    if (error) throw new Error(error);
    return result;
  }

  const bound = {};
  for (const [struct, names] of Object.entries(boundMethods)) {
    bound[struct] = {};
    for (const name of names) bound[struct][name] = (...args) => call(struct, name, args);
  }
  window.go = { app: bound };

  const onMultiple = (name, callback, left) => {
    const listener = { callback, left };
    if (!listeners.has(name)) listeners.set(name, new Set());
    listeners.get(name).add(listener);
    return () => listeners.get(name)?.delete(listener);
  };
  window.runtime = {
    EventsOnMultiple: onMultiple,
    EventsOn: (name, callback) => onMultiple(name, callback, -1),
    EventsOnce: (name, callback) => onMultiple(name, callback, 1),
    EventsOff: (...names) => names.forEach((name) => listeners.delete(name)),
    EventsOffAll: () => listeners.clear(),
    EventsEmit: (name, ...data) => notify(name, data),
    Quit: () => void post('/__quit', {}),
    WindowSetTitle: (title) => {
      document.title = title;
    },
    WindowShow: () => {},
    WindowHide: () => {},
    ClipboardSetText: (text) => navigator.clipboard.writeText(text).then(() => true),
    BrowserOpenURL: () => {},
    Environment: async () => ({ buildType: 'harness', platform: 'harness', arch: '' }),
  };
})();
