import { Title } from '@mantine/core';
import { keySheet } from '../words/shell';
import classes from './frame.module.css';

/** Every key and what it does. */
export function KeySheet() {
  return (
    <div className={classes.sheet}>
      {keySheet.map((group) => (
        <section key={group.title}>
          <Title order={3}>{group.title}</Title>
          <dl>
            {group.keys.map(([key, meaning]) => (
              <KeyLine key={key} name={key} meaning={meaning} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function KeyLine({ name, meaning }: { name: string; meaning: string }) {
  return (
    <>
      <dt>
        <kbd className="gs-key">{name}</kbd>
      </dt>
      <dd>{meaning}</dd>
    </>
  );
}
