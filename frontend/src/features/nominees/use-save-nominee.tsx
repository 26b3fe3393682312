import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useCallback } from 'react';
import { BackendError } from '../../backend/error';
import { type NomineeAnswer, type NomineeLine, saveNominee } from '../../backend/nominees';
import { useGo } from '../../ui/navigation';
import { showDate } from '../../words/dates';
import { nomineeWords } from '../../words/nominees';
import type { NomineeValues } from './nominee-form';

/** Stores a nominee; where somebody on record looks the same, a person says first that it is another one. */
export function useSaveNominee(): (values: NomineeValues) => Promise<NomineeAnswer> {
  const go = useGo();
  return useCallback(
    async (values) => {
      const answer = await saveNominee({ ...values, sure: false });
      if (answer.saved) return answer;
      if (await askSimilar(answer.similar as NomineeLine[], (id) => go(`/nominees/${id}`))) {
        return saveNominee({ ...values, sure: true });
      }
      throw new BackendError('conflict', nomineeWords.similarFact, 'name');
    },
    [go],
  );
}

function askSimilar(similar: NomineeLine[], open: (id: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: nomineeWords.similarTitle,
      size: 'lg',
      centered: true,
      onClose: () => resolve(false),
      children: (
        <SimilarList
          similar={similar}
          onAnswer={(isNew) => {
            resolve(isNew);
            modals.close(id);
          }}
          onOpen={(nomineeId) => {
            resolve(false);
            modals.close(id);
            open(nomineeId);
          }}
        />
      ),
    });
  });
}

interface SimilarListProps {
  similar: NomineeLine[];
  onAnswer: (isNew: boolean) => void;
  onOpen: (id: string) => void;
}

function SimilarList({ similar, onAnswer, onOpen }: SimilarListProps) {
  return (
    <Stack>
      <Text>{nomineeWords.similarFact}</Text>
      {similar.map((one) => (
        <Group key={one.id} justify="space-between" wrap="nowrap">
          <Text>
            <b>{one.name}</b> ·{' '}
            {[one.kindLabel, showDate(one.birth), one.post, one.unitName, one.address]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
          <Button variant="default" size="xs" style={{ flex: 'none' }} onClick={() => onOpen(one.id)}>
            {nomineeWords.similarOpen}
          </Button>
        </Group>
      ))}
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={() => onAnswer(false)}>
          {nomineeWords.similarBack}
        </Button>
        <Button onClick={() => onAnswer(true)}>{nomineeWords.similarNew}</Button>
      </Group>
    </Stack>
  );
}
