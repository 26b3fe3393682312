import { SegmentedControl, Stack, Text } from '@mantine/core';
import { type Appearance, setAppearance, useAppearance, zoomSteps } from '../../ui/appearance';
import { Page, PageHeader, Section } from '../../ui/layout';
import { appearanceWords } from '../../words/settings';

interface ChoiceProps {
  label: string;
  hint?: string;
  value: string;
  data: { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, hint, value, data, onChange }: ChoiceProps) {
  return (
    <div>
      <Text fw={600} mb={4}>
        {label}
      </Text>
      <SegmentedControl aria-label={label} value={value} data={data} onChange={onChange} />
      {hint && (
        <Text c="dimmed" size="xs" mt={4}>
          {hint}
        </Text>
      )}
    </div>
  );
}

/** Size, ground and contrast of this machine; applied and remembered at once. */
export default function AppearancePage() {
  const { zoom, scheme, contrast } = useAppearance();
  return (
    <Page>
      <PageHeader title={appearanceWords.title} note={appearanceWords.note} />
      <Section>
        <Stack gap="lg" align="flex-start">
          <Choice
            label={appearanceWords.zoom}
            hint={appearanceWords.zoomHint}
            value={String(zoom)}
            data={zoomSteps.map((step) => ({ value: String(step), label: appearanceWords.percent(step) }))}
            onChange={(value) => setAppearance({ zoom: Number(value) })}
          />
          <Choice
            label={appearanceWords.scheme}
            value={scheme}
            data={[
              { value: 'light', label: appearanceWords.light },
              { value: 'dark', label: appearanceWords.dark },
              { value: 'auto', label: appearanceWords.auto },
            ]}
            onChange={(value) => setAppearance({ scheme: value as Appearance['scheme'] })}
          />
          <Choice
            label={appearanceWords.contrast}
            value={contrast}
            data={[
              { value: 'normal', label: appearanceWords.normal },
              { value: 'high', label: appearanceWords.high },
            ]}
            onChange={(value) => setAppearance({ contrast: value as Appearance['contrast'] })}
          />
        </Stack>
      </Section>
    </Page>
  );
}
