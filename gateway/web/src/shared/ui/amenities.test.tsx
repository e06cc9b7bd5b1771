import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@shared/testing/render';
import { AmenityIcon, AmenityWords, inOrder, knownAmenities } from './Amenities';

it('tells amenities in one order, in words, those of the site itself last', () => {
  show(<AmenityWords amenities={['quiet', 'standing-mat', 'dock', 'height-adjustable']} />);

  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Zit-sta', 'Dock', 'Stil', 'standing mat']);
  expect(inOrder(['dock', 'two-screens'])).toEqual(inOrder(['two-screens', 'dock']));
});

it('has another picture for every amenity', () => {
  const { container } = show(knownAmenities.map((amenity) => <AmenityIcon key={amenity} amenity={amenity} />));

  const pictures = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
  expect(new Set(pictures).size).toBe(knownAmenities.length);
});
