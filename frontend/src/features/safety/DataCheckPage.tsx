import { Alert, Button, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck, IconStethoscope } from '@tabler/icons-react';
import { useState } from 'react';
import { checkData, type DataCheck } from '../../backend/safety';
import { useCommand } from '../../ui/command';
import { EmptyState } from '../../ui/feedback';
import { Facts, Page, PageHeader, Section } from '../../ui/layout';
import { showNumber } from '../../words/numbers';
import { checkWords } from '../../words/safety';

/** Reads everything and tells damage from matters a person settles. */
export default function DataCheckPage() {
  const [result, setResult] = useState<DataCheck | null>(null);
  const check = useCommand(checkData, setResult);
  const button = (
    <Button
      loading={check.running}
      leftSection={<IconStethoscope size="1.1rem" aria-hidden />}
      onClick={() => check.run()}
    >
      {result ? checkWords.again : checkWords.run}
    </Button>
  );
  return (
    <Page>
      <PageHeader title={checkWords.title} note={checkWords.note} actions={result && button} />
      {result ? (
        <CheckResult result={result} />
      ) : (
        <Section>
          <EmptyState
            icon={<IconStethoscope aria-hidden />}
            title={checkWords.title}
            advice={checkWords.note}
            action={button}
          />
        </Section>
      )}
    </Page>
  );
}

function CheckResult({ result }: { result: DataCheck }) {
  const counts = [
    { label: checkWords.nominations, value: showNumber(result.nominations) },
    { label: checkWords.nominees, value: showNumber(result.nominees) },
    { label: checkWords.decisions, value: showNumber(result.decisions) },
    { label: checkWords.operations, value: showNumber(result.operations) },
  ];
  return (
    <>
      <Alert
        variant="outline"
        role="status"
        color={result.sound ? 'green' : 'red'}
        icon={result.sound ? <IconShieldCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      >
        {result.sound ? checkWords.sound : checkWords.damaged}
      </Alert>
      <Section title={checkWords.counts}>
        <Facts items={counts} />
      </Section>
      {!result.sound && <Findings title={checkWords.damage} result={result} damage />}
      <Findings title={checkWords.matters} result={result} damage={false} />
    </>
  );
}

function Findings({ title, result, damage }: { title: string; result: DataCheck; damage: boolean }) {
  const found = result.findings.filter((finding) => finding.damage === damage);
  return (
    <Section title={title}>
      {found.length === 0 ? (
        <Text c="dimmed">{checkWords.nothing}</Text>
      ) : (
        <List>
          {found.map((finding) => (
            <List.Item key={`${finding.rule}${finding.table}${finding.rowId}${finding.message}`}>
              {finding.message}
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}
