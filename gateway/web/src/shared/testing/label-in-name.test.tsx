import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { labelsNotInNames } from './label-in-name';

const found = (content: React.ReactNode) => labelsNotInNames(render(<main>{content}</main>).container);

describe('a label that does not stand in the name', () => {
  it.each([
    [
      'that says it in other words',
      <button key="1" aria-label="donderdag 26 november">
        do 26
      </button>,
      '“do 26” is called “donderdag 26 november”',
    ],
    [
      'that leaves something between the words',
      <a key="2" href="/" aria-label="2.14 van Femke, hele dag">
        2.14, hele dag
      </a>,
      '“2.14, hele dag” is called “2.14 van Femke, hele dag”',
    ],
    [
      'that glues words',
      <button key="3" aria-label="2.14 Flexzone">
        <b>2.14</b>
        <span>Flexzone</span>
      </button>,
      '“2.14Flexzone” is called “2.14 Flexzone”',
    ],
    [
      'that is put beside hidden words',
      <button key="4">
        <span className="visually-hidden">dinsdag</span>
        <span aria-hidden="true">di</span>
      </button>,
      '“di” is called “dinsdag”',
    ],
    [
      'that is only printed on a drawing',
      <svg key="5">
        <g role="button" aria-label="Bureau 2.38, van jou">
          <text>Jij</text>
        </g>
      </svg>,
      '“Jij” is called “Bureau 2.38, van jou”',
    ],
    [
      'that another element gives',
      <div key="6">
        <b id="other">Opslaan</b>
        <button aria-labelledby="other">Bewaar</button>
      </div>,
      '“Bewaar” is called “Opslaan”',
    ],
  ])('is found in a name %s', (_how, content, complaint) => {
    expect(found(content)).toEqual([complaint]);
  });
});

describe('a label is in its name', () => {
  it.each([
    ['when the name is the label', <button key="1">Boek 2.14</button>],
    [
      'when hidden words follow',
      <button key="2">
        do 26<span className="visually-hidden">, donderdag 26 november</span>
      </button>,
    ],
    [
      'whatever the commas and capitals',
      <button key="3" aria-label="Femke zit op 2.14, Flexzone, hele dag.">
        <b>2.14</b> <span>Flexzone, hele dag</span>
      </button>,
    ],
    [
      'when there are no words to see',
      <button key="4" aria-label="Sluiten">
        <svg />
      </button>,
    ],
    [
      'when what is seen is a picture of somebody',
      <a key="5" href="/">
        <span className="avatar" aria-hidden="true">
          SW
        </span>
        <span className="visually-hidden">Sanne</span>
      </a>,
    ],
  ])('%s', (_when, content) => {
    expect(found(content)).toEqual([]);
  });
});
