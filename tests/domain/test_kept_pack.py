import pytest

from companion.domain.kept_pack import InvalidKeptPack, KeptPack, Wrong
from tests.support.journals import FakeClock
from tests.support.practices import a_pack


@pytest.mark.parametrize("answer", ["pain_before", "pain_after"])
@pytest.mark.parametrize("value", [-1, 11, True])
def test_an_answer_off_the_scale_is_refused_by_name(clock: FakeClock, answer: str, value: int) -> None:
    with pytest.raises(InvalidKeptPack) as caught:
        KeptPack(pack=a_pack(clock).snapshot(), **{answer: value})
    assert (caught.value.wrong, caught.value.field) == (Wrong.NOT_ON_THE_SCALE, answer)


def test_the_rules_know_as_much_of_a_kept_pack_as_of_one_that_runs(clock: FakeClock) -> None:
    pack = a_pack(clock)
    clock.passes(minutes=4)
    pack.advance(clock.elapsed())
    assert KeptPack(pack=pack.snapshot()).use == pack.use
    pack.take_off(clock.elapsed(), clock.now())
    assert KeptPack(pack=pack.snapshot()).use == pack.use
