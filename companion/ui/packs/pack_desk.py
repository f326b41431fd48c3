"""All packs that are on: started here, followed wherever the person is, and never ended in silence."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.pack import PackKind
from companion.domain.pack_questions import Concern, JustNow, still_known, with_more
from companion.domain.pack_rules import Refusal, Refused, must_come_off, place_of, refusal
from companion.domain.pack_run import PackEvent, PackRun, PackSnapshot, SkinCheck
from companion.domain.scales import SCALES, Measure
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.notices import TROUBLE
from companion.ui.packs.alarm import Alarm
from companion.ui.packs.pack_journal import PackJournal
from companion.ui.packs.pack_on import PackOn
from companion.ui.packs.stage import ENDED, INSISTING, Stage
from companion.ui.undo import Step
from companion.ui.words import said

ASKING = INSISTING | {Stage.LOOK}
"""Where a person has to do something."""

KITCHEN_TIMER = Text("Use a kitchen timer too.")
"""Said with what is wrong with the sound; who keeps the computer awake says it too."""
BOTH = Text("{one} {other}")

TOO_LATE = Text("It came off more than half an hour ago. Under “What I did” you can say how it was.")

KEPT = Text("Kept. It is under “What I did”.")


class PackDesk(QObject):
    """One for the window, as long as it lives. Packs stay on it until they are put away."""

    changed = Signal()
    """Which packs there are, how far one is, or what speaks against one may be different."""

    ticked = Signal()
    """A number that counts down is different."""

    wanted = Signal()
    """A person pressed the message outside the window."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._packs: dict[UUID, PackOn] = {}
        self._window: QWidget | None = None
        self._about_to_start = False
        self._just_now: JustNow | None = None
        self._meanwhile: dict[tuple[Concern, str], bool] = {}
        self._told_to_take_off: set[str] = set()
        self._holding = False
        self._is_seen = False
        self._journal = PackJournal(desk, self)
        self._journal.told.connect(self._take_up_all)
        desk.journal.opened.connect(self._forget_just_now)
        self.alarm = Alarm(desk, self)
        self.awake_trouble: Text | None = None
        """Why the computer may fall asleep while a pack is on."""

    @property
    def packs(self) -> tuple[PackOn, ...]:
        """All packs, in the order in which they were put on."""
        return tuple(self._packs.values())

    @property
    def on(self) -> tuple[PackOn, ...]:
        """The packs that are not off, also those whose time is over."""
        return tuple(pack for pack in self.packs if pack.stage is not Stage.OFF)

    @property
    def asks(self) -> bool:
        """Whether a person has to do something about one of them: then nothing else above the pages takes its room."""
        return self.asks_first is not None

    @property
    def asks_first(self) -> PackOn | None:
        """The pack about which a person has to do something first: one that rings, else one that asks."""
        asking = (pack for pack in self.on if pack.stage in ASKING)
        return min(asking, key=lambda pack: pack.stage not in INSISTING, default=None)

    @property
    def is_ready(self) -> bool:
        """Whether the journal was asked for earlier packs. Nothing can be started before."""
        return self._journal.is_ready

    @property
    def is_answered(self) -> bool:
        """Whether anything was ever answered before a pack."""
        return bool(self._journal.checkups)

    @property
    def trouble(self) -> Text | None:
        """What of sound and keeping awake cannot be had, and what to do about it; None if nothing is missing."""
        sound, awake = self.alarm.trouble, self.awake_trouble
        return BOTH.filled(one=sound, other=awake or KITCHEN_TIMER) if sound else awake

    @property
    def is_seen(self) -> bool:
        """Whether the page of the packs is on the screen, so that nothing else need show them."""
        return self._is_seen

    @is_seen.setter
    def is_seen(self, is_seen: bool) -> None:
        self._is_seen = is_seen
        self.changed.emit()

    def show_on(self, window: QWidget) -> None:
        """Count down while this window is seen, and tell outside it what must be told while it is not."""
        self._window = window
        for pack in self.packs:
            pack.metronome.show_on(window)

    def refusal(self, kind: PackKind, area: str) -> Refused | None:
        """Why no pack may be started there now."""
        return refusal(
            kind,
            area,
            body=self._desk.body,
            checkups=self._journal.checkups,
            news=self._journal.news,
            just_now=self._just_now,
            uses=self._journal.uses,
            now=self._desk.clock.now(),
        )

    def standing_refusal(self, kind: PackKind, area: str) -> Refused | None:
        """The same, but for questions: those can be asked when it comes to that."""
        refused = self.refusal(kind, area)
        return None if refused and refused.refusal is Refusal.QUESTIONS_FIRST else refused

    def known(self, area: str) -> Mapping[Concern, bool]:
        """What was answered within the last 90 days about the person and this place."""
        return still_known(self._journal.checkups, area, self._desk.clock.now(), self._journal.news)

    def answer(self, answers: Mapping[Concern, bool], area: str) -> None:
        """Keep the answers about what lasts, beside those that still hold."""
        journal, now = self._journal, self._desk.clock.now()
        journal.answer(with_more(journal.checkups, answers, area, now, journal.news))
        self._show()

    def answer_just_now(self, just_now: JustNow) -> None:
        """Go by these answers until that pack is on. They count for packs that are on already, too."""
        self._just_now = just_now
        self._meanwhile |= just_now.said
        self._show()

    def get_ready(self) -> None:
        """Somebody is about to start a pack: see whether the computer stays awake."""
        self._about_to_start = True
        self._stay_awake()

    def not_now(self) -> None:
        """Nobody is about to start one any more."""
        self._about_to_start = False
        self._stay_awake()

    def start(self, kind: PackKind, area: str, minutes: float, *, pain_before: int | None = None) -> PackOn | None:
        """Start a pack; None if something speaks against it by now.

        Raises:
            InvalidPack: the minutes are outside the limits of the kind.
        """
        if not self.is_ready or self.refusal(kind, area):
            self.changed.emit()
            return None
        clock = self._desk.clock
        run = PackRun(kind, area, minutes, id=uuid4(), now=clock.elapsed(), moment=clock.now())
        self._about_to_start = False
        self._forget_just_now()
        if not self.on:
            self._meanwhile.clear()
        return self._add(run, pain_before=pain_before)

    def looked(self, pack: PackOn) -> None:
        """The person looked at the skin, and it is fine."""
        pack.looked()
        self._answered(pack)

    def take_off(self, pack: PackOn) -> None:
        """The person took it off."""
        pack.take_off()
        self._answered(pack)

    def take_all_off(self) -> None:
        """The person took all of them off."""
        for pack in self.on:
            self.take_off(pack)

    def may_be_on(self, pack: PackOn) -> bool:
        """Whether it may be on although it was said to be off: that was a moment ago, and its place is free."""
        body = self._desk.body
        taken = {place_of(one.run.area, body) for one in self.on}
        return not pack.is_long_off and place_of(pack.run.area, body) not in taken

    def still_on(self, pack: PackOn) -> None:
        """It was not taken off after all, if it may be on: what was said of afterwards is taken back."""
        if not self._is_too_late(pack) and self.may_be_on(pack):
            pack.still_on()
            self._answered(pack, pain_after=None)

    def rate_after(self, pack: PackOn, pain: int) -> None:
        """How much it hurts now that the pack is off, 0-10, unless it is long off. It can be taken back."""
        if self._is_too_late(pack):
            return
        its_id, before = pack.run.id, pack.pain_after
        text = said(Text("{what} {number}", {"what": SCALES[Measure.PAIN].name, "number": pain}))
        step = Step(text, redo=lambda: self._rated(its_id, pain), undo=lambda: self._rated(its_id, before))
        self._desk.undo.push(step)

    def must_come_off(self, pack: PackOn) -> Text | None:
        """Why it has to come off by what was said since it was put on; None if it need not, or is off."""
        if pack.stage is Stage.OFF:
            return None
        return must_come_off(
            pack.run.kind,
            pack.run.area,
            body=self._desk.body,
            checkups=self._journal.checkups,
            news=self._journal.news,
            meanwhile=self._meanwhile,
            now=self._desk.clock.now(),
        )

    @property
    def to_take_off(self) -> tuple[str, ...]:
        """What is to be said about all that has to come off, each sentence once. What is over asks for that already."""
        asked = (pack for pack in self.on if pack.stage not in ENDED)
        return tuple({said(why): None for pack in asked if (why := self.must_come_off(pack))})

    def done(self, pack: PackOn) -> None:
        """The person said all there is to say about it. That it is kept is said once it is."""
        self._journal.keep(pack.run.snapshot(), lambda: self._desk.notices.show(said(KEPT)))
        self.put_away(pack)

    def put_away(self, *packs: PackOn) -> None:
        """Nothing more is asked about packs that are off."""
        for pack in packs:
            del self._packs[pack.run.id]
            pack.metronome.leave()
            pack.deleteLater()
        self.changed.emit()

    def put_away_old(self) -> None:
        """Put away what was taken off long ago: how it hurts now says little about it."""
        if old := [pack for pack in self.packs if pack.is_long_off]:
            self.put_away(*old)

    def look(self) -> None:
        """Read the clock for all packs now."""
        for pack in self.on:
            pack.metronome.look()

    def leave(self) -> None:
        """The window ends: follow nothing any more. What is still on is taken up at the next start."""
        for pack in self.packs:
            pack.metronome.leave()
        if self.packs:
            self.alarm.be_quiet()
        self._let_sleep()

    def _is_too_late(self, pack: PackOn) -> bool:
        """Whether a press on it came when nothing is asked about it any more: it is put away then, and that is said."""
        if pack.is_long_off:
            self._desk.notices.show(said(TOO_LATE))
            self.put_away_old()
        return pack.is_long_off

    def _rated(self, its_id: UUID, pain: int | None) -> None:
        """The pack may be put away by now, or on again: then nothing is said of afterwards."""
        pack = self._packs.get(its_id)
        if pack in self.on:
            return
        if pack:
            pack.pain_after = pain
        self._journal.answer_about(its_id, pain_after=pain)
        self.changed.emit()

    def _forget_just_now(self) -> None:
        self._just_now = None

    def _add(self, run: PackRun, **answers: int | None) -> PackOn:
        pack = PackOn(run, self._desk.clock, self)
        self._packs[run.id] = pack
        self._journal.keep(run.snapshot(), **answers)
        pack.metronome.happened.connect(lambda events: self._happened(pack, events))
        pack.metronome.tick.connect(self.ticked)
        pack.metronome.rings.connect(lambda _: self._ring())
        pack.metronome.follow(run)
        if self._window:
            pack.metronome.show_on(self._window)
        self._show()
        return pack

    def _happened(self, pack: PackOn, events: list[PackEvent]) -> None:
        if pack.stage is Stage.LOOK and any(isinstance(event, SkinCheck) for event in events):
            self.alarm.remind()
        if self._window and pack.stage in ASKING:
            self.alarm.tell_outside(self._window, self.wanted.emit, over=pack.stage in ENDED)
        self._journal.keep(pack.run.snapshot())
        self._show()

    def _ring(self) -> None:
        """As loud as the loudest of those that ring."""
        loudness = max((pack.loudness for pack in self.on), default=0.0)
        self.alarm.ring(loudness, over=any(pack.stage in ENDED for pack in self.on))
        self._show()

    def _answered(self, pack: PackOn, **answers: int | None) -> None:
        if not self.asks:
            self.alarm.be_quiet()
        self._journal.keep(pack.run.snapshot(), **answers)
        self._show()

    def _show(self) -> None:
        self._stay_awake()
        self._tell_to_take_off()
        self.changed.emit()

    def _stay_awake(self) -> None:
        if not self._about_to_start and not self.on:
            self._let_sleep()
        elif not self._holding:
            self._holding = True
            self._desk.senses.awake.hold(self._held)

    def _let_sleep(self) -> None:
        if self._holding:
            self._holding = False
            self._desk.senses.awake.release()

    def _held(self, trouble: Text | None) -> None:
        if trouble != self.awake_trouble:
            self.awake_trouble = trouble
            self.changed.emit()

    def _take_up_all(self) -> None:
        """Go on with what was on when the program ended: it has gone on."""
        for was in self._journal.on:
            self._take_up(was)
        self._tell_to_take_off()
        self.changed.emit()

    def _tell_to_take_off(self) -> None:
        """Wherever the person is, as soon as it is so; closed, it is still said on the pack."""
        told, self._told_to_take_off = self._told_to_take_off, set(self.to_take_off)
        for words in self._told_to_take_off - told:
            self._desk.notices.show(words, kind=TROUBLE, about=words)
        for words in told - self._told_to_take_off:
            self._desk.notices.clear(words)

    def _take_up(self, was: PackSnapshot) -> None:
        clock = self._desk.clock
        self._add(PackRun.from_snapshot(was, now=clock.elapsed(), moment=clock.now()))
