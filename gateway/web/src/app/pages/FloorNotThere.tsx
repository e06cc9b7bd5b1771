import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Link } from 'wouter';
import type { Problem, Site } from '@shared/api/contract';

import { useSpeech } from '@shared/i18n/i18n';
import { useTitle } from '../shell/use-title';

/** A floor that is there on other days only: on which, and the floors that are there on this one. */
export default function FloorNotThere({ site, problem }: { site: Site; problem: Problem }) {
  const speech = useSpeech();
  useTitle(problem.title);
  return (
    <div className="page-notice">
      <div className="notice">
        <Heading level={1}>{problem.title}</Heading>
        <Paragraph>{problem.detail}</Paragraph>
        <ul>
          {[...site.floors]
            .sort((a, b) => a.ordinal - b.ordinal)
            .map((floor) => (
              <li key={floor.id}>
                <Link className="nl-link" href={`/sites/${site.id}/floors/${floor.id}${location.search}`}>
                  {speech.of(floor.name)}
                </Link>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}
