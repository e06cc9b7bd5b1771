import { useId, type ReactNode } from 'react';

type SegmentsProps<T extends string> = {
  name: string;
  value: T;
  options: { value: T; label: ReactNode }[];
  onChange: (value: T) => void;
  stretch?: boolean;
};

/** One choice out of a few, side by side: real radio buttons, so that arrows and speech work by themselves. */
export function Segments<T extends string>({ name, value, options, onChange, stretch = false }: SegmentsProps<T>) {
  const group = useId();
  return (
    <fieldset className={stretch ? 'segments segments-stretch' : 'segments'}>
      <legend className="visually-hidden">{name}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={group} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
