import { Button, Group, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { exportRefused } from '../../backend/intake';
import { useCommand } from '../../ui/command';
import { useExportDone } from '../../ui/ExportDone';
import { Facts, Section } from '../../ui/layout';
import { GoLink } from '../../ui/navigation';
import { intakeWords } from '../../words/intake';
import { showNumber } from '../../words/numbers';
import classes from './intake.module.css';
import type { Intake } from './use-intake';

/** What came of taking the list: counts, the rows left, and where to go on. */
export function ResultView({ intake }: { intake: Intake }) {
  const { list, result } = intake.desk;
  const done = useExportDone();
  const refused = useCommand(exportRefused, ({ path }) => path !== '' && done(path));
  if (!list || !result) return null;
  const nothing = result.added + result.updated + result.nominated === 0;
  return (
    <div className={classes.columns}>
      <Section title={intakeWords.resultTitle} note={nothing ? intakeWords.resultNothing : intakeWords.undoNote}>
        <Facts
          items={[
            { label: intakeWords.added, value: showNumber(result.added) },
            { label: intakeWords.updated, value: showNumber(result.updated) },
            { label: intakeWords.nominated, value: showNumber(result.nominated) },
            { label: intakeWords.unchanged, value: showNumber(result.same) },
            { label: intakeWords.refused, value: showNumber(result.left) },
          ]}
        />
        <Group mt="md">
          <Button variant="default" onClick={() => intake.setResult(null)}>
            {intakeWords.backToRows}
          </Button>
          <GoLink to="/nominees">{intakeWords.seeNominees}</GoLink>
          <GoLink to="/nominations">{intakeWords.seeNominations}</GoLink>
        </Group>
      </Section>
      {result.left > 0 && (
        <Section title={`${intakeWords.refused}: ${showNumber(result.left)}`}>
          <Text mb="sm">{intakeWords.refusedAdvice}</Text>
          <Button
            loading={refused.running}
            leftSection={<IconFileSpreadsheet size="1.1rem" aria-hidden />}
            onClick={() => refused.run(list.id)}
          >
            {intakeWords.exportRefused}
          </Button>
        </Section>
      )}
    </div>
  );
}
