import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent, #A61E22 at 7: the main action and the active place. */
const seal: MantineColorsTuple = [
  '#fdf2f2',
  '#f9dcdc',
  '#f2b8b9',
  '#ee9a9c',
  '#e37d80',
  '#cf4c50',
  '#ba2f34',
  '#a61e22',
  '#8a171b',
  '#6d1013',
];

const slate: MantineColorsTuple = [
  '#e6e8eb',
  '#c9ced4',
  '#aeb4bc',
  '#8b929b',
  '#5f6670',
  '#3d434a',
  '#33383e',
  '#24282d',
  '#1d2024',
  '#16181b',
];

const family = "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', sans-serif";

/** Sizes are rem, so that the window's zoom (the root font size) enlarges everything alike. */
export const theme = createTheme({
  primaryColor: 'seal',
  primaryShade: { light: 7, dark: 7 },
  colors: { seal, dark: slate },
  white: '#ffffff',
  black: '#1f2328',
  fontFamily: family,
  headings: {
    fontFamily: family,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.35' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '0.125rem', sm: '0.25rem', md: '0.375rem', lg: '0.5rem', xl: '0.75rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Input: { vars: () => ({ wrapper: { '--input-bd-focus': 'var(--gs-focus)' } }) },
    // Hints stand under their field, so that fields beside each other stay in line.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Button: { defaultProps: { size: 'sm' } },
    // The sign and the frame carry the tone; yellow words on white cannot be read.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    Modal: {
      defaultProps: { transitionProps: { duration: 120 }, radius: 'md', closeButtonProps: { 'aria-label': 'Đóng' } },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, closeButtonProps: { 'aria-label': 'Đóng' } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 80 }, openDelay: 400 } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 80 }, shadow: 'md' } } },
  },
});

/** Grounds, lines and tones as variables; each pair of text and ground keeps 4.5 : 1 in light and in dark. */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--gs-row': '2.25rem', '--gs-menu': '15.5rem' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#59616b',
    '--mantine-color-placeholder': '#686f79',
    '--mantine-color-error': '#b3161b',
    '--mantine-color-default-border': '#c8cdd3',
    '--gs-focus': '#1c5fa8',
    '--gs-ground': '#f4f5f7',
    '--gs-surface': '#ffffff',
    '--gs-line': '#e1e4e8',
    '--gs-head': '#eef0f3',
    '--gs-hover': '#f5f6f8',
    '--gs-chosen': '#fbeeee',
    '--gs-accent-text': '#a61e22',
    '--gs-tone-neutral': '#59616b',
    '--gs-tone-wait': '#8a5a00',
    '--gs-tone-info': '#1c5fa8',
    '--gs-tone-good': '#1d6b37',
    '--gs-tone-bad': '#b3161b',
    '--gs-tone-done': '#5b3fa0',
  },
  dark: {
    '--mantine-color-body': '#1d2024',
    '--mantine-color-text': '#e6e8eb',
    '--mantine-color-dimmed': '#a9b0b8',
    '--mantine-color-placeholder': '#969da6',
    '--mantine-color-error': '#ff9a9a',
    '--mantine-color-default': '#24282d',
    '--mantine-color-default-border': '#4a5159',
    '--gs-focus': '#86b9f2',
    '--gs-ground': '#16181b',
    '--gs-surface': '#1d2024',
    '--gs-line': '#33383e',
    '--gs-head': '#24282d',
    '--gs-hover': '#23272c',
    '--gs-chosen': '#3a2425',
    '--gs-accent-text': '#f2a3a5',
    '--gs-tone-neutral': '#a9b0b8',
    '--gs-tone-wait': '#f0b95a',
    '--gs-tone-info': '#86b9f2',
    '--gs-tone-good': '#7ccf95',
    '--gs-tone-bad': '#ff9a9a',
    '--gs-tone-done': '#bda7f2',
  },
});
