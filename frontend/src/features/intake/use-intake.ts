import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { toBackendError } from '../../backend/error';
import { onChange } from '../../backend/events';
import { closeIntake, type IntakeList, type IntakeResult, setIntakeOptions } from '../../backend/intake';
import { useCommand } from '../../ui/command';
import { showFailure } from '../../ui/dialogs';
import { useLatest } from '../../ui/services';
import { firstTab, type IntakeTab, type Taken } from './intake-list';

/** The list on the desk and where the person is with it; kept while other screens are open. */
export interface Desk {
  list: IntakeList | null;
  /** Grows with everything that may change rows, so that an open one is asked for again. */
  revision: number;
  tab: IntakeTab;
  result: IntakeResult | null;
  /** Why the list could not be taken, at the option it stands at. */
  refusal: { field: string; message: string } | null;
  /** The list taken before: its options hold for the next one too. */
  before: Taken | null;
}

const deskKey = ['intake-list', 'desk'];
const bare: Desk = { list: null, revision: 0, tab: 'columns', result: null, refusal: null, before: null };

/** The desk: reading puts a list on it, every change gives it anew, closing clears it. */
export function useIntake() {
  const client = useQueryClient();
  const now = useCallback(() => client.getQueryData<Desk>(deskKey) ?? bare, [client]);
  const { data: desk = bare } = useQuery({
    queryKey: deskKey,
    queryFn: now,
    initialData: now,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const put = useCallback((next: Partial<Desk>) => client.setQueryData(deskKey, { ...now(), ...next }), [client, now]);
  const actions = useMemo(() => {
    const renew = (list: IntakeList) => {
      put({ list, revision: now().revision + 1, refusal: null });
      void client.invalidateQueries({ queryKey: ['intake-list', list.id, 'rows'] });
    };
    return {
      renew,
      open: (list: IntakeList) =>
        put({ list, revision: now().revision + 1, tab: firstTab(list), result: null, refusal: null }),
      setTab: (tab: IntakeTab) => put({ tab }),
      refuse: (field: string, message: string) => put({ tab: 'options', refusal: { field, message } }),
      setResult: (result: IntakeResult | null) => {
        const { list, before } = now();
        put({ result, before: result && list ? { name: list.name, options: list.options } : before });
      },
      close: () => {
        client.removeQueries({ queryKey: ['intake-list'], type: 'inactive' });
        put({ ...bare, revision: now().revision + 1, before: now().before });
        void closeIntake().catch(() => undefined); // nothing on screen depends on it
      },
    };
  }, [client, now, put]);
  useRegister(desk, actions);
  return { desk, ...actions };
}

export type Intake = ReturnType<typeof useIntake>;

/** What the rows are set against. */
const registerKinds = ['nominee', 'nomination', 'unit', 'movement'];

/** Whatever changes in the register, also by undo or on another screen, changes how the rows stand to it. */
function useRegister(desk: Desk, { renew, close, setResult }: Pick<Intake, 'renew' | 'close' | 'setResult'>) {
  const latest = useLatest(desk);
  useEffect(() => {
    const again = () => {
      const { list } = latest.current;
      if (!list) return;
      setIntakeOptions(list.id, list.options).then(renew, (reason) => {
        if (toBackendError(reason).kind === 'not_found') close();
        else showFailure(reason);
      });
    };
    again();
    return onChange(({ kinds, operationId }) => {
      const { result } = latest.current;
      if (result && result.change.operationId !== operationId) setResult(null); // taken back
      if (kinds.length === 0 || kinds.some((kind) => registerKinds.includes(kind))) again();
    });
  }, [latest, renew, close, setResult]);
}

/** A command that gives the list anew; a list that is gone is cleared from the desk, with its sentence. */
export function useListCommand<Input>(intake: Intake, run: (input: Input) => Promise<IntakeList>) {
  return useCommand(async (input: Input) => {
    try {
      intake.renew(await run(input));
    } catch (reason) {
      if (toBackendError(reason).kind === 'not_found') intake.close();
      throw reason;
    }
  });
}
