import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@shared/testing/render';
import { DayPartPicker } from './DayPartPicker';
import { Popover } from './Popover';
import { Sheet } from './Sheet';
import { useToast, type Toast } from './Toast';

function Telling({ toast }: { toast: Toast }) {
  const tell = useToast();
  return <button onClick={() => tell(toast)}>tell</button>;
}

describe('a toast', () => {
  it('says what was done and undoes it', async () => {
    const undo = vi.fn();
    show(<Telling toast={{ text: '2.14 is van jou: vandaag.', undo }} />);

    await userEvent.click(screen.getByRole('button', { name: 'tell' }));
    expect(screen.getByRole('status')).toHaveTextContent('2.14 is van jou: vandaag.');
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));

    expect(undo).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('goes after eight seconds, but stays while it is pointed at', () => {
    vi.useFakeTimers();
    show(<Telling toast={{ text: 'gedaan' }} />);
    fireEvent.click(screen.getByRole('button', { name: 'tell' }));
    fireEvent.pointerEnter(screen.getByText('gedaan').parentElement!);
    act(() => vi.advanceTimersByTime(20_000));
    expect(screen.getByRole('status')).toHaveTextContent('gedaan');

    fireEvent.pointerLeave(screen.getByText('gedaan').parentElement!);
    act(() => vi.advanceTimersByTime(8001));

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('a sheet', () => {
  it('goes by its grip from half to full to handle', async () => {
    show(
      <Sheet name="Bureau 2.14" onCovered={vi.fn()} onClose={vi.fn()}>
        <p>inhoud</p>
      </Sheet>,
    );
    const sheet = screen.getByRole('complementary', { name: 'Bureau 2.14' });
    expect(sheet).toHaveClass('sheet-half');

    await userEvent.click(screen.getByRole('button', { name: 'Meer laten zien' }));
    expect(sheet).toHaveClass('sheet-full');
    await userEvent.click(screen.getByRole('button', { name: 'Minder laten zien' }));

    expect(sheet).toHaveClass('sheet-handle');
  });

  it('closes when it is dragged down from its lowest height', () => {
    const onClose = vi.fn();
    show(
      <Sheet name="Bureau 2.14" onCovered={vi.fn()} onClose={onClose}>
        <p>inhoud</p>
      </Sheet>,
    );
    const grip = screen.getByRole('button');
    const drag = (by: number) => {
      fireEvent.pointerDown(grip, { clientY: 400, pointerId: 1 });
      fireEvent.pointerMove(grip, { clientY: 400 + by, pointerId: 1 });
      fireEvent.pointerUp(grip, { clientY: 400 + by, pointerId: 1 });
    };

    drag(90);
    expect(screen.getByRole('complementary')).toHaveClass('sheet-handle');
    drag(90);

    expect(onClose).toHaveBeenCalledOnce();
  });
});

it('a pop-over closes with Escape and gives focus back', async () => {
  show(
    <Popover label="Meer">
      <button>binnen</button>
    </Popover>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Meer' }));
  screen.getByRole('button', { name: 'binnen' }).focus();
  await userEvent.keyboard('{Escape}');

  expect(screen.queryByRole('button', { name: 'binnen' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Meer' })).toHaveFocus();
});

describe('the day-part picker', () => {
  it('opens two times in steps of a quarter, and never lets them cross', async () => {
    const onWhen = vi.fn();
    const hours = { part: 'hours' as const, from: '09:00', until: '10:00' };
    show(<DayPartPicker when={hours} opening={{ from: '07:00', until: '19:00' }} clockToday={null} onWhen={onWhen} />);

    expect(within(screen.getByLabelText('tot')).queryByRole('option', { name: '9.00' })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('van'), '10:15');

    expect(onWhen).toHaveBeenCalledWith({ part: 'hours', from: '10:15', until: '11:15' });
  });

  it('opens with hours that are worth booking, and offers none that have gone by', async () => {
    const onWhen = vi.fn();
    const opening = { from: '07:00', until: '19:00' };
    const { again } = show(<DayPartPicker when={{ part: 'whole-day' }} opening={opening} clockToday="11:52" onWhen={onWhen} />);

    await userEvent.click(screen.getByRole('radio', { name: 'Uren' }));
    again(<DayPartPicker when={{ part: 'hours', from: '12:00', until: '14:00' }} opening={opening} clockToday="11:52" onWhen={onWhen} />);

    expect(onWhen).toHaveBeenCalledWith({ part: 'hours', from: '12:00', until: '14:00' });
    expect(within(screen.getByLabelText('van')).getAllByRole('option')[0]).toHaveTextContent('11.45');
  });

  it('chooses a part as a radio button', async () => {
    const onWhen = vi.fn();
    show(<DayPartPicker when={{ part: 'whole-day' }} opening={null} clockToday={null} onWhen={onWhen} />);

    await userEvent.click(screen.getByRole('radio', { name: 'Middag' }));

    expect(onWhen).toHaveBeenCalledWith({ part: 'afternoon' });
  });
});
