import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useRef } from 'react';

/** A half-typed form found again: its values as JSON and when it was kept. */
export interface Draft {
  json: string;
  at: string;
}

/** Where half-typed forms are kept while they are not saved. Keys name one record: `unit:new`, `unit:<id>`. */
export interface DraftStore {
  keep: (key: string, json: string) => Promise<void>;
  find: (key: string) => Promise<Draft | null>;
  drop: (key: string) => Promise<void>;
}

/** What can be done with a file the program wrote. */
export interface FileActions {
  open: (path: string) => Promise<void>;
  openFolder: (path: string) => Promise<void>;
  copyPath: (path: string) => Promise<void>;
}

/** What ui/ needs from outside; the shell gives the program's, tests give their own. */
export interface Services {
  drafts: DraftStore;
  files: FileActions;
}

/** Forms with words that are not saved yet. */
export interface UnsavedRegister {
  set: (id: string, unsaved: boolean) => void;
  any: () => boolean;
}

export function makeUnsavedRegister(): UnsavedRegister {
  const ids = new Set<string>();
  return {
    set: (id, unsaved) => {
      if (unsaved) ids.add(id);
      else ids.delete(id);
    },
    any: () => ids.size > 0,
  };
}

const silent: Services = {
  drafts: { keep: async () => undefined, find: async () => null, drop: async () => undefined },
  files: { open: async () => undefined, openFolder: async () => undefined, copyPath: async () => undefined },
};

const ServicesContext = createContext<Services>(silent);

/** The register of the window; FormPanel and the shell ask it before they leave. */
export const UnsavedContext = createContext<UnsavedRegister>(makeUnsavedRegister());

interface ServicesProviderProps {
  services?: Partial<Services>;
  unsaved: UnsavedRegister;
  children: ReactNode;
}

export function ServicesProvider({ services, unsaved, children }: ServicesProviderProps) {
  const value = useMemo(() => ({ ...silent, ...services }), [services]);
  return (
    <ServicesContext.Provider value={value}>
      <UnsavedContext.Provider value={unsaved}>{children}</UnsavedContext.Provider>
    </ServicesContext.Provider>
  );
}

export function useServices(): Services {
  return useContext(ServicesContext);
}

/** While `unsaved` is true, leaving the screen asks first. */
export function useUnsaved(unsaved: boolean): void {
  const register = useContext(UnsavedContext);
  const id = useId();
  useEffect(() => {
    register.set(id, unsaved);
    return () => register.set(id, false);
  }, [register, id, unsaved]);
}

/** The newest value of something, for use in timers and listeners. */
export function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  ref.current = value;
  return ref;
}
